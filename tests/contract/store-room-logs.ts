import { describe, expect, it } from 'vitest';
import type { CurrentStore } from './store.ts';

function keyed(...keys: readonly string[]) {
	return keys.map((key) => ({ key, event: { kind: key } }));
}

export function describeRoomLogs(current: CurrentStore): void {
	describe('room logs', () => {
		describeAppend(current);
		describeFollow(current);
		describeRemove(current);
	});
}

function describeAppend(current: CurrentStore): void {
	it('STORE-20 gives events positions from 1, in order, without gaps', async () => {
		const { rooms } = current();
		const first = await rooms.append('room', keyed('a', 'b'));
		expect(first).toEqual({ ok: true, value: { positions: [1, 2], position: 2 } });
		const second = await rooms.append('room', keyed('c'));
		expect(second).toEqual({ ok: true, value: { positions: [3], position: 3 } });
		expect(await rooms.read('room', 0)).toEqual([
			{ position: 1, key: 'a', event: { kind: 'a' } },
			{ position: 2, key: 'b', event: { kind: 'b' } },
			{ position: 3, key: 'c', event: { kind: 'c' } }
		]);
	});

	it('STORE-21 never shows part of an append', async () => {
		const { rooms } = current();
		const seen: number[] = [];
		const appends = [keyed('a', 'b', 'c'), keyed('d', 'e', 'f')].map((events) =>
			rooms.append('room', events)
		);
		while (seen.at(-1) !== 6) {
			seen.push((await rooms.read('room', 0)).length);
			await new Promise((resolve) => setImmediate(resolve));
		}
		await Promise.all(appends);
		expect(seen.filter((length) => length % 3 !== 0)).toEqual([]);
	});

	it('STORE-22 acknowledges a repeated key with its first position', async () => {
		const { rooms } = current();
		await rooms.append('room', keyed('a', 'b'));
		const again = await rooms.append('room', [{ key: 'a', event: 'changed' }, ...keyed('c', 'c')]);
		expect(again).toEqual({ ok: true, value: { positions: [1, 3, 3], position: 3 } });
		expect((await rooms.read('room', 0)).map(({ event }) => event)).toEqual([
			{ kind: 'a' },
			{ kind: 'b' },
			{ kind: 'c' }
		]);
	});

	it('STORE-22 knows a key repeated at once', async () => {
		const { rooms } = current();
		const outcomes = await Promise.all([1, 2, 3].map(() => rooms.append('room', keyed('a'))));
		for (const outcome of outcomes) {
			expect(outcome).toEqual({ ok: true, value: { positions: [1], position: 1 } });
		}
		expect(await rooms.read('room', 0)).toHaveLength(1);
	});

	it.each([
		{ after: 0, limit: 2, expected: 'a b' },
		{ after: 1, limit: 2, expected: 'b c' },
		{ after: 2, limit: undefined, expected: 'c d' },
		{ after: 4, limit: undefined, expected: '' },
		{ after: 9, limit: undefined, expected: '' }
	])(
		'STORE-23 reads behind position $after, at most $limit',
		async ({ after, limit, expected }) => {
			const { rooms } = current();
			await rooms.append('room', keyed('a', 'b', 'c', 'd'));
			const entries = await rooms.read('room', after, limit);
			expect(entries.map(({ key }) => key).join(' ')).toBe(expected);
		}
	);

	it('STORE-24 keeps rooms apart', async () => {
		const { rooms } = current();
		await rooms.append('one', keyed('a', 'b'));
		const other = await rooms.append('two', keyed('a'));
		expect(other).toEqual({ ok: true, value: { positions: [1], position: 1 } });
		expect(await rooms.read('none', 0)).toEqual([]);
	});

	it('STORE-25 puts appends at once into one order', async () => {
		const { rooms } = current();
		const keys = Array.from({ length: 200 }, (_, n) => `key-${n}`);
		const outcomes = await Promise.all(keys.map((key) => rooms.append('room', keyed(key))));
		const positions = outcomes.map((outcome) => outcome.ok && outcome.value.positions[0]);
		expect(positions).toEqual(keys.map((_, n) => n + 1));
		expect((await rooms.read('room', 0)).map(({ key }) => key)).toEqual(keys);
	});

	it('STORE-30 writes nothing for no events, and says where the room ends', async () => {
		const { rooms } = current();
		const nowhere = { ok: true, value: { positions: [], position: 0 } };
		expect(await rooms.append('room', [])).toEqual(nowhere);
		expect(await rooms.list()).toEqual([]);
		await rooms.append('room', keyed('a', 'b'));
		expect(await rooms.append('room', [])).toMatchObject({ value: { position: 2 } });
	});
}

function describeFollow(current: CurrentStore): void {
	it('STORE-26 tells of a new position once it can be read', async () => {
		const { rooms } = current();
		await rooms.append('room', keyed('before'));
		const told: { position: number; readable: Promise<number> }[] = [];
		const last = new Promise<void>((resolve) => {
			rooms.follow('room', (position) => {
				const readable = rooms.read('room', position - 1, 1).then((entries) => entries.length);
				told.push({ position, readable });
				if (position === 21) resolve();
			});
		});
		rooms.follow('other', () => told.push({ position: -1, readable: Promise.resolve(0) }));
		for (let n = 0; n < 10; n += 1) {
			await Promise.all([
				rooms.append('room', keyed(`a${n}`)),
				rooms.append('room', keyed(`b${n}`, 'before'))
			]);
		}
		await last;
		const positions = told.map(({ position }) => position);
		expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
		expect(positions[0]).toBeGreaterThan(1);
		for (const { readable } of told) expect(await readable).toBe(1);
	});

	it('STORE-27 says nothing any more to who has stopped following', async () => {
		const { rooms } = current();
		const told: string[] = [];
		const stopFirst = rooms.follow('room', () => told.push('first'));
		const stopTwice = rooms.follow('room', () => told.push('second'));
		const heard = new Promise<void>((resolve) => {
			rooms.follow('room', (position) => {
				if (position === 2) resolve();
			});
		});
		await rooms.append('room', keyed('a'));
		stopFirst();
		stopFirst();
		const append = rooms.append('room', keyed('b'));
		stopTwice();
		await append;
		await heard;
		expect(told.filter((name) => name === 'first').length).toBeLessThanOrEqual(1);
		expect(told.filter((name) => name === 'second').length).toBeLessThanOrEqual(1);
	});
}

function describeRemove(current: CurrentStore): void {
	it('STORE-28 forgets a room with its keys, and begins again at 1', async () => {
		const { rooms } = current();
		await rooms.append('room', keyed('a', 'b'));
		const [removed, after] = await Promise.all([
			rooms.remove('room'),
			rooms.append('room', keyed('b', 'a'))
		]);
		expect(removed).toEqual({ ok: true, value: { wasThere: true } });
		expect(after).toEqual({ ok: true, value: { positions: [1, 2], position: 2 } });
		expect((await rooms.read('room', 0)).map(({ key }) => key)).toEqual(['b', 'a']);
		expect(await rooms.remove('none')).toEqual({ ok: true, value: { wasThere: false } });
	});

	it('STORE-29 lists the rooms that have events, by name', async () => {
		const { rooms } = current();
		await rooms.append('b', keyed('x'));
		await rooms.append('a', keyed('x', 'y'));
		await rooms.append('c', keyed('x'));
		await rooms.remove('c');
		expect(await rooms.list()).toEqual([
			{ room: 'a', position: 2 },
			{ room: 'b', position: 1 }
		]);
	});
}
