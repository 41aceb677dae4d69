/**
 * Where attempts are kept and played: loads one, lets a pure command decide, and stores what came
 * of it by compare-and-set, so that two requests at once cannot both answer a question (ATTEMPT-3).
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { Attempt } from '#domain/attempt/attempt.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { readAttemptRecord } from '#formats/attempt-record.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { Json, Records, StoredRecord } from '../store/port.ts';
import { ATTEMPTS, EVERY_ATTEMPT, attemptIndex, sortableTime } from './attempt-index.ts';
import type { QuizShelf } from './quiz-shelf.ts';

/** An attempt with the very quiz version it began with. */
export type Played = { readonly attempt: Attempt; readonly quiz: Quiz; readonly browserId: string };

export type Command = (
	played: Played
) => Outcome<Attempt, RefusalCode> | Promise<Outcome<Attempt, RefusalCode>>;

export type AttemptBook = ReturnType<typeof createAttemptBook>;

type Tools = {
	readonly records: Records;
	readonly quizzes: QuizShelf;
	readonly keepDays: number;
	readonly now: () => number;
};

/** More than the tabs and retries of one player can collide in a row. */
const MOST_TRIES = 20;

export function createAttemptBook(tools: Tools) {
	const { records, keepDays, now } = tools;

	async function add(attempt: Attempt, browserId: string): Promise<Outcome<Attempt, RefusalCode>> {
		const written = await records.put({
			collection: ATTEMPTS,
			id: attempt.id,
			expectedVersion: 0,
			value: toJson(attempt),
			index: attemptIndex(attempt, { browserId, keepDays }, now())
		});
		if (written.ok) return accept(attempt);
		if (written.refusal.code !== 'version-conflict') return refuse(written.refusal.code);
		throw new Error(`Two attempts have the id ${attempt.id}`);
	}

	async function find(id: string): Promise<Outcome<Played, RefusalCode>> {
		return played(tools.quizzes, await records.get(ATTEMPTS, id));
	}

	async function findShared(shareId: string): Promise<Outcome<Played, RefusalCode>> {
		const query = { collection: ATTEMPTS, index: 'share', key: shareId, limit: 1 };
		const [record] = await records.list(query);
		const found = await played(tools.quizzes, record);
		if (!found.ok || found.value.attempt.finishedAt === undefined) return refuse('share-unknown');
		return found;
	}

	async function act(id: string, command: Command): Promise<Outcome<Played, RefusalCode>> {
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const record = await records.get(ATTEMPTS, id);
			const found = await played(tools.quizzes, record);
			if (!found.ok || record === undefined) return found;
			const decided = await command(found.value);
			if (!decided.ok) return decided;
			if (decided.value === found.value.attempt) return found;
			const { browserId } = found.value;
			const written = await records.put({
				collection: ATTEMPTS,
				id,
				expectedVersion: record.version,
				value: toJson(decided.value),
				index: attemptIndex(decided.value, { browserId, keepDays }, now())
			});
			if (written.ok) return accept({ ...found.value, attempt: decided.value });
			if (written.refusal.code !== 'version-conflict') return refuse(written.refusal.code);
		}
		return refuse('store-failed', 'compare-and-set lost too often');
	}

	/** The browser's attempts, the newest first. One that cannot be read is left out. */
	async function ofBrowser(browserId: string, limit = 500): Promise<readonly Played[]> {
		const query = { collection: ATTEMPTS, index: 'browser', key: browserId, limit };
		const found = await Promise.all(
			(await records.list({ ...query, descending: true })).map((record) =>
				played(tools.quizzes, record)
			)
		);
		return found.flatMap((one) => (one.ok ? [one.value] : []));
	}

	/** Deletes an attempt of that browser; another's is left alone and said not to exist. */
	async function remove(id: string, browserId: string): Promise<Outcome<void, RefusalCode>> {
		const record = await records.get(ATTEMPTS, id);
		if (record?.index['browser']?.key !== browserId) return refuse('attempt-unknown');
		const removed = await records.remove(ATTEMPTS, id);
		return removed.ok ? accept(undefined) : refuse(removed.refusal.code);
	}

	/** Deletes what has not been touched for `keepDays`. Answers how many. */
	async function removeExpired(): Promise<number> {
		const query = { collection: ATTEMPTS, index: 'expiry', key: EVERY_ATTEMPT, limit: 1000 };
		const due = (await records.list(query)).filter(
			({ index }) => (index['expiry']?.sort ?? '') < sortableTime(now())
		);
		const removed = await Promise.all(due.map(({ id }) => records.remove(ATTEMPTS, id)));
		return removed.filter(({ ok }) => ok).length;
	}

	return { add, find, findShared, act, ofBrowser, remove, removeExpired };
}

async function played(
	quizzes: QuizShelf,
	record: StoredRecord | undefined
): Promise<Outcome<Played, RefusalCode>> {
	if (record === undefined) return refuse('attempt-unknown');
	const attempt = readAttemptRecord(record.value);
	if (!attempt.ok) return attempt;
	const { quizSlug, quizVersion } = attempt.value;
	const quiz = await quizzes.version(quizSlug, quizVersion);
	if (quiz === undefined) return refuse('quiz-version-gone');
	const browserId = record.index['browser']?.key ?? '';
	return accept({ attempt: attempt.value, quiz, browserId });
}

/** An attempt holds nothing but JSON: strings, numbers, booleans, null, arrays and plain objects. */
function toJson(attempt: Attempt): Json {
	return attempt as unknown as Json;
}
