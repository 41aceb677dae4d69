import type { QuestionBase } from '../question.ts';
import type { PublicBase } from '../public-question.ts';
import { type CalendarDate, isSameDate } from '../forms/date-form.ts';
import { readDates } from '../forms/date-reading.ts';
import { isAcceptedText } from '../forms/text-form.ts';

/** Type a word, a name or a date. */
export type TypedQuestion = QuestionBase & {
	readonly kind: 'typed';
} & (
		| {
				readonly form: 'text';
				/** Accepted forms; the first is shown as the answer. */
				readonly key: readonly string[];
				/** Names that a slip must not turn into the key, such as others in the article. */
				readonly others: readonly string[];
		  }
		| {
				readonly form: 'date';
				/** What the article fixes: the parts that it does not give are not asked. */
				readonly key: CalendarDate;
		  }
	);

export type TypedAnswer = { readonly kind: 'typed'; readonly text: string };

export type PublicTyped = PublicBase & {
	readonly kind: 'typed';
	readonly form: 'text' | 'date';
};

export function publishTyped(question: TypedQuestion, base: PublicBase): PublicTyped {
	return { ...base, kind: 'typed', form: question.form };
}

/** GRADE-6: 1 for an accepted form (FORM rules say which slips are forgiven), else 0. */
export function gradeTyped(question: TypedQuestion, answer: TypedAnswer): number {
	return isAccepted(question, answer.text) ? 1 : 0;
}

function isAccepted(question: TypedQuestion, text: string): boolean {
	if (question.form === 'text') return isAcceptedText(text, question.key, question.others);
	const { key } = question;
	return readDates(text).some((reading) => isSameDate(reading, key));
}
