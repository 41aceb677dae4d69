/** Gives what a text leaves out of a date, from the day of publication (WHEN-21, WHEN-22). */
import type { CalendarDay } from './calendar-day.ts';
import { addDays, monthAt, monthNumberOf, numberOf, weekdayOf } from './calendar-day.ts';
import type { Direction } from './recogniser.ts';

/** The last such weekday up to the day of publication, or the first from it on. */
export function nearestWeekday(
	published: CalendarDay,
	weekday: number,
	direction: Direction
): CalendarDay {
	const ahead = (weekday - weekdayOf(published) + 7) % 7;
	if (ahead === 0) return published;
	const isBack = direction === 'back' || direction === 'unsure';
	return addDays(published, isBack ? ahead - 7 : ahead);
}

/** The year of a month or of a day of a month. */
export function nearestYear(
	published: CalendarDay,
	part: { readonly month: number; readonly day?: number },
	direction: Direction
): number {
	const { year } = published;
	const distance = monthNumberOf({ year, month: part.month }) - monthNumberOf(published);
	const days = part.day === undefined ? distance * 30 : distanceInDays(published, part);
	if (direction === 'ahead') return days < -LONG_PAST_DAYS ? year + 1 : year;
	if (direction === 'back') return days > SOON_DAYS ? year - 1 : year;
	if (days > HALF_YEAR_DAYS) return year - 1;
	return days < -HALF_YEAR_DAYS ? year + 1 : year;
}

/** A day so long gone is not the one that a sentence looking ahead means, but that of next year. */
const LONG_PAST_DAYS = 90;
/** "has set Nov. 10 as the deadline" looks back at a day that is to come. */
const SOON_DAYS = 45;
const HALF_YEAR_DAYS = 183;

function distanceInDays(
	published: CalendarDay,
	{ month, day = 1 }: { readonly month: number; readonly day?: number }
): number {
	return numberOf({ year: published.year, month, day }) - numberOf(published);
}

/** Whether the same day of another year lies nearly as near, so that only the verb could tell. */
export function isFarOff(
	published: CalendarDay,
	part: { readonly year: number; readonly month: number }
): boolean {
	return Math.abs(monthNumberOf(part) - monthNumberOf(published)) >= FAR_MONTHS;
}

const FAR_MONTHS = 3;

/** The year, of that of publication and its neighbours, in which a day falls on the weekday named. */
export function yearOfWeekday(
	published: CalendarDay,
	day: { readonly month: number; readonly day: number },
	weekday: number
): number | undefined {
	const years = [published.year, published.year - 1, published.year + 1];
	return years.find((year) => weekdayOf({ year, ...day }) === weekday);
}

export function addMonths(
	published: CalendarDay,
	months: number
): { readonly year: number; readonly month: number } {
	return monthAt(monthNumberOf(published) + months);
}
