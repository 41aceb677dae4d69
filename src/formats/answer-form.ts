/**
 * The answer form of each kind of question, as a browser sends it with or without JavaScript:
 *
 * | kind | fields |
 * | --- | --- |
 * | choice, who-said | `option` |
 * | choose-all | `option`, once for each pick |
 * | claim | `verdict` |
 * | order | `place:<item id>` = 1, 2, … |
 * | match | `partner:<left id>` = right id |
 * | number, typed | `text` |
 * | cloze | `gap:<index>` |
 * | proof | `sentence` |
 *
 * A field `pass` says "I do not know", whatever else is there.
 */
import * as v from 'valibot';
import { type Outcome, accept, refuse, unreachable } from '#domain/refusal.ts';
import type { Answer } from '#domain/quiz/answer.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import { answerSchema } from './answer-schema.ts';

export type AnswerFormRefusal = 'answer-empty' | 'answer-incomplete' | 'answer-malformed';

/** A form that the clock has sent: what is missing is a pass, not a mistake (ATTEMPT-4). */
export function readTimedOutForm(
	form: FormData,
	question: PublicQuestion
): Outcome<Answer, AnswerFormRefusal> {
	const answer = readAnswerForm(form, question);
	return answer.ok || answer.refusal.code === 'answer-malformed'
		? answer
		: accept({ kind: 'pass' });
}

export function readAnswerForm(
	form: FormData,
	question: PublicQuestion
): Outcome<Answer, AnswerFormRefusal> {
	if (form.has('pass')) return accept({ kind: 'pass' });
	const fields = fieldsOf(form, question);
	if (!fields.ok) return fields;
	const parsed = v.safeParse(answerSchema, fields.value);
	return parsed.success ? accept(parsed.output) : refuse('answer-malformed');
}

function fieldsOf(form: FormData, question: PublicQuestion): Outcome<unknown, AnswerFormRefusal> {
	const { kind } = question;
	switch (kind) {
		case 'choice':
		case 'who-said':
			return single(form, 'option', (option) => ({ kind, option }));
		case 'claim':
			return single(form, 'verdict', (verdict) => ({ kind, verdict }));
		case 'proof':
			return single(form, 'sentence', (sentence) => ({ kind, sentence }));
		case 'number':
		case 'typed':
			return single(form, 'text', (text) => ({ kind, text: text.trim() }));
		case 'choose-all': {
			const options = form.getAll('option');
			return options.length === 0 ? refuse('answer-empty') : accept({ kind, options });
		}
		case 'order':
			return orderFields(form, question.items);
		case 'match': {
			const given = question.lefts.map(({ id }) => [id, textField(form, `partner:${id}`)] as const);
			const pairs = Object.fromEntries(given.filter(([, right]) => right !== ''));
			return Object.keys(pairs).length === 0 ? refuse('answer-empty') : accept({ kind, pairs });
		}
		case 'cloze': {
			const gaps = question.choices.map((_, index) => textField(form, `gap:${index}`).trim());
			return gaps.every((gap) => gap === '') ? refuse('answer-empty') : accept({ kind, gaps });
		}
		default:
			return unreachable(kind);
	}
}

/** Each item needs a place of its own: two in one place say nothing. */
function orderFields(
	form: FormData,
	items: readonly { readonly id: string }[]
): Outcome<unknown, AnswerFormRefusal> {
	const places = items.map(({ id }) => ({ id, place: Number(textField(form, `place:${id}`)) }));
	const distinct = new Set(places.map(({ place }) => place));
	const isWhole = places.every(
		({ place }) => Number.isInteger(place) && place >= 1 && place <= items.length
	);
	if (!isWhole || distinct.size !== items.length) return refuse('answer-incomplete');
	const inOrder = places.toSorted((one, other) => one.place - other.place);
	return accept({ kind: 'order', items: inOrder.map(({ id }) => id) });
}

function single(
	form: FormData,
	name: string,
	build: (value: string) => unknown
): Outcome<unknown, AnswerFormRefusal> {
	const value = textField(form, name);
	return value.trim() === '' ? refuse('answer-empty') : accept(build(value));
}

function textField(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}
