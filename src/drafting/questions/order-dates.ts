/** ORDER-Q1 to ORDER-Q4: events whose days, months or years the text fixes, to be put in order. */
import type { Span } from '#domain/article/article.ts';
import type { CalendarDate } from '#domain/quiz/forms/date-form.ts';
import { EXPLAIN_PAIRS, ORDER_PROMPTS } from '../english/templates-pairs.ts';
import type { Verb } from '../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import type { TimeExpression } from '../times/time.ts';
import type { Candidate } from './candidate.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { optionOf } from './option-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { allRight } from './sure-enough.ts';
import type { ToldClause } from './told-clauses.ts';

const FEWEST = 3;
const MOST = 5;

/** How often events with sure dates make an order that is right, taken together. */
const PRECISION = 0.99;

export function draftOrder(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	const events = inARow(scene.told.flatMap((told) => eventOf(scene, told)));
	const [first] = events;
	if (first === undefined || events.length < FEWEST) return [];
	return [
		{
			type: 'order',
			question: {
				kind: 'order',
				id: questionId('order', first.told.sentence.id),
				round: 'order',
				prompt: pick(ORDER_PROMPTS, first.text),
				items: events.map(({ text }) => optionOf(text)),
				from: 'earliest',
				to: 'latest',
				evidence: evidenceOf(
					reading,
					events.map(({ told }) => told.sentence.id)
				),
				explanation: EXPLAIN_PAIRS.dates(events.map(({ time }) => time.text))
			},
			asks: events.map(({ time: { start, end } }) => ({ start, end })),
			confidence: allRight(events, PRECISION),
			reasons: ['each event has a date of its own', 'no two of the dates overlap'],
			worth: 0.6 + 0.05 * events.length
		}
	];
}

type Event = {
	readonly told: ToldClause;
	readonly time: TimeExpression;
	/** As it stands, without its date. */
	readonly text: string;
	/** Days, as numbers that grow. */
	readonly from: number;
	readonly to: number;
	readonly confidence: number;
	readonly reasons: readonly string[];
};

function eventOf(scene: ClauseScene, told: ToldClause): readonly Event[] {
	const { clause, attribution, reasons } = told;
	const [when, ...more] = clause.complements.filter(({ role }) => role === 'when');
	if (when === undefined || more.length > 0 || attribution !== '') return [];
	if (!PAST.has(clause.verb.tense) || !/^(?:in|on|at)?$/i.test(when.preposition)) return [];
	if (clause.confidence < SURE) return [];
	const time = scene.reading.times.find(
		({ start, end, kind }) => when.start <= start && end <= when.end && kind === 'date'
	);
	const range = time?.date && rangeOf(time.date);
	const text = itemOf(scene, told, when);
	if (time === undefined || range === undefined || text === undefined) return [];
	return [{ told, time, text, ...range, confidence: sureOfPlace(time.confidence), reasons }];
}

const PAST: ReadonlySet<Verb['tense']> = new Set(['past', 'past-perfect']);
const SURE = 0.85;
const LONGEST = 120;

/** Fewer than half of the dates that are wrong are so wrong that the order is. */
function sureOfPlace(confidence: number): number {
	return 1 - 0.4 * (1 - confidence);
}

/** The stretch of the clause without its date, if it is one stretch and means something alone. */
function itemOf(
	{ rephrase, reading }: ClauseScene,
	{ clause, sentence }: ToldClause,
	when: Span
): string | undefined {
	const { subject, verb, object, predicate, complements } = clause;
	const isInFront = when.start < subject.start;
	const parts = [subject, verb, object, predicate, ...complements]
		.filter((part) => part !== undefined)
		.filter(({ start }) => (isInFront ? start >= subject.start : start < when.start));
	const core = [verb, object, predicate].filter((part) => part !== undefined);
	if (core.some((part) => !parts.includes(part)) || subject.needsContext) return undefined;
	const hasOtherVerb = sentence.tokens.some(
		({ start, end, tag }) =>
			subject.end <= start && end <= verb.start && (tag === 'VERB' || tag === 'AUX')
	);
	if (hasOtherVerb) return undefined;
	const end = Math.max(...parts.map((part) => part.end));
	const written = reading.text.source.text.slice(subject.start, end);
	const alone = rephrase.words({ start: subject.start, end });
	if (alone?.toLowerCase() !== written.toLowerCase() || written.length > LONGEST) return undefined;
	return TELLING_TIME.test(written) ? undefined : alone;
}

/** Words that give the order away or hang on another event. */
const TELLING_TIME =
	/\b(?:its?|they|their|he|his|she|her|later|earlier|first|then|after|before|again|following|last|next|finally|second|third|since|until|already|new|re-?opened|returned|\d{4})\b|[“”"]/i;

/** First and last day; undefined where the year is not known. */
function rangeOf({ year, month, day }: CalendarDate) {
	if (year === undefined) return undefined;
	const from = dayNumber(year, month ?? 1, day ?? 1);
	const to = dayNumber(year, month ?? 12, day ?? 31);
	return { from, to };
}

/** Grows with the day; months count as 31 days, for nothing is measured with it. */
function dayNumber(year: number, month: number, day: number): number {
	return (year * 12 + month) * 31 + day;
}

/** As many as follow each other without overlap, the surest where there are too many. */
function inARow(events: readonly Event[]): readonly Event[] {
	const kept: Event[] = [];
	for (const event of events.toSorted((one, other) => one.to - other.to || other.from - one.from)) {
		const before = kept.at(-1);
		if (before === undefined || before.to < event.from) kept.push(event);
	}
	const surest = kept.toSorted((one, other) => other.confidence - one.confidence);
	const taken = new Set(surest.slice(0, MOST));
	return kept.filter((event) => taken.has(event));
}
