/**
 * ROOM-92: the sentences of the article that the class did not read as they are meant: those that
 * decide a question which many missed, and those that were taken for a proof and are none.
 */
import { type Sentence, type SentenceId, sentencesOf } from '#domain/article/article.ts';
import { provingSentences } from '#domain/quiz/evidence.ts';
import type { Game } from '#domain/room/decide.ts';
import type { Given } from '#domain/room/player.ts';
import { judged, proofOf, settledObjection } from '#domain/room/score/scoring.ts';
import { givensOf } from '#domain/room/view/distribution.ts';
import { roomQuestion } from '#domain/room/view/sealed.ts';
import { markOf } from './result.ts';

export type MisreadSentence = Sentence & {
	/** Answers that missed a question which this sentence decides, of those that were judged. */
	readonly missed: number;
	readonly judged: number;
	/** How often it was tapped as a proof that it is not. */
	readonly mistaken: number;
	/** Objections that pointed to it and were not accepted. */
	readonly objected: number;
	/** The questions where that happened, counted from 0. */
	readonly questions: readonly number[];
};

/** Many: a third of the answers. */
const MANY = 1 / 3;

type Sign = {
	readonly sentence: SentenceId;
	readonly index: number;
	readonly kind: 'missed' | 'mistaken' | 'objected';
	readonly count: number;
	readonly judged: number;
};

export function misreadSentences(game: Game): readonly MisreadSentence[] {
	const signs = game.room.questions.flatMap((_, index) =>
		game.room.turns[index]?.outcome === 'revealed' ? signsOf(game, index) : []
	);
	return sentencesOf(game.quiz.article)
		.flatMap((sentence) => {
			const its = signs.filter((sign) => sign.sentence === sentence.id);
			return its.length === 0 ? [] : [misread(sentence, its)];
		})
		.toSorted((one, other) => weight(other) - weight(one));
}

function misread(sentence: Sentence, signs: readonly Sign[]): MisreadSentence {
	const total = (kind: Sign['kind'], of: 'count' | 'judged') =>
		signs.filter((sign) => sign.kind === kind).reduce((sum, sign) => sum + sign[of], 0);
	return {
		...sentence,
		missed: total('missed', 'count'),
		judged: total('missed', 'judged'),
		mistaken: total('mistaken', 'count'),
		objected: total('objected', 'count'),
		questions: [...new Set(signs.map(({ index }) => index))]
	};
}

function weight({ missed, mistaken, objected }: MisreadSentence): number {
	return missed + mistaken + objected;
}

function signsOf(game: Game, index: number): readonly Sign[] {
	const givens = givensOf(game.room, index);
	const one = (kind: 'mistaken' | 'objected') => (sentence: SentenceId) => ({
		...{ sentence, index, kind },
		...{ count: 1, judged: 0 }
	});
	return [
		...missedSigns(game, index, givens),
		...givens.flatMap((given) => mistakenIn(game, index, given)).map(one('mistaken')),
		...givens.flatMap((given) => objectedIn(game, index, given)).map(one('objected'))
	];
}

function missedSigns(game: Game, index: number, givens: readonly Given[]): readonly Sign[] {
	const marks = givens.map((given) => markOf(judged(game.room, index, given)));
	const missed = marks.filter((mark) => mark === 'wrong' || mark === 'partly').length;
	const judgedCount = missed + marks.filter((mark) => mark === 'right').length;
	if (missed === 0 || missed < judgedCount * MANY) return [];
	return provingSentences(game.quiz.article, roomQuestion(game, index)).map((sentence) => ({
		...{ sentence, index, kind: 'missed' },
		...{ count: missed, judged: judgedCount }
	}));
}

/** The sentence that was tapped and proves nothing: in the proof step, or as the answer itself. */
function mistakenIn({ room }: Game, index: number, given: Given): readonly SentenceId[] {
	const { answer, point } = given;
	if (answer.kind === 'proof') {
		return judged(room, index, given).score === 0 ? [answer.sentence] : [];
	}
	const isWrong = point?.sentence && proofOf(room, index, given)?.isProven === false;
	return isWrong ? [point.sentence] : [];
}

function objectedIn({ room }: Game, index: number, given: Given): readonly SentenceId[] {
	const objection = settledObjection(room, index, given);
	const isOpen = objection?.ruling === 'kept' || objection?.ruling === null;
	return isOpen ? [objection.sentence] : [];
}
