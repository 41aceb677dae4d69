import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { Records, StoreFailureCode } from '../store/port.ts';
import { SCORES } from './board.ts';

/** Takes down everybody's place on the leaderboard of a quiz that is no longer there. */
export async function removeScores(
	records: Records,
	slug: string
): Promise<Outcome<void, StoreFailureCode>> {
	for (;;) {
		const query = { collection: SCORES, index: 'quiz', key: slug, limit: 200 };
		const found = await records.list(query);
		if (found.length === 0) return accept(undefined);
		for (const { id } of found) {
			const removed = await records.remove(SCORES, id);
			if (!removed.ok) return refuse(removed.refusal.code);
		}
	}
}
