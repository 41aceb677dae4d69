import * as v from 'valibot';
import type { ChoiceQuestion } from '#domain/quiz/kinds/choice.ts';
import { optionId } from '#domain/quiz/option.ts';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { QuestionBase } from '#domain/quiz/question.ts';
import { baseEntries, writeBase } from '../base-entry.ts';
import { fields } from '../fields.ts';
import {
	optionPath,
	optionText,
	optionTextOf,
	readOptions,
	wrongOptions,
	writeWrong
} from '../option-entry.ts';

export const choiceEntry = fields({
	kind: v.literal('choice'),
	...baseEntries,
	answer: optionText,
	wrong: wrongOptions(1, 'The wrong options: each a text, or a text with why it is wrong.')
});

export type ChoiceEntry = v.InferOutput<typeof choiceEntry>;

export function readChoice(entry: ChoiceEntry, base: QuestionBase): ChoiceQuestion {
	const options = readOptions([entry.answer], entry.wrong);
	return { ...base, kind: 'choice', options, key: optionId(entry.answer) };
}

export function writeChoice(question: ChoiceQuestion): ChoiceEntry {
	const { head, tail } = writeBase(question);
	const answer = optionTextOf(question.options, question.key);
	const wrong = question.options.filter(({ id }) => id !== question.key).map(writeWrong);
	return { ...head, kind: 'choice', answer, wrong, ...tail };
}

export function choicePath(field: FieldPath): FieldPath {
	return optionPath(field, { name: 'answer', count: 1 });
}
