import { describe, expect, test } from 'vitest';
import { moveItem, placeAt } from './move-item.ts';

describe('moveItem', () => {
	test.each([
		[0, 2, 'bca'],
		[2, 0, 'cab'],
		[1, 1, 'abc']
	])('from %i to %i', (from, to, moved) => {
		expect(moveItem([...'abc'], from, to).join('')).toBe(moved);
	});
});

describe('placeAt', () => {
	/** Rows one below the other, of these heights. */
	function rowsOf(...heights: readonly number[]) {
		return heights.map((height, at) => {
			const top = heights.slice(0, at).reduce((sum, one) => sum + one, 0);
			return { top, bottom: top + height };
		});
	}

	test.each([
		['above the list', -50, 0],
		['on its own row', 15, 0],
		['not yet half way down the next', 55, 0],
		['more than half way', 70, 1],
		['below the list', 500, 2]
	])('%s', (_name, y, place) => {
		expect(placeAt(y, rowsOf(40, 40, 40), 0)).toBe(place);
	});

	test('a short row dragged past a tall one does not swap back at the same height', () => {
		const y = 95;
		expect(placeAt(y, rowsOf(40, 100), 0)).toBe(1);
		expect(placeAt(y, rowsOf(100, 40), 1)).toBe(1);
	});
});
