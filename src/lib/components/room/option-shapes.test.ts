import { expect, it } from 'vitest';
import { optionSign } from './option-shapes.ts';

it('gives no two options one sign', () => {
	const signs = Array.from({ length: 40 }, (_, index) => optionSign(index));
	expect(new Set(signs.map(({ letter }) => letter)).size).toBe(40);
	expect(new Set(signs.slice(0, 10).map(({ path }) => path)).size).toBe(10);
});

it.each([
	[0, 'A', 'circle'],
	[1, 'B', 'triangle'],
	[25, 'Z', 'hexagon'],
	[26, 'AA', 'cross']
])('the sign of option %i is %s with a %s', (index, letter, shape) => {
	expect(optionSign(index)).toMatchObject({ letter, shape });
});
