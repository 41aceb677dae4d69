import { describe, expect, it } from 'vitest';
import type { ListQuery, Store } from '#server/store/port.ts';
import type { CurrentStore } from './store.ts';

type Placed = { readonly id: string; readonly sort: string; readonly key?: string };

async function putPlaced(store: Store, places: readonly Placed[]): Promise<void> {
	const writes = places.map(({ id, sort, key = 'brief' }) => ({
		...{ collection: 'attempts', id, expectedVersion: 0, value: sort },
		index: { byQuiz: { key, sort } }
	}));
	const outcome = await store.records.putAll(writes);
	if (!outcome.ok) throw new Error(outcome.refusal.code);
}

async function ids(store: Store, query: Partial<ListQuery> = {}): Promise<string> {
	const common = { collection: 'attempts', index: 'byQuiz', key: 'brief', limit: 5000 };
	const listed = await store.records.list({ ...common, ...query });
	return listed.map(({ id }) => id).join(' ');
}

export function describeLists(current: CurrentStore): void {
	describe('lists', () => {
		it('STORE-11 lists by sort, then id, by UTF-16 code unit', async () => {
			const store = current();
			const inOrder = ['', '10', '9', 'Z', 'a', 'é', '\u{1f600}', '\uff5e'];
			const places = inOrder.flatMap((sort, at) => [
				{ id: `${at}b`, sort },
				{ id: `${at}a`, sort }
			]);
			await putPlaced(store, places.reverse());
			const expected = inOrder.flatMap((_, at) => [`${at}a`, `${at}b`]);
			expect(await ids(store)).toBe(expected.join(' '));
			expect(await ids(store, { descending: true })).toBe(expected.reverse().join(' '));
		});

		it('STORE-11 lists what stands in this list only', async () => {
			const store = current();
			await putPlaced(store, [
				{ id: 'a', sort: '1' },
				{ id: 'b', sort: '1', key: 'other' }
			]);
			expect(await ids(store)).toBe('a');
			expect(await ids(store, { key: 'other' })).toBe('b');
			for (const nowhere of [{ key: 'none' }, { index: 'none' }, { collection: 'none' }]) {
				expect(await ids(store, nowhere)).toBe('');
			}
		});

		it.each<{ title: string; query: Partial<ListQuery>; expected: string }>([
			{ title: 'a limit', query: { limit: 2 }, expected: 'a b' },
			{ title: 'a limit downwards', query: { limit: 2, descending: true }, expected: 'e d' },
			{ title: 'a place', query: { after: { sort: '2', id: 'b' } }, expected: 'c d e' },
			{
				title: 'a place downwards',
				query: { after: { sort: '2', id: 'b' }, descending: true },
				expected: 'a'
			},
			{ title: 'a place long gone', query: { after: { sort: '2', id: 'bb' } }, expected: 'c d e' },
			{
				title: 'a place long gone downwards',
				query: { after: { sort: '2', id: 'bb' }, descending: true },
				expected: 'b a'
			},
			{ title: 'the last place', query: { after: { sort: '9', id: '' } }, expected: '' },
			{
				title: 'the last place downwards',
				query: { after: { sort: '9', id: '' }, descending: true, limit: 1 },
				expected: 'e'
			}
		])('STORE-12 goes on behind $title', async ({ query, expected }) => {
			const store = current();
			const sorts = { a: '1', b: '2', c: '2', d: '3', e: '4' };
			await putPlaced(
				store,
				Object.entries(sorts).map(([id, sort]) => ({ id, sort }))
			);
			expect(await ids(store, query)).toBe(expected);
		});

		it('STORE-12 pages through thousands without loss or repeat', async () => {
			const store = current();
			const all = Array.from({ length: 2500 }, (_, n) =>
				String((n * 7919) % 2500).padStart(4, '0')
			);
			await putPlaced(
				store,
				all.map((id) => ({ id, sort: id.slice(0, 3) }))
			);
			const seen: string[] = [];
			for (;;) {
				const last = seen.at(-1);
				const after = last === undefined ? {} : { after: { sort: last.slice(0, 3), id: last } };
				const page = await ids(store, { limit: 333, ...after });
				if (page === '') break;
				seen.push(...page.split(' '));
			}
			expect(seen).toEqual([...all].sort());
		});

		it('STORE-13 moves a record with its index, wholly replaced', async () => {
			const store = current();
			await putPlaced(store, [
				{ id: 'a', sort: '1' },
				{ id: 'b', sort: '2' }
			]);
			const common = { collection: 'attempts', id: 'a', value: 0 };
			const move = (
				expectedVersion: number,
				index: Record<string, { key: string; sort: string }>
			) => store.records.put({ ...common, expectedVersion, index });
			await move(1, { byQuiz: { key: 'brief', sort: '3' } });
			expect(await ids(store)).toBe('b a');
			await move(2, { byQuiz: { key: 'other', sort: '3' } });
			expect([await ids(store), await ids(store, { key: 'other' })]).toEqual(['b', 'a']);
			await move(3, { byDay: { key: 'brief', sort: '3' } });
			expect([await ids(store, { key: 'other' }), await ids(store, { index: 'byDay' })]).toEqual([
				'',
				'a'
			]);
		});

		it('STORE-8 takes a removed record off its lists', async () => {
			const store = current();
			await putPlaced(store, [
				{ id: 'a', sort: '1' },
				{ id: 'b', sort: '2' }
			]);
			await store.records.remove('attempts', 'a');
			expect(await ids(store)).toBe('b');
		});
	});
}
