/**
 * What a command may do to a room as it stands: the events to append, or a refusal. No events mean
 * that it is so already: a repeat is acknowledged the same way (ROOM-22), and a command for a step
 * that has passed is no mistake of the sender's. Another event may still come before these in the
 * log: what became of an answer is what `decide` says of it once the room has read its event.
 */
import type { Quiz } from '#domain/quiz/quiz.ts';
import { type Outcome, accept } from '#domain/refusal.ts';
import type {
	HostCommand,
	PlayerCommand,
	RoomCommand,
	RoomRefusal,
	ServerCommand
} from './command.ts';
import { timeUpAt } from './clock.ts';
import { decideForHost } from './decide-for-host.ts';
import { decideForPlayer } from './decide-for-player.ts';
import type { RoomEvent } from './event.ts';
import { playerOf } from './players.ts';
import type { Room } from './room.ts';

/** A room and the quiz it plays, which holds the keys. */
export type Game = { readonly room: Room; readonly quiz: Quiz };

export type Decision = Outcome<readonly RoomEvent[], RoomRefusal>;

export function decide(game: Game, command: RoomCommand, now: number): Decision {
	switch (command.kind) {
		case 'join':
		case 'ready':
		case 'answer':
		case 'point':
		case 'go-on':
		case 'object':
			return decideForPlayer(game, command satisfies PlayerCommand, now);
		case 'time-up':
		case 'restore':
		case 'away':
		case 'back':
			return accept(eventsForServer(game.room, command, now));
		default:
			return decideForHost(game.room, command satisfies HostCommand, now);
	}
}

/** The server is not refused: what is not so (any more) makes no event. */
function eventsForServer(room: Room, command: ServerCommand, at: number): readonly RoomEvent[] {
	const stamp = { id: command.id, at };
	switch (command.kind) {
		case 'time-up': {
			const due = timeUpAt(room);
			const isDue = command.step === room.step && due !== null && at >= due;
			return isDue ? [{ ...stamp, kind: 'time-up', step: command.step }] : [];
		}
		case 'restore':
			return room.phase.kind === 'finished' ? [] : [{ ...stamp, kind: 'restored' }];
		case 'away':
		case 'back': {
			const { kind, player } = command;
			const isSo = playerOf(room, player)?.status === (kind === 'away' ? 'in' : 'away');
			return isSo ? [{ ...stamp, kind, player }] : [];
		}
	}
}
