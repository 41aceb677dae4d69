/** Who is in the room, and under what name (ROOM-60 to ROOM-67). */
import type { PlayerEvent, ServerEvent } from './event.ts';
import { isFree, takeName } from './names.ts';
import { NO_ACCOMMODATION, type Player, isMember } from './player.ts';
import { playerOf, withPlayer } from './players.ts';
import { firstWay } from './phases.ts';
import type { Room } from './room.ts';

/** Whether the room takes in somebody who is not a member, save for who is blocked. */
/** ROOM-68: far more than a school; a script that joins without end stops here. */
export const MOST_JOINED = 5000;

export type Admission =
	'open' | 'lobby-locked' | 'late-not-admitted' | 'room-finished' | 'room-full';

export function admission(room: Room): Admission {
	const { kind } = room.phase;
	if (kind === 'finished') return 'room-finished';
	if (room.isLobbyLocked) return 'lobby-locked';
	if (room.joined >= MOST_JOINED) return 'room-full';
	const hasBegun = kind !== 'lobby' && kind !== 'reading';
	return hasBegun && !room.settings.admitsLate ? 'late-not-admitted' : 'open';
}

export function joined(room: Room, event: Extract<PlayerEvent, { readonly kind: 'joined' }>): Room {
	if (admission(room) !== 'open') return room;
	const known = playerOf(room, event.player);
	if (known !== undefined && known.status !== 'removed') return room;
	// ROOM-60: somebody else took it since this was decided.
	const isListed = room.settings.names.kind === 'listed';
	if (isListed && !isFree(room, event.name, event.player)) return room;
	const { name, names } = takeName(room, event.name, event.player);
	if (known !== undefined) return cameBack({ ...room, names }, { ...known, name }, event.at);
	const player: Player = {
		id: event.player,
		order: room.joined,
		name,
		status: 'in',
		silentSince: null,
		team: teamFor(room, event.team),
		accommodation: NO_ACCOMMODATION,
		spans: [{ from: room.step, to: null }],
		isReady: false,
		answers: {},
		way: room.phase.kind === 'own-pace' ? firstWay(room, event.at) : null
	};
	return withPlayer({ ...room, names }, player);
}

export function markedReady(
	room: Room,
	event: Extract<PlayerEvent, { readonly kind: 'ready' }>
): Room {
	const player = playerOf(room, event.player);
	if (room.phase.kind !== 'reading' || !player || !isMember(player) || player.isReady) return room;
	return withPlayer(room, { ...player, isReady: true });
}

/** ROOM-67: an away phone keeps its seat. */
export function presenceChanged(
	room: Room,
	event: Extract<ServerEvent, { readonly kind: 'away' | 'back' }>
): Room {
	const player = playerOf(room, event.player);
	if (event.kind === 'away' && player?.status === 'in') {
		return withPlayer(room, { ...player, status: 'away', silentSince: room.step });
	}
	if (event.kind === 'back' && player?.status === 'away') {
		return withPlayer(room, { ...player, status: 'in' });
	}
	return room;
}

/** ROOM-64: who was removed may come back to the same seat unless blocked. */
function cameBack(room: Room, player: Player, at: number): Room {
	return withPlayer(room, {
		...player,
		status: 'in',
		spans: [...player.spans, { from: room.step, to: null }],
		way: player.way ?? (room.phase.kind === 'own-pace' ? firstWay(room, at) : null)
	});
}

/** ROOM-66: balanced teams take in the next player where the fewest are, the first of them. */
function teamFor(room: Room, chosen: number | null): number | null {
	const { teams } = room.settings;
	if (teams === null) return null;
	if (teams.division === 'chosen' && chosen !== null && chosen in teams.names) return chosen;
	return room.teamSizes.indexOf(Math.min(...room.teamSizes));
}
