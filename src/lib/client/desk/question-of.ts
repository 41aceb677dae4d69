import type { CalendarDate } from '#domain/quiz/forms/date-form.ts';
import { readNumbers } from '#domain/quiz/forms/number-reading.ts';
import { optionId } from '#domain/quiz/option.ts';
import type { Option, Question } from '#domain/quiz/question.ts';
import { unreachable } from '#domain/refusal.ts';
import type { EditedGap, EditedQuestion, WrongText } from './edited-question.ts';

/** As it would be saved now. Rows that are still empty stay in, so that findings find their field. */
export function questionOf(edited: EditedQuestion): Question {
	const { kind } = edited;
	const base = baseOf(edited);
	switch (kind) {
		case 'choice':
			return { ...base, kind, ...oneKey(edited) };
		case 'who-said':
			return { ...base, kind, statement: edited.statement.trim(), ...oneKey(edited) };
		case 'choose-all': {
			const rights = edited.rights.map(option);
			const options = [...rights, ...edited.wrongs.map(wrongOption)];
			return { ...base, kind, options, key: rights.map(({ id }) => id) };
		}
		case 'claim':
			return { ...base, kind, claim: edited.claim.trim(), ...verdictOf(edited) };
		case 'order': {
			const { items, from, to } = edited;
			return { ...base, kind, items: items.map(option), from: from.trim(), to: to.trim() };
		}
		case 'match': {
			const { pairs, wrongs } = edited;
			return { ...base, kind, pairs: pairs.map(pair), extras: wrongs.map(wrongOption) };
		}
		case 'number': {
			const key = numberIn(edited.number) ?? Number.NaN;
			const tolerance = numberIn(edited.tolerance) ?? 0;
			return { ...base, kind, key, unit: edited.unit.trim(), tolerance };
		}
		case 'typed':
			return { ...base, kind, ...typedKey(edited) };
		case 'cloze': {
			return { ...base, kind, text: edited.text.trim(), gaps: edited.gaps.map(gap) };
		}
		case 'proof':
			return { ...base, kind };
		default:
			return unreachable(kind);
	}
}

export function numberIn(text: string): number | undefined {
	const plain = Number(text.replaceAll(',', ''));
	if (text.trim() !== '' && Number.isFinite(plain)) return plain;
	return readNumbers(text)[0];
}

function baseOf({ id, round, prompt, evidence, explanation, hint, paraphrase }: EditedQuestion) {
	return {
		id,
		round,
		prompt: prompt.trim(),
		evidence,
		explanation: explanation.trim(),
		...(hint.trim() === '' ? {} : { hint: hint.trim() }),
		...(paraphrase.trim() === '' ? {} : { paraphrase: paraphrase.trim() })
	};
}

function oneKey({ rights: [right = ''], wrongs }: EditedQuestion) {
	const key = option(right);
	return { options: [key, ...wrongs.map(wrongOption)], key: key.id };
}

function verdictOf({ verdict, claimed, inArticle }: EditedQuestion) {
	if (verdict !== 'contradicted') return { key: verdict };
	return { key: verdict, alteration: { claimed: claimed.trim(), article: inArticle.trim() } };
}

function typedKey(edited: EditedQuestion) {
	const { form, forms, others } = edited;
	if (form === 'date') return { form, key: dateIn(edited) };
	return { form, key: textLines(forms), others: textLines(others) };
}

function pair({ left, right }: EditedQuestion['pairs'][number]) {
	return { left: option(left), right: option(right) };
}

function gap({ key, wrong }: EditedGap) {
	return { key: textLines(key), wrong: textLines(wrong) };
}

function option(text: string): Option {
	const words = text.trim();
	return { id: optionId(words), text: words };
}

function wrongOption({ text, whyNot }: WrongText): Option {
	const why = whyNot.trim();
	return { ...option(text), ...(why === '' ? {} : { whyNot: why }) };
}

function textLines(text: string): readonly string[] {
	const lines = text.split('\n').map((line) => line.trim());
	return lines.filter((line) => line !== '');
}

function dateIn({ day, month, year }: EditedQuestion): CalendarDate {
	return { ...partOf('day', day), ...partOf('month', month), ...partOf('year', year) };
}

function partOf<Name extends string>(name: Name, text: string) {
	const value = numberIn(text);
	// The one name that is given: TypeScript widens a computed key to `string`.
	return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: number };
}
