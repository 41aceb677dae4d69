/** What a host's events make of a room: leading, pausing, looking after players, ruling. */
import { unreachable } from '#domain/refusal.ts';
import { answerKey } from './score/answer-key.ts';
import type { HostEvent } from './event.ts';
import { takeName } from './names.ts';
import { finish, indexOf, leadOn, openNext, openTurn } from './phases.ts';
import { type Player, isMember } from './player.ts';
import { givenOf, playerOf, withPlayer } from './players.ts';
import type { Room, Turn } from './room.ts';

type Event<Kind extends HostEvent['kind']> = Extract<HostEvent, { readonly kind: Kind }>;
type LeadingEvent = Event<'led-on' | 'skipped' | 'redone' | 'jumped'>;

export function hostActed(room: Room, event: HostEvent): Room {
	switch (event.kind) {
		case 'led-on':
		case 'skipped':
		case 'redone':
		case 'jumped':
			return led(room, event);
		case 'extended':
			return extended(room, event);
		case 'paused':
		case 'resumed':
			return pausedOrResumed(room, event);
		case 'ended':
			return finish(room, event.at);
		case 'lobby-locked':
			return room.isLobbyLocked === event.isLocked
				? room
				: { ...room, isLobbyLocked: event.isLocked };
		case 'ruled':
			return ruled(room, event);
		case 'renamed':
		case 'removed':
		case 'accommodated':
		case 'moved':
			return playerTended(room, event);
		default:
			return unreachable(event);
	}
}

/** The question that may be skipped or asked anew now. */
export function leadableIndex(room: Room, by: 'skip' | 'redo'): number | undefined {
	const { kind } = room.phase;
	if (by === 'skip' && (kind === 'revealed' || kind === 'standings')) return undefined;
	return indexOf(room.phase);
}

/** ROOM-16: to any question of the room, once the first phase after the lobby has begun. */
export function mayJump(room: Room, to: number): boolean {
	const isUnderWay = room.phase.kind === 'reading' || indexOf(room.phase) !== undefined;
	return room.settings.pace === 'host' && isUnderWay && to in room.questions;
}

/** ROOM-11: meant for another step, or while the room is paused, it changes nothing. */
function led(room: Room, event: LeadingEvent): Room {
	if (event.step !== room.step || room.pause.since !== null) return room;
	switch (event.kind) {
		case 'led-on':
			return leadOn(room, event.at);
		case 'jumped':
			return mayJump(room, event.to) ? openTurn(room, event.to, event.at) : room;
		case 'redone': {
			const index = leadableIndex(room, 'redo');
			return index === undefined ? room : openTurn(room, index, event.at);
		}
		case 'skipped': {
			const index = leadableIndex(room, 'skip');
			const turn = index === undefined ? null : room.turns[index];
			if (index === undefined || !turn) return room;
			const turns = room.turns.with(index, { ...turn, outcome: 'skipped' });
			return openNext({ ...room, turns }, index, event.at);
		}
		default:
			return unreachable(event);
	}
}

function extended(room: Room, { step, extraMs }: Event<'extended'>): Room {
	const { clock } = room;
	if (step !== room.step || clock === null || extraMs <= clock.extraMs) return room;
	return { ...room, clock: { ...clock, extraMs } };
}

function pausedOrResumed(room: Room, event: Event<'paused' | 'resumed'>): Room {
	const { pause } = room;
	if (event.pauses !== pause.count || room.phase.kind === 'finished') return room;
	if (event.kind === 'paused') {
		return pause.since === null ? { ...room, pause: { ...pause, since: event.at } } : room;
	}
	if (pause.since === null) return room;
	const totalMs = pause.totalMs + Math.max(0, event.at - pause.since);
	return { ...room, pause: { count: pause.count + 1, since: null, totalMs } };
}

function playerTended(
	room: Room,
	event: Event<'renamed' | 'removed' | 'accommodated' | 'moved'>
): Room {
	const player = playerOf(room, event.player);
	if (player === undefined) return room;
	switch (event.kind) {
		case 'renamed': {
			const { name, names } = takeName(room, event.name, player.id);
			return name === player.name ? room : withPlayer({ ...room, names }, { ...player, name });
		}
		case 'removed':
			return removed(room, player, event.isBlocked ? 'blocked' : 'removed');
		case 'accommodated': {
			const { accommodation } = event;
			const others = room.accommodated.filter((id) => id !== player.id);
			const accommodated = accommodation.timeFactor === 1 ? others : [...others, player.id];
			return withPlayer({ ...room, accommodated }, { ...player, accommodation });
		}
		case 'moved':
			return room.settings.teams === null || !(event.team in room.settings.teams.names)
				? room
				: withPlayer(room, { ...player, team: event.team });
		default:
			return unreachable(event);
	}
}

/** What was given stays in the log and with the player, who may be let in again. */
function removed(room: Room, player: Player, status: 'removed' | 'blocked'): Room {
	if (player.status === status) return room;
	const spans = player.spans.map((span) => (span.to === null ? { ...span, to: room.step } : span));
	const isOut = !isMember(player);
	return withPlayer(room, { ...player, status, spans: isOut ? player.spans : spans });
}

/** ROOM-51 to ROOM-53: the first ruling on an objection stands; scores follow by themselves. */
function ruled(room: Room, { player: id, index, redo, ruling }: Event<'ruled'>): Room {
	const player = playerOf(room, id);
	const turn = room.turns[index];
	const given = player && givenOf(room, player, index);
	if (!player || turn?.outcome !== 'revealed') return room;
	if (given?.redo !== redo || given.objection?.ruling !== null) return room;
	const objection = { ...given.objection, ruling };
	const answers = { ...player.answers, [index]: { ...given, objection } };
	const told = withPlayer(room, { ...player, answers });
	if (ruling === 'kept') return told;
	const after: Turn =
		ruling === 'dropped'
			? { ...turn, outcome: 'dropped' }
			: {
					...turn,
					alsoRight: [...turn.alsoRight, answerKey(given.answer)],
					alsoProving: [...turn.alsoProving, objection.sentence]
				};
	const recounts = [...room.recounts, { index, redo, ruling }];
	return { ...told, turns: told.turns.with(index, after), recounts };
}
