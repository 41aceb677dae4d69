import type { Option, QuestionBase } from '../question.ts';
import { type PublicOption, publicOptions } from '../option.ts';
import type { PublicBase } from '../public-question.ts';

/** Pick the one right option. */
export type ChoiceQuestion = QuestionBase & {
	readonly kind: 'choice';
	readonly options: readonly Option[];
	/** The id of the right option. */
	readonly key: string;
};

export type ChoiceAnswer = { readonly kind: 'choice'; readonly option: string };

export type PublicChoice = PublicBase & {
	readonly kind: 'choice';
	readonly options: readonly PublicOption[];
};

export function publishChoice(
	question: ChoiceQuestion,
	base: PublicBase,
	seed: string
): PublicChoice {
	return { ...base, kind: 'choice', options: publicOptions(question.options, seed) };
}

/** GRADE-1: all or nothing. */
export function gradeChoice(question: ChoiceQuestion, answer: ChoiceAnswer): number {
	return answer.option === question.key ? 1 : 0;
}
