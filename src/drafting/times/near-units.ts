/** "last week", "earlier this month", "next year", "two years ago"; "a year later" is not fixed. */
import { SMALL_NUMBER, SMALL_NUMBERS, STAGE } from '../english/times.ts';
import { addDays } from './calendar-day.ts';
import { addMonths } from './nearest.ts';
import type { TimeExpression } from './time.ts';
import {
	type Place,
	type Recogniser,
	type Seen,
	matchesOf,
	spanOf,
	unfixed
} from './recogniser.ts';

const BESIDE = new RegExp(
	`(?:\\b(?:(?:earlier|later|early|late) |${STAGE}))?\\b(?<word>last|this|next) (?<unit>week|weekend|month|year|decade|century)(?!['’]s|-)\\b`,
	'gi'
);
const AGO = new RegExp(
	`\\b(?:(?:about|around|almost|nearly|over|more than|less than|just|only|some) )?(?<number>${SMALL_NUMBER}) (?<unit>day|week|month|year|decade)s? ago\\b`,
	'gi'
);
const FROM_ELSEWHERE = new RegExp(
	`\\b(?:the (?:following|previous|next|same|preceding) (?:week|month|year|decade)|that (?:same )?(?:week|month|year)|(?:${SMALL_NUMBER}|several|a few) (?:week|month|year|decade)s? (?:later|earlier|before|after|hence|ago))\\b`,
	'gi'
);

export const nearUnits: Recogniser = {
	hint: /week|month|year|decade|century|\bago\b/i,
	recognise: (place) => [
		...matchesOf(BESIDE, place.text).map((match) => beside(match, place)),
		...matchesOf(AGO, place.text).map((match) => ago(match, place)),
		...matchesOf(FROM_ELSEWHERE, place.text).map((match) =>
			unfixed(spanOf(match), {
				kind: 'date',
				grain: grainOf(/week|month|year|decade/i.exec(match[0])?.[0]),
				confidence: 0.9,
				reason: 'counted from another day'
			})
		)
	]
};

function grainOf(unit = ''): TimeExpression['grain'] {
	const word = unit.toLowerCase();
	if (word === 'day' || word === 'week' || word === 'month' || word === 'year') return word;
	if (word === 'weekend') return 'week';
	return word === 'decade' ? 'decade' : undefined;
}

const STEP: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function beside(match: RegExpExecArray, { published, isQuoted }: Place): Seen {
	const span = spanOf(match);
	const grain = grainOf(match.groups?.['unit']);
	const step = STEP[(match.groups?.['word'] ?? '').toLowerCase()];
	const reason = 'counted from the day of writing';
	if (published === undefined || step === undefined || (grain !== 'month' && grain !== 'year')) {
		return unfixed(span, { kind: 'date', grain, confidence: 0.93, reason });
	}
	const date = grain === 'year' ? { year: published.year + step } : addMonths(published, step);
	const confidence = isQuoted(span.start) ? 0.85 : 0.93;
	return {
		...span,
		kind: 'date',
		grain,
		date,
		fixedBy: 'publication',
		confidence,
		reasons: [reason]
	};
}

function ago(match: RegExpExecArray, { published }: Place): Seen {
	const span = spanOf(match);
	const { number = '', unit = '' } = match.groups ?? {};
	const grain = grainOf(unit);
	const count = SMALL_NUMBERS.get(number.toLowerCase()) ?? Number(number);
	const reason = 'so long before the day of writing';
	if (
		published === undefined ||
		grain === 'week' ||
		grain === 'decade' ||
		!Number.isFinite(count)
	) {
		return unfixed(span, { kind: 'date', grain, confidence: 0.9, reason });
	}
	const given = {
		...span,
		kind: 'date',
		grain,
		fixedBy: 'publication',
		reasons: [reason]
	} as const;
	if (grain === 'day') {
		const confidence = /^(?:\d|[a-z]+ days?)/i.test(match[0]) && count <= 14 ? 0.9 : 0.7;
		return { ...given, date: addDays(published, -count), confidence };
	}
	if (grain === 'month') return { ...given, date: addMonths(published, -count), confidence: 0.8 };
	return { ...given, date: { year: published.year - count }, confidence: count > 5 ? 0.7 : 0.8 };
}
