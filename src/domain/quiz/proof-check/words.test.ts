import { describe, expect, test } from 'vitest';
import { formsOf, wordsOf } from './words.ts';

describe('comparable words', () => {
	test.each([
		['The Zones, limited.', 'zone limited'],
		["Assad's allies’ ÉTÉ", 'assad ally ete'],
		['bus glass Damascus Paris', 'bus glass damascus paris'],
		['330,000 and 330 thousand', '#330000 and #330000'],
		['three hundred and thirty thousand people', '#330000 people'],
		['thirty-three, 33 and 33rd', '#33 #33 and #33'],
		['its sixth year', 'its #6 year'],
		['In 2017, 33 groups', 'in #2017 #33 group'],
		['4.6 million euros', '#4600000 euro'],
		['330 000 people on 3 4 5 and 2017 33', '#330000 people on #3 #4 #5 and #2017 #33'],
		['the 1990s', '#1990 s'],
		['two thirds of ten', '#2 third of #10'],
		['de-escalation', 'de escalation'],
		['18 November', '#18 november'],
		['', ''],
		['… — !', '']
	])('%j is %j', (text, forms) => {
		expect(formsOf(text).join(' ')).toBe(forms);
	});

	test('offsets lead back into the text', () => {
		const text = 'About 1,200 people, says Ruth Okafor.';
		const written = wordsOf(text).map(({ start, end }) => text.slice(start, end));
		expect(written).toEqual(['About', '1,200', 'people', 'says', 'Ruth', 'Okafor']);
		expect(wordsOf(text).map(({ isCapital }) => isCapital)).toEqual([
			true,
			false,
			false,
			false,
			true,
			true
		]);
	});
});
