import type { Article, Span } from '#domain/article/article.ts';
import { questionOf } from '#domain/attempt/stage.ts';
import { provenEvidence } from '#domain/quiz/evidence.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Mark, Result } from './result.ts';

/** A proof in the article, and how the question it decides went. */
export type ProofMark = Span & {
	readonly mark: Mark;
	/** Of the question, counted from 0. */
	readonly index: number;
	readonly prompt: string;
};

/** Every proof of the questions asked, in the order of the article. */
export function proofMarks(result: Result, quiz: Quiz): readonly ProofMark[] {
	const { article }: { article: Article } = quiz;
	return result.questions
		.flatMap(({ questionId, mark, index, prompt }) =>
			provenEvidence(article, questionOf(quiz, questionId)).map(({ start, end }) => ({
				start,
				end,
				mark,
				index,
				prompt
			}))
		)
		.toSorted((one, other) => one.start - other.start || one.index - other.index);
}
