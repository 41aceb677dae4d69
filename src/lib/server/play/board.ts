/**
 * The leaderboards: one record a quiz and browser, holding its best attempt (BOARD-3).
 */
import * as v from 'valibot';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import {
	type BoardEntry,
	compareScores,
	mayEnter,
	rankKey,
	scoreOf
} from '#domain/report/leaderboard.ts';
import { resultOf } from '#domain/report/result.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { Json, Records } from '../store/port.ts';
import type { Played } from './attempt-reader.ts';

const COLLECTION = 'scores';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const boardEntrySchema: v.GenericSchema<unknown, BoardEntry> = v.object({
	accuracy: share,
	right: count,
	asked: count,
	proof: share,
	proven: count,
	proofsAsked: count,
	meanMs: count,
	attemptId: v.string(),
	nickname: v.string(),
	finishedAt: count
});

/** What everybody may see of an entry: not the attempt it came from. */
export type PublicBoardEntry = Omit<BoardEntry, 'attemptId'> & { readonly isYours: boolean };

export type Board = ReturnType<typeof createBoard>;

export function createBoard(records: Records) {
	/** Enters a finished attempt under its nickname; a better one of that browser stays. */
	async function enter(
		{ attempt, quiz, browserId }: Played,
		nickname: string
	): Promise<Outcome<void, RefusalCode>> {
		if (attempt.finishedAt === undefined) return refuse('answer-first');
		if (attempt.origin.kind === 'retry') return refuse('board-not-for-retries');
		const score = scoreOf(resultOf(attempt, quiz));
		if (!mayEnter(score.asked, quiz.questions.length)) return refuse('board-too-few-questions');
		const id = entryId(quiz.slug, browserId);
		const record = await records.get(COLLECTION, id);
		const held = readEntry(record?.value);
		const fresh = { ...score, attemptId: attempt.id, nickname, finishedAt: attempt.finishedAt };
		const best =
			held !== undefined && compareScores(held, fresh) <= 0 ? { ...held, nickname } : fresh;
		const written = await records.put({
			collection: COLLECTION,
			id,
			expectedVersion: record?.version ?? 0,
			value: best satisfies Json,
			index: { quiz: { key: quiz.slug, sort: rankKey(best) } }
		});
		if (written.ok) return accept(undefined);
		// Another tab of the same browser entered at the same moment: the player can press again.
		return refuse(
			written.refusal.code === 'version-conflict' ? 'store-failed' : written.refusal.code
		);
	}

	/** The best entries of a quiz, best first. */
	async function top(
		slug: string,
		viewer: { readonly browserId: string | undefined; readonly limit: number }
	): Promise<readonly PublicBoardEntry[]> {
		const query = { collection: COLLECTION, index: 'quiz', key: slug, limit: viewer.limit };
		return (await records.list(query)).flatMap((record) => {
			const entry = readEntry(record.value);
			if (entry === undefined) return [];
			const isYours = record.id === entryId(slug, viewer.browserId ?? '');
			return [{ ...publicPart(entry), isYours }];
		});
	}

	/** Takes the entry down if it came from that attempt. */
	async function forget(slug: string, browserId: string, attemptId: string): Promise<void> {
		const id = entryId(slug, browserId);
		const entry = readEntry((await records.get(COLLECTION, id))?.value);
		if (entry?.attemptId === attemptId) await records.remove(COLLECTION, id);
	}

	return { enter, top, forget };
}

function entryId(slug: string, browserId: string): string {
	return `${slug}/${browserId}`;
}

function publicPart(entry: BoardEntry): Omit<BoardEntry, 'attemptId'> {
	const { accuracy, right, asked, proof, proven, proofsAsked, meanMs } = entry;
	const { nickname, finishedAt } = entry;
	return { accuracy, right, asked, proof, proven, proofsAsked, meanMs, nickname, finishedAt };
}

function readEntry(value: unknown): BoardEntry | undefined {
	const parsed = v.safeParse(boardEntrySchema, value);
	return parsed.success ? parsed.output : undefined;
}
