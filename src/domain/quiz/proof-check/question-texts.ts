/** The texts of a question by what they are for, each with the way to it. */
import { unreachable } from '#domain/refusal.ts';
import type { Option, Question } from '../question.ts';
import type { FieldPath } from './finding.ts';

export type QuestionText = { readonly field: FieldPath; readonly text: string };

/** What is read before answering, options aside: prompt, statement, text with gaps, hint. */
export function askedTexts(question: Question): readonly QuestionText[] {
	const { prompt, hint } = question;
	return [
		{ field: ['prompt'], text: prompt },
		...(question.kind === 'who-said' ? [{ field: ['statement'], text: question.statement }] : []),
		...(question.kind === 'cloze' ? [{ field: ['text'], text: question.text }] : []),
		...(hint === undefined ? [] : [{ field: ['hint'], text: hint }])
	];
}

/** What teaches: the explanation, and why a wrong option is wrong. */
export function teachingTexts(question: Question): readonly QuestionText[] {
	const { explanation } = question;
	const whys = wrongOptions(question).flatMap(({ field, option }) =>
		option.whyNot === undefined ? [] : [{ field: [...field, 'whyNot'], text: option.whyNot }]
	);
	return [{ field: ['explanation'], text: explanation }, ...whys];
}

/** What is there to be picked, ordered, joined or judged. */
export function givenTexts(question: Question): readonly QuestionText[] {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
		case 'choose-all':
			return question.options.map(({ text }, index) => ({ field: ['options', index], text }));
		case 'claim':
			return [{ field: ['claim'], text: question.claim }];
		case 'order':
			return question.items.map(({ text }, index) => ({ field: ['items', index], text }));
		case 'match':
			return [
				...question.pairs.flatMap(({ left, right }, index) => [
					{ field: ['pairs', index, 'left'], text: left.text },
					{ field: ['pairs', index, 'right'], text: right.text }
				]),
				...question.extras.map(({ text }, index) => ({ field: ['extras', index], text }))
			];
		case 'cloze':
			return question.gaps.flatMap(({ key, wrong }, index) => [
				...key.map((text, at) => ({ field: ['gaps', index, 'key', at], text })),
				...wrong.map((text, at) => ({ field: ['gaps', index, 'wrong', at], text }))
			]);
		case 'typed':
			return question.form === 'date' ? [] : formsAndOthers(question);
		case 'number':
			return [{ field: ['key'], text: String(question.key) }];
		case 'proof':
			return [];
		default:
			return unreachable(question);
	}
}

export type PlacedOption = { readonly field: FieldPath; readonly option: Option };

/** Wrong options, and partners that belong to nobody. */
export function wrongOptions(question: Question): readonly PlacedOption[] {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
			return placed('options', question.options).filter(({ option }) => option.id !== question.key);
		case 'choose-all':
			return placed('options', question.options).filter(
				({ option }) => !question.key.includes(option.id)
			);
		case 'match':
			return placed('extras', question.extras);
		default:
			return [];
	}
}

/** Right options of the kinds that have options. */
export function rightOptions(question: Question): readonly PlacedOption[] {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
			return placed('options', question.options).filter(({ option }) => option.id === question.key);
		case 'choose-all':
			return placed('options', question.options).filter(({ option }) =>
				question.key.includes(option.id)
			);
		default:
			return [];
	}
}

function formsAndOthers({
	key,
	others
}: {
	readonly key: readonly string[];
	readonly others: readonly string[];
}): readonly QuestionText[] {
	return [
		...key.map((text, index) => ({ field: ['key', index], text })),
		...others.map((text, index) => ({ field: ['others', index], text }))
	];
}

function placed(name: string, options: readonly Option[]): readonly PlacedOption[] {
	return options.map((option, index) => ({ field: [name, index], option }));
}
