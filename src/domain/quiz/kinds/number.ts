import type { QuestionBase } from '../question.ts';
import type { PublicBase } from '../public-question.ts';
import { readNumber } from '../forms/number-form.ts';

/** Type a number: exactly, or within a tolerance that the player is told. */
export type NumberQuestion = QuestionBase & {
	readonly kind: 'number';
	readonly key: number;
	/** Greatest distance from the key that still counts, in the key's unit. 0: exact. */
	readonly tolerance: number;
	/** What is counted, such as "organisations". */
	readonly unit: string;
};

export type NumberAnswer = { readonly kind: 'number'; readonly text: string };

export type PublicNumber = PublicBase & {
	readonly kind: 'number';
	readonly unit: string;
	readonly tolerance: number;
};

export function publishNumber(question: NumberQuestion, base: PublicBase): PublicNumber {
	return { ...base, kind: 'number', unit: question.unit, tolerance: question.tolerance };
}

/** GRADE-5: 1 when the number read from the text is within the tolerance, else 0. */
export function gradeNumber(question: NumberQuestion, answer: NumberAnswer): number {
	const given = readNumber(answer.text);
	return given !== undefined && Math.abs(given - question.key) <= question.tolerance ? 1 : 0;
}
