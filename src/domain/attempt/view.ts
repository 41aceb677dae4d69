/**
 * What a player may see of one question of an attempt, by stage. The only way from an attempt to a
 * page: before the lock it holds a `PublicQuestion` and nothing else of the question (ATTEMPT-1).
 */
import type { Article, SentenceId } from '#domain/article/article.ts';
import { type PublicQuestion, publish } from '#domain/quiz/public-question.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { type Reveal, revealOf } from '#domain/quiz/reveal.ts';
import { type RevealDetail, detailOf } from '#domain/quiz/reveal-detail.ts';
import { type Mark, markOf } from '#domain/report/result.ts';
import type { Attempt, AttemptSettings, Confidence, Entry, LockedProof } from './attempt.ts';
import { deadlineOf, entryStage, questionOf, wantsProof } from './stage.ts';

type ViewBase = {
	readonly attemptId: string;
	/** Counted from 0. */
	readonly index: number;
	readonly count: number;
	readonly roundTitle: string;
	readonly settings: AttemptSettings;
	/** How the questions so far went; `open` for the others. */
	readonly marks: readonly Mark[];
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
		| {
				readonly stage: 'revealed';
				readonly question: PublicQuestion;
				readonly article: Article;
				readonly mark: Mark;
				readonly reveal: Reveal;
				readonly confidence?: Confidence;
				/** Absent where no proof was asked. */
				readonly proof?: LockedProof;
				/** The sentence the player tapped, as the answer or as its proof. */
				readonly pointedTo?: SentenceId;
				/** No later question has been opened: going on opens one, or the result. */
				readonly isNewest: boolean;
		  }
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
				given: givenWords(question, entry, quiz.article)
			};
		case 'revealed':
			return {
				...base,
				stage,
				question: shown,
				article: quiz.article,
				mark: markOf(entry),
				reveal: revealOf(question, entry.answer?.answer ?? { kind: 'pass' }, quiz.article),
				isNewest: index === attempt.entries.length - 1,
				...whatElseWasLocked(attempt, { entry, question })
			};
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
		marks: attempt.questionIds.map((_, at) => shownMark(attempt, quiz, at))
	};
}

/** An answer whose proof is still to come does not tell yet how it went. */
function shownMark(attempt: Attempt, quiz: Quiz, index: number): Mark {
	const entry = attempt.entries[index];
	if (entry === undefined) return 'open';
	const stage = entryStage(attempt, entry, questionOf(quiz, entry.questionId));
	return stage === 'revealed' ? markOf(entry) : 'open';
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

function whatElseWasLocked(
	attempt: Attempt,
	{ entry, question }: { readonly entry: Entry; readonly question: Question }
): {
	readonly confidence?: Confidence;
	readonly proof?: LockedProof;
	readonly pointedTo?: SentenceId;
} {
	const confidence = entry.answer?.confidence;
	const proof = wantsProof(attempt, entry, question) ? entry.proof : undefined;
	const answer = entry.answer?.answer;
	const pointedTo = answer?.kind === 'proof' ? answer.sentence : proof?.sentence;
	return {
		...(confidence === undefined ? {} : { confidence }),
		...(proof === undefined ? {} : { proof }),
		...(pointedTo === undefined || pointedTo === null ? {} : { pointedTo })
	};
}

function givenWords(question: Question, entry: Entry, article: Article): readonly string[] {
	if (entry.answer === undefined) return [];
	return wordsOf(detailOf(question, entry.answer.answer, article));
}

function wordsOf(detail: RevealDetail): readonly string[] {
	switch (detail.kind) {
		case 'options':
			return detail.options.filter(({ isPicked }) => isPicked).map(({ text }) => text);
		case 'verdict':
			return detail.given === undefined ? [] : [detail.given.replace('-', ' ')];
		case 'rows':
			return detail.rows.map(({ label, given }) =>
				label === undefined ? given : `${label}: ${given}`
			);
	}
}
