/** "today", "yesterday", "tomorrow night", "this morning", "last night"; "the next day" is not fixed. */
import { PART_OF_DAY } from '../english/times.ts';
import { addDays } from './calendar-day.ts';
import {
	type Place,
	type Recogniser,
	type Seen,
	matchesOf,
	spanOf,
	unfixed
} from './recogniser.ts';

const NAMED = new RegExp(
	`\\b(?:(?:early|late|later|earlier) )?(?<name>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow|tonight|last night|this morning|this afternoon|this evening)(?: ${PART_OF_DAY})?\\b`,
	'gi'
);
const OTHER =
	/\b(?:the (?:next|following|same|previous|very next) (?:day|morning|afternoon|evening|night)|(?:that|the) (?:same )?(?:morning|afternoon|evening|night|day)(?= (?:before|after))|that (?:day|morning|afternoon|evening|night)|(?:a|one|two|three|four|five|six|\d{1,2}) days? (?:later|earlier|before|after))\b/gi;

export const nearDays: Recogniser = {
	hint: /today|tomorrow|yesterday|tonight|\b(?:day|night|morning|afternoon|evening)/i,
	recognise: (place) => [
		...matchesOf(NAMED, place.text).flatMap((match) => named(match, place)),
		...matchesOf(OTHER, place.text).map((match) =>
			unfixed(spanOf(match), {
				kind: 'date',
				grain: 'day',
				confidence: 0.9,
				reason: 'counted from another day'
			})
		)
	]
};

const DAYS: ReadonlyMap<string, number> = new Map([
	['the day before yesterday', -2],
	['yesterday', -1],
	['last night', -1],
	['today', 0],
	['tonight', 0],
	['this morning', 0],
	['this afternoon', 0],
	['this evening', 0],
	['tomorrow', 1],
	['the day after tomorrow', 2]
]);

function named(match: RegExpExecArray, { published, isQuoted, text }: Place): readonly Seen[] {
	const span = spanOf(match);
	const name = (match.groups?.['name'] ?? '').toLowerCase();
	// "today's world" is no day, and neither is the newspaper.
	if (/^today$/.test(name) && /^(?:['’]s [a-z]|,? as )/.test(text.slice(span.end))) return [];
	if (/^[A-Z]{2}A? $/.test(text.slice(Math.max(0, span.start - 4), span.start))) return [];
	const grain = /night|morning|afternoon|evening/i.test(match[0]) ? 'part-of-day' : 'day';
	const away = DAYS.get(name);
	if (published === undefined || away === undefined) {
		return [
			unfixed(span, {
				kind: 'date',
				grain,
				confidence: 0.93,
				reason: 'counted from the day of writing'
			})
		];
	}
	const isOwn = !isQuoted(span.start);
	const reasons = [isOwn ? 'counted from the publication' : 'said on a day that may be another'];
	const date = addDays(published, away);
	return [
		{
			...span,
			kind: 'date',
			grain,
			date,
			fixedBy: 'publication',
			confidence: isOwn ? 0.95 : 0.75,
			reasons
		}
	];
}
