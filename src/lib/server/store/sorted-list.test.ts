import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlaces, SortedList, type Place } from './sorted-list.ts';

const place = fc.record({
	sort: fc.constantFrom('', '1', '10', '2', 'a', 'é'),
	id: fc.string({ maxLength: 2 })
});

describe('a sorted list', () => {
	it('STORE-11 answers as a sorted array would, whatever was added and removed', () => {
		const step = fc.record({ place, isAdded: fc.boolean(), limit: fc.nat(5) });
		fc.assert(
			fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
				const list = new SortedList();
				let expected: Place[] = [];
				for (const { place: one, isAdded, limit } of steps) {
					expected = expected.filter((other) => comparePlaces(other, one) !== 0);
					list.remove(one);
					if (isAdded) list.add(one);
					if (isAdded) expected = [...expected, one].sort(comparePlaces);
					expectPages(list, expected, { after: one, limit });
				}
				expect(list.isEmpty).toBe(expected.length === 0);
			}),
			{ seed: 2026, numRuns: 200 }
		);
	});

	it('STORE-11 keeps its order over many blocks', () => {
		const list = new SortedList();
		const sorts = Array.from({ length: 5000 }, (_, n) =>
			String((n * 7919) % 5000).padStart(4, '0')
		);
		for (const sort of sorts) list.add({ sort, id: '' });
		const kept = sorts.filter((sort) => Number(sort) % 3 === 0);
		for (const sort of sorts) if (Number(sort) % 3 !== 0) list.remove({ sort, id: '' });
		const expected = kept.sort().map((sort) => ({ sort, id: '' }));
		expectPages(list, expected, { after: { sort: '2500', id: '' }, limit: 4000 });
	});
});

function expectPages(
	list: SortedList,
	all: readonly Place[],
	{ after, limit }: { readonly after: Place; readonly limit: number }
): void {
	const reversed = [...all].reverse();
	const behind = all.filter((other) => comparePlaces(other, after) > 0);
	const before = reversed.filter((other) => comparePlaces(other, after) < 0);
	expect(list.page({ limit, descending: false })).toEqual(all.slice(0, limit));
	expect(list.page({ limit, descending: true })).toEqual(reversed.slice(0, limit));
	expect(list.page({ limit, after, descending: false })).toEqual(behind.slice(0, limit));
	expect(list.page({ limit, after, descending: true })).toEqual(before.slice(0, limit));
}
