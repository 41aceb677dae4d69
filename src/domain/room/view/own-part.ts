/** What one player has for themselves. Holds nothing that another player gave (ROOM-73). */
import { givenWords } from '#domain/quiz/given-words.ts';
import { markOf } from '#domain/report/result.ts';
import { isRevealedTo, mayObject } from '../answers.ts';
import { remainingMs } from '../clock.ts';
import type { Game } from '../decide.ts';
import type { Given, Player } from '../player.ts';
import { givenOf, mayPoint } from '../players.ts';
import { judged, proofOf, settledObjection, worthOf } from '../score/scoring.ts';
import {
	readingIn,
	revealedDetail,
	revealedQuestion,
	roomQuestion,
	sealedQuestion
} from './sealed.ts';
import { isAsked, tallyOf } from '../score/tally.ts';
import type { Answered, OwnPart, OwnResult, OwnStage } from './own-view.ts';

const WAITING: OwnStage = { kind: 'waiting' };

/** The place is added by who has counted them all. Cost: the number of questions. */
export function ownPart(game: Game, player: Player, now: number): Omit<OwnPart, 'place'> {
	const { room } = game;
	return {
		player: player.id,
		name: player.name,
		team: player.team === null ? null : (room.settings.teams?.names[player.team] ?? null),
		accommodation: player.accommodation,
		stage: stageFor(game, player, now),
		total: tallyOf(room, player)
	};
}

function stageFor(game: Game, player: Player, now: number): OwnStage {
	const { phase, pause, questions } = game.room;
	const isPaused = pause.since !== null;
	switch (phase.kind) {
		case 'lobby':
		case 'standings':
			return WAITING;
		case 'reading':
			return { kind: 'reading', isReady: player.isReady };
		case 'asking':
			return isPaused ? WAITING : whileAsking(game, player, { index: phase.index, now });
		case 'proving':
			return isPaused ? WAITING : whileProving(game, player, { index: phase.index, now });
		case 'locked':
			return answeredStage(game, player, phase.index);
		case 'revealed':
			return revealedStage(game, player, phase.index);
		case 'own-pace':
			return ownPaceStage(game, player, now);
		case 'finished': {
			const indexes = questions.map((_, index) => index);
			const shown = indexes.filter((index) => isRevealedTo(game.room, player, index));
			return { kind: 'finished', results: shown.map((index) => resultOf(game, player, index)) };
		}
	}
}

type Moment = { readonly index: number; readonly now: number };

function whileAsking({ room, quiz }: Game, player: Player, { index, now }: Moment): OwnStage {
	if (givenOf(room, player, index) !== undefined)
		return answeredStage({ room, quiz }, player, index);
	const redo = room.turns[index]?.redo ?? 0;
	return { kind: 'answer', index, redo, remainingMs: remainingMs(room, player, now) };
}

function whileProving(game: Game, player: Player, { index, now }: Moment): OwnStage {
	const given = givenOf(game.room, player, index);
	if (given === undefined || !mayPoint(game.room, index, given)) {
		return answeredStage(game, player, index);
	}
	const answered = answeredPart(game, index, given);
	return given.point === undefined
		? { kind: 'point', ...answered, remainingMs: remainingMs(game.room, player, now) }
		: { kind: 'pointed', ...answered, sentence: given.point.sentence };
}

function answeredStage(game: Game, player: Player, index: number): OwnStage {
	const given = givenOf(game.room, player, index);
	return given === undefined ? WAITING : { kind: 'answered', ...answeredPart(game, index, given) };
}

/** Neither the score nor anything that follows from it. */
function answeredPart(game: Game, index: number, { answer, redo }: Given): Answered {
	const given = givenWords(roomQuestion(game, index), answer, game.quiz.article);
	return { index, redo, answer, given };
}

function ownPaceStage(game: Game, player: Player, now: number): OwnStage {
	const { room } = game;
	const { way } = player;
	if (way === null) return WAITING;
	if (way.stage === 'done') return { kind: 'done' };
	const { index } = way;
	if (way.stage === 'revealed') return ownReveal(game, player, index);
	if (room.pause.since !== null) return WAITING;
	const question = sealedQuestion(game, index);
	const given = givenOf(room, player, index);
	if (way.stage === 'proving' && given !== undefined) {
		const reading = readingIn(game, 'proving', index);
		const answered = answeredPart(game, index, given);
		return { kind: 'point', ...answered, remainingMs: null, question, reading };
	}
	return {
		...{ kind: 'answer', index, redo: room.turns[index]?.redo ?? 0, question },
		reading: readingIn(game, 'asking', index),
		remainingMs: remainingMs(room, player, now)
	};
}

function revealedStage(game: Game, player: Player, index: number): OwnStage {
	const given = givenOf(game.room, player, index);
	const detail = given === undefined ? null : revealedDetail(game, index, given.answer);
	return { kind: 'revealed', ...resultOf(game, player, index), detail };
}

function ownReveal(game: Game, player: Player, index: number): OwnStage {
	const given = givenOf(game.room, player, index);
	if (given === undefined) return WAITING;
	const result = resultOf(game, player, index);
	const revealed = revealedQuestion(game, index, { ...given, pointedTo: result.pointedTo });
	return { kind: 'revealed', ...result, detail: revealed.reveal.detail, revealed };
}

/** Only for a question that is revealed to the player. */
function resultOf(game: Game, player: Player, index: number): OwnResult {
	const { room } = game;
	const given = givenOf(room, player, index);
	const base = {
		index,
		redo: room.turns[index]?.redo ?? 0,
		prompt: roomQuestion(game, index).prompt,
		mayObject: mayObject(room, player, index) && given?.objection === undefined
	};
	if (given === undefined) {
		return { ...base, mark: isAsked(room, player, index) ? 'open' : null, worth: 0 };
	}
	const proof = proofOf(room, index, given);
	const objection = settledObjection(room, index, given);
	const pointedTo = given.answer.kind === 'proof' ? given.answer.sentence : given.point?.sentence;
	return {
		...base,
		mark: markOf(judged(room, index, given)),
		worth: worthOf(room, index, given),
		...(proof === undefined ? {} : { isProven: proof.isProven }),
		...(pointedTo === undefined || pointedTo === null ? {} : { pointedTo }),
		...(objection === undefined ? {} : { objection })
	};
}
