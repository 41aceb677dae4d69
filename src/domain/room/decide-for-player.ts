import { sentencesOf } from '#domain/article/article.ts';
import { questionOf } from '#domain/attempt/stage.ts';
import { provingSentences } from '#domain/quiz/evidence.ts';
import { grade } from '#domain/quiz/grade.ts';
import type { Question } from '#domain/quiz/question.ts';
import { accept, refuse } from '#domain/refusal.ts';
import { mayObject, playerAt } from './answers.ts';
import { isTooLate } from './clock.ts';
import type { PlayerCommand, RoomRefusal } from './command.ts';
import type { Decision, Game } from './decide.ts';
import { admission } from './membership.ts';
import { wishedName } from './names.ts';
import { type Player, isMember } from './player.ts';
import { givenOf, mayPoint, playerOf } from './players.ts';
import type { Room } from './room.ts';

type Command<Kind extends PlayerCommand['kind']> = Extract<PlayerCommand, { readonly kind: Kind }>;

const NOTHING: Decision = accept([]);

export function decideForPlayer(game: Game, command: PlayerCommand, at: number): Decision {
	if (command.kind === 'join') return decideJoin(game.room, command, at);
	const player = playerOf(game.room, command.player);
	if (player === undefined || !isMember(player)) return refuse('not-in-room');
	switch (command.kind) {
		case 'ready':
			return decideReady(game.room, player, command, at);
		case 'answer':
			return decideAnswer(game, player, command, at);
		case 'point':
			return decidePoint(game, player, command, at);
		case 'go-on':
			return decideGoOn(game.room, player, command, at);
		case 'object':
			return decideObjection(game, player, command, at);
	}
}

function decideJoin(room: Room, command: Command<'join'>, at: number): Decision {
	const { id, player: playerId, name, team } = command;
	const player = playerOf(room, playerId);
	if (player !== undefined && isMember(player)) return NOTHING;
	if (player?.status === 'blocked') return refuse('blocked');
	const admits = admission(room);
	if (admits !== 'open') return refuse(admits);
	const { teams } = room.settings;
	const isTeamOpen = teams?.division === 'chosen';
	if (team !== undefined && isTeamOpen && !(team in teams.names)) return refuse('team-unknown');
	const wished = wishedName(room, playerId, name);
	if (!wished.ok) return wished;
	const chosen = isTeamOpen ? (team ?? null) : null;
	return accept([{ id, at, kind: 'joined', player: playerId, name: wished.value, team: chosen }]);
}

function decideReady(room: Room, player: Player, { id }: Command<'ready'>, at: number): Decision {
	if (player.isReady || room.phase.kind !== 'reading') return NOTHING;
	return accept([{ id, at, kind: 'ready', player: player.id }]);
}

/** ROOM-20 to ROOM-22. An answer may come while the room is paused: it was on its way. */
function decideAnswer(
	game: Game,
	player: Player,
	command: Command<'answer'>,
	at: number
): Decision {
	const { room, quiz } = game;
	const { id, index, redo, answer, confidence } = command;
	const locked = givenOf(room, player, index);
	if (locked !== undefined && locked.redo === redo) {
		return locked.id === id ? NOTHING : refuse('already-answered');
	}
	if (!playerAt(room, 'asking', command)) return refuse(missed(room, command));
	if (player.way === null && isTooLate(room, player, at)) return refuse('too-late');
	const question = questionAt(game, index);
	if (answer.kind !== 'pass' && answer.kind !== question.kind) {
		return refuse('answer-of-another-kind', answer.kind);
	}
	const score = grade(question, answer, quiz.article);
	const said = room.settings.asksConfidence && confidence !== undefined ? { confidence } : {};
	return accept([
		{ id, at, kind: 'answered', player: player.id, index, redo, answer, score, ...said }
	]);
}

/** ROOM-23. */
function decidePoint(game: Game, player: Player, command: Command<'point'>, at: number): Decision {
	const { room, quiz } = game;
	const { id, index, redo, sentence } = command;
	const given = givenOf(room, player, index);
	if (given?.point !== undefined && given.redo === redo) {
		return given.point.id === id ? NOTHING : refuse('already-answered');
	}
	if (!playerAt(room, 'proving', command)) return refuse(missed(room, command));
	if (given === undefined) return refuse('answer-first');
	if (!mayPoint(room, index, given)) return refuse('proof-not-asked');
	if (player.way === null && isTooLate(room, player, at)) return refuse('too-late');
	if (sentence !== null && !isSentence(game, sentence)) return refuse('sentence-unknown', sentence);
	const proving = provingSentences(quiz.article, questionAt(game, index));
	const isProven = sentence !== null && proving.includes(sentence);
	return accept([{ id, at, kind: 'pointed', player: player.id, index, redo, sentence, isProven }]);
}

function decideGoOn(room: Room, player: Player, command: Command<'go-on'>, at: number): Decision {
	const { id, index } = command;
	const { way } = player;
	if (room.phase.kind === 'finished') return refuse('room-finished');
	if (room.phase.kind !== 'own-pace' || way === null) return refuse('not-in-this-phase');
	if (way.stage === 'done' || way.index > index) return NOTHING;
	if (room.pause.since !== null) return refuse('room-paused');
	if (way.index !== index) return refuse('question-not-open');
	if (way.stage !== 'revealed') return refuse('answer-first');
	return accept([{ id, at, kind: 'went-on', player: player.id, index }]);
}

/** ROOM-50. */
function decideObjection(
	game: Game,
	player: Player,
	command: Command<'object'>,
	at: number
): Decision {
	const { id, index, redo, sentence } = command;
	const given = givenOf(game.room, player, index);
	if (given?.redo !== redo || !mayObject(game.room, player, index))
		return refuse('nothing-to-object');
	if (given.objection !== undefined) return NOTHING;
	if (!isSentence(game, sentence)) return refuse('sentence-unknown', sentence);
	return accept([{ id, at, kind: 'objected', player: player.id, index, redo, sentence }]);
}

/** Why that question takes nothing now: it never did, or it does no more. */
function missed(
	room: Room,
	{ index, redo }: { readonly index: number; readonly redo: number }
): RoomRefusal {
	if (room.phase.kind === 'finished') return 'room-finished';
	const turn = room.turns[index];
	return turn && redo <= turn.redo ? 'too-late' : 'question-not-open';
}

function questionAt({ room, quiz }: Game, index: number): Question {
	const asked = room.questions[index];
	if (asked === undefined) throw new RangeError(`${room.id} has no question ${index}`);
	return questionOf(quiz, asked.id);
}

function isSentence({ quiz }: Game, sentence: string): boolean {
	return sentencesOf(quiz.article).some(({ id }) => id === sentence);
}
