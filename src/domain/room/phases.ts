/**
 * From one phase to the next (ROOM-10 to ROOM-17): lobby → reading (if wanted) → asking → proving (if
 * wanted) → locked → revealed → standings (if wanted) → asking … → finished; or lobby → reading →
 * own-pace → finished. Every change of phase is one step.
 */
import { unreachable } from '#domain/refusal.ts';
import { valuesOf } from './keyed.ts';
import { type Player, type Way, isMember } from './player.ts';
import { givenOf, isDone, isPending, mayPoint } from './players.ts';
import type { Clock, Phase, Room, Turn } from './room.ts';

/** One step forward. */
export function leadOn(room: Room, at: number): Room {
	const { phase, settings } = room;
	switch (phase.kind) {
		case 'lobby':
			return leaveLobby({ ...room, begunAt: at }, at);
		case 'reading':
			return begin(room, at);
		case 'asking':
			return lockAnswers(room, phase.index, at);
		case 'proving':
			return enter(room, { kind: 'locked', index: phase.index });
		case 'locked':
			return enter(withOutcome(room, 'revealed'), { kind: 'revealed', index: phase.index });
		case 'revealed':
			return settings.ranking === 'each' && nextIndex(room, phase.index) !== undefined
				? enter(room, { kind: 'standings', index: phase.index })
				: openNext(room, phase.index, at);
		case 'standings':
			return openNext(room, phase.index, at);
		case 'own-pace':
			return finish(room, at);
		case 'finished':
			return room;
		default:
			return unreachable(phase);
	}
}

/** Opens a question for everybody, for the first time or anew. */
export function openTurn(room: Room, index: number, at: number): Room {
	const turn: Turn = {
		redo: (room.turns[index]?.redo ?? -1) + 1,
		openedStep: room.step + 1,
		outcome: 'running',
		alsoRight: [],
		alsoProving: []
	};
	const left = withOutcome(room, 'skipped');
	const opened = { ...left, turns: left.turns.with(index, turn) };
	return enter(opened, { kind: 'asking', index }, clockFor(room, index, at));
}

/** ROOM-15: the first question behind `index` that has not been asked, or the end. */
export function openNext(room: Room, index: number, at: number): Room {
	const next = nextIndex(room, index);
	return next === undefined ? finish(room, at) : openTurn(room, next, at);
}

/** Nothing more can be given; a question that was not revealed does not count. */
export function finish(room: Room, at: number): Room {
	if (room.phase.kind === 'finished') return room;
	const ended = { ...room, finishedAt: at, pause: { ...room.pause, since: null } };
	return enter(withOutcome(ended, 'skipped'), { kind: 'finished' });
}

/** The question that the phase is about, if it is about one. */
export function indexOf(phase: Phase): number | undefined {
	return 'index' in phase ? phase.index : undefined;
}

function nextIndex(room: Room, index: number): number | undefined {
	const next = room.turns.findIndex((turn, at) => at > index && turn === null);
	return next < 0 ? undefined : next;
}

/** Where a player begins who goes at their own pace. */
export function firstWay(room: Room, at: number): Way {
	return { stage: 'asking', index: 0, openedAt: at, pausedMsBefore: room.pause.totalMs };
}

function leaveLobby(room: Room, at: number): Room {
	return room.settings.hasReading ? enter(room, { kind: 'reading' }) : begin(room, at);
}

function begin(room: Room, at: number): Room {
	if (room.settings.pace === 'host') return openNext(room, -1, at);
	const turn: Turn = {
		redo: 0,
		openedStep: room.step + 1,
		outcome: 'revealed',
		alsoRight: [],
		alsoProving: []
	};
	// Who was removed sets out when they come back: their time has not begun.
	const setOut = (player: Player): Player =>
		isMember(player) ? { ...player, way: firstWay(room, at) } : player;
	const players = room.players.map((bucket) =>
		Object.fromEntries(Object.entries(bucket).map(([id, player]) => [id, setOut(player)]))
	);
	return enter({ ...room, players, turns: room.turns.map(() => turn) }, { kind: 'own-pace' });
}

/** The proof step, where there is one and somebody has something to prove; else the lock. */
function lockAnswers(room: Room, index: number, at: number): Room {
	const hasProver =
		room.settings.hasProofStep &&
		room.questions[index]?.isProvable === true &&
		valuesOf(room.players)
			.filter(isMember)
			.some((player) => mayPoint(room, index, givenOf(room, player, index)));
	return hasProver
		? enter(room, { kind: 'proving', index }, clockFor(room, index, at))
		: enter(room, { kind: 'locked', index });
}

function clockFor(room: Room, index: number, at: number): Clock {
	const limitMs = room.questions[index]?.timeLimitMs ?? null;
	return { openedAt: at, pausedMsBefore: room.pause.totalMs, limitMs, extraMs: 0 };
}

/** What becomes of the running question; an ended one keeps what became of it. */
function withOutcome(room: Room, outcome: Turn['outcome']): Room {
	const index = indexOf(room.phase);
	const turn = index === undefined ? null : room.turns[index];
	if (index === undefined || !turn || turn.outcome !== 'running') return room;
	return { ...room, turns: room.turns.with(index, { ...turn, outcome }) };
}

/** Counts the class once: who has done what is asked now, and who is awaited. */
function enter(room: Room, phase: Phase, clock: Clock | null = null): Room {
	const entered = { ...room, phase, clock, step: room.step + 1 };
	const count = (is: typeof isPending) =>
		valuesOf(room.players).filter((player) => is(entered, player)).length;
	return { ...entered, done: count(isDone), pending: count(isPending) };
}
