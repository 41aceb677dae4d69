import type { Records } from '../store/port.ts';
import { ATTEMPTS, EVERY_ATTEMPT, sortableTime } from './attempt-index.ts';

/** At most so many at once; the next sweep takes the rest. */
const MOST_AT_ONCE = 1000;

/** Deletes the attempts whose day of deletion has passed. Answers how many. */
export async function removeExpired(records: Records, now: number): Promise<number> {
	const query = { collection: ATTEMPTS, index: 'expiry', key: EVERY_ATTEMPT, limit: MOST_AT_ONCE };
	const due = (await records.list(query)).filter(
		({ index }) => (index['expiry']?.sort ?? '') < sortableTime(now)
	);
	const removed = await Promise.all(due.map(({ id }) => records.remove(ATTEMPTS, id)));
	return removed.filter(({ ok }) => ok).length;
}
