/**
 * A desk as it is sent and stored (DESK-20 to DESK-23): what comes from outside is checked whole, so
 * that nothing but a desk is ever kept.
 */
import * as v from 'valibot';
import type { Card, Desk, SourceText } from '#domain/desk/desk.ts';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { META_LIMITS, isLanguageTag, isRealDate } from './article-file-meta.ts';
import { deskQuestion, kebab } from './desk-question.ts';
import type { SaveRequest } from './desk-view.ts';
import { LIMITS } from './quiz-file/limits.ts';

/**
 * In UTF-16 code units and in cards: some 10,000 words, and ten times what a lesson asks. `bytes` is
 * the whole of it as sent.
 */
export const DESK_LIMITS = { text: 60_000, cards: 300, reasons: 20, bytes: 1_048_576 } as const;

/** Every field may be empty but the language. */
const line = v.pipe(v.string(), v.maxLength(META_LIMITS.line));
const passage = v.pipe(v.string(), v.maxLength(META_LIMITS.passage));
const day = v.pipe(
	v.string(),
	v.check((value) => value === '' || isRealDate(value))
);

const sourceSchema: v.GenericSchema<unknown, SourceText> = v.strictObject({
	text: v.pipe(v.string(), v.maxLength(DESK_LIMITS.text)),
	meta: v.strictObject({
		title: line,
		standfirst: passage,
		sourceNote: passage,
		author: line,
		publishedOn: day,
		language: v.pipe(v.string(), v.maxLength(LIMITS.id), v.check(isLanguageTag)),
		licence: line
	}),
	readOn: day,
	owner: line,
	shown: v.picklist(['all', 'needed'])
});

const cardSchema: v.GenericSchema<unknown, Card> = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/)),
	question: deskQuestion,
	origin: v.picklist(['drafted', 'written']),
	status: v.picklist(['offered', 'accepted', 'rejected']),
	isEdited: v.boolean(),
	confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	reasons: v.pipe(v.array(passage), v.maxLength(DESK_LIMITS.reasons), v.readonly()),
	type: v.pipe(v.string(), v.maxLength(LIMITS.id))
});

const roundSchema = v.strictObject({
	id: kebab,
	title: v.pipe(v.string(), v.maxLength(LIMITS.title)),
	description: v.pipe(v.string(), v.maxLength(LIMITS.description))
});

const deskSchema: v.GenericSchema<unknown, Desk> = v.pipe(
	v.strictObject({
		source: sourceSchema,
		rounds: v.pipe(v.array(roundSchema), v.minLength(1), v.maxLength(LIMITS.list), v.readonly()),
		cards: v.pipe(v.array(cardSchema), v.maxLength(DESK_LIMITS.cards), v.readonly())
	}),
	v.check(({ rounds }) => isEachOnce(rounds.map(({ id }) => id))),
	v.check(({ cards }) => isEachOnce(cards.map(({ id }) => id))),
	v.check(({ rounds, cards }) => cards.every((card) => rounds.some(({ id }) => isIn(card, id))))
);

const saveSchema: v.GenericSchema<unknown, SaveRequest> = v.strictObject({
	revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
	desk: deskSchema
});

/** The refusal's detail is the way to the first thing that is wrong. */
export function readDesk(value: unknown): Outcome<Desk, 'desk-malformed'> {
	return readBy(deskSchema, value);
}

/** The text of a PUT. */
export function readSaveRequest(text: string): Outcome<SaveRequest, 'desk-malformed'> {
	try {
		return readBy(saveSchema, JSON.parse(text));
	} catch (error) {
		if (error instanceof SyntaxError) return refuse('desk-malformed', 'JSON');
		throw error;
	}
}

function readBy<Value>(
	schema: v.GenericSchema<unknown, Value>,
	value: unknown
): Outcome<Value, 'desk-malformed'> {
	const read = v.safeParse(schema, value, { abortEarly: true });
	if (read.success) return accept(read.output);
	return refuse('desk-malformed', v.getDotPath(read.issues[0]) ?? '');
}

function isEachOnce(ids: readonly string[]): boolean {
	return new Set(ids).size === ids.length;
}

function isIn({ question }: Card, round: string): boolean {
	return question.round === round;
}
