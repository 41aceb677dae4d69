/** "summer 2016", "last winter", "the third quarter of 2015": parts of a year longer than a month. */
import { SEASON, SEASON_OR_FALL, STAGE } from '../english/times.ts';
import {
	type Place,
	type Recogniser,
	type Seen,
	matchesOf,
	spanOf,
	unfixed
} from './recogniser.ts';

const WITH_YEAR = new RegExp(
	`(?:\\b(?:${STAGE}|the ))?\\b(?<season>${SEASON_OR_FALL}) (?:of |in )?(?<year>(?:1[89]|20)\\d{2})\\b(?!-)`,
	'gi'
);
const BESIDE = new RegExp(
	`\\b(?:(?:earlier|later|early|late) )?(?<word>last|this|next|this past|this coming) (?<season>${SEASON_OR_FALL})\\b`,
	'gi'
);
const ALONE = new RegExp(
	`(?<=\\b(?:in|during|since|until|by|through|throughout|over|for) )(?:${STAGE}|the )?${SEASON}\\b`,
	'gi'
);
const QUARTER =
	/\b(?:the )?(?:(?:first|second|third|fourth|last|final|latest) (?:fiscal )?(?:quarter|half)|(?:first|second|third|fourth)-quarter|Q[1-4])(?: (?:of )?(?<year>(?:1[89]|20)\d{2}))?\b/gi;

export const seasons: Recogniser = {
	hint: /spring|summer|autumn|fall|winter|quarter|half|\bQ[1-4]/i,
	recognise: (place) => [
		...matchesOf(WITH_YEAR, place.text).map(withYear),
		...matchesOf(BESIDE, place.text).map((match) => beside(match, place)),
		...matchesOf(ALONE, place.text).map((match) =>
			unfixed(spanOf(match), { kind: 'date', grain: 'season', confidence: 0.9, reason: 'a season' })
		),
		...matchesOf(QUARTER, place.text).map(quarter)
	]
};

const KIND = { kind: 'date', grain: 'season' } as const;

/** A winter lies in two years, so its year is not the date of what happened in it. */
function withYear(match: RegExpExecArray): Seen {
	const { season = '', year } = match.groups ?? {};
	const span = spanOf(match);
	if (/winter/i.test(season)) {
		return unfixed(span, { ...KIND, confidence: 0.95, reason: 'a winter' });
	}
	const date = { year: Number(year) };
	return {
		...span,
		...KIND,
		date,
		fixedBy: 'text',
		confidence: 0.97,
		reasons: ['a season of a year']
	};
}

function beside(match: RegExpExecArray, { published }: Place): Seen {
	const { word = '', season = '' } = match.groups ?? {};
	const span = spanOf(match);
	const reason = 'a season counted from the day of writing';
	const isThis = /^this$/i.test(word) && !/winter/i.test(season);
	if (published === undefined || !isThis)
		return unfixed(span, { ...KIND, confidence: 0.92, reason });
	const date = { year: published.year };
	return { ...span, ...KIND, date, fixedBy: 'publication', confidence: 0.92, reasons: [reason] };
}

function quarter(match: RegExpExecArray): Seen {
	const year = match.groups?.['year'];
	const span = spanOf(match);
	if (year === undefined)
		return unfixed(span, { ...KIND, confidence: 0.85, reason: 'a part of a year' });
	const date = { year: Number(year) };
	return {
		...span,
		...KIND,
		date,
		fixedBy: 'text',
		confidence: 0.95,
		reasons: ['a part of a named year']
	};
}
