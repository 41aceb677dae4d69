import * as v from 'valibot';
import type { ChooseAllQuestion } from '#domain/quiz/kinds/choose-all.ts';
import { optionId } from '#domain/quiz/option.ts';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { QuestionBase } from '#domain/quiz/question.ts';
import { baseEntries, writeBase } from '../base-entry.ts';
import { fields, list } from '../fields.ts';
import {
	optionPath,
	optionText,
	optionTextOf,
	readOptions,
	wrongOptions,
	writeWrong
} from '../option-entry.ts';

export const chooseAllEntry = fields({
	kind: v.literal('choose-all'),
	...baseEntries,
	answers: list(optionText, { fewest: 1, description: 'Every option that applies.' }),
	wrong: wrongOptions(1, 'The options that do not apply.')
});

export type ChooseAllEntry = v.InferOutput<typeof chooseAllEntry>;

export function readChooseAll(entry: ChooseAllEntry, base: QuestionBase): ChooseAllQuestion {
	const options = readOptions(entry.answers, entry.wrong);
	return { ...base, kind: 'choose-all', options, key: entry.answers.map(optionId) };
}

export function writeChooseAll(question: ChooseAllQuestion): ChooseAllEntry {
	const { head, tail } = writeBase(question);
	const answers = question.key.map((id) => optionTextOf(question.options, id));
	const wrong = question.options.filter(({ id }) => !question.key.includes(id)).map(writeWrong);
	return { ...head, kind: 'choose-all', answers, wrong, ...tail };
}

export function chooseAllPath(question: ChooseAllQuestion, field: FieldPath): FieldPath {
	return optionPath(field, { name: 'answers', count: question.key.length });
}
