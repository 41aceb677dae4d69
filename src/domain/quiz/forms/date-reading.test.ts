import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CalendarDate, writeDate } from './date-form.ts';
import { readDates } from './date-reading.ts';

const DAY: CalendarDate = { day: 18, month: 11 };
const FULL: CalendarDate = { ...DAY, year: 2017 };
const MONTH: CalendarDate = { month: 9, year: 2015 };

describe('FORM-7 reads a day of a month', () => {
	it.each([
		'18 November',
		'November 18',
		'nov 18',
		'Nov. 18th',
		'18th of November',
		'the 18th of November',
		'Saturday 18 November',
		'Sat. 18 Nov.',
		'on 18 november',
		'18.11.',
		'18.11',
		'18. 11.',
		'18/11',
		'11/18',
		'18-11',
		'18 11',
		'  18   November. ',
		'18November',
		'the eighteenth of November',
		'Novmber 18',
		'18 Noevmber',
		'18 novembre',
		'le 18 novembre',
		'am 18. November',
		'18 de noviembre'
	])('%s', (text) => {
		expect(readDates(text)).toEqual([DAY]);
	});
});

describe('FORM-7 reads a day of a year', () => {
	it.each([
		'18 November 2017',
		'the 18th of November 2017',
		'Saturday, November 18, 2017',
		'18.11.2017',
		'18. 11. 2017',
		'18/11/2017',
		'11/18/2017',
		'18-11-2017',
		'2017-11-18',
		'2017/11/18',
		'2017 November 18',
		'18-Nov-2017'
	])('%s', (text) => {
		expect(readDates(text)).toEqual([FULL]);
	});
});

test.each<readonly [string, CalendarDate]>([
	['September 2015', MONTH],
	['Sept 2015', MONTH],
	['Sep. 2015', MONTH],
	['2015 September', MONTH],
	['in September of 2015', MONTH],
	['Setpember 2015', MONTH],
	['09/2015', MONTH],
	['9.2015', MONTH],
	['2015-09', MONTH],
	['2015', { year: 2015 }],
	['January', { month: 1 }],
	['janury', { month: 1 }],
	['März', { month: 3 }],
	['août', { month: 8 }],
	['May 2', { day: 2, month: 5 }],
	['twenty-first of March', { day: 21, month: 3 }],
	['thirty first may', { day: 31, month: 5 }],
	['1er mai', { day: 1, month: 5 }]
])('FORM-7 reads %s', (text, date) => {
	expect(readDates(text)).toEqual([date]);
});

describe('FORM-7 reads no date', () => {
	it.each([
		['nothing', ''],
		['only space', '  '],
		['only words around', 'on the'],
		['another word', 'not 18 November'],
		['a range of days', '18-19 November'],
		['a range after the month', 'November 18-19'],
		['a choice of days', '18 or 19 November'],
		['two months', '18 November December'],
		['two years', 'November 2015-2017'],
		['a number alone', '18'],
		['five figures', '20171'],
		['a slip in a short month', 'Jyne 18'],
		['a slip that fits two months', 'Juio 18'],
		['two slips', 'Nvmbr 18'],
		['a slip in the first letter', 'Movember 18'],
		['mixed signs', '18/11-2017'],
		['another script', '١٨ نوفمبر'],
		['a day that no one counts so', 'twenty-tenth of May']
	])('in %s', (_, text) => {
		expect(readDates(text)).toEqual([]);
	});
});

describe('FORM-8 keeps every reading', () => {
	it('of day and month after strokes, hyphens and spaces', () => {
		const both = [
			{ day: 5, month: 11 },
			{ day: 11, month: 5 }
		];
		for (const text of ['5/11', '5-11', '05 11']) expect(readDates(text)).toEqual(both);
	});

	it('but only the day first after dots', () => {
		expect(readDates('5.11.')).toEqual([{ day: 5, month: 11 }]);
		expect(readDates('11.18.2017')).toEqual([]);
	});

	it('but only the month after a year in front', () => {
		expect(readDates('2017-05-11')).toEqual([{ day: 11, month: 5, year: 2017 }]);
		expect(readDates('2017-18-11')).toEqual([]);
	});

	it.each(['18 Nov 17', "18 November '17", '18.11.17', '18/11/17', '18-Nov-17'])(
		'of the century in %s',
		(text) => {
			expect(readDates(text)).toEqual([{ ...DAY, year: 1917 }, FULL]);
		}
	);

	it('of the century beside a month alone after an apostrophe only', () => {
		const years = readDates('Nov ’17').map(({ year }) => year);
		expect(years).toEqual([1917, 2017]);
		expect(readDates('Nov 17')).toEqual([{ day: 17, month: 11 }]);
	});
});

test.each(['31 February', '31.04.', '29 February 2017', '0 May', '2017-13', '32/12/2017'])(
	'FORM-9 refuses %s',
	(text) => {
		expect(readDates(text)).toEqual([]);
	}
);

test('FORM-9 keeps the century that has the leap day', () => {
	expect(readDates('29.2.00')).toEqual([{ day: 29, month: 2, year: 2000 }]);
});

test('FORM-10 takes 100 characters and no more', () => {
	expect(readDates('2017'.padStart(100))).toEqual([{ year: 2017 }]);
	expect(readDates('2017'.padStart(101))).toEqual([]);
});

test('FORM-7, FORM-16 reads every day as it is shown', () => {
	const day = fc.date({
		min: new Date('1000-01-01'),
		max: new Date('2999-12-31'),
		noInvalidDate: true
	});
	fc.assert(
		fc.property(day, (date) => {
			const [year = 0, month = 0, of = 0] = date.toISOString().slice(0, 10).split('-').map(Number);
			const calendar = { day: of, month, year };
			expect(readDates(writeDate(calendar))).toEqual([calendar]);
			expect(readDates(date.toISOString().slice(0, 10))).toEqual([calendar]);
		}),
		{ seed: 1, numRuns: 500 }
	);
});
