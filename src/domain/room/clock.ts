/**
 * Time in a room (ROOM-30 to ROOM-35). Everything is measured as time used: from the opening to now,
 * pauses left out. A deadline moves later with a pause, an extension or an outage, never earlier.
 */
import { GRACE_MS } from '#domain/attempt/commands.ts';
import type { Accommodation, Player, Since } from './player.ts';
import type { Pause, Room } from './room.ts';
import { isPending, playerOf } from './players.ts';

/** Milliseconds since the opening without pauses; never below 0, whatever the clocks did. */
export function usedMs(pause: Pause, since: Since, now: number): number {
	const running = pause.since === null ? now : Math.min(now, pause.since);
	return Math.max(0, running - since.openedAt - (pause.totalMs - since.pausedMsBefore));
}

/** What a player may use of the running step's time; null: no limit. */
export function allowedMs(room: Room, player: Player): number | null {
	const { way } = player;
	if (way !== null) {
		const limit = 'index' in way ? (room.questions[way.index]?.timeLimitMs ?? null) : null;
		return withAccommodation(limit, player.accommodation);
	}
	if (room.clock === null) return null;
	const own = withAccommodation(room.clock.limitMs, player.accommodation);
	return own === null ? null : own + room.clock.extraMs;
}

/** Of the running step; null without a limit. Between 0 and what is allowed. */
export function remainingMs(room: Room, player: Player, now: number): number | null {
	const since = sinceOf(room, player);
	const allowed = allowedMs(room, player);
	if (since === null || allowed === null) return null;
	return Math.max(0, allowed - usedMs(room.pause, since, now));
}

/** ROOM-31: an answer may arrive a little after its time, for the way it has to travel. */
export function isTooLate(room: Room, player: Player, now: number): boolean {
	const since = sinceOf(room, player);
	const allowed = allowedMs(room, player);
	if (since === null || allowed === null) return false;
	return usedMs(room.pause, since, now) > allowed + GRACE_MS;
}

export function sinceOf(room: Room, { way }: Player): Since | null {
	if (way === null) return room.clock;
	return 'index' in way ? way : null;
}

/**
 * ROOM-33: when the running step is over for the last of those it waits for, the travelling time
 * included. Null: never by itself. Cost: the players with accommodations.
 */
export function timeUpAt(room: Room): number | null {
	const { clock, pause, pending } = room;
	if (clock === null || pause.since !== null || clock.limitMs === null) return null;
	const slow = room.accommodated
		.map((id) => playerOf(room, id))
		.filter((player) => player !== undefined)
		.filter((player) => isPending(room, player))
		.map((player) => allowedMs(room, player));
	const limits = slow.length < pending || pending === 0 ? [...slow, ofClass(clock)] : slow;
	if (limits.includes(null)) return null;
	const longest = Math.max(...limits.map((limit) => limit ?? 0));
	return clock.openedAt + (pause.totalMs - clock.pausedMsBefore) + longest + GRACE_MS;
}

/** What the class may use; null: no limit. */
export function ofClass(clock: Room['clock']): number | null {
	return clock === null || clock.limitMs === null ? null : clock.limitMs + clock.extraMs;
}

function withAccommodation(limit: number | null, { timeFactor }: Accommodation): number | null {
	return limit === null || timeFactor === null ? null : limit * timeFactor;
}
