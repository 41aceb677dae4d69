/**
 * What a player may see of one question of an attempt, by stage. The only way from an attempt to a
 * page: before the lock it holds a `PublicQuestion` and nothing else of the question (ATTEMPT-1).
 */
import type { Article } from '#domain/article/article.ts';
import { givenWords } from '#domain/quiz/given-words.ts';
import { type PublicQuestion, publish } from '#domain/quiz/public-question.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Attempt, AttemptSettings, Entry } from './attempt.ts';
import { type RevealedPart, revealedPart } from './revealed-part.ts';
import { deadlineOf, entryStage, questionOf } from './stage.ts';

type ViewBase = {
	readonly attemptId: string;
	/** Counted from 0. */
	readonly index: number;
	readonly count: number;
	readonly roundTitle: string;
	readonly settings: AttemptSettings;
	/** BCP 47 tag of the prompts and their article. */
	readonly language: string;
};

export type QuestionView = ViewBase &
	(
		| { readonly stage: 'paused' }
		| {
				readonly stage: 'asking';
				readonly question: PublicQuestion;
				/** Absent while answering from memory. */
				readonly article?: Article;
				/** Until the time is up, never below 0. Absent without a timer. */
				readonly remainingMs?: number;
		  }
		| {
				readonly stage: 'proving';
				readonly question: PublicQuestion;
				readonly article: Article;
				/** The locked answer in words, a line each. */
				readonly given: readonly string[];
		  }
		| RevealedPart
	);

/** Undefined when that question has not been opened yet. */
export function viewOf(
	{ attempt, quiz }: { readonly attempt: Attempt; readonly quiz: Quiz },
	index: number,
	now: number
): QuestionView | undefined {
	const entry = attempt.entries[index];
	if (entry === undefined) return undefined;
	const question = questionOf(quiz, entry.questionId);
	const base = viewBase(attempt, quiz, { question, index });
	const shown = publish(question, attempt.seed);
	const stage = entryStage(attempt, entry, question);
	if (stage !== 'revealed' && attempt.pausedAt !== undefined) return { ...base, stage: 'paused' };
	switch (stage) {
		case 'asking':
			return {
				...base,
				stage,
				question: shown,
				...whileAsking(attempt, { entry, quiz, question, now })
			};
		case 'proving':
			return {
				...base,
				stage,
				question: shown,
				article: quiz.article,
				given: givenWords(question, entry.answer?.answer ?? { kind: 'pass' }, quiz.article)
			};
		case 'revealed':
			return { ...base, ...revealedPart({ attempt, quiz }, { entry, question, shown }) };
	}
}

function viewBase(
	attempt: Attempt,
	quiz: Quiz,
	{ question, index }: { readonly question: Question; readonly index: number }
): ViewBase {
	return {
		attemptId: attempt.id,
		index,
		count: attempt.questionIds.length,
		roundTitle: quiz.rounds.find(({ id }) => id === question.round)?.title ?? '',
		settings: attempt.settings,
		language: quiz.language
	};
}

function whileAsking(
	attempt: Attempt,
	{ entry, quiz, question, now }: { entry: Entry; quiz: Quiz; question: Question; now: number }
): { readonly article?: Article; readonly remainingMs?: number } {
	const deadline = deadlineOf(attempt, entry);
	const isOpenBook = attempt.settings.book === 'open' || question.kind === 'proof';
	return {
		...(isOpenBook ? { article: quiz.article } : {}),
		...(deadline === undefined ? {} : { remainingMs: Math.max(0, deadline - now) })
	};
}
