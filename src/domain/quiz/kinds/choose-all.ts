import type { Option, QuestionBase } from '../question.ts';
import { type PublicOption, publicOptions } from '../option.ts';
import type { PublicBase } from '../public-question.ts';

/** Pick every option that applies; how many is not told. */
export type ChooseAllQuestion = QuestionBase & {
	readonly kind: 'choose-all';
	readonly options: readonly Option[];
	/** The ids of the right options, at least one. */
	readonly key: readonly string[];
};

export type ChooseAllAnswer = {
	readonly kind: 'choose-all';
	readonly options: readonly string[];
};

export type PublicChooseAll = PublicBase & {
	readonly kind: 'choose-all';
	readonly options: readonly PublicOption[];
};

export function publishChooseAll(
	question: ChooseAllQuestion,
	base: PublicBase,
	seed: string
): PublicChooseAll {
	return { ...base, kind: 'choose-all', options: publicOptions(question.options, seed) };
}

/**
 * GRADE-2: (right picks − wrong picks) ÷ number of right options, never below 0.
 * So picking everything earns nothing where half the options are wrong. Source: the
 * "right minus wrong" partial-credit rule for multiple response items (Moodle's default, QTI 2.1
 * `mapResponse` with a lower bound of 0).
 */
export function gradeChooseAll(question: ChooseAllQuestion, answer: ChooseAllAnswer): number {
	const picked = new Set(answer.options);
	const rightPicks = question.key.filter((id) => picked.has(id)).length;
	const wrongPicks = picked.size - rightPicks;
	return Math.max(0, rightPicks - wrongPicks) / question.key.length;
}
