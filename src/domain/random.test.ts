import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hash32, randomFrom, shuffle } from './random.ts';

/** From the authors' own table of test vectors. */
test.each([
	['', 0x811c9dc5],
	['a', 0xe40c292c],
	['b', 0xe70c2de5],
	['foobar', 0xbf9cf968]
])('QUIZ-7 hashes "%s" as FNV-1a does', (text, hash) => {
	expect(hash32(text)).toBe(hash);
});

describe('QUIZ-7 chance', () => {
	it('is the same for the same seed, on every machine', () => {
		const random = randomFrom('seed');
		const drawn = Array.from({ length: 4 }, () => Math.floor(random() * 1_000_000));
		// Worked out by another program from the published mulberry32.
		expect(drawn).toEqual([949890, 76088, 26259, 627024]);
	});

	it('stays from 0 to below 1, and is even', () => {
		const random = randomFrom('even');
		const tenths = Array<number>(10).fill(0);
		for (let draw = 0; draw < 10_000; draw++) {
			const value = random();
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThan(1);
			const tenth = Math.floor(value * 10);
			tenths[tenth] = (tenths[tenth] ?? 0) + 1;
		}
		for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
	});
});

describe('QUIZ-3 a shuffle', () => {
	const items = fc.array(fc.integer(), { maxLength: 12 });

	it('keeps every item, and leaves the array alone', () => {
		fc.assert(
			fc.property(items, fc.string(), (before, seed) => {
				const frozen = Object.freeze([...before]);
				expect([...shuffle(frozen, seed)].sort()).toEqual([...before].sort());
			}),
			{ seed: 1 }
		);
	});

	it('depends on the seed alone', () => {
		fc.assert(
			fc.property(items, fc.string(), (before, seed) => {
				expect(shuffle(before, seed)).toEqual(shuffle(before, seed));
			}),
			{ seed: 1 }
		);
	});

	it('puts the first item everywhere about as often', () => {
		const places = [0, 0, 0, 0];
		for (let seed = 0; seed < 4000; seed++) {
			const place = shuffle(['a', 'b', 'c', 'd'], `attempt/${seed}/question`).indexOf('a');
			places[place] = (places[place] ?? 0) + 1;
		}
		for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
	});
});
