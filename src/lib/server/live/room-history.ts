/** A room as its log leaves it: the fold, and when something happened in it last. */
import type { OpenedEvent, RoomEvent } from '#domain/room/event.ts';
import { evolve } from '#domain/room/evolve.ts';
import { roomOf } from '#domain/room/open-room.ts';
import type { Room } from '#domain/room/room.ts';
import type { Json } from '../store/port.ts';

export type RoomHistory = {
	readonly room: Room;
	/** Of the last event, whatever it was. */
	readonly lastEventAt: number;
	/** Of the last thing that a person did: phones come and go also in a room that is left alone. */
	readonly lastActAt: number;
};

/** Undefined where the log does not begin with the event that opens a room. */
export function historyOf(first: RoomEvent): RoomHistory | undefined {
	if (first.kind !== 'opened') return undefined;
	const opened: OpenedEvent = first;
	return { room: roomOf(opened), lastEventAt: opened.at, lastActAt: opened.at };
}

export function historyAfter(before: RoomHistory, event: RoomEvent): RoomHistory {
	const lastEventAt = Math.max(before.lastEventAt, event.at);
	const lastActAt = isAct(event) ? Math.max(before.lastActAt, event.at) : before.lastActAt;
	return { room: evolve(before.room, event), lastEventAt, lastActAt };
}

export function readEvent(event: Json): RoomEvent {
	// Only `decide` and `openRoom` make what is appended to a room's log, and the store proves by a
	// checksum that it gives back what was appended.
	return event as RoomEvent;
}

function isAct({ kind }: RoomEvent): boolean {
	return kind !== 'time-up' && kind !== 'restored' && kind !== 'away' && kind !== 'back';
}
