/**
 * What players give: answers, proofs, objections (ROOM-20 to ROOM-25). The first that stands in the
 * log while it may still be given counts; all others change nothing.
 */
import type { PlayerEvent } from './event.ts';
import { allowedMs, isTooLate, sinceOf, usedMs } from './clock.ts';
import { type Given, type Player, type Way, isMember } from './player.ts';
import { givenOf, mayPoint, playerOf, withPlayer } from './players.ts';
import type { Room } from './room.ts';

type Event<Kind extends PlayerEvent['kind']> = Extract<PlayerEvent, { readonly kind: Kind }>;

/** The member who may answer or point now: the phase, the question and its asking are the event's. */
export function playerAt(
	room: Room,
	stage: 'asking' | 'proving',
	{ player: id, index, redo }: Pick<Event<'answered'>, 'player' | 'index' | 'redo'>
): Player | undefined {
	const player = playerOf(room, id);
	if (player === undefined || !isMember(player)) return undefined;
	if (room.turns[index]?.redo !== redo) return undefined;
	const stands =
		room.phase.kind === 'own-pace' ? player.way : { ...room.phase, stage: room.phase.kind };
	const isThere = stands?.stage === stage && 'index' in stands && stands.index === index;
	return isThere ? player : undefined;
}

export function answered(room: Room, event: Event<'answered'>): Room {
	const player = playerAt(room, 'asking', event);
	const since = player && sinceOf(room, player);
	if (!player || !since || givenOf(room, player, event.index)) return room;
	const isLate = isTooLate(room, player, event.at);
	// Where the host leads, the class may have gone on: a late answer is none (ROOM-31).
	if (isLate && player.way === null) return room;
	const { id, redo, answer, confidence } = event;
	const given: Given = {
		...{ id, redo, answer, isLate },
		score: isLate ? 0 : event.score,
		thinkingMs: usedMs(room.pause, since, event.at),
		allowedMs: allowedMs(room, player),
		...(confidence === undefined || isLate || answer.kind === 'pass' ? {} : { confidence })
	};
	const stage = mayPoint(room, event.index, given) ? 'proving' : 'revealed';
	return withPlayer(room, withGiven(player, event.index, given, stage));
}

export function pointed(room: Room, event: Event<'pointed'>): Room {
	const player = playerAt(room, 'proving', event);
	const given = player && givenOf(room, player, event.index);
	if (!player || !given || given.point !== undefined) return room;
	if (!mayPoint(room, event.index, given)) return room;
	// At one's own pace the proof step has no time of its own.
	if (player.way === null && isTooLate(room, player, event.at)) return room;
	const { id, sentence, isProven } = event;
	const pointing = { ...given, point: { id, sentence, isProven } };
	return withPlayer(room, withGiven(player, event.index, pointing, 'revealed'));
}

/** At one's own pace, from the reveal of a question to the next one. */
export function wentOn(room: Room, event: Event<'went-on'>): Room {
	const player = playerOf(room, event.player);
	const way = player?.way;
	if (room.phase.kind !== 'own-pace' || room.pause.since !== null) return room;
	if (!player || !isMember(player) || way?.stage !== 'revealed' || way.index !== event.index) {
		return room;
	}
	const index = way.index + 1;
	const next: Way =
		index < room.questions.length
			? { stage: 'asking', index, openedAt: event.at, pausedMsBefore: room.pause.totalMs }
			: { stage: 'done' };
	return withPlayer(room, { ...player, way: next });
}

/** ROOM-50: one objection a player and question, to a reveal that the player has seen. */
export function objected(room: Room, event: Event<'objected'>): Room {
	const player = playerOf(room, event.player);
	const given = player && isMember(player) ? givenOf(room, player, event.index) : undefined;
	if (!player || !given || given.redo !== event.redo || given.objection) return room;
	if (!mayObject(room, player, event.index)) return room;
	const objection = { sentence: event.sentence, ruling: null };
	const answers = { ...player.answers, [event.index]: { ...given, objection } };
	return withPlayer(room, { ...player, answers });
}

/** To a question that counts, that has been revealed to the player, and that the player answered. */
export function mayObject(room: Room, player: Player, index: number): boolean {
	const given = givenOf(room, player, index);
	if (given === undefined || given.answer.kind === 'pass' || given.isLate) return false;
	return room.turns[index]?.outcome === 'revealed' && isRevealedTo(room, player, index);
}

/** ROOM-70: whether the player may know the key of that question, as it was asked last. */
export function isRevealedTo(room: Room, player: Player, index: number): boolean {
	const turn = room.turns[index];
	if (!turn || turn.outcome === 'running' || turn.outcome === 'skipped') return false;
	if (room.settings.pace === 'host') return true;
	if (givenOf(room, player, index) === undefined) return false;
	const { way } = player;
	if (room.phase.kind === 'finished' || way === null || way.stage === 'done') return true;
	return way.index > index || way.stage === 'revealed';
}

function withGiven(
	player: Player,
	index: number,
	given: Given,
	stage: 'proving' | 'revealed'
): Player {
	const way =
		player.way === null || player.way.stage === 'done' ? player.way : { ...player.way, stage };
	return { ...player, way, answers: { ...player.answers, [index]: given } };
}
