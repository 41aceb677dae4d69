import * as v from 'valibot';
import type { TypedQuestion } from '#domain/quiz/kinds/typed.ts';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { QuestionBase } from '#domain/quiz/question.ts';
import { baseEntries, writeBase } from '../base-entry.ts';
import { asList, asShort, fields, list, textOrTexts } from '../fields.ts';
import { LIMITS } from '../limits.ts';
import { optionText } from '../option-entry.ts';

const date = v.pipe(
	fields({
		day: v.exactOptional(v.pipe(v.number(), v.integer('not-whole'))),
		month: v.exactOptional(v.pipe(v.number(), v.integer('not-whole'))),
		year: v.exactOptional(v.pipe(v.number(), v.integer('not-whole')))
	}),
	v.description('The date, with the parts that the article fixes: day and month, month and year…')
);

export const typedEntry = v.pipe(
	fields({
		kind: v.literal('typed'),
		...baseEntries,
		answer: v.exactOptional(
			textOrTexts(LIMITS.option, 'The answer, or a list of accepted forms; the first is shown.')
		),
		others: v.exactOptional(
			list(optionText, {
				fewest: 1,
				description: 'Names that are near the answer in spelling and mean something else.'
			})
		),
		date: v.exactOptional(date)
	}),
	v.check(({ answer, date }) => (answer === undefined) !== (date === undefined), 'answer-or-date'),
	v.metadata({ oneOf: [{ required: ['answer'] }, { required: ['date'] }] })
);

export type TypedEntry = v.InferOutput<typeof typedEntry>;

export function readTyped(entry: TypedEntry, base: QuestionBase): TypedQuestion {
	const { kind, answer, others, date } = entry;
	if (date !== undefined) return { ...base, kind, form: 'date', key: date };
	return { ...base, kind, form: 'text', key: asList<string>(answer ?? []), others: others ?? [] };
}

export function writeTyped(question: TypedQuestion): TypedEntry {
	const { head, tail } = writeBase(question);
	const start = { ...head, kind: question.kind };
	if (question.form === 'date') return { ...start, date: question.key, ...tail };
	const { key, others } = question;
	const known = others.length === 0 ? {} : { others: [...others] };
	return { ...start, answer: asShort(key), ...known, ...tail };
}

export function typedPath(question: TypedQuestion, field: FieldPath): FieldPath {
	const [name, ...rest] = field;
	if (name !== 'key') return field;
	return [question.form === 'date' ? 'date' : 'answer', ...rest];
}
