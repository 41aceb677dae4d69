import { expect, test } from 'vitest';
import { momentWords } from './moment-words.ts';

const time = Date.UTC(2026, 10, 22, 23, 5);

test.each([
	['UTC', '22 November 2026 at 23:05 UTC'],
	['Asia/Tokyo', '23 November 2026 at 08:05'],
	['America/New_York', '22 November 2026 at 18:05']
])('%s', (timeZone, words) => {
	expect(momentWords(time, timeZone)).toBe(words);
});

test('the reader’s own zone where none is given', () => {
	const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
	expect(momentWords(time, undefined)).toContain(momentWords(time, timeZone).replace(' UTC', ''));
});
