import type { SentenceId } from '#domain/article/article.ts';
import type { QuestionBase } from '../question.ts';
import type { PublicBase } from '../public-question.ts';

/** Tap the sentence that proves the statement in the prompt: the evidence is the key. */
export type ProofQuestion = QuestionBase & { readonly kind: 'proof' };

export type ProofAnswer = { readonly kind: 'proof'; readonly sentence: SentenceId };

export type PublicProof = PublicBase & { readonly kind: 'proof' };

export function publishProof(_question: ProofQuestion, base: PublicBase): PublicProof {
	return { ...base, kind: 'proof' };
}

/** GRADE-8: 1 for a sentence that holds evidence, else 0. */
export function gradeProof(
	provingSentences: readonly SentenceId[],
	answer: { readonly sentence: SentenceId }
): number {
	return provingSentences.includes(answer.sentence) ? 1 : 0;
}
