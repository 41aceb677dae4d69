/**
 * Deleting attempts. The place on a leaderboard goes first: if the second write fails, an attempt is
 * left that can be deleted again, never a place without one (BOARD-3).
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { compareScores, scoreOf } from '#domain/report/leaderboard.ts';
import { resultOf } from '#domain/report/result.ts';
import { readAttemptRecord } from '#formats/attempt-record.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { Records, StoredRecord } from '../store/port.ts';
import { ATTEMPTS } from './attempt-index.ts';
import type { AttemptBook } from './attempt-book.ts';
import { type Board, admitToBoard } from './board.ts';

type Tools = { readonly records: Records; readonly attempts: AttemptBook; readonly board: Board };

export type AttemptRemoval = ReturnType<typeof createAttemptRemoval>;

export function createAttemptRemoval({ records, attempts, board }: Tools) {
	/** Deletes an attempt of that browser; another's is left alone and said not to exist. */
	async function removeOne(id: string, browserId: string): Promise<Outcome<void, RefusalCode>> {
		const record = await records.get(ATTEMPTS, id);
		if (record?.index['browser']?.key !== browserId) return refuse('attempt-unknown');
		const removed = await removeRecord(record, browserId);
		if (removed.ok && removed.value !== undefined) await reenter(removed.value, browserId);
		return removed.ok ? accept(undefined) : removed;
	}

	/** Deletes every attempt of that browser, also those that cannot be read. */
	async function removeAll(browserId: string): Promise<Outcome<void, RefusalCode>> {
		const query = { collection: ATTEMPTS, index: 'browser', key: browserId, limit: 200 };
		for (;;) {
			const found = await records.list(query);
			if (found.length === 0) return accept(undefined);
			for (const record of found) {
				const removed = await removeRecord(record, browserId);
				if (!removed.ok) return removed;
			}
		}
	}

	/** Answers with the quiz's slug, where the record tells it. */
	async function removeRecord(
		record: StoredRecord,
		browserId: string
	): Promise<Outcome<string | undefined, RefusalCode>> {
		const attempt = readAttemptRecord(record.value);
		if (attempt.ok) {
			const owner = { browserId, attemptId: record.id };
			const forgotten = await board.forget(attempt.value.quizSlug, owner);
			if (!forgotten.ok) return forgotten;
		}
		const removed = await records.remove(ATTEMPTS, record.id);
		if (!removed.ok) return refuse(removed.refusal.code);
		return accept(attempt.ok ? attempt.value.quizSlug : undefined);
	}

	/** Gives the place to the browser's next best attempt under a nickname. */
	async function reenter(slug: string, browserId: string): Promise<void> {
		const [best] = (await attempts.ofBrowser(browserId))
			.filter(({ quiz, attempt }) => quiz.slug === slug && attempt.nickname !== undefined)
			.filter((played) => admitToBoard(played).ok)
			.map((played) => ({ played, score: scoreOf(resultOf(played.attempt, played.quiz)) }))
			.toSorted((one, other) => compareScores(one.score, other.score));
		const nickname = best?.played.attempt.nickname;
		if (best !== undefined && nickname !== undefined) await board.enter(best.played, nickname);
	}

	return { removeOne, removeAll };
}
