import type { Option, QuestionBase } from '../question.ts';
import { type PublicOption, publicOptions } from '../option.ts';
import type { PublicBase } from '../public-question.ts';

/** A view, reported; pick the speaker who holds it. */
export type WhoSaidQuestion = QuestionBase & {
	readonly kind: 'who-said';
	/** The view in other words than the article's. */
	readonly statement: string;
	readonly options: readonly Option[];
	/** The id of the speaker's option. */
	readonly key: string;
};

export type WhoSaidAnswer = { readonly kind: 'who-said'; readonly option: string };

export type PublicWhoSaid = PublicBase & {
	readonly kind: 'who-said';
	readonly statement: string;
	readonly options: readonly PublicOption[];
};

export function publishWhoSaid(
	question: WhoSaidQuestion,
	base: PublicBase,
	seed: string
): PublicWhoSaid {
	const options = publicOptions(question.options, seed);
	return { ...base, kind: 'who-said', statement: question.statement, options };
}

/** GRADE-1: all or nothing. */
export function gradeWhoSaid(question: WhoSaidQuestion, answer: WhoSaidAnswer): number {
	return answer.option === question.key ? 1 : 0;
}
