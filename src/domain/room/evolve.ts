/**
 * The fold: what an event makes of a room. An event that is late, stale or repeated leaves the very
 * same room (ROOM-2), so two servers may append the same timer event, and who reads the same log has
 * the same room. Cost: one bucket of players, save where a phase changes (ROOM-3).
 */
import { unreachable } from '#domain/refusal.ts';
import { answered, objected, pointed, wentOn } from './answers.ts';
import { timeUpAt } from './clock.ts';
import type { HostEvent, OpenedEvent, PlayerEvent, RoomEvent, ServerEvent } from './event.ts';
import { leadOn } from './phases.ts';
import { hostActed } from './host-acts.ts';
import { presenceChanged, joined, markedReady } from './membership.ts';
import { roomOf } from './open-room.ts';
import type { Room } from './room.ts';

export function evolve(room: Room, event: RoomEvent): Room {
	const next = applied(room, event);
	if (next === room) return room;
	const settled = withoutWaitingForNobody(next, event.at);
	return { ...settled, changedAt: Math.max(room.changedAt, event.at) };
}

/** The room that a log leads to, its first event being the one that opened it. */
export function replay(opened: OpenedEvent, later: readonly RoomEvent[]): Room {
	return later.reduce(evolve, roomOf(opened));
}

function applied(room: Room, event: RoomEvent): Room {
	switch (event.kind) {
		case 'opened':
			return room;
		case 'joined':
		case 'ready':
		case 'answered':
		case 'pointed':
		case 'went-on':
		case 'objected':
			return playerActed(room, event);
		case 'time-up':
		case 'restored':
		case 'away':
		case 'back':
			return serverNoticed(room, event);
		default:
			return hostActed(room, event satisfies HostEvent);
	}
}

function playerActed(room: Room, event: PlayerEvent): Room {
	switch (event.kind) {
		case 'joined':
			return joined(room, event);
		case 'ready':
			return markedReady(room, event);
		case 'answered':
			return answered(room, event);
		case 'pointed':
			return pointed(room, event);
		case 'went-on':
			return wentOn(room, event);
		case 'objected':
			return objected(room, event);
		default:
			return unreachable(event);
	}
}

function serverNoticed(room: Room, event: ServerEvent): Room {
	switch (event.kind) {
		case 'time-up': {
			const due = timeUpAt(room);
			const isDue = event.step === room.step && due !== null && event.at >= due;
			return isDue ? leadOn(room, event.at) : room;
		}
		case 'restored':
			return timeGivenBack(room, event.at);
		case 'away':
		case 'back':
			return presenceChanged(room, event);
		default:
			return unreachable(event);
	}
}

/** ROOM-34: the time since the last event is given back as if the room had been paused. */
function timeGivenBack(room: Room, at: number): Room {
	const { pause, changedAt } = room;
	const lostMs = at - changedAt;
	if (pause.since !== null || lostMs <= 0 || room.phase.kind === 'finished') return room;
	return { ...room, pause: { ...pause, totalMs: pause.totalMs + lostMs } };
}

/** ROOM-13: when all who are awaited have answered (or pointed), nobody is waited for. */
function withoutWaitingForNobody(room: Room, at: number): Room {
	const { phase, pause, done, pending } = room;
	if (pending > 0 || done === 0 || pause.since !== null) return room;
	return phase.kind === 'asking' || phase.kind === 'proving' ? leadOn(room, at) : room;
}
