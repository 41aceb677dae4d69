import type { Records } from '../store/port.ts';
import type { Live } from './port.ts';
import { RoomRecords } from './room-records.ts';

/**
 * Deletes the rooms of which nothing was heard for so long, with log, record and code; those, too,
 * that cannot be read any more. Answers how many.
 */
export async function removeExpiredRooms(
	{ records, live }: { readonly records: Records; readonly live: Pick<Live, 'facts' | 'remove'> },
	{ keepMs, now }: { readonly keepMs: number; readonly now: number }
): Promise<number> {
	let removed = 0;
	for (const room of await new RoomRecords(records).listQuiet(now - keepMs)) {
		const facts = await live.facts(room);
		// The record is only noted when the room ends; the log says when something happened last.
		if (facts.ok && facts.value.deletedAt > now) continue;
		if ((await live.remove(room)).ok) removed += 1;
	}
	return removed;
}
