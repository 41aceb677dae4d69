/** Days of the calendar counted without clock and time zone: only UTC arithmetic on given dates. */

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const DAY_MS = 86_400_000;

/** The day of an ISO 8601 calendar date; undefined for anything else, and for dates that never were. */
export function dayOf(iso: string | undefined): CalendarDay | undefined {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
	if (parts === null) return undefined;
	const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
	const same = dayAt(numberOf(day));
	return same.month === day.month && same.day === day.day ? day : undefined;
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
	return dayAt(numberOf(day) + days);
}

/** Sunday is 0. */
export function weekdayOf(day: CalendarDay): number {
	// Day 0 was a Thursday; days before it count down.
	return (((numberOf(day) + 4) % 7) + 7) % 7;
}

/** Months counted through the years, so that one can be taken from another. */
export function monthNumberOf({ year, month }: { year: number; month: number }): number {
	return year * 12 + month - 1;
}

export function monthAt(number: number): { readonly year: number; readonly month: number } {
	return { year: Math.floor(number / 12), month: (((number % 12) + 12) % 12) + 1 };
}

/** Days since 1 January 1970. */
export function numberOf({ year, month, day }: CalendarDay): number {
	return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

function dayAt(number: number): CalendarDay {
	const date = new Date(number * DAY_MS);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
