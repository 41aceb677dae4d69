import { describe, expect, it } from 'vitest';
import { ROOM_CODE_ALPHABET, ROOM_CODE_LENGTH, readRoomCode } from './room-code.ts';

describe('LIVE-2 the code of a room', () => {
	it.each([
		'CDF346',
		'cdf346',
		'  cdf 346 ',
		'CDF-346',
		'c.d_f–3—4‑6',
		'ＣＤＦ３４６',
		'c d f\t3\n4 6'
	])('is read from "%s"', (typed) => {
		expect(readRoomCode(typed)).toEqual({ ok: true, value: 'CDF346' });
	});

	it.each([
		['too short', 'CDF34'],
		['too long', 'CDF3467'],
		['nothing', ''],
		['a vowel', 'CDF34A'],
		['no letter at all', 'CDF34!'],
		['another script', 'CDF34Ж'],
		['a megabyte', 'C'.repeat(1_000_000)],
		['letters of a link', 'join?code=CDF346']
	])('is refused: %s', (_, typed) => {
		expect(readRoomCode(typed)).toEqual({ ok: false, refusal: { code: 'code-unknown' } });
	});

	it('has no two letters that look alike', () => {
		const pairs = ['O0', 'OQ', 'I1', 'L1', 'Z2', 'S5', 'B8', 'G6', 'UV'];
		const letters = [...ROOM_CODE_ALPHABET];
		for (const pair of pairs) {
			expect([...pair].filter((letter) => letters.includes(letter)).length).toBeLessThan(2);
		}
		expect(new Set(letters).size).toBe(letters.length);
		expect(ROOM_CODE_ALPHABET).not.toMatch(/[AEIOU01L]/);
		expect(letters.length ** ROOM_CODE_LENGTH).toBeGreaterThan(60_000_000);
	});
});
