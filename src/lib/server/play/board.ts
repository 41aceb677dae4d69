/**
 * The leaderboards: one record a quiz and browser, holding its best attempt (BOARD-3).
 */
import * as v from 'valibot';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { isRanked } from '#domain/attempt/attempt.ts';
import {
	type BoardEntry,
	type Score,
	compareScores,
	mayEnter,
	rankKey,
	scoreOf
} from '#domain/report/leaderboard.ts';
import { resultOf } from '#domain/report/result.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { Json, Records } from '../store/port.ts';
import type { Played } from './attempt-reader.ts';
import { touchedIndex } from './expiry.ts';

export const SCORES = 'scores';

/** More than the tabs of one browser can collide in a row. */
const MOST_TRIES = 5;

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

/** BOARD-1: why an attempt may not enter, if it may not. */
export function admitToBoard({ attempt, quiz }: Played): Outcome<Score, RefusalCode> {
	if (attempt.finishedAt === undefined) return refuse('attempt-running');
	if (!isRanked(attempt.origin)) return refuse('board-not-for-retries');
	const score = scoreOf(resultOf(attempt, quiz));
	if (!mayEnter(score.asked, quiz.questions.length)) return refuse('board-too-few-questions');
	return accept(score);
}

export function createBoard({ records, now }: { records: Records; now: () => number }) {
	/** Enters a finished attempt under its nickname; a better one of that browser stays. */
	async function enter(played: Played, nickname: string): Promise<Outcome<void, RefusalCode>> {
		const { attempt, quiz, browserId } = played;
		const score = admitToBoard(played);
		if (!score.ok) return score;
		const finishedAt = attempt.finishedAt ?? 0;
		const fresh = { ...score.value, attemptId: attempt.id, nickname, finishedAt };
		const id = entryId(quiz.slug, browserId);
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const record = await records.get(SCORES, id);
			const held = readEntry(record?.value);
			const stays = held !== undefined && compareScores(held, fresh) <= 0;
			const best = stays ? { ...held, nickname } : fresh;
			const written = await records.put({
				collection: SCORES,
				id,
				expectedVersion: record?.version ?? 0,
				value: best satisfies Json,
				index: { quiz: { key: quiz.slug, sort: rankKey(best) }, ...touchedIndex(now()) }
			});
			if (written.ok) return accept(undefined);
			if (written.refusal.code !== 'version-conflict') return refuse(written.refusal.code);
		}
		return refuse('store-failed', 'compare-and-set lost too often');
	}

	/** The best entries of a quiz, best first. */
	async function top(
		slug: string,
		viewer: { readonly browserId: string | undefined; readonly limit: number }
	): Promise<readonly PublicBoardEntry[]> {
		const query = { collection: SCORES, index: 'quiz', key: slug, limit: viewer.limit };
		return (await records.list(query)).flatMap((record) => {
			const entry = readEntry(record.value);
			if (entry === undefined) return [];
			const isYours = record.id === entryId(slug, viewer.browserId ?? '');
			return [{ ...publicPart(entry), isYours }];
		});
	}

	/** Takes the entry down if it came from that attempt. */
	async function forget(
		slug: string,
		owner: { readonly browserId: string; readonly attemptId: string }
	): Promise<Outcome<void, RefusalCode>> {
		const id = entryId(slug, owner.browserId);
		const entry = readEntry((await records.get(SCORES, id))?.value);
		if (entry?.attemptId !== owner.attemptId) return accept(undefined);
		const removed = await records.remove(SCORES, id);
		return removed.ok ? accept(undefined) : refuse(removed.refusal.code);
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
