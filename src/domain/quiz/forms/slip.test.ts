import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isOneSlip } from './slip.ts';

describe('FORM-2 one slip of the finger', () => {
	it.each([
		['a letter too many', 'palmyrra', 'palmyra'],
		['a letter left out', 'plmyra', 'palmyra'],
		['a wrong letter', 'palnyra', 'palmyra'],
		['neighbours swapped', 'palmyar', 'palmyra'],
		['the first two swapped', 'aplmyra', 'palmyra'],
		['a letter at the end', 'palmyras', 'palmyra'],
		['a letter outside the basic plane', 'a𝒳b', 'ab']
	])('%s', (_, typed, meant) => {
		expect(isOneSlip(typed, meant)).toBe(true);
	});

	it.each([
		['none', 'palmyra', 'palmyra'],
		['two wrong letters', 'pelnyra', 'palmyra'],
		['two left out', 'pmyra', 'palmyra'],
		['a swap over a letter between', 'mlapyra', 'palmyra'],
		['a swap and a wrong letter', 'aplmyrx', 'palmyra'],
		['another word', 'aleppo', 'palmyra'],
		['nothing of two letters', '', 'ab']
	])('not %s', (_, typed, meant) => {
		expect(isOneSlip(typed, meant)).toBe(false);
	});

	test('agrees with the distance worked out by table', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
		fc.assert(
			fc.property(word, word, (typed, meant) => {
				expect(isOneSlip(typed, meant)).toBe(distance(typed, meant) === 1);
			}),
			{ seed: 1, numRuns: 2000 }
		);
	});
});

/** Optimal string alignment distance by the textbook's table. */
function distance(one: string, other: string): number {
	const rows = Array.from({ length: one.length + 1 }, (_, row) =>
		Array.from({ length: other.length + 1 }, (_, column) => (row === 0 ? column : row))
	);
	const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
	for (let row = 1; row <= one.length; row++) {
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			const costs = [
				at(row - 1, column) + 1,
				at(row, column - 1) + 1,
				at(row - 1, column - 1) + (isSame ? 0 : 1),
				isSwap && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : Infinity
			];
			rows[row]?.splice(column, 1, Math.min(...costs));
		}
	}
	return at(one.length, other.length);
}
