/** What the form of a question still lacks before it can be checked, or has too much of. */
import { unreachable } from '#domain/refusal.ts';
import { LIMITS } from '#formats/quiz-file/limits.ts';
import type { EditedQuestion, WrongText } from './edited-question.ts';
import { numberIn } from './question-of.ts';

export type MissingField = { readonly field: string; readonly message: string };

type Asked = {
	readonly field: string;
	readonly value: string;
	readonly empty: string;
	readonly longest: number;
};

/** In the order of the form. Fewest options and longest texts are those of the bank. */
export function missingFields(edited: EditedQuestion): readonly MissingField[] {
	return [
		...judge([
			{ field: 'prompt', value: edited.prompt, empty: 'Ask something.', longest: LIMITS.prompt }
		]),
		...ofKind(edited),
		...judge([
			{
				field: 'explanation',
				value: edited.explanation,
				empty: 'Say in a sentence why it is so; players see it after answering.',
				longest: LIMITS.explanation
			}
		]),
		...tooLong('hint', edited.hint, LIMITS.hint),
		...tooLong('paraphrase', edited.paraphrase, LIMITS.explanation)
	];
}

function ofKind(edited: EditedQuestion): readonly MissingField[] {
	switch (edited.kind) {
		case 'choice':
			return [...rights(edited), ...wrongs(edited, 1)];
		case 'who-said':
			return [...words('statement', edited.statement), ...rights(edited), ...wrongs(edited, 1)];
		case 'choose-all':
			return [...rights(edited), ...wrongs(edited, 1)];
		case 'claim':
			return claim(edited);
		case 'order':
			return [
				...edited.items.flatMap((text, at) => option(`items.${at}`, text)),
				...fewest('items', edited.items.length, 3),
				...words('from', edited.from, LIMITS.unit),
				...words('to', edited.to, LIMITS.unit)
			];
		case 'match':
			return [
				...edited.pairs.flatMap(({ left, right }, at) => [
					...option(`pairs.${at}`, left),
					...option(`pairs.${at}`, right)
				]),
				...fewest('pairs', edited.pairs.length, 2),
				...wrongs(edited, 0)
			];
		case 'number':
			return number(edited);
		case 'typed':
			return edited.form === 'text' ? words('forms', edited.forms, LIMITS.explanation) : [];
		case 'cloze':
			return [
				...words('text', edited.text, LIMITS.quote),
				...edited.gaps.flatMap(({ key }, at) => option(`gaps.${at}`, key))
			];
		case 'proof':
			return [];
		default:
			return unreachable(edited.kind);
	}
}

function claim({ claim: text, verdict, claimed, inArticle }: EditedQuestion) {
	if (verdict !== 'contradicted') return words('claim', text);
	return [...words('claim', text), ...words('claimed', claimed), ...words('inArticle', inArticle)];
}

function number({ number: key, unit, tolerance }: EditedQuestion): readonly MissingField[] {
	const off = numberIn(tolerance) ?? 0;
	return [
		...(numberIn(key) === undefined
			? [{ field: 'number', message: 'Write the number, in figures.' }]
			: []),
		...words('unit', unit, LIMITS.unit),
		...(off < 0 ? [{ field: 'tolerance', message: 'It cannot be less than nothing.' }] : [])
	];
}

function rights({ kind, rights: texts }: EditedQuestion): readonly MissingField[] {
	const shown = kind === 'choose-all' ? texts : [texts[0] ?? ''];
	return shown.flatMap((text, at) => option(`rights.${at}`, text));
}

function wrongs({ wrongs: texts }: { readonly wrongs: readonly WrongText[] }, atLeast: number) {
	return [
		...fewest('wrongs', texts.length, atLeast),
		...texts.flatMap(({ text, whyNot }, at) => [
			...option(`wrongs.${at}`, text),
			...tooLong(`wrongs.${at}`, whyNot, LIMITS.why)
		])
	];
}

function fewest(field: string, count: number, atLeast: number): readonly MissingField[] {
	return count >= atLeast ? [] : [{ field, message: `At least ${atLeast} are needed.` }];
}

function option(field: string, value: string): readonly MissingField[] {
	return judge([{ field, value, empty: 'Fill this in, or remove it.', longest: LIMITS.option }]);
}

function words(field: string, value: string, longest: number = LIMITS.claim) {
	return judge([{ field, value, empty: 'Fill this in.', longest }]);
}

function tooLong(field: string, value: string, longest: number): readonly MissingField[] {
	const message = `${value.trim().length} characters; ${longest} at the most.`;
	return value.trim().length > longest ? [{ field, message }] : [];
}

function judge(asked: readonly Asked[]): readonly MissingField[] {
	return asked.flatMap(({ field, value, empty, longest }) =>
		value.trim() === '' ? [{ field, message: empty }] : tooLong(field, value, longest)
	);
}
