/**
 * Looking up players, and the one way to change one: the room's counts of members, present,
 * done and awaited players move with every change, so that nothing has to count the class again (ROOM-3).
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
	if (isDone(room, player)) return false;
	const { phase } = room;
	switch (phase.kind) {
		case 'reading':
		case 'own-pace':
			return player.status === 'in';
		case 'asking':
			return isAwaited(room, player, phase.index);
		case 'proving':
			return (
				isAwaited(room, player, phase.index) &&
				mayPoint(room, phase.index, givenOf(room, player, phase.index))
			);
		default:
			return false;
	}
}

/** Whether that member has done what the phase waits for; once it is over: answered. */
export function isDone(room: Room, player: Player): boolean {
	if (!isMember(player)) return false;
	const { phase } = room;
	switch (phase.kind) {
		case 'lobby':
		case 'finished':
			return false;
		case 'reading':
			return player.isReady;
		case 'own-pace':
			return player.way?.stage === 'done';
		case 'proving':
			return givenOf(room, player, phase.index)?.point !== undefined;
		default:
			return givenOf(room, player, phase.index) !== undefined;
	}
}

/** ROOM-13: a phone that fell silent while the question ran is waited for, with what it may send. */
function isAwaited(room: Room, { status, silentSince }: Player, index: number): boolean {
	const turn = room.turns[index];
	if (status !== 'away' || !turn || silentSince === null) return status === 'in';
	return silentSince >= turn.openedStep;
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
		done: room.done + change((one) => isDone(room, one)),
		pending: room.pending + change((one) => isPending(room, one)),
		teamSizes: room.teamSizes.map(
			(size, team) => size + change((one) => isMember(one) && one.team === team)
		)
	};
}
