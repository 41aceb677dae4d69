import * as v from 'valibot';
import type { NumberQuestion } from '#domain/quiz/kinds/number.ts';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { QuestionBase } from '#domain/quiz/question.ts';
import { baseEntries, writeBase } from '../base-entry.ts';
import { fields, text } from '../fields.ts';
import { LIMITS } from '../limits.ts';

export const numberEntry = fields({
	kind: v.literal('number'),
	...baseEntries,
	answer: v.pipe(
		v.number(),
		v.finite('not-finite'),
		v.description('The number, without quotes or thousands marks: 330000.')
	),
	unit: text(LIMITS.unit, 'What is counted, such as organisations.'),
	tolerance: v.exactOptional(
		v.pipe(
			v.number(),
			v.finite('not-finite'),
			v.minValue(0, 'below-zero'),
			v.description('How far off still counts, in the unit. Left out: exactly.')
		)
	)
});

export type NumberEntry = v.InferOutput<typeof numberEntry>;

export function readNumberQuestion(entry: NumberEntry, base: QuestionBase): NumberQuestion {
	const { kind, answer, unit, tolerance } = entry;
	return { ...base, kind, key: answer, unit, tolerance: tolerance ?? 0 };
}

export function writeNumber(question: NumberQuestion): NumberEntry {
	const { head, tail } = writeBase(question);
	const { kind, key, unit, tolerance } = question;
	return { ...head, kind, answer: key, unit, ...(tolerance === 0 ? {} : { tolerance }), ...tail };
}

export function numberPath(field: FieldPath): FieldPath {
	return field[0] === 'key' ? ['answer'] : field;
}
