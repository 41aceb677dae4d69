import { expect, it } from 'vitest';
import { NO_ACCOMMODATION } from '#domain/room/player.ts';
import { accommodationWords, scoreWords } from './roster-words.ts';

const tally = { asked: 9, right: 7, proven: 0, credit: 7, worth: 7, usedShare: 1 };

it.each([
	[1, '7 of 9 right · 1st'],
	[2, '7 of 9 right · 2nd'],
	[3, '7 of 9 right · 3rd'],
	[11, '7 of 9 right · 11th'],
	[22, '7 of 9 right · 22nd'],
	[null, '7 of 9 right']
])('place %s', (place, words) => {
	expect(scoreWords({ tally, place })).toBe(words);
});

it('says nothing of a score before anything counts', () => {
	expect(scoreWords({ tally: { ...tally, asked: 0 }, place: 1 })).toBe('');
});

it('names what a player gets beyond the others', () => {
	expect(accommodationWords(NO_ACCOMMODATION)).toEqual([]);
	const all = { timeFactor: null, hasLargerText: true, hasSimplerView: true };
	expect(accommodationWords(all)).toEqual(['no time limit', 'larger text', 'simpler view']);
	expect(accommodationWords({ ...NO_ACCOMMODATION, timeFactor: 1.5 })).toEqual(['time × 1.5']);
});
