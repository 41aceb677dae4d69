import { describe, expect, it } from 'vitest';
import type { CurrentStore } from './store.ts';
import { write } from './store-records.ts';

export function describeLife(current: CurrentStore): void {
	describe('a store', () => {
		it('STORE-18 shows a write to reads once it is answered', async () => {
			const { records } = current();
			await Promise.all(
				Array.from({ length: 20 }, async (_, n) => {
					await records.put(write(`a${n}`, 0));
					expect(await records.get('attempts', `a${n}`)).toMatchObject({ version: 1 });
				})
			);
		});

		it('STORE-31 answers what is under way, then refuses every write', async () => {
			const store = current();
			expect(store.state).toEqual({ kind: 'writable' });
			const underWay = store.records.put(write('a', 0));
			await Promise.all([store.close(), store.close()]);
			expect(await underWay).toEqual({ ok: true, value: { version: 1 } });
			expect(store.state).toEqual({ kind: 'closed' });
			const { records, rooms } = store;
			const refused = { ok: false, refusal: { code: 'store-closed' } };
			const appended = { collection: 'a', idempotencyKey: 'k', value: 1, index: {} };
			expect(await records.put(write('b', 0))).toEqual(refused);
			expect(await records.putAll([write('b', 0)])).toEqual(refused);
			expect(await records.append(appended)).toEqual(refused);
			expect(await records.remove('attempts', 'a')).toEqual(refused);
			expect(await rooms.append('room', [])).toEqual(refused);
			expect(await rooms.remove('room')).toEqual(refused);
			expect(await store.compact()).toEqual(refused);
		});

		it('STORE-32 changes no data by compacting, also while writes go on', async () => {
			const store = current();
			const { records, rooms } = store;
			const submits = Array.from({ length: 100 }, async (_, n) => {
				await records.put(write(`a${n}`, 0, n));
				if (n % 25 === 0) expect(await store.compact()).toMatchObject({ ok: true });
				await records.put(write(`a${n}`, 1, n));
				await rooms.append('room', [{ key: `k${n}`, event: n }]);
			});
			await Promise.all(submits);
			for (let n = 0; n < 100; n += 1) {
				expect(await records.get('attempts', `a${n}`)).toMatchObject({ version: 2, value: n });
			}
			expect(await rooms.read('room', 0)).toHaveLength(100);
		});

		it('STORE-33 throws at what only a bug can ask', async () => {
			const { records } = current();
			const query = { collection: 'a', index: 'i', key: 'k' };
			await expect(records.list({ ...query, limit: 0 })).rejects.toThrow(RangeError);
			await expect(records.put(write('a', -1))).rejects.toThrow(RangeError);
			await expect(records.putAll([write('a', 0.5)])).rejects.toThrow(RangeError);
		});
	});
}
