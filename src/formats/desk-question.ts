/**
 * A question as it lies on a desk, perhaps half written: every field there, texts bounded, lists
 * short. Whether it is whole is asked when it is published (desk-quiz-faults.ts).
 */
import * as v from 'valibot';
import { VERDICTS } from '#domain/quiz/kinds/claim.ts';
import type { Question } from '#domain/quiz/question.ts';
import { LIMITS } from './quiz-file/limits.ts';

/** Room for words that are still too long; the quiz file's own limits hold when it is published. */
const text = v.pipe(v.string(), v.maxLength(LIMITS.quote * 2));
/** Of an option: a hash, or whatever the page gave one that has no text yet. */
const optionId = v.pipe(v.string(), v.maxLength(LIMITS.id));
const number = v.pipe(v.number(), v.finite());
const dayPart = v.exactOptional(v.pipe(v.number(), v.integer()));

/** An id of a question or round: lower-case words joined by hyphens. */
export const kebab = v.pipe(
	v.string(),
	v.maxLength(LIMITS.id),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
);

function list<Item extends v.GenericSchema>(item: Item) {
	return v.pipe(v.array(item), v.maxLength(LIMITS.list), v.readonly());
}

const texts = list(text);

const option = v.strictObject({ id: optionId, text, whyNot: v.exactOptional(text) });

const base = {
	id: kebab,
	round: kebab,
	prompt: text,
	evidence: list(
		v.strictObject({
			quote: text,
			sentence: v.exactOptional(v.pipe(v.string(), v.regex(/^p[1-9]\d{0,5}s[1-9]\d{0,5}$/)))
		})
	),
	explanation: text,
	hint: v.exactOptional(text),
	paraphrase: v.exactOptional(text)
};

const options = list(option);

const claimBase = { ...base, kind: v.literal('claim'), claim: text };

const typedBase = { ...base, kind: v.literal('typed') };

const [SUPPORTED, CONTRADICTED, NOT_STATED] = VERDICTS;

export const deskQuestion: v.GenericSchema<unknown, Question> = v.variant('kind', [
	v.strictObject({ ...base, kind: v.literal('choice'), options, key: optionId }),
	v.strictObject({ ...base, kind: v.literal('who-said'), statement: text, options, key: optionId }),
	v.strictObject({ ...base, kind: v.literal('choose-all'), options, key: list(optionId) }),
	v.variant('key', [
		v.strictObject({ ...claimBase, key: v.literal(SUPPORTED) }),
		v.strictObject({
			...claimBase,
			key: v.literal(CONTRADICTED),
			alteration: v.strictObject({ claimed: text, article: text })
		}),
		v.strictObject({ ...claimBase, key: v.literal(NOT_STATED) })
	]),
	v.strictObject({ ...base, kind: v.literal('order'), items: options, from: text, to: text }),
	v.strictObject({
		...base,
		kind: v.literal('match'),
		pairs: list(v.strictObject({ left: option, right: option })),
		extras: options
	}),
	v.strictObject({
		...base,
		kind: v.literal('number'),
		key: number,
		tolerance: v.pipe(number, v.minValue(0)),
		unit: text
	}),
	v.variant('form', [
		v.strictObject({ ...typedBase, form: v.literal('text'), key: texts, others: texts }),
		v.strictObject({
			...typedBase,
			form: v.literal('date'),
			key: v.strictObject({ year: dayPart, month: dayPart, day: dayPart })
		})
	]),
	v.strictObject({
		...base,
		kind: v.literal('cloze'),
		text,
		gaps: list(v.strictObject({ key: texts, wrong: texts }))
	}),
	v.strictObject({ ...base, kind: v.literal('proof') })
]);
