/**
 * A question of a room before and after its reveal. This is the only place of the projection that
 * takes a `Question` with its key.
 */
import type { Article, SentenceId } from '#domain/article/article.ts';
import { excerptOf } from '#domain/article/excerpt.ts';
import { questionOf } from '#domain/attempt/stage.ts';
import type { Answer } from '#domain/quiz/answer.ts';
import { publish } from '#domain/quiz/public-question.ts';
import type { Question } from '#domain/quiz/question.ts';
import { type RevealDetail, detailOf } from '#domain/quiz/reveal-detail.ts';
import { detailInShownOrder, inShownOrder, revealOf } from '#domain/quiz/reveal.ts';
import type { Game } from '../decide.ts';
import type { Phase } from '../room.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import type { Reading, RevealedQuestion } from './view.ts';

export function roomQuestion({ room, quiz }: Game, index: number): Question {
	const asked = room.questions[index];
	if (asked === undefined) throw new RangeError(`${room.id} has no question ${index}`);
	return questionOf(quiz, asked.id);
}

export function roundTitleOf(game: Game, index: number): string {
	const { round } = roomQuestion(game, index);
	return game.quiz.rounds.find(({ id }) => id === round)?.title ?? '';
}

export function sealedQuestion(game: Game, index: number): PublicQuestion {
	return publish(roomQuestion(game, index), game.room.seed);
}

/** ROOM-74: from memory the article is open while it is read, and where a sentence is to be tapped. */
export function readingIn({ room, quiz }: Game, kind: Phase['kind'], index?: number): Reading {
	const isToTap =
		kind === 'proving' ||
		(kind === 'asking' &&
			index !== undefined &&
			roomQuestion({ room, quiz }, index).kind === 'proof');
	const isOpen =
		room.settings.book === 'open' || kind === 'reading' || kind === 'finished' || isToTap;
	return { kind: isOpen ? 'whole' : 'none' };
}

/** What was given beside what is right, for who may know the key (ROOM-70). */
export function revealedDetail({ room, quiz }: Game, index: number, answer: Answer): RevealDetail {
	const question = roomQuestion({ room, quiz }, index);
	const detail = detailOf(question, answer, quiz.article);
	return detailInShownOrder(detail, publish(question, room.seed));
}

/** For who may know the key (ROOM-70). */
export function revealedQuestion(
	game: Game,
	index: number,
	{ answer, pointedTo }: { readonly answer: Answer; readonly pointedTo?: SentenceId | undefined }
): RevealedQuestion {
	const { room, quiz } = game;
	const question = roomQuestion(game, index);
	const shown = publish(question, room.seed);
	const reveal = inShownOrder(revealOf(question, answer, quiz.article), shown);
	const needed = [...reveal.evidence.flatMap(({ sentences }) => sentences), pointedTo];
	return {
		question: shown,
		reveal,
		isDropped: room.turns[index]?.outcome === 'dropped',
		reading:
			room.settings.book === 'open' || room.phase.kind === 'finished'
				? { kind: 'whole' }
				: { kind: 'excerpt', article: excerptWith(quiz.article, needed) }
	};
}

function excerptWith(article: Article, needed: readonly (SentenceId | undefined)[]): Article {
	return excerptOf(article, ({ sentences }) => sentences.some(({ id }) => needed.includes(id)));
}
