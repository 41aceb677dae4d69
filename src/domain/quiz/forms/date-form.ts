import { ENGLISH_MONTHS } from './month-names.ts';

/** A calendar date or a part of one: a year, a month of a year, a day of a month. */
export type CalendarDate = {
	readonly year?: number;
	/** 1 to 12. */
	readonly month?: number;
	/** 1 to 31. */
	readonly day?: number;
};

/** Proleptic Gregorian; a February without a year has 29 days, any other month its own number. */
export function isPossible({ year, month, day }: CalendarDate): boolean {
	if (year !== undefined && !(Number.isInteger(year) && year >= 1)) return false;
	if (month !== undefined && !(Number.isInteger(month) && month >= 1 && month <= 12)) return false;
	if (day === undefined) return year !== undefined || month !== undefined;
	return Number.isInteger(day) && day >= 1 && day <= daysIn(month, year);
}

function daysIn(month: number | undefined, year: number | undefined): number {
	if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
	return month !== undefined && [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Whether a date given is the one asked for. Every part of the key has to be given and equal; the
 * year of a key with day and month may be left out. What the key lacks is not asked, and so not
 * judged: "30 September 2015" answers a question whose key is September 2015 (FORM-11).
 */
export function isSameDate(given: CalendarDate, key: CalendarDate): boolean {
	if (key.day === undefined && key.month === undefined && key.year === undefined) return false;
	const isYearOptional = key.day !== undefined && key.month !== undefined;
	return (
		(key.day === undefined || given.day === key.day) &&
		(key.month === undefined || given.month === key.month) &&
		(key.year === undefined ||
			given.year === key.year ||
			(isYearOptional && given.year === undefined))
	);
}

/** "18 November 2017", "September 2015", "January", "2017": the parts that are there, in English. */
export function writeDate({ day, month, year }: CalendarDate): string {
	const name = month === undefined ? undefined : ENGLISH_MONTHS[month - 1];
	return [day, name, year].filter((part) => part !== undefined).join(' ');
}
