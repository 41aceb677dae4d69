/** DRAFT-11: when did it happen? A date is typed as far as the text gives it. A weekday tells nothing. */
import type { CalendarDate } from '#domain/quiz/forms/date-form.ts';
import { EXPLAIN, WHEN_ASKING } from '../english/templates.ts';
import { VAGUE_VERBS } from '../english/context-words.ts';
import { PURPOSE_VERBS } from '../english/figures.ts';
import type { Clause, Complement } from '../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import type { TimeExpression } from '../times/time.ts';
import type { Candidate } from './candidate.ts';
import { type AskedClause, baseOf, frameOf } from './clause-candidate.ts';
import { askInFront } from './clause-prompt.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { everyTold } from './loosely-told.ts';
import type { ToldClause } from './told-clauses.ts';

export function draftWhen(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return everyTold(scene).flatMap((told) => questionOn(scene, told));
}

const PRECISION = 0.99;

/** What is asked stands there in words or figures: no calendar has to be worked out. */
const READ = 0.98;

export type Dated = { readonly complement: Complement; readonly time: TimeExpression };

/** The one time that the clause says of itself; undefined where there are several or none. */
export function datedBy(scene: ClauseScene, told: ToldClause): Dated | undefined {
	const { clause, sentence } = told;
	if (clause.object === undefined && VAGUE_VERBS.has(clause.verb.base)) return undefined;
	if (clause.verb.base === 'have' || isUnfinished(clause, sentence.text)) return undefined;
	const times = scene.timesIn(sentence.id);
	const dated = clause.complements.flatMap((complement) => {
		const time = times.find((one) => isAllOf(one, complement.phrase));
		return time === undefined ? [] : [{ complement, time }];
	});
	const [only, ...more] = dated;
	if (only === undefined || more.length > 0 || hangsOnAnother(clause, only.complement))
		return undefined;
	return writtenDate(only.time) === undefined ? undefined : only;
}

function questionOn(scene: ClauseScene, told: ToldClause): readonly Candidate[] {
	const { clause } = told;
	const only = datedBy(scene, told);
	if (only === undefined || scene.isAnsweredAgain(told, ({ id }) => scene.timesIn(id).length > 0))
		return [];
	const { time } = only;
	if (clause.verb.tense === 'present' && /^(?:in|on|at|)$/.test(only.complement.preposition))
		return [];
	const asking = askingFor(time, only.complement.preposition.toLowerCase());
	if (asking === undefined) return [];
	const prompt = askInFront(asking, {
		...told,
		rephrase: scene.rephrase,
		without: [only.complement]
	});
	if (prompt === undefined) return [];
	const confidence = told.confidence * Math.max(READ, time.confidence) * PRECISION;
	const reasons = [...told.reasons, ...time.reasons];
	const asked = { type: 'when', told, prompt, asks: time, confidence, reasons } as const;
	return dateQuestion(scene, asked, time);
}

/** "chose Orrin, the new capital, to announce": what it was chosen for stands further on. */
function isUnfinished({ verb }: Clause, sentence: string): boolean {
	return PURPOSE_VERBS.has(verb.base) && /\bto \p{Ll}/u.test(sentence);
}

/** "since its founding in 1949": the time is that of what stands before it. */
function hangsOnAnother({ complements }: Clause, { start }: Complement): boolean {
	return complements.some(
		(one) => one.role === 'other' && start - one.end === 1 && OWN_TIME.has(one.preposition)
	);
}

const OWN_TIME: ReadonlySet<string> = new Set(
	'since after before until for about under from despite following amid of'.split(' ')
);

/** "its founding in 1949" and "Article 33 of the 1951 treaty" are more than a time. */
function isAllOf({ start, end }: TimeExpression, phrase: Clause['subject']): boolean {
	const opener = phrase.text.slice(0, Math.max(0, start - phrase.start));
	return (
		end === phrase.end &&
		/^(?:(?:the|early|late|mid-?|all of|end of|beginning of)\s*)*$/i.test(opener)
	);
}

/** The parts of the date that stand in the text; the year of publication counts as written. */
function writtenDate({ text, date, grain }: TimeExpression): CalendarDate | undefined {
	if (date === undefined) return undefined;
	if (grain === 'year') return /\d{4}/.test(text) ? { year: date.year ?? 0 } : undefined;
	const { day, month, year } = date;
	if (month === undefined || !WHEN_ASKING.hasMonth(text)) return undefined;
	const withYear = year === undefined ? { month } : { month, year };
	if (grain === 'month') return withYear;
	return grain === 'day' && day !== undefined && /\d/.test(text) ? { day, ...withYear } : undefined;
}

function askingFor(time: TimeExpression, preposition: string): string | undefined {
	const how = WHEN_ASKING.byPreposition(preposition);
	if (how === undefined) return undefined;
	const date = writtenDate(time);
	if (date === undefined) return undefined;
	if (date.day !== undefined) return how('date', 'on');
	if (date.month === undefined) return how('year', 'in');
	return how(
		date.year === undefined || !/\d{4}/.test(time.text) ? 'month' : 'month and year',
		'in'
	);
}

function dateQuestion(
	scene: ClauseScene,
	asked: AskedClause,
	time: TimeExpression
): readonly Candidate[] {
	const key = writtenDate(time);
	if (key === undefined) return [];
	return [
		{
			...frameOf(asked),
			question: {
				...baseOf(scene, asked),
				kind: 'typed',
				form: 'date',
				key,
				explanation: EXPLAIN.date(time.text)
			}
		}
	];
}
