import { expect, it } from 'vitest';
import type { SharedSettings } from '#domain/room/view/view.ts';
import { DEFAULT_SETTINGS } from '#domain/room/settings.ts';
import { ordinalWords } from '#lib/components/room/ordinal-words.ts';
import { pointsWords, progressWords, tallyWords } from './seat-words.ts';

const settings = (changes: Partial<SharedSettings>): SharedSettings => ({
	...DEFAULT_SETTINGS,
	...changes
});

it.each([
	[1, '1st'],
	[2, '2nd'],
	[3, '3rd'],
	[4, '4th'],
	[11, '11th'],
	[12, '12th'],
	[22, '22nd'],
	[113, '113th']
])('place %i is the %s', (place, words) => {
	expect(ordinalWords(place)).toBe(words);
});

it('counts all that are to come', () => {
	const counts = { members: 30, present: 20, done: 12, pending: 12 };
	expect(progressWords(counts, 'have answered')).toBe('12 of 24 have answered.');
});

it.each([
	['accuracy', 0.5, undefined],
	['tie-break', 1, undefined],
	['speed', 1, '1 point'],
	['speed', 0.756_25, '0.76 points'],
	['confidence', -2 / 3, '−0.67 points']
] as const)('with %s %f is %s', (scoring, worth, words) => {
	expect(pointsWords(worth, settings({ scoring }))).toBe(words);
});

it('speaks of proofs only where they are asked for', () => {
	const tally = { asked: 9, right: 7, proven: 5, credit: 6, worth: 6, usedShare: 1 };
	expect(tallyWords(tally, settings({}))).toBe('7 of 9 right');
	expect(tallyWords(tally, settings({ hasProofStep: true }))).toBe('7 of 9 right, 5 proven');
});
