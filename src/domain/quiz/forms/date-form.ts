/** A calendar date or a part of one: a year, a month of a year, a day of a month. */
export type CalendarDate = {
	readonly year?: number;
	/** 1 to 12. */
	readonly month?: number;
	/** 1 to 31. */
	readonly day?: number;
};

export function readDate(_text: string): CalendarDate | undefined {
	return undefined;
}

export function isSameDate(given: CalendarDate, key: CalendarDate): boolean {
	return given.year === key.year && given.month === key.month && given.day === key.day;
}
