/** DRAFT-11: when did it happen? A date is typed as far as the text gives it, a weekday is picked. */
import type { CalendarDate } from '#domain/quiz/forms/date-form.ts';
import { EXPLAIN, WHEN_ASKING, WEEKDAYS } from '../english/templates.ts';
import { VAGUE_VERBS } from '../english/context-words.ts';
import type { Reading } from '../reading.ts';
import type { TimeExpression } from '../times/time.ts';
import type { Candidate } from './candidate.ts';
import { type AskedClause, baseOf, choiceOn, frameOf } from './clause-candidate.ts';
import { askInFront } from './clause-prompt.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { optionOf } from './option-of.ts';
import type { ToldClause } from './told-clauses.ts';

export function draftWhen(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return scene.told.flatMap((told) => questionOn(scene, told));
}

const PRECISION = 0.99;

/** What is asked stands there in words or figures: no calendar has to be worked out. */
const READ = 0.98;

function questionOn(scene: ClauseScene, told: ToldClause): readonly Candidate[] {
	const { clause, sentence } = told;
	if (clause.object === undefined && VAGUE_VERBS.has(clause.verb.base)) return [];
	const times = scene.timesIn(sentence.id);
	const dated = clause.complements.flatMap((complement) => {
		const { phrase } = complement;
		const time = times.find(({ start, end }) => start < phrase.end && phrase.start < end);
		return time === undefined ? [] : [{ complement, time }];
	});
	const [only, ...more] = dated;
	if (
		only === undefined ||
		more.length > 0 ||
		scene.isAnsweredAgain(told, ({ id }) => scene.timesIn(id).length > 0)
	)
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
	return isWeekday(time) ? weekdayQuestion(scene, asked, time) : dateQuestion(scene, asked, time);
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
	if (isWeekday(time)) return how('day of the week', 'on');
	const date = writtenDate(time);
	if (date === undefined) return undefined;
	if (date.day !== undefined) return how('date', 'on');
	if (date.month === undefined) return how('year', 'in');
	return how(
		date.year === undefined || !/\d{4}/.test(time.text) ? 'month' : 'month and year',
		'in'
	);
}

function isWeekday({ text }: TimeExpression): boolean {
	return WEEKDAYS.some((day) => text === day);
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

/** Beside the right day stand others of the week: those that the article names too come first. */
function weekdayQuestion(
	scene: ClauseScene,
	asked: AskedClause,
	time: TimeExpression
): readonly Candidate[] {
	const { sentence } = asked.told;
	const near = WEEKDAYS.filter((day) => day !== time.text && !sentence.text.includes(day));
	const named = near.filter((day) => scene.reading.text.source.text.includes(day));
	const others = [...new Set([...named, ...near])].slice(0, 3).map((day) => optionOf(day));
	return choiceOn(scene, { ...asked, answer: time.text, rivals: others });
}
