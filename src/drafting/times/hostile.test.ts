import { describe, expect, it } from 'vitest';
import { findAmounts } from '../amounts/find-amounts.ts';
import { readText } from '../text/read-text.ts';
import { findTimes } from './find-times.ts';

const LENGTH = 200_000;

function found(text: string) {
	const reading = readText({ text, publishedOn: '2021-06-16' });
	const times = findTimes(reading);
	return { times: times.length, amounts: findAmounts(reading, times).length };
}

describe('texts made to be slow', () => {
	it.each(['7', '1 ', '1-', '1.', '1,', '$100 ', 'Friday ', 'one and ', 'two years ', 'March 3, '])(
		'WHEN-4 COUNT-4 find nothing in a sentence of 200 KB of “%s”',
		(part) => {
			expect(found(part.repeat(LENGTH / part.length))).toEqual({ times: 0, amounts: 0 });
		},
		30_000
	);

	it('WHEN-4 still reads the sentence behind it', () => {
		const text = `${'7'.repeat(LENGTH)}\n\nThe army came in September 2015 with 40 ships.`;
		expect(found(text)).toEqual({ times: 1, amounts: 1 });
	});
});
