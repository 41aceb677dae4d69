import * as v from 'valibot';
import { optionId } from '#domain/quiz/option.ts';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { Option } from '#domain/quiz/question.ts';
import { fields, list, text } from './fields.ts';
import { LIMITS } from './limits.ts';

export const optionText = text(LIMITS.option, 'What is shown to pick.');

const explained = fields({
	text: optionText,
	why: text(LIMITS.why, 'Why this one is wrong; shown after the answer.')
});

export const wrongOption = v.union([optionText, explained]);

export type WrongEntry = v.InferOutput<typeof wrongOption>;

/** `wrong:` is a list; each item is a text, or a text with why it is wrong. */
export function wrongOptions(fewest: number, description: string) {
	return list(wrongOption, { fewest, description });
}

/** The right options first, then the wrong ones: `optionPath` relies on this order. */
export function readOptions(
	right: readonly string[],
	wrong: readonly WrongEntry[]
): readonly Option[] {
	return [...right.map(readOption), ...wrong.map(readWrong)];
}

export function readOption(text: string): Option {
	return { id: optionId(text), text };
}

export function readWrong(entry: WrongEntry): Option {
	if (typeof entry === 'string') return readOption(entry);
	return { ...readOption(entry.text), whyNot: entry.why };
}

export function writeWrong({ text, whyNot }: Option): WrongEntry {
	return whyNot === undefined ? text : { text, why: whyNot };
}

/** The text of the option with this id; a question without it is a bug, and it throws. */
export function optionTextOf(options: readonly Option[], id: string): string {
	const option = options.find((one) => one.id === id);
	if (option === undefined) throw new Error(`No option has the id ${id}`);
	return option.text;
}

/** Where in the file `options[index]` or `key` of a question with so many answers stands. */
export function optionPath(
	field: FieldPath,
	answers: { readonly name: 'answer' | 'answers'; readonly count: number }
): FieldPath {
	const [name, index, ...rest] = field;
	if (name === 'key') return [answers.name, ...field.slice(1)];
	if (name !== 'options' || typeof index !== 'number') return field;
	if (index < answers.count) return [answers.name, index];
	return ['wrong', index - answers.count, ...rest.map(wrongKey)];
}

/** What a field of a wrong option is called in the file. */
export function wrongKey<Step extends string | number>(name: Step): Step | 'why' {
	return name === 'whyNot' ? 'why' : name;
}
