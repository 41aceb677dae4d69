import type { QuestionBase } from '../question.ts';
import type { PublicBase } from '../public-question.ts';
import { readNumbers } from '../forms/number-reading.ts';

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

/** GRADE-5: 1 when a number read from the text is within the tolerance, else 0. */
export function gradeNumber({ key, tolerance }: NumberQuestion, answer: NumberAnswer): number {
	return readNumbers(answer.text).some((given) => distance(given, key) <= tolerance) ? 1 : 0;
}

/** Without the noise of binary fractions: 2.6 is 0.1 from 2.5, and not 0.10000000000000009. */
function distance(given: number, key: number): number {
	return Number(Math.abs(given - key).toPrecision(12));
}
