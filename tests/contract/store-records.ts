import { describe, expect, it } from 'vitest';
import type { Json, RecordAppend, RecordWrite } from '#server/store/port.ts';
import type { CurrentStore } from './store.ts';

export function write(id: string, expectedVersion: number, value: Json = { id }): RecordWrite {
	return { collection: 'attempts', id, expectedVersion, value, index: {} };
}

function append(idempotencyKey: string, id: string | undefined, value: Json = 1): RecordAppend {
	const common = { collection: 'answers', idempotencyKey, value, index: {} };
	return id === undefined ? common : { ...common, id };
}

export function describeRecords(current: CurrentStore): void {
	describe('records', () => {
		describePut(current);
		describePutAll(current);
		describeAppend(current);
		describeRemove(current);
	});
}

function describePut(current: CurrentStore): void {
	it('STORE-1 has no record that was never written', async () => {
		expect(await current().records.get('attempts', 'none')).toBeUndefined();
	});

	it('STORE-2 stores a new record at version 1', async () => {
		const { records } = current();
		const index = { byQuiz: { key: 'brief', sort: '1' } };
		const outcome = await records.put({ ...write('a', 0, { score: [1, null, 'x'] }), index });
		expect(outcome).toEqual({ ok: true, value: { version: 1 } });
		expect(await records.get('attempts', 'a')).toEqual({
			...{ collection: 'attempts', id: 'a', version: 1, index },
			value: { score: [1, null, 'x'] }
		});
	});

	it('STORE-3 raises the version by one with each put', async () => {
		const { records } = current();
		for (const expected of [0, 1, 2]) {
			const outcome = await records.put(write('a', expected, expected));
			expect(outcome).toEqual({ ok: true, value: { version: expected + 1 } });
		}
		expect(await records.get('attempts', 'a')).toMatchObject({ version: 3, value: 2 });
	});

	it.each([
		{ title: 'create what is there', expectedVersion: 0 },
		{ title: 'replace a version of the past', expectedVersion: 1 },
		{ title: 'replace a version to come', expectedVersion: 3 }
	])('STORE-4 refuses to $title and hands back the record', async ({ expectedVersion }) => {
		const { records } = current();
		await records.put(write('a', 0, 'first'));
		await records.put(write('a', 1, 'second'));
		const outcome = await records.put(write('a', expectedVersion, 'third'));
		const record = { version: 2, value: 'second' };
		expect(outcome).toMatchObject({
			ok: false,
			refusal: { code: 'version-conflict', current: record }
		});
		expect(await records.get('attempts', 'a')).toMatchObject(record);
	});

	it('STORE-4 refuses to replace what is not there', async () => {
		const outcome = await current().records.put(write('a', 1));
		expect(outcome).toMatchObject({
			ok: false,
			refusal: { code: 'version-conflict', current: undefined }
		});
	});

	it('STORE-5 lets the first of many puts at once win', async () => {
		const { records } = current();
		const outcomes = await Promise.all(
			Array.from({ length: 50 }, (_, player) => records.put(write('a', 0, player)))
		);
		expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, ...Array(49).fill(false)]);
		expect(outcomes[49]).toMatchObject({ refusal: { current: { version: 1, value: 0 } } });
		expect(await records.get('attempts', 'a')).toMatchObject({ version: 1, value: 0 });
	});

	it('STORE-5 decides puts at once one upon the other', async () => {
		const { records } = current();
		const outcomes = await Promise.all([0, 1, 2, 1].map((from) => records.put(write('a', from))));
		expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true, true, false]);
		expect(await records.get('attempts', 'a')).toMatchObject({ version: 3 });
	});

	it('STORE-9 keeps a copy of what it is given, and hands out copies', async () => {
		const { records } = current();
		const value = { answers: ['a'] };
		const index = { byQuiz: { key: 'brief', sort: '1' } };
		const put = records.put({ ...write('a', 0, value), index });
		value.answers.push('b');
		index.byQuiz.key = 'other';
		await put;
		const got = await records.get('attempts', 'a');
		expect(got).toMatchObject({ value: { answers: ['a'] }, index: { byQuiz: { key: 'brief' } } });
		expect((await records.get('attempts', 'a'))?.value).not.toBe(got?.value);
	});

	it('STORE-10 keeps collections apart and takes any string for a name', async () => {
		const { records } = current();
		const names = [
			'',
			'a',
			'__proto__',
			'constructor',
			'a\u0000b',
			'é',
			'\u{1f600}',
			'\ud800',
			'\n'
		];
		const pairs = names.flatMap((collection) => names.map((id) => ({ collection, id })));
		const index = Object.fromEntries(names.map((name) => [name, { key: name, sort: name }]));
		await records.putAll(
			pairs.map((pair) => ({ ...pair, expectedVersion: 0, value: Object.values(pair), index }))
		);
		for (const { collection, id } of pairs) {
			expect(await records.get(collection, id)).toMatchObject({ value: [collection, id] });
		}
		for (const name of names) {
			const listed = await records.list({ collection: 'a', index: name, key: name, limit: 99 });
			expect(listed.map(({ id }) => id)).toEqual([...names].sort());
		}
	});
}

function describePutAll(current: CurrentStore): void {
	it('STORE-6 stores several records as one', async () => {
		const { records } = current();
		await records.put(write('b', 0));
		const outcome = await records.putAll([write('a', 0), write('b', 1)]);
		expect(outcome).toEqual({ ok: true, value: { versions: [1, 2] } });
		expect(await records.get('attempts', 'a')).toMatchObject({ version: 1 });
		expect(await records.get('attempts', 'b')).toMatchObject({ version: 2 });
	});

	it('STORE-6 stores none of several if one conflicts', async () => {
		const { records } = current();
		await records.put(write('b', 0, 'before'));
		const outcome = await records.putAll([write('a', 0), write('b', 0), write('c', 7)]);
		expect(outcome).toMatchObject({
			ok: false,
			refusal: { code: 'version-conflict', current: { id: 'b', value: 'before' } }
		});
		expect(await records.get('attempts', 'a')).toBeUndefined();
		expect(await records.get('attempts', 'b')).toMatchObject({ version: 1 });
	});

	it('STORE-7 decides several writes in the order given', async () => {
		const { records } = current();
		const both = await records.putAll([write('a', 0, 'first'), write('a', 1, 'second')]);
		expect(both).toEqual({ ok: true, value: { versions: [1, 2] } });
		expect(await records.get('attempts', 'a')).toMatchObject({ version: 2, value: 'second' });
		const twice = await records.putAll([write('b', 0), write('b', 0)]);
		expect(twice).toMatchObject({ ok: false, refusal: { code: 'version-conflict' } });
		expect(await records.get('attempts', 'b')).toBeUndefined();
	});
}

function describeAppend(current: CurrentStore): void {
	it('STORE-14 appends a record with the id given, or one of its own', async () => {
		const { records } = current();
		const given = await records.append(append('key-1', 'mine'));
		expect(given).toEqual({ ok: true, value: { id: 'mine', version: 1, isRepeat: false } });
		const own = await records.append(append('key-2', undefined, 'value'));
		if (!own.ok) throw new Error(own.refusal.code);
		expect(await records.get('answers', own.value.id)).toMatchObject({
			version: 1,
			value: 'value'
		});
	});

	it('STORE-15 acknowledges a repeat as the first, and writes nothing', async () => {
		const { records } = current();
		const first = await records.append(append('key', undefined, 'first'));
		if (!first.ok) throw new Error(first.refusal.code);
		const { id } = first.value;
		await records.put({ ...append('', id, 'since'), id, expectedVersion: 1 });
		const repeat = await records.append(append('key', undefined, 'again'));
		expect(repeat).toEqual({ ok: true, value: { id, version: 1, isRepeat: true } });
		expect(await records.get('answers', id)).toMatchObject({ version: 2, value: 'since' });
	});

	it('STORE-15 takes the first of many appends at once with the same key', async () => {
		const { records } = current();
		const ids = ['a', 'b', 'c'];
		const outcomes = await Promise.all(ids.map((id) => records.append(append('key', id))));
		expect(outcomes.map((outcome) => outcome.ok && outcome.value)).toEqual([
			{ id: 'a', version: 1, isRepeat: false },
			{ id: 'a', version: 1, isRepeat: true },
			{ id: 'a', version: 1, isRepeat: true }
		]);
		expect(await records.get('answers', 'b')).toBeUndefined();
	});

	it('STORE-16 knows idempotency keys by collection', async () => {
		const { records } = current();
		await records.append(append('key', 'a'));
		const other = await records.append({ ...append('key', 'b'), collection: 'others' });
		expect(other).toMatchObject({ ok: true, value: { id: 'b', isRepeat: false } });
	});

	it('STORE-17 refuses an append whose id is taken', async () => {
		const { records } = current();
		await records.append(append('key', 'a', 'first'));
		const outcome = await records.append(append('other', 'a', 'second'));
		expect(outcome).toMatchObject({
			ok: false,
			refusal: { code: 'version-conflict', current: { value: 'first' } }
		});
	});
}

function describeRemove(current: CurrentStore): void {
	it('STORE-8 forgets a removed record, which may then be new again', async () => {
		const { records } = current();
		await records.put(write('a', 0));
		await records.put(write('a', 1));
		expect(await records.remove('attempts', 'a')).toEqual({ ok: true, value: { wasThere: true } });
		expect(await records.get('attempts', 'a')).toBeUndefined();
		expect(await records.remove('attempts', 'a')).toEqual({ ok: true, value: { wasThere: false } });
		expect(await records.put(write('a', 2))).toMatchObject({ ok: false });
		expect(await records.put(write('a', 0))).toEqual({ ok: true, value: { version: 1 } });
	});

	it('STORE-16 forgets the idempotency key with the record', async () => {
		const { records } = current();
		await records.append(append('key', 'a'));
		await records.put({ ...append('', 'a'), id: 'a', expectedVersion: 1 });
		const [, repeat] = await Promise.all([
			records.remove('answers', 'a'),
			records.append(append('key', 'b'))
		]);
		expect(repeat).toMatchObject({ ok: true, value: { id: 'b', isRepeat: false } });
	});
}
