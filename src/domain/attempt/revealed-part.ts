/** What a view holds once a question is revealed. */
import type { Article, SentenceId } from '#domain/article/article.ts';
import { excerptOf } from '#domain/article/excerpt.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { type Reveal, inShownOrder, revealOf } from '#domain/quiz/reveal.ts';
import { type Mark, markOf } from '#domain/report/result.ts';
import type { Attempt, Confidence, Entry, LockedProof } from './attempt.ts';
import { wantsProof } from './stage.ts';

export type RevealedPart = {
	readonly stage: 'revealed';
	readonly question: PublicQuestion;
	/** From memory, before the end: only the paragraphs that this reveal needs (ATTEMPT-1). */
	readonly article: Article;
	readonly mark: Mark;
	readonly reveal: Reveal;
	readonly confidence?: Confidence;
	/** Absent where no proof was asked. */
	readonly proof?: LockedProof;
	/** The sentence the player tapped, as the answer or as its proof. */
	readonly pointedTo?: SentenceId;
};

type Revealed = {
	readonly entry: Entry;
	readonly question: Question;
	readonly shown: PublicQuestion;
};

export function revealedPart(
	{ attempt, quiz }: { readonly attempt: Attempt; readonly quiz: Quiz },
	{ entry, question, shown }: Revealed
): RevealedPart {
	const answer = entry.answer?.answer ?? ({ kind: 'pass' } as const);
	const reveal = inShownOrder(revealOf(question, answer, quiz.article), shown);
	const locked = whatElseWasLocked(attempt, { entry, question });
	const needed = [...reveal.evidence.flatMap(({ sentences }) => sentences), locked.pointedTo];
	const isPutAway = attempt.settings.book === 'memory' && attempt.finishedAt === undefined;
	return {
		stage: 'revealed',
		question: shown,
		article: isPutAway
			? excerptOf(quiz.article, ({ sentences }) => sentences.some(({ id }) => needed.includes(id)))
			: quiz.article,
		mark: markOf(entry.answer),
		reveal,
		...locked
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
