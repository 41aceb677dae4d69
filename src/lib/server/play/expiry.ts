/**
 * A deletion date on everything: what was not touched for so many days is deleted. The day is
 * reckoned from the last touch, so that a changed setting holds for what is there already.
 */
import type { IndexEntries, Records, StoredRecord } from '../store/port.ts';

const INDEX = 'touched';
const EVERY_RECORD = 'all';
export const DAY_MS = 86_400_000;
const BATCH = 500;

/** The list of all records of a collection by their last touch, for `removeExpired`. */
export function touchedIndex(now: number): IndexEntries {
	return { [INDEX]: { key: EVERY_RECORD, sort: sortableTime(now) } };
}

/** Milliseconds since the epoch as a text that sorts like the number, until the year 5138. */
export function sortableTime(time: number): string {
	return `${time}`.padStart(14, '0');
}

/** Deletes the collection's records that were last touched over `keepDays` ago. Answers how many. */
export async function removeExpired(
	records: Records,
	{ collection, keepDays }: { readonly collection: string; readonly keepDays: number },
	now: number
): Promise<number> {
	const lastKept = sortableTime(now - keepDays * DAY_MS);
	let removed = 0;
	for (;;) {
		const due = await listUntouched(records, { collection, since: now - keepDays * DAY_MS });
		if (due.length === 0) return removed;
		for (const { id } of due) {
			const current = await records.get(collection, id);
			if (current === undefined || !isBefore(current.index, lastKept)) continue;
			if (!(await records.remove(collection, id)).ok) return removed;
			removed += 1;
		}
	}
}

/** Some of the collection's records that were not touched since then, the longest untouched first. */
export async function listUntouched(
	records: Records,
	{ collection, since }: { readonly collection: string; readonly since: number }
): Promise<readonly StoredRecord[]> {
	const query = { collection, index: INDEX, key: EVERY_RECORD, limit: BATCH };
	const first = sortableTime(since);
	return (await records.list(query)).filter(({ index }) => isBefore(index, first));
}

/**
 * Puts off the record's day of deletion, written once a day at most. A write that is lost to another
 * or refused by the store does no harm: the next use puts it off.
 */
export async function touchDaily(
	records: Records,
	{ collection, id }: { readonly collection: string; readonly id: string },
	now: number
): Promise<void> {
	const record = await records.get(collection, id);
	if (record === undefined || now - touchedAt(record) < DAY_MS) return;
	const { version: expectedVersion, value, index } = record;
	const touched = { ...index, ...touchedIndex(now) };
	await records.put({ collection, id, expectedVersion, value, index: touched });
}

/** When the record was touched last, in milliseconds since the epoch. */
export function touchedAt({ index }: StoredRecord): number {
	return Number(index[INDEX]?.sort ?? 0);
}

function isBefore(index: IndexEntries, time: string): boolean {
	return (index[INDEX]?.sort ?? time) < time;
}
