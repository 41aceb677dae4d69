/** "18 November 2017", "Nov. 18", "on the 3rd of March", "2017-11-18": found here, read by chrono. */
import * as chrono from 'chrono-node';
import { type CalendarDate, isPossible } from '#domain/quiz/forms/date-form.ts';
import { MONTH, WEEKDAY, WEEKDAY_NAMES } from '../english/times.ts';
import { isFarOff, nearestYear, yearOfWeekday } from './nearest.ts';
import {
	type Place,
	type Recogniser,
	type Seen,
	matchesOf,
	spanOf,
	unfixed
} from './recogniser.ts';

const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,? (?:in )?(?:1\\d{3}|20\\d{2})\\b(?![,.]?\\d))?';
const MONTH_FIRST = `${MONTH} (?:the )?${ORDINAL}\\b(?![:.,]?\\d|%|(?:-|–| to | or | and )\\d)${YEAR}`;
const DAY_FIRST = `(?:the )?\\b(?<![-–.,:$£€]|\\bto |\\band )${ORDINAL}(?: day)?(?: of)? ${MONTH}(?![A-Za-z])${YEAR}`;
const WRITTEN = new RegExp(`(?:\\b${WEEKDAY},? )?(?:\\b${MONTH_FIRST}|${DAY_FIRST})`, 'g');
const TO = '(?:-|–| to | or | and | through )';
const SEVERAL = new RegExp(
	`\\b(?:${MONTH} (?:the )?${ORDINAL}${TO}(?:the )?${ORDINAL}\\b(?![%:.,]?\\d)|${ORDINAL}${TO}${ORDINAL}(?: of)? ${MONTH}(?![A-Za-z]))${YEAR}`,
	'g'
);
const FIGURES =
	/(?<![\d/.-])(?:(?:1\d{3}|20\d{2})-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))(?![\d/-])/g;
/** Only what the text says itself is taken from a reading, so the day it starts from means nothing. */
const ANY_DAY = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

export const calendarDays: Recogniser = {
	hint: /Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec|\d[/-]\d/,
	recognise: (place) => [
		...matchesOf(WRITTEN, place.text).flatMap((match) => written(match, place)),
		...matchesOf(SEVERAL, place.text).map((match) =>
			unfixed(spanOf(match), {
				kind: 'date',
				grain: 'day',
				confidence: 0.95,
				reason: 'several days'
			})
		),
		...matchesOf(FIGURES, place.text).flatMap(inFigures)
	]
};

function written(match: RegExpExecArray, place: Place): readonly Seen[] {
	const span = spanOf(match);
	const date = read(match[0]);
	if (date?.month === undefined || date.day === undefined) return [];
	if (date.year !== undefined) {
		return [{ ...span, ...DAY, date, fixedBy: 'text', confidence: 0.99, reasons: ['a full date'] }];
	}
	const { month, day } = date;
	const { published, otherYear } = place;
	const direction = place.directionAt(span);
	if (published === undefined || (otherYear !== undefined && direction !== 'ahead')) {
		const reasons = ['a day and a month'];
		return [{ ...span, ...DAY, date, fixedBy: 'text', confidence: 0.97, reasons }];
	}
	const weekday = WEEKDAY_NAMES.findIndex((name) => match[0].startsWith(name));
	const named = weekday < 0 ? undefined : yearOfWeekday(published, { month, day }, weekday);
	const year = named ?? nearestYear(published, { month, day }, direction);
	const full = { year, month, day };
	if (!isPossible(full)) return [];
	const reasons = ['a day and a month', named === undefined ? NEAREST : 'the year of its weekday'];
	const isTold = named !== undefined || direction === 'back' || direction === 'ahead';
	const confidence = isTold || !isFarOff(published, full) ? 0.95 : 0.8;
	return [{ ...span, ...DAY, date: full, fixedBy: 'publication', confidence, reasons }];
}

const NEAREST = 'the year nearest to the publication';
const DAY = { kind: 'date', grain: 'day' } as const;

function inFigures(match: RegExpExecArray): readonly Seen[] {
	const date = read(match[0]);
	if (date?.day === undefined) return [];
	const isIso = match[0].includes('-');
	const [first = 0, second = 0] = match[0].split('/').map(Number);
	const isClear = isIso || first > 12 || second > 12 || first === second;
	const reasons = [isClear ? 'a date in figures' : 'day and month could be either way round'];
	const confidence = isClear ? 0.97 : 0.6;
	return [{ ...spanOf(match), ...DAY, date, fixedBy: 'text', confidence, reasons }];
}

function read(text: string): CalendarDate | undefined {
	const start = chrono.strict.parse(text, ANY_DAY)[0]?.start;
	const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
		start?.isCertain(part) === true ? (start.get(part) ?? undefined) : undefined
	);
	if (month === undefined || day === undefined) return undefined;
	const date = year === undefined ? { month, day } : { year, month, day };
	return isPossible(date) ? date : undefined;
}
