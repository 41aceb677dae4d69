import { describe, expect, it, test } from 'vitest';
import { readNumbers } from './number-reading.ts';

describe('FORM-12 reads 330,000 among words and signs', () => {
	it.each([
		'about 330,000',
		'more than 330,000 people',
		'Over 330.000!',
		'(330 000)',
		'~330,000',
		'$330,000',
		'330,000%',
		'People killed - 330,000',
		'330,000 of the G20'
	])('%s', (text) => {
		expect(readNumbers(text)).toEqual([330_000]);
	});
});

test.each([
	['1.234', [1.234, 1234]],
	['1.234 million', [1_234_000, 1_234_000_000]],
	['48 m', [48_000_000, 48]],
	['1.2m', [1_200_000, 1.2]]
])('FORM-12 keeps both readings of %s', (text, readings) => {
	expect(readNumbers(text)).toEqual(readings);
});

test.each([
	['330000', 330_000],
	['330,000', 330_000],
	['330 000', 330_000],
	['330\u00a0000', 330_000],
	['330\u202f000', 330_000],
	['330.000', 330_000],
	["330'000", 330_000],
	['330’000', 330_000],
	['3,30,000', 330_000],
	['1,234,567', 1_234_567],
	['1.234.567', 1_234_567],
	['1,234.5', 1234.5],
	['1.234,5', 1234.5],
	['1 234,5', 1234.5],
	['1,5', 1.5],
	['0.333', 0.333],
	['0,333', 0.333],
	['.5', 0.5],
	['33.', 33],
	['33rd', 33],
	['48km', 48],
	['48 m2', 48],
	['330k', 330_000],
	['330 K', 330_000],
	['0.33 million', 330_000],
	['4.1 million', 4_100_000],
	['3 millions', 3_000_000],
	['1.2 mn', 1_200_000],
	['$1.2bn', 1_200_000_000],
	['2 million 300 thousand', 2_300_000],
	['-5', -5],
	['−5', -5],
	['–5', -5],
	['minus 5', -5],
	['-.5', -0.5]
])('FORM-13 reads %s', (text, value) => {
	expect(readNumbers(text)).toEqual([value]);
});

test.each([
	['zero', 0],
	['thirty-three', 33],
	['Thirty three', 33],
	['a hundred', 100],
	['a million', 1_000_000],
	['fifteen hundred', 1500],
	['three hundred and thirty thousand', 330_000],
	['three hundred thirty-three', 333],
	['two million, three hundred thousand and one', 2_300_001],
	['3 hundred and thirty thousand', 330_000],
	['half a million', 500_000],
	['minus twelve', -12]
])('FORM-14 reads %s', (text, value) => {
	expect(readNumbers(text)).toEqual([value]);
});

describe('FORM-14 reads no number', () => {
	it.each([
		'thirty-third',
		'hundreds of thousands',
		'dozens',
		'two and a half million',
		'half',
		'a quarter of 33',
		'nineteen eighty-four',
		'twenty thirty',
		'one hundred and two hundred',
		'a thousand million',
		'2 thousand 3 million',
		'2 thousand 5000',
		'twenty zero',
		'one hundred and zero'
	])('in %s', (text) => {
		expect(readNumbers(text)).toEqual([]);
	});
});

describe('FORM-15 reads no number', () => {
	it.each([
		['nothing', ''],
		['no number', 'many'],
		['two numbers', '33 or 34'],
		['two words', 'two and three'],
		['two runs of figures', '20 3'],
		['a range', '30-33'],
		['a fraction', '3/4'],
		['a number sign for it', '½'],
		['a share', '1 in 3'],
		['groups that are none', '1.2.3'],
		['groups of two', '12,34,56'],
		['an exponent', '1e6'],
		['two that differ only in sign', '5 and -5'],
		['a name with a figure', 'G20'],
		['201 characters', '33'.padStart(201)]
	])('in %s', (_, text) => {
		expect(readNumbers(text)).toEqual([]);
	});

	it('but reads the same number twice as one', () => {
		expect(readNumbers('33 (thirty-three)')).toEqual([33]);
	});
});
