/** "in 2015", "the 2015 election", "2014-15", "the 1990s", "the '90s". */
import { STAGE, YEAR_OPENERS } from '../english/times.ts';
import {
	type Place,
	type Recogniser,
	type Seen,
	matchesOf,
	spanOf,
	unfixed
} from './recogniser.ts';

/** No part of a longer figure, of a sum, a decimal or a code. */
const YEAR = '(?<![\\d.,:/$£€#-]|[A-Z]-)(?:1[0-9]|20)\\d{2}(?![\\d%]|[.,:/]\\d|-?[a-zA-Z])';
const OPENED = new RegExp(
	`\\b(?<opener>${YEAR_OPENERS})[ -](?:the )?(?<stage>${STAGE})?(?<year>${YEAR})`,
	'gi'
);
const HELD = new RegExp(
	`\\((?<year>${YEAR})\\)|(?<=(?:\\b[Tt]he|\\b[Aa]|\\b[Hh]is|\\b[Hh]er|\\b[Ii]ts|\\b[Tt]heir|['’]s) )(?<noun>${YEAR})(?= [a-z])|\\b(?<owner>(?:1[89]|20)\\d{2})(?=['’]s\\b)`,
	'g'
);
const SEASONS_OF_TWO = /(?<![\d.,:/$-])(?:1[89]|20)\d{2}[-–/]\d{2}(?![\d%-]|[.,:/]\d|-)/g;
const DECADE = new RegExp(
	`(?:\\b(?:${STAGE}|the ))?(?:\\b(?:1[0-9]|20)\\d0['’]?s\\b|['’][1-9]0s\\b|\\b(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b)`,
	'gi'
);
const CENTURY = new RegExp(
	`(?:\\b(?:${STAGE}|the ))?\\b(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]{5,11}th|twenty-first)[- ]century\\b`,
	'gi'
);

export const years: Recogniser = {
	hint: /\d{4}|\d0['’]?s|ties\b|century/i,
	recognise: (place) => [
		...matchesOf(OPENED, place.text).flatMap((match) => opened(match, place)),
		...matchesOf(HELD, place.text).flatMap(held),
		...matchesOf(SEASONS_OF_TWO, place.text).flatMap(ofTwo),
		...matchesOf(DECADE, place.text).flatMap(decade),
		...matchesOf(CENTURY, place.text).map((match) =>
			unfixed(spanOf(match), {
				kind: 'date',
				grain: undefined,
				confidence: 0.95,
				reason: 'a century'
			})
		)
	]
};

const KIND = { kind: 'date', grain: 'year', fixedBy: 'text' } as const;

function opened(match: RegExpExecArray, { text }: Place): readonly Seen[] {
	const { opener = '', stage = '', year = '' } = match.groups ?? {};
	const end = match.index + match[0].length;
	const start = end - year.length - stage.length;
	const number = Number(year);
	const isUsual =
		/^(?:in|since|until|by|during|year|fiscal|back in|summer|autumn|winter|spring)$/i.test(opener);
	const isModern = number >= 1700 && number < 2100;
	if (!isModern && !isUsual) return [];
	// "in 2000 homes", "of 1500 troops": a plural right behind is counted.
	const isCounted = /^ (?:[a-z]+ )?[a-z]{3,}s\b/.test(text.slice(end, end + 40));
	if (isCounted && !isUsual) return [];
	// "to 1998" and "and 1998" are the end of a stretch, or a figure.
	const isEnd = /^(?:to|and|around|than)$/i.test(opener);
	const isStretch = /\b(?:1[0-9]|20)\d{2}[,’'s]* $/.test(text.slice(0, match.index).slice(-10));
	if (isEnd && !isStretch) return [];
	const confidence = isCounted ? 0.85 : isUsual ? (isModern ? 0.98 : 0.91) : 0.93;
	return [{ start, end, ...KIND, date: { year: number }, confidence, reasons: ['a year'] }];
}

function held(match: RegExpExecArray): readonly Seen[] {
	const { year, noun, owner } = match.groups ?? {};
	const digits = year ?? noun ?? owner ?? '';
	const number = Number(digits);
	if (number < 1800) return [];
	const start = match.index + match[0].indexOf(digits);
	const confidence = noun === undefined ? 0.95 : 0.91;
	const reasons = ['a year'];
	return [{ start, end: start + 4, ...KIND, date: { year: number }, confidence, reasons }];
}

function ofTwo(match: RegExpExecArray): readonly Seen[] {
	const [first = 0, second = 0] = match[0].split(/[-–/]/).map(Number);
	if ((first + 1) % 100 !== second) return [];
	return [
		unfixed(spanOf(match), { kind: 'date', grain: 'year', confidence: 0.95, reason: 'two years' })
	];
}

function decade(match: RegExpExecArray): readonly Seen[] {
	const isAge = /^(?:the )?(?:early|mid|middle|late)?[- ]?[a-z]+ies$/i.test(match[0]);
	const confidence = isAge ? 0.7 : 0.95;
	return [
		unfixed(spanOf(match), { kind: 'date', grain: 'decade', confidence, reason: 'a decade' })
	];
}
