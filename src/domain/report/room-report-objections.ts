import { type Sentence, sentencesOf } from '#domain/article/article.ts';
import { givenWords } from '#domain/quiz/given-words.ts';
import type { Game } from '#domain/room/decide.ts';
import { valuesOf } from '#domain/room/keyed.ts';
import { type Player, type PlayerId, type Ruling, isMember } from '#domain/room/player.ts';
import { givenOf } from '#domain/room/players.ts';
import { settledObjection } from '#domain/room/score/scoring.ts';
import { roomQuestion } from '#domain/room/view/sealed.ts';

/** For the teacher alone: it says who objected. */
export type ReportedObjection = {
	readonly player: PlayerId;
	readonly name: string;
	/** Of the question, counted from 0. */
	readonly index: number;
	readonly prompt: string;
	/** What the objector had answered, a line each. */
	readonly given: readonly string[];
	/** What they pointed to. */
	readonly sentence: Sentence;
	/** Null: not ruled on. */
	readonly ruling: Ruling | null;
};

/** Objections to questions as they were asked last (ROOM-24). */
export function reportedObjections(game: Game): readonly ReportedObjection[] {
	const players = valuesOf(game.room.players)
		.filter(isMember)
		.toSorted((one, other) => one.order - other.order);
	return game.room.questions.flatMap((_, index) =>
		players.flatMap((player) => objectionOf(game, player, index))
	);
}

function objectionOf(game: Game, player: Player, index: number): readonly ReportedObjection[] {
	const { room, quiz } = game;
	const given = givenOf(room, player, index);
	const objection = given && settledObjection(room, index, given);
	const sentence = sentencesOf(quiz.article).find(({ id }) => id === objection?.sentence);
	if (given === undefined || objection === undefined || sentence === undefined) return [];
	const question = roomQuestion(game, index);
	return [
		{
			player: player.id,
			name: player.name,
			index,
			prompt: question.prompt,
			given: givenWords(question, given.answer, quiz.article),
			sentence,
			ruling: objection.ruling
		}
	];
}
