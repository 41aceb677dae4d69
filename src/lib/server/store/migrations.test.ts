import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrationFrom, SCHEMA, type Migration, type Schema } from './migrations.ts';
import type { Json } from './port.ts';
import { afterCrash, attempt, filesIn, inFolder, mustOpen, mustRefuse } from './testing/folder.ts';

function appending(word: string): Migration {
	return {
		record: (record) => ({ ...record, value: `${text(record.value)} ${word}` }),
		entry: (entry) => ({ ...entry, event: `${text(entry.event)} ${word}` })
	};
}

function text(value: Json): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

const THIRD: Schema = { version: 3, steps: [appending('second'), appending('third')] };

describe('migrations', () => {
	it('STORE-50 has a step for every version', () => {
		expect(SCHEMA.steps).toHaveLength(SCHEMA.version - 1);
	});

	it.each([
		{ from: 1, value: 'first second third' },
		{ from: 2, value: 'first third' },
		{ from: 3, value: 'first' }
	])('STORE-50 leads from version $from to the newest, in order', ({ from, value }) => {
		const migration = migrationFrom(from, THIRD);
		const record = { collection: 'c', id: 'i', version: 1, index: {}, value: 'first' };
		expect(migration.record(record)).toEqual({ ...record, value });
		const entry = { room: 'r', position: 1, key: 'k', event: 'first' };
		expect(migration.entry(entry)).toEqual({ ...entry, event: value });
	});

	it.each([
		{ title: 'after an orderly stop', isClosed: true },
		{ title: 'after a crash', isClosed: false }
	])('STORE-50 brings snapshot and journal up to date, once, $title', ({ isClosed }) =>
		inFolder(async (folder) => {
			const old = await mustOpen(folder);
			await old.records.put(attempt('a', 0, 'first'));
			await old.compact();
			await old.records.put(attempt('b', 0, 'first'));
			await old.rooms.append('room', [{ key: 'k', event: 'first' }]);
			const left = isClosed ? old.close() : Promise.resolve();
			await left;
			for (let openings = 0; openings < 2; openings += 1) {
				const store = await mustOpen(folder, { schema: THIRD, processes: afterCrash });
				const value = 'first second third';
				expect(await store.records.get('attempts', 'a')).toMatchObject({ value });
				expect(await store.records.get('attempts', 'b')).toMatchObject({ value });
				expect(await store.rooms.read('room', 0)).toMatchObject([{ event: value }]);
				const added = `c${openings}`;
				await store.records.put(attempt(added, 0, 'new'));
				expect(await store.records.get('attempts', added)).toMatchObject({ value: 'new' });
				await store.close();
			}
			expect(await readFile(join(folder, 'scores.json'), 'utf8')).toContain('"schema":3');
			await old.close();
		})
	);

	it('STORE-51 refuses a newer version and changes nothing', () =>
		inFolder(async (folder) => {
			await (await mustOpen(folder, { schema: THIRD })).close();
			const before = await filesIn(folder);
			const refusal = await mustRefuse(folder);
			expect(refusal).toMatchObject({ code: 'store-too-new', file: 'scores.json' });
			expect(refusal.detail).toMatch(/version 3.* up to 1\./);
			expect(await filesIn(folder)).toEqual(before);
		}));
});
