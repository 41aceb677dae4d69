/** Rooms that break one rule each, to prove that the fuzzer sees it. */
import { questionOf } from '#domain/attempt/stage.ts';
import type { RoomEvent } from '#domain/room/event.ts';
import { leadOn } from '#domain/room/phases.ts';
import { playerOf, withPlayer } from '#domain/room/players.ts';
import type { Room } from '#domain/room/room.ts';
import type { RoomView } from '#domain/room/view/view.ts';
import { RULES, type Rules } from './rules.ts';

type Evolve = Rules['evolve'];

export const FAULTS: Readonly<Record<string, Rules>> = {
	'ROOM-20 a second answer takes the place of the first': evolving((room, event) =>
		RULES.evolve(event.kind === 'answered' ? withoutAnswer(room, event) : room, event)
	),
	'ROOM-21 an answer counts behind its lock': evolving((room, event) => {
		const { phase } = room;
		if (event.kind !== 'answered' || phase.kind !== 'locked') return RULES.evolve(room, event);
		const clock = { openedAt: event.at, pausedMsBefore: 0, limitMs: null, extraMs: 0 };
		const asking = { ...room, clock, phase: { ...phase, kind: 'asking' as const } };
		const after = RULES.evolve(asking, event);
		return after === asking ? room : { ...after, clock: null, phase };
	}),
	'ROOM-11 the same timer event leads on twice': evolving((room, event) =>
		event.kind === 'time-up' && room.phase.kind === 'locked'
			? leadOn(room, event.at)
			: RULES.evolve(room, event)
	),
	'ROOM-32 a pause shortens the time': evolving((room, event) => {
		const after = RULES.evolve(room, event);
		if (event.kind !== 'resumed' || after.clock === null) return after;
		return { ...after, clock: { ...after.clock, openedAt: after.clock.openedAt - 1000 } };
	}),
	'ROOM-2 the room depends on more than its log': forgetful(),
	'ROOM-3 a count is not kept': evolving((room, event) => {
		const after = RULES.evolve(room, event);
		return event.kind === 'removed' ? { ...after, members: room.members } : after;
	}),
	'ROOM-15 a phase has no way on': evolving((room, event) =>
		event.kind === 'led-on' && room.phase.kind === 'locked' ? room : RULES.evolve(room, event)
	),
	'ROOM-53 an accepted objection is forgotten': evolving((room, event) => {
		const after = RULES.evolve(room, event);
		return event.kind === 'ruled' ? { ...after, turns: room.turns } : after;
	}),
	'ROOM-70 the question goes out with its explanation': viewing((view, _room, quiz) => {
		if (!('shared' in view) || view.shared.stage.kind !== 'asking') return view;
		const { question } = view.shared.stage;
		const { explanation } = questionOf(quiz, question.id);
		const stage = { ...view.shared.stage, question: { ...question, why: explanation } };
		return { ...view, shared: { ...view.shared, stage } };
	}),
	'ROOM-71 a total counts the running question': viewing((view, room) => {
		if (view.role !== 'player' || room.phase.kind !== 'locked') return view;
		const given = playerOf(room, view.own.player)?.answers[room.phase.index];
		const worth = view.own.total.worth + (given?.score ?? 0);
		return { ...view, own: { ...view.own, total: { ...view.own.total, worth } } };
	}),
	"ROOM-73 a player sees another's answer": viewing((view, room) => {
		if (view.role !== 'player') return view;
		const name = JSON.stringify(playerOf(room, 'ann')?.answers ?? {});
		return { ...view, own: { ...view.own, name } };
	})
};

function evolving(evolve: Evolve): Rules {
	return { ...RULES, evolve };
}

/** A fold that counts the calls: read in other portions, the log gives another room. */
function forgetful(): Rules {
	let calls = 0;
	return evolving((room, event) => {
		calls++;
		const after = RULES.evolve(room, event);
		return event.kind === 'renamed' ? { ...after, changedAt: after.changedAt + calls } : after;
	});
}

function viewing(
	change: (view: RoomView, room: Room, quiz: Parameters<Rules['broadcast']>[0]['quiz']) => RoomView
): Rules {
	return {
		...RULES,
		broadcast: (game, now) => {
			const views = RULES.broadcast(game, now);
			return (viewer) => change(views(viewer), game.room, game.quiz);
		}
	};
}

function withoutAnswer(
	room: Room,
	{ player: id, index }: Extract<RoomEvent, { readonly kind: 'answered' }>
): Room {
	const player = playerOf(room, id);
	if (player?.answers[index] === undefined) return room;
	const answers = Object.entries(player.answers).filter(([at]) => Number(at) !== index);
	return withPlayer(room, { ...player, answers: Object.fromEntries(answers) });
}
