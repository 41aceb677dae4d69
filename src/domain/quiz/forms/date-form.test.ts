import { expect, test } from 'vitest';
import { type CalendarDate, isPossible, isSameDate, writeDate } from './date-form.ts';

const FULL: CalendarDate = { day: 18, month: 11, year: 2017 };

test.each<readonly [boolean, CalendarDate, CalendarDate]>([
	[true, FULL, FULL],
	[true, { day: 18, month: 11 }, FULL],
	[false, { day: 18, month: 11, year: 2016 }, FULL],
	[false, { day: 17, month: 11, year: 2017 }, FULL],
	[false, { day: 18, month: 10, year: 2017 }, FULL],
	[false, { month: 11, year: 2017 }, FULL],
	[false, { month: 11 }, FULL],
	[false, {}, FULL],
	[true, { month: 9, year: 2015 }, { month: 9, year: 2015 }],
	[true, { day: 30, month: 9, year: 2015 }, { month: 9, year: 2015 }],
	[false, { month: 9 }, { month: 9, year: 2015 }],
	[false, { year: 2015 }, { month: 9, year: 2015 }],
	[false, { day: 30, month: 9 }, { month: 9, year: 2015 }],
	[true, { month: 1, year: 2017 }, { month: 1 }],
	[false, { month: 2 }, { month: 1 }],
	[true, { month: 1, year: 2017 }, { year: 2017 }],
	[true, FULL, { day: 18, month: 11 }],
	[false, FULL, {}]
])('FORM-11 %s: %j given, %j asked', (isSame, given, key) => {
	expect(isSameDate(given, key)).toBe(isSame);
});

test.each<readonly [boolean, CalendarDate]>([
	[true, { day: 31, month: 1 }],
	[true, { day: 29, month: 2 }],
	[true, { day: 29, month: 2, year: 2000 }],
	[true, { day: 29, month: 2, year: 2016 }],
	[true, { year: 1 }],
	[false, { day: 29, month: 2, year: 1900 }],
	[false, { day: 29, month: 2, year: 2017 }],
	[false, { day: 30, month: 2 }],
	[false, { day: 31, month: 4 }],
	[false, { day: 31, month: 11, year: 2017 }],
	[false, { day: 32, month: 1 }],
	[false, { day: 0, month: 1 }],
	[false, { month: 13 }],
	[false, { month: 0 }],
	[false, { year: 0 }],
	[false, { day: 1.5, month: 1 }],
	[false, {}]
])('FORM-9 %s: %j', (isInCalendar, date) => {
	expect(isPossible(date)).toBe(isInCalendar);
});

test.each<readonly [CalendarDate, string]>([
	[FULL, '18 November 2017'],
	[{ month: 9, year: 2015 }, 'September 2015'],
	[{ day: 1, month: 1 }, '1 January'],
	[{ month: 12 }, 'December'],
	[{ year: 2017 }, '2017']
])('FORM-16 shows %j as %s', (date, text) => {
	expect(writeDate(date)).toBe(text);
});
