import { describe, expect, it } from 'vitest';
import { noneKeyed, valueAt, valuesOf, withValue } from './keyed.ts';

describe('ROOM-3 a map that is cheap to copy', () => {
	const keys = Array.from({ length: 1000 }, (_, number) => `player-${number}`);
	const full = keys.reduce((map, key) => withValue(map, key, key), noneKeyed<string>());

	it('finds what was put, and nothing else', () => {
		expect(keys.filter((key) => valueAt(full, key) !== key)).toEqual([]);
		expect(valueAt(full, 'player-1000')).toBeUndefined();
		expect(valuesOf(full).toSorted()).toEqual(keys.toSorted());
	});

	it('replaces the value of a key, and leaves the map before as it was', () => {
		const changed = withValue(full, 'player-7', 'other');
		expect([valueAt(changed, 'player-7'), valueAt(full, 'player-7')]).toEqual([
			'other',
			'player-7'
		]);
		expect(valuesOf(changed)).toHaveLength(1000);
	});

	it('shares all but one bucket with the map before', () => {
		const changed = withValue(full, 'new', 'new');
		expect(changed.filter((bucket, at) => bucket !== full[at])).toHaveLength(1);
		const sizes = full.map((bucket) => Object.keys(bucket).length);
		expect(Math.max(...sizes)).toBeLessThan(50);
	});

	it.each(['__proto__', 'constructor', 'toString', ''])('takes the key "%s" for itself', (key) => {
		expect(valueAt(full, key)).toBeUndefined();
		const changed = withValue(full, key, 'mine');
		expect(valueAt(changed, key)).toBe('mine');
		expect(valueAt(JSON.parse(JSON.stringify(changed)) as typeof changed, key)).toBe('mine');
	});
});
