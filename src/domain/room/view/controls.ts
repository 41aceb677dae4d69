/** What a host may do now, and what is to be ruled on. */
import { givenWords } from '#domain/quiz/given-words.ts';
import { answerKey } from '../score/answer-key.ts';
import { mayObject } from '../answers.ts';
import { decideForHost } from '../decide-for-host.ts';
import type { Game } from '../decide.ts';
import { givensOf } from './distribution.ts';
import { valuesOf } from '../keyed.ts';
import { type Player, isMember } from '../player.ts';
import { givenOf } from '../players.ts';
import type { Room } from '../room.ts';
import { roomQuestion, roundTitleOf } from './sealed.ts';
import type { Controls, ObjectionView } from './wall-view.ts';

/**
 * ROOM-75: at one's own pace the wall says nothing of objections before the end, for others are still
 * to answer; the remote is the host's alone.
 */
export function controlsOf(game: Game, on: 'wall' | 'remote'): Controls {
	const { room } = game;
	const isPrivate = on === 'remote' || room.settings.pace === 'host';
	return {
		step: room.step,
		pauses: room.pause.count,
		can: ABILITIES.filter((ability) => may(room, ability)),
		isLobbyLocked: room.isLobbyLocked,
		questions: room.turns.map((turn, index) => ({
			roundTitle: roundTitleOf(game, index),
			outcome: turn?.outcome ?? null
		})),
		objections: isPrivate || room.phase.kind === 'finished' ? openObjections(game) : []
	};
}

const ABILITIES = ['lead-on', 'lock', 'skip', 'redo', 'jump', 'extend', 'pause'] as const;

/** Asked of the rules themselves, so that no button leads to a refusal. */
function may(room: Room, kind: Controls['can'][number]): boolean {
	const { step, pause, phase } = room;
	if (kind === 'pause') return phase.kind !== 'finished';
	const rest = { jump: { to: 0 }, extend: { byMs: 1 } };
	const command = { id: '', step, kind, ...rest.jump, ...rest.extend };
	return pause.since === null && decideForHost(room, command, 0).ok;
}

function openObjections(game: Game): readonly ObjectionView[] {
	return valuesOf(game.room.players)
		.filter(isMember)
		.toSorted((one, other) => one.order - other.order)
		.flatMap((player) => objectionsOf(game, player));
}

function objectionsOf(game: Game, player: Player): readonly ObjectionView[] {
	const { room, quiz } = game;
	return room.questions.flatMap((_, index) => {
		const given = givenOf(room, player, index);
		if (given?.objection?.ruling !== null || !mayObject(room, player, index)) return [];
		const key = answerKey(given.answer);
		if (room.turns[index]?.alsoRight.includes(key) === true) return [];
		const question = roomQuestion(game, index);
		return [
			{
				player: player.id,
				index,
				redo: given.redo,
				prompt: question.prompt,
				sentence: given.objection.sentence,
				given: givenWords(question, given.answer, quiz.article),
				alike: givensOf(room, index).filter(({ answer }) => answerKey(answer) === key).length
			}
		];
	});
}
