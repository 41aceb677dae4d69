import { afterEach, describe, expect, it } from 'vitest';
import { readText } from '../text/read-text.ts';
import { findTimes } from './find-times.ts';

/** A Wednesday. */
const PUBLISHED = '2021-06-16';

type Row = readonly [text: string, words: string, date: object | undefined];

function timesOf(text: string, publishedOn?: string) {
	return findTimes(readText(publishedOn === undefined ? { text } : { text, publishedOn }));
}

function found(text: string, publishedOn?: string) {
	return timesOf(text, publishedOn).map((time) => [time.text, time.date]);
}

describe('what has a date of its own', () => {
	it.each<Row>([
		[
			'Ana Brell was born on 18 November 1957 in Torvik.',
			'18 November 1957',
			{ year: 1957, month: 11, day: 18 }
		],
		[
			'The pact was signed on Nov. 13, 1989, in Velm.',
			'Nov. 13, 1989',
			{ year: 1989, month: 11, day: 13 }
		],
		[
			'It closed on the 3rd of March, 2016, for good.',
			'the 3rd of March, 2016',
			{ year: 2016, month: 3, day: 3 }
		],
		[
			'The log ends on 2017-11-18 without a word.',
			'2017-11-18',
			{ year: 2017, month: 11, day: 18 }
		],
		['The bill is dated 25/11/1999 and unpaid.', '25/11/1999', { year: 1999, month: 11, day: 25 }],
		['On May 3, 60 people left Orrin.', 'May 3', { month: 5, day: 3 }],
		[
			'They met on New Year’s Day 2003 at sea.',
			'New Year’s Day 2003',
			{ year: 2003, month: 1, day: 1 }
		],
		[
			'They met on Thanksgiving Day 2019 at sea.',
			'Thanksgiving Day 2019',
			{ year: 2019, month: 11, day: 28 }
		]
	])('WHEN-10 reads the day in %s', (text, words, date) => {
		expect(found(text)).toEqual([[words, date]]);
	});

	it('WHEN-10 is not sure of a day and a month that could be either way round', () => {
		expect(timesOf('The bill is dated 03/04/2005 and unpaid.')[0]?.confidence).toBeLessThan(0.9);
	});

	it.each<Row>([
		['The army came in September 2015 by sea.', 'September 2015', { year: 2015, month: 9 }],
		['The mill burned down in early March 1911.', 'early March 1911', { year: 1911, month: 3 }],
		['The mill has stood empty since February.', 'February', { month: 2 }]
	])('WHEN-11 reads the month in %s', (text, words, date) => {
		expect(found(text)).toEqual([[words, date]]);
	});

	it.each([
		'They march in the rain and may come back.',
		'A letter by May Orton reached the court.',
		'June said that nothing was lost.'
	])('WHEN-11 takes no month from %s', (text) => {
		expect(found(text)).toEqual([]);
	});

	it.each<Row>([
		['The bridge opened in 1931 after a strike.', '1931', { year: 1931 }],
		['The bridge (1931) is the oldest one.', '1931', { year: 1931 }],
		['Few had foreseen the 2015 vote at all.', '2015', { year: 2015 }],
		['The ferry ran until the end of 1974 at a loss.', 'the end of 1974', { year: 1974 }]
	])('WHEN-12 reads the year in %s', (text, words, date) => {
		expect(found(text)).toEqual([[words, date]]);
	});

	it.each([
		'The grant of $1950 came late.',
		'The town of 1,931 souls was cut off.',
		'Call 020 1975 2004 at night.',
		'They won by 2015 votes to 1998.'
	])('WHEN-12 takes no sure year from %s', (text) => {
		expect(timesOf(text).filter(({ confidence }) => confidence >= 0.9)).toEqual([]);
	});

	it.each<Row>([
		['The reef died in the summer of 2016 of heat.', 'the summer of 2016', { year: 2016 }],
		['Sales fell in the third quarter of 2015 again.', 'the third quarter of 2015', { year: 2015 }],
		['The lake froze in winter 2016 for a week.', 'winter 2016', undefined]
	])('WHEN-13 reads the part of a year in %s', (text, words, date) => {
		expect(found(text)[0]).toEqual([words, date]);
	});
});

describe('what counts from the day of publication', () => {
	it.each<Row>([
		['The council met on Monday in Velm.', 'Monday', { year: 2021, month: 6, day: 14 }],
		['The council met on Wednesday in Velm.', 'Wednesday', { year: 2021, month: 6, day: 16 }],
		['The council met on Friday night in Velm.', 'Friday night', { year: 2021, month: 6, day: 11 }],
		[
			'The mayor resigned last Wednesday in tears.',
			'last Wednesday',
			{ year: 2021, month: 6, day: 9 }
		],
		['The mayor resigned yesterday in tears.', 'yesterday', { year: 2021, month: 6, day: 15 }],
		['The mayor will resign tomorrow in Velm.', 'tomorrow', { year: 2021, month: 6, day: 17 }]
	])('WHEN-14 counts the day in %s', (text, words, date) => {
		expect(found(text, PUBLISHED)).toEqual([[words, date]]);
	});

	it.each<Row>([
		['Prices rose last month in Velm.', 'last month', { year: 2021, month: 5 }],
		['Prices will rise next year in Velm.', 'next year', { year: 2022 }],
		['Prices rose in January this year in Velm.', 'January this year', { year: 2021, month: 1 }],
		['Prices rose two years ago in Velm.', 'two years ago', { year: 2019 }],
		['Prices rose earlier this month in Velm.', 'earlier this month', { year: 2021, month: 6 }]
	])('WHEN-15 counts the month or the year in %s', (text, words, date) => {
		expect(found(text, PUBLISHED)).toEqual([[words, date]]);
	});

	it.each<Row>([
		['The council will meet on Monday in Velm.', 'Monday', { year: 2021, month: 6, day: 21 }],
		['The council is due to meet on Friday in Velm.', 'Friday', { year: 2021, month: 6, day: 18 }],
		['The show opens on Saturday in Velm.', 'Saturday', { year: 2021, month: 6, day: 19 }],
		['The road has been shut since Saturday.', 'Saturday', { year: 2021, month: 6, day: 12 }],
		['The road stays shut until Saturday.', 'Saturday', { year: 2021, month: 6, day: 19 }],
		['The mayor said on Monday that he would leave.', 'Monday', { year: 2021, month: 6, day: 14 }]
	])('WHEN-20 looks to the side that the verb tells: %s', (text, words, date) => {
		expect(found(text, PUBLISHED)).toEqual([[words, date]]);
	});

	it.each<Row>([
		[
			'The mill burned down on November 18 at night.',
			'November 18',
			{ year: 2020, month: 11, day: 18 }
		],
		[
			'The mill will open on November 18 at last.',
			'November 18',
			{ year: 2021, month: 11, day: 18 }
		],
		['The mill will open on January 9 at last.', 'January 9', { year: 2022, month: 1, day: 9 }],
		['The mill burned down in December at night.', 'December', { year: 2020, month: 12 }],
		[
			'The mill opens on Thursday, April 21 at last.',
			'Thursday, April 21',
			{ year: 2022, month: 4, day: 21 }
		]
	])('WHEN-22 gives the nearest year on that side: %s', (text, words, date) => {
		expect(found(text, PUBLISHED)).toEqual([[words, date]]);
	});

	it('WHEN-22 leaves the year open where another one is told of', () => {
		const text = 'The mill was sold in 1998. It burned down on November 18 at night.';
		expect(found(text, PUBLISHED)[1]).toEqual(['November 18', { month: 11, day: 18 }]);
	});

	it('WHEN-23 is not sure of a day that stands in somebody’s words', () => {
		const [time] = timesOf('“We will leave tomorrow,” the mayor said.', PUBLISHED);
		expect(time?.confidence).toBeLessThan(0.9);
	});
});

describe('what has no date', () => {
	it.each([
		['The council met on Monday in Velm.', 'Monday'],
		['Prices rose last month in Velm.', 'last month'],
		['Prices rose two years ago in Velm.', 'two years ago'],
		['Prices rose in January this year in Velm.', 'January this year']
	])('WHEN-2 fixes nothing relative without a publication: %s', (text, words) => {
		expect(timesOf(text)).toMatchObject([{ text: words, date: undefined, fixedBy: undefined }]);
	});

	it.each([
		['They came together last week in Velm.', 'last week', 'week'],
		['The port grew in the 1990s like no other.', 'the 1990s', 'decade'],
		['The club won the cup in 2014-15 again.', '2014-15', 'year'],
		['They meet on March 3-5 in Velm.', 'March 3-5', 'day']
	])('WHEN-16 knows no calendar date for %s', (text, words, grain) => {
		expect(timesOf(text, PUBLISHED)).toMatchObject([{ text: words, grain, date: undefined }]);
	});

	it.each([
		['The next day the mayor resigned.', 'The next day'],
		['He came back a year later with gold.', 'a year later'],
		['They had met that Friday by chance.', 'that Friday']
	])('WHEN-17 counts from no day that it does not know: %s', (text, words) => {
		expect(timesOf(text, PUBLISHED)).toMatchObject([{ text: words, date: undefined }]);
	});

	it.each([
		'She wrote for the Velm Sunday Times as a girl.',
		'Shops were full on Black Friday as ever.',
		'They now sit in the sun and march on.',
		'Orrin won 2-1 and lost 3-4 to Velm.',
		'In today’s world nobody writes by hand.'
	])('WHEN-18 sees no date in %s', (text) => {
		expect(timesOf(text, PUBLISHED).filter(({ date }) => date !== undefined)).toEqual([]);
	});

	it.each([
		['The war went on for two years in the north.', 'two years', 'duration'],
		['The six-year-long war is over.', 'six-year-long', 'duration'],
		['The choir sings every Friday in Velm.', 'every Friday', 'repeated'],
		['The choir sings on Sundays in Velm.', 'Sundays', 'repeated'],
		['The train left at 10:30 a.m. without them.', '10:30 a.m.', 'clock']
	])('WHEN-5 tells the kind of time in %s', (text, words, kind) => {
		expect(timesOf(text, PUBLISHED)).toMatchObject([{ text: words, kind, date: undefined }]);
	});
});

describe('where it stands', () => {
	it('WHEN-1 gives spans into the text and the preposition beside them', () => {
		const text = 'A first line.\n\nThe army came in September 2015 by sea.';
		const [time] = timesOf(text);
		expect(text.slice(time?.start, time?.end)).toBe('September 2015');
		expect(time?.preposition).toBe('in');
	});
});

describe('the machine', () => {
	const zone = process.env['TZ'];
	afterEach(() => {
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	});

	it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'])(
		'WHEN-2 counts the same days in %s',
		(name) => {
			process.env['TZ'] = name;
			const text = 'It rained on Monday, on 1 March 2020 and on January 1, and will rain tomorrow.';
			expect(found(text, '2021-01-01')).toEqual([
				['Monday', { year: 2020, month: 12, day: 28 }],
				['1 March 2020', { year: 2020, month: 3, day: 1 }],
				['January 1', { month: 1, day: 1 }],
				['tomorrow', { year: 2021, month: 1, day: 2 }]
			]);
		}
	);
});
