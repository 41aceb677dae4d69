import * as v from 'valibot';
import type { WhoSaidQuestion } from '#domain/quiz/kinds/who-said.ts';
import { optionId } from '#domain/quiz/option.ts';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { QuestionBase } from '#domain/quiz/question.ts';
import { baseEntries, writeBase } from '../base-entry.ts';
import { fields, text } from '../fields.ts';
import { LIMITS } from '../limits.ts';
import {
	optionPath,
	optionText,
	optionTextOf,
	readOptions,
	wrongOptions,
	writeWrong
} from '../option-entry.ts';

export const whoSaidEntry = fields({
	kind: v.literal('who-said'),
	...baseEntries,
	statement: text(LIMITS.claim, "The view, in other words than the article's."),
	answer: optionText,
	wrong: wrongOptions(1, 'The other speakers.')
});

export type WhoSaidEntry = v.InferOutput<typeof whoSaidEntry>;

export function readWhoSaid(entry: WhoSaidEntry, base: QuestionBase): WhoSaidQuestion {
	const { statement, answer, wrong } = entry;
	const options = readOptions([answer], wrong);
	return { ...base, kind: 'who-said', statement, options, key: optionId(answer) };
}

export function writeWhoSaid(question: WhoSaidQuestion): WhoSaidEntry {
	const { head, tail } = writeBase(question);
	const { statement, options, key } = question;
	const answer = optionTextOf(options, key);
	const wrong = options.filter(({ id }) => id !== key).map(writeWrong);
	return { ...head, kind: 'who-said', statement, answer, wrong, ...tail };
}

export function whoSaidPath(field: FieldPath): FieldPath {
	return optionPath(field, { name: 'answer', count: 1 });
}
