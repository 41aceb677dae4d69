/**
 * A question: what is asked, the key, and the verbatim stretch of the article that decides it.
 * Holds secrets: only `PublicQuestion` (public-question.ts) may leave the server before the answer
 * is locked. Rules: docs/quiz-spec.md.
 */
import type { SentenceId } from '#domain/article/article.ts';
import type { ChoiceQuestion } from './kinds/choice.ts';
import type { ChooseAllQuestion } from './kinds/choose-all.ts';
import type { ClaimQuestion } from './kinds/claim.ts';
import type { ClozeQuestion } from './kinds/cloze.ts';
import type { MatchQuestion } from './kinds/match.ts';
import type { NumberQuestion } from './kinds/number.ts';
import type { OrderQuestion } from './kinds/order.ts';
import type { ProofQuestion } from './kinds/proof.ts';
import type { TypedQuestion } from './kinds/typed.ts';
import type { WhoSaidQuestion } from './kinds/who-said.ts';

/** A verbatim stretch of the article's text. */
export type Evidence = {
	readonly quote: string;
	/** The sentence the quote begins in; needed only where the same words stand more than once. */
	readonly sentence?: SentenceId;
};

export type QuestionBase = {
	/** Unique within its quiz: lower-case words joined by hyphens. */
	readonly id: string;
	/** The id of the round it is asked in. */
	readonly round: string;
	readonly prompt: string;
	/** At least one. For a `not-stated` claim: the nearest sentence, which is not enough. */
	readonly evidence: readonly Evidence[];
	/** A sentence or two in our own words, shown after the answer is locked. */
	readonly explanation: string;
	readonly hint?: string;
	/** Says why the answer follows although its words do not stand in the evidence. */
	readonly paraphrase?: string;
};

/** One thing to pick. `id` is a hash of the text, so that it tells nothing about the key. */
export type Option = {
	readonly id: string;
	readonly text: string;
	/** For a wrong option: why it is wrong. */
	readonly whyNot?: string;
};

export type Question =
	| ChoiceQuestion
	| WhoSaidQuestion
	| ChooseAllQuestion
	| ClaimQuestion
	| OrderQuestion
	| MatchQuestion
	| NumberQuestion
	| TypedQuestion
	| ClozeQuestion
	| ProofQuestion;

export type QuestionKind = Question['kind'];

export const QUESTION_KINDS = [
	'choice',
	'who-said',
	'choose-all',
	'claim',
	'order',
	'match',
	'number',
	'typed',
	'cloze',
	'proof'
] as const satisfies readonly QuestionKind[];
