/**
 * Looking up players, and the one way to change one: the room's counts of members, present and
 * awaited players move with every change, so that nothing has to count the class again (ROOM-3).
 */
import { valueAt, withValue } from './keyed.ts';
import { type Given, type Player, type PlayerId, isMember } from './player.ts';
import type { Room } from './room.ts';

export function playerOf(room: Room, id: PlayerId): Player | undefined {
	return valueAt(room.players, id);
}

/** The answer that counts: one to an earlier asking is void (ROOM-24). */
export function givenOf(room: Room, player: Player, index: number): Given | undefined {
	const given = player.answers[index];
	return given !== undefined && given.redo === room.turns[index]?.redo ? given : undefined;
}

/** ATTEMPT-6: who passed, or gave an answer too late, points to nothing. */
export function mayPoint(room: Room, index: number, given: Given | undefined): boolean {
	if (given === undefined || given.isLate || given.answer.kind === 'pass') return false;
	return room.settings.hasProofStep && room.questions[index]?.isProvable === true;
}

/** Whether the phase waits for that player. */
export function isPending(room: Room, player: Player): boolean {
	if (player.status !== 'in') return false;
	switch (room.phase.kind) {
		case 'reading':
			return !player.isReady;
		case 'asking':
			return givenOf(room, player, room.phase.index) === undefined;
		case 'proving': {
			const given = givenOf(room, player, room.phase.index);
			return mayPoint(room, room.phase.index, given) && given?.point === undefined;
		}
		case 'own-pace':
			return player.way?.stage !== 'done';
		default:
			return false;
	}
}

/** The room with that player as given, new or changed. */
export function withPlayer(room: Room, player: Player): Room {
	const before = playerOf(room, player.id);
	const change = (is: (one: Player) => boolean) =>
		Number(is(player)) - Number(before !== undefined && is(before));
	return {
		...room,
		players: withValue(room.players, player.id, player),
		joined: room.joined + (before === undefined ? 1 : 0),
		members: room.members + change(isMember),
		present: room.present + change(({ status }) => status === 'in'),
		pending: room.pending + change((one) => isPending(room, one)),
		teamSizes: room.teamSizes.map(
			(size, team) => size + change((one) => isMember(one) && one.team === team)
		)
	};
}
