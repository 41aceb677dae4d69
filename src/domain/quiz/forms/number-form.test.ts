import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeNumber } from './number-form.ts';
import { readNumbers } from './number-reading.ts';

test.each([
	[0, '0'],
	[-0, '0'],
	[33, '33'],
	[2017, '2017'],
	[33_000, '33,000'],
	[330_000, '330,000'],
	[1_234_567.891, '1,234,567.891'],
	[-1.5, '−1.5'],
	[-12_345, '−12,345']
])('FORM-16 shows %d as %s', (value, text) => {
	expect(writeNumber(value)).toBe(text);
});

test('FORM-12, FORM-16 reads every number as it is shown', () => {
	const value = fc.oneof(
		fc.integer(),
		fc.integer({ min: -9_999_999, max: 9_999_999 }).map((thousandths) => thousandths / 1000)
	);
	fc.assert(
		fc.property(value, (number) => {
			expect(readNumbers(writeNumber(number)).map((reading) => reading + 0)).toContain(number + 0);
		}),
		{ seed: 1, numRuns: 1000 }
	);
});
