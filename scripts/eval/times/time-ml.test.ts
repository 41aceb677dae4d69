import { describe, expect, it } from 'vitest';
import { isSlip } from './judge-time.ts';
import { readTimeMl } from './time-ml.ts';

const SOURCE = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2021-06-16"
 functionInDocument="CREATION_TIME">06/16/21</TIMEX3></DCT><TEXT>Ana &amp; Co <EVENT eid="e1">closed</EVENT>
on <TIMEX3 tid="t1" type="DATE" value="2021-06-14">Monday</TIMEX3>.</TEXT></TimeML>`;

describe('a document of the set', () => {
	it('WHEN-2 gives the text without marks, the day of writing, and the times in it', () => {
		const { text, writtenOn, times } = readTimeMl(SOURCE);
		expect(text).toBe('Ana & Co closed\non Monday.');
		expect(writtenOn).toBe('2021-06-16');
		expect(times).toEqual([
			{ start: 19, end: 25, type: 'DATE', value: '2021-06-14', text: 'Monday' }
		]);
	});

	it.each([
		['Monday', '2021-06-14', false],
		['Monday', '2021-06-15', true],
		['Monday', '2021-06-07', true],
		['last Monday', '2021-06-07', false],
		['yesterday', '2021-06-01', false]
	])('WHEN-21 tells whether %s for %s is a slip: %s', (text, value, expected) => {
		const gold = { start: 0, end: 1, type: 'DATE', value, text } as const;
		expect(isSlip(gold, '2021-06-16')).toBe(expected);
	});
});
