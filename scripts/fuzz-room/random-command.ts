/** What a host or a player may send next: mostly what fits the phase, now and then anything. */
import { questionOf } from '#domain/attempt/stage.ts';
import { CONFIDENCES } from '#domain/attempt/attempt.ts';
import type {
	HostCommand,
	PlayerCommand,
	RoomCommand,
	ServerCommand
} from '#domain/room/command.ts';
import { indexOf } from '#domain/room/phases.ts';
import { isMember } from '#domain/room/player.ts';
import { playerOf } from '#domain/room/players.ts';
import type { Room } from '#domain/room/room.ts';
import type { Chance } from './chance.ts';
import { randomAnswer, randomSentence } from './random-answer.ts';
import type { World } from './world.ts';

export const PLAYERS = ['ann', 'bob', 'cat', 'dan', '__proto__'];
const NAMES = ['Ada', 'Ben', 'Cem', 'Dina', 'Eve', 'ada', 'constructor', '  '];

type Make = {
	readonly id: string;
	readonly room: Room;
	readonly world: World;
	readonly chance: Chance;
};

export function randomCommand(world: World, room: Room, chance: Chance): RoomCommand {
	const id = `c${world.sent.length}`;
	const make = { id, room, world, chance };
	return chance.weighted<(from: Make) => RoomCommand>([
		[hostWeight(room), hostCommand],
		[10, playerCommand],
		[2, serverCommand]
	])(make);
}

/** The fewer answers there are, the longer a host waits. */
function hostWeight({ phase, members }: Room): number {
	if (phase.kind === 'lobby') return members < 3 ? 0.5 : 4;
	return phase.kind === 'asking' || phase.kind === 'proving' || phase.kind === 'own-pace' ? 1.5 : 4;
}

function hostCommand({ id, room, chance }: Make): HostCommand {
	const step =
		room.step +
		chance.weighted([
			[20, 0],
			[2, -1],
			[1, 1]
		] as const);
	const pauses = room.pause.count;
	const player = chance.pick(PLAYERS);
	return chance.weighted<() => HostCommand>([
		[20, () => ({ id, kind: 'lead-on', step })],
		[2, () => ({ id, kind: 'lock', step })],
		[1, () => ({ id, kind: 'skip', step })],
		[2, () => ({ id, kind: 'redo', step })],
		[2, () => ({ id, kind: 'jump', step, to: chance.below(room.questions.length + 1) })],
		[2, () => ({ id, kind: 'extend', step, byMs: 15_000 })],
		[2, () => ({ id, kind: 'pause', pauses })],
		[room.pause.since === null ? 1 : 20, () => ({ id, kind: 'resume', pauses })],
		[0.05, () => ({ id, kind: 'end' })],
		[1, () => ({ id, kind: 'lock-lobby', isLocked: chance.happens(0.3) })],
		[1, () => ({ id, kind: 'rename', player, name: chance.pick(NAMES) })],
		[1, () => ({ id, kind: 'remove', player, isBlocked: chance.happens(0.2) })],
		[1, () => ({ id, kind: 'move', player, team: chance.below(4) })],
		[2, () => accommodate(id, player, chance)],
		[room.phase.kind === 'revealed' ? 15 : 2, () => ruling(id, room, chance)]
	])();
}

function accommodate(id: string, player: string, chance: Chance): HostCommand {
	const timeFactor = chance.pick([1, 1.5, 2, null]);
	const accommodation = { timeFactor, hasLargerText: true, hasSimplerView: false };
	return { id, kind: 'accommodate', player, accommodation };
}

function ruling(id: string, room: Room, chance: Chance): HostCommand {
	const index = askedIndex(room, chance, chance.pick(PLAYERS));
	const objectors = PLAYERS.filter((one) => playerOf(room, one)?.answers[index]?.objection);
	const player = chance.pick(objectors.length > 0 ? objectors : PLAYERS);
	const redo = room.turns[index]?.redo ?? 0;
	const verdict = chance.pick(['both-right', 'dropped', 'kept'] as const);
	return { id, kind: 'rule', player, index, redo, ruling: verdict };
}

function playerCommand(make: Make): PlayerCommand {
	const { id, room, chance, world } = make;
	const player = chance.pick(PLAYERS);
	const index = askedIndex(room, chance, player);
	const redo = Math.max(0, (room.turns[index]?.redo ?? 0) - Number(chance.happens(0.05)));
	const of = { id, player, index, redo };
	const question = questionOf(world.quiz, room.questions[index]?.id ?? '');
	const sentence = () => randomSentence(world.quiz, question, chance);
	const name = chance.pick(NAMES);
	const confidence = chance.happens(0.7) ? { confidence: chance.pick(CONFIDENCES) } : {};
	const answer = randomAnswer(world.quiz, question, chance);
	const fits = fittingKind(room, player);
	const weight = (kind: PlayerCommand['kind']) => (kind === fits ? 20 : 0.6);
	return chance.weighted<() => PlayerCommand>([
		[weight('join'), () => ({ id, player, kind: 'join', name, team: chance.below(4) })],
		[weight('ready'), () => ({ id, player, kind: 'ready' })],
		[weight('answer'), () => ({ ...of, kind: 'answer', answer, ...confidence })],
		[weight('point'), () => ({ ...of, kind: 'point', sentence: sentence() })],
		[0.3, () => ({ ...of, kind: 'point', sentence: null })],
		[weight('go-on'), () => ({ id, player, kind: 'go-on', index })],
		[weight('object') + 2, () => ({ ...of, kind: 'object', sentence: sentence() })]
	])();
}

/** What that player would be asked to do. */
function fittingKind(room: Room, id: string): PlayerCommand['kind'] {
	const player = playerOf(room, id);
	if (player === undefined || !isMember(player)) return 'join';
	switch (room.phase.kind === 'own-pace' ? player.way?.stage : room.phase.kind) {
		case 'asking':
			return 'answer';
		case 'proving':
			return 'point';
		case 'revealed':
			return player.way === null ? 'object' : 'go-on';
		default:
			return 'ready';
	}
}

function serverCommand({ id, room, chance }: Make): ServerCommand {
	const player = chance.pick(PLAYERS);
	return chance.weighted<() => ServerCommand>([
		[3, () => ({ id, kind: 'away', player })],
		[4, () => ({ id, kind: 'back', player })],
		[1, () => ({ id, kind: 'restore' })],
		[6, () => ({ id, kind: 'time-up', step: room.step })]
	])();
}

/** Mostly the running question. */
function askedIndex(room: Room, chance: Chance, player?: string): number {
	const way = player === undefined ? null : (playerOf(room, player)?.way ?? null);
	const running = way !== null && 'index' in way ? way.index : indexOf(room.phase);
	if (running !== undefined && chance.happens(0.9)) return running;
	return chance.below(room.questions.length);
}
