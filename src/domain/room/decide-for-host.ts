import { accept, refuse } from '#domain/refusal.ts';
import type { HostCommand, RoomRefusal } from './command.ts';
import type { Decision } from './decide.ts';
import type { HostEvent } from './event.ts';
import { leadableIndex, mayJump } from './host-acts.ts';
import { fitName } from './names.ts';
import { type Accommodation, type Player, isMember } from './player.ts';
import { givenOf, playerOf } from './players.ts';
import type { Room } from './room.ts';

type Command<Kind extends HostCommand['kind']> = Extract<HostCommand, { readonly kind: Kind }>;
type Leading = Command<'lead-on' | 'lock' | 'skip' | 'redo' | 'jump' | 'extend'>;
type Tending = Command<'rename' | 'remove' | 'accommodate' | 'move'>;

const NOTHING: Decision = accept([]);

export function decideForHost(room: Room, command: HostCommand, at: number): Decision {
	const stamp = { id: command.id, at };
	switch (command.kind) {
		case 'lead-on':
		case 'lock':
		case 'skip':
		case 'redo':
		case 'jump':
		case 'extend':
			return decideLeading(room, command, at);
		case 'pause':
		case 'resume':
			return decidePause(room, command, at);
		case 'end':
			return room.phase.kind === 'finished' ? NOTHING : accept([{ ...stamp, kind: 'ended' }]);
		case 'lock-lobby': {
			const { isLocked } = command;
			const isSo = room.isLobbyLocked === isLocked;
			return isSo ? NOTHING : accept([{ ...stamp, kind: 'lobby-locked', isLocked }]);
		}
		case 'rule':
			return decideRuling(room, command, at);
		default:
			return decideTending(room, command, at);
	}
}

function decideLeading(room: Room, command: Leading, at: number): Decision {
	const { id, step } = command;
	if (step < room.step) return NOTHING;
	if (step > room.step) return refuse('step-unknown');
	const refusal = refusedLeading(room, command);
	if (refusal !== undefined) return refuse(refusal);
	const stamp = { id, at, step };
	switch (command.kind) {
		case 'lead-on':
		case 'lock':
			return accept([{ ...stamp, kind: 'led-on' }]);
		case 'skip':
			return accept([{ ...stamp, kind: 'skipped' }]);
		case 'redo':
			return accept([{ ...stamp, kind: 'redone' }]);
		case 'jump':
			return accept([{ ...stamp, kind: 'jumped', to: command.to }]);
		case 'extend': {
			const extraMs = (room.clock?.extraMs ?? 0) + command.byMs;
			return accept([{ ...stamp, kind: 'extended', extraMs }]);
		}
	}
}

function refusedLeading(room: Room, command: Leading): RoomRefusal | undefined {
	const { phase, pause, settings, clock } = room;
	if (phase.kind === 'finished') return 'room-finished';
	if (settings.pace === 'own' && command.kind !== 'lead-on') return 'not-at-own-pace';
	const isRunning = phase.kind === 'asking' || phase.kind === 'proving';
	if (command.kind === 'extend') {
		return isRunning && clock?.limitMs !== null && command.byMs > 0
			? undefined
			: 'not-in-this-phase';
	}
	if (pause.since !== null) return 'room-paused';
	switch (command.kind) {
		case 'lead-on':
			return undefined;
		case 'lock':
			return isRunning ? undefined : 'not-in-this-phase';
		case 'jump':
			if (!(command.to in room.questions)) return 'question-unknown';
			return mayJump(room, command.to) ? undefined : 'not-in-this-phase';
		case 'skip':
		case 'redo':
			return leadableIndex(room, command.kind) === undefined ? 'not-in-this-phase' : undefined;
	}
}

function decidePause(room: Room, command: Command<'pause' | 'resume'>, at: number): Decision {
	const { id, pauses } = command;
	if (room.phase.kind === 'finished') return refuse('room-finished');
	if (pauses > room.pause.count) return refuse('step-unknown');
	const isSo =
		pauses < room.pause.count || (room.pause.since !== null) === (command.kind === 'pause');
	if (isSo) return NOTHING;
	return accept([{ id, at, kind: command.kind === 'pause' ? 'paused' : 'resumed', pauses }]);
}

function decideRuling(room: Room, command: Command<'rule'>, at: number): Decision {
	const { id, player: playerId, index, redo, ruling } = command;
	const player = playerOf(room, playerId);
	const objection = player && givenOf(room, player, index)?.objection;
	if (!objection || room.turns[index]?.redo !== redo) return refuse('not-an-objection');
	const isDropped = room.turns[index]?.outcome === 'dropped';
	if (objection.ruling !== null || isDropped) return NOTHING;
	return accept([{ id, at, kind: 'ruled', player: playerId, index, redo, ruling }]);
}

function decideTending(room: Room, command: Tending, at: number): Decision {
	const player = playerOf(room, command.player);
	if (player === undefined) return refuse('not-in-room');
	const tended = tending(room, player, command);
	if (typeof tended === 'string') return refuse(tended);
	return accept(tended === null ? [] : [{ ...tended, id: command.id, at }]);
}

type Unstamped<Event> = Event extends unknown ? Omit<Event, 'id' | 'at'> : never;

/** Null: it is so already. */
function tending(
	room: Room,
	player: Player,
	command: Tending
): Unstamped<HostEvent> | RoomRefusal | null {
	const of = { player: player.id };
	switch (command.kind) {
		case 'rename': {
			const fit = fitName(command.name);
			if (!fit.ok) return fit.refusal.code;
			return fit.value === player.name ? null : { ...of, kind: 'renamed', name: fit.value };
		}
		case 'remove': {
			const { isBlocked } = command;
			const isSo = player.status === (isBlocked ? 'blocked' : 'removed');
			return isSo ? null : { ...of, kind: 'removed', isBlocked };
		}
		case 'accommodate': {
			const { accommodation } = command;
			if (!isFit(accommodation)) return 'accommodation-unfit';
			return { ...of, kind: 'accommodated', accommodation };
		}
		case 'move': {
			const { team } = command;
			if (room.settings.teams === null || !(team in room.settings.teams.names))
				return 'team-unknown';
			if (!isMember(player)) return 'not-in-room';
			return player.team === team ? null : { ...of, kind: 'moved', team };
		}
	}
}

/** More time, never less. */
function isFit({ timeFactor }: Accommodation): boolean {
	return timeFactor === null || (timeFactor >= 1 && timeFactor <= 10);
}
