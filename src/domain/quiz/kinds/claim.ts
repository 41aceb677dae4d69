import type { QuestionBase } from '../question.ts';
import type { PublicBase } from '../public-question.ts';

export const VERDICTS = ['supported', 'contradicted', 'not-stated'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	supported: 'Supported',
	contradicted: 'Contradicted',
	'not-stated': 'Not stated'
};

/** The words that make a claim false, and the words the article has in their place. */
export type Alteration = { readonly claimed: string; readonly article: string };

/** Judge a claim against the article. What each verdict needs is in the type. */
export type ClaimQuestion = QuestionBase & {
	readonly kind: 'claim';
	readonly claim: string;
} & (
		| { readonly key: 'supported' }
		| { readonly key: 'contradicted'; readonly alteration: Alteration }
		/** The evidence is the nearest sentence; the explanation says why it is not enough. */
		| { readonly key: 'not-stated' }
	);

export type ClaimAnswer = { readonly kind: 'claim'; readonly verdict: Verdict };

export type PublicClaim = PublicBase & { readonly kind: 'claim'; readonly claim: string };

export function publishClaim(question: ClaimQuestion, base: PublicBase): PublicClaim {
	return { ...base, kind: 'claim', claim: question.claim };
}

/** GRADE-1: all or nothing. */
export function gradeClaim(question: ClaimQuestion, answer: ClaimAnswer): number {
	return answer.verdict === question.key ? 1 : 0;
}
