import type { Span } from '#domain/article/article.ts';
import { questionOf } from '#domain/attempt/stage.ts';
import { provenEvidence } from '#domain/quiz/evidence.ts';
import type { Question } from '#domain/quiz/question.ts';
import { evidenceRole } from '#domain/quiz/reveal.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Mark, Result } from './result.ts';

/** A proof in the article, and how the question it decides went. */
export type ProofMark = Span & {
	readonly mark: Mark;
	/** `nearest`: the article does not say, and this is the closest it comes. */
	readonly role: 'proof' | 'nearest';
	/** Of the question, counted from 0. */
	readonly index: number;
	readonly prompt: string;
};

/** Every proof of the questions asked, in the order of the article. */
export function proofMarks(result: Result, quiz: Quiz): readonly ProofMark[] {
	const { article } = quiz;
	const proofsOf = (question: Question) =>
		provenEvidence(article, question).map(({ start, end }) => ({
			start,
			end,
			role: evidenceRole(question)
		}));
	return result.questions
		.flatMap(({ questionId, mark, index, prompt }) =>
			proofsOf(questionOf(quiz, questionId)).map((proof) => ({ ...proof, mark, index, prompt }))
		)
		.toSorted((one, other) => one.start - other.start || one.index - other.index);
}
