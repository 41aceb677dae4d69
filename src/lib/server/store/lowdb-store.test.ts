import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Commit } from './change.ts';
import { faultyFiles } from './testing/faulty-files.ts';
import { afterCrash, attempt, attemptIds, filesIn, inFolder, mustOpen } from './testing/folder.ts';

const JOURNAL = 'scores-000000000001.journal';

describe('the lowdb store', () => {
	it.each([
		{ title: 'an orderly stop', isClosed: true },
		{ title: 'a crash', isClosed: false }
	])('STORE-40 holds after $title all that was acknowledged', ({ isClosed }) =>
		inFolder(async (folder) => {
			const before = await mustOpen(folder);
			await before.records.put(attempt('a', 0, { text: 'é\u{1f600}\ud800\n' }));
			await before.records.putAll([attempt('a', 1, 'second'), attempt('b')]);
			const appended = { ...attempt('c'), idempotencyKey: 'key' };
			await before.records.append(appended);
			await before.records.put(attempt('gone'));
			await before.records.remove('attempts', 'gone');
			await before.rooms.append('room', [{ key: 'k', event: [1] }]);
			await before.rooms.append('left', [{ key: 'k', event: 1 }]);
			await before.rooms.remove('left');
			if (isClosed) await before.close();
			const store = await mustOpen(folder, { processes: afterCrash });
			expect(await attemptIds(store)).toBe('a b c');
			expect(await store.records.get('attempts', 'a')).toEqual({
				...{ collection: 'attempts', id: 'a', version: 2, value: 'second' },
				index: { byQuiz: { key: 'brief', sort: 'a' } }
			});
			const repeat = await store.records.append({ ...appended, id: 'd' });
			expect(repeat).toMatchObject({ ok: true, value: { id: 'c', isRepeat: true } });
			const again = await store.rooms.append('room', [{ key: 'k', event: 2 }]);
			expect(again).toMatchObject({ ok: true, value: { positions: [1] } });
			expect(await store.rooms.list()).toEqual([{ room: 'room', position: 1 }]);
			await store.close();
			await before.close();
		})
	);

	it('STORE-41 writes one line of JSON a commit', () =>
		inFolder(async (folder) => {
			const store = await mustOpen(folder);
			await Promise.all([store.records.put(attempt('a')), store.records.put(attempt('b'))]);
			await store.records.put(attempt('a', 0));
			await store.rooms.append('room', [{ key: 'k', event: 1 }]);
			const lines = (await readFile(join(folder, JOURNAL), 'utf8')).trimEnd().split('\n');
			// The file is this store's own: its lines have this shape, or the test fails.
			const read = (line: string) => (JSON.parse(line) as [string, Commit])[1];
			const commits = lines.slice(1).map(read);
			expect(commits.map((commit) => `${commit.sequence} in ${commit.groupStart}`)).toEqual([
				'1 in 1',
				'2 in 1',
				'3 in 3'
			]);
			await store.close();
		}));

	it('STORE-41 leaves a snapshot that is one JSON document, and a backup by itself', () =>
		inFolder(async (folder) => {
			const store = await mustOpen(folder);
			for (const id of ['a', 'b']) await store.records.put(attempt(id));
			await store.rooms.append('room', [{ key: 'k', event: 1 }]);
			await store.close();
			const text = await readFile(join(folder, 'scores.json'), 'utf8');
			// As above.
			const { lines } = JSON.parse(text) as { lines: [string, object][] };
			expect(lines.map(([, line]) => Object.keys(line).join()).join()).toBe(
				'record,record,entry,end'
			);
			const restored = join(folder, 'restored');
			await mkdir(restored);
			await copyFile(join(folder, 'scores.json'), join(restored, 'scores.json'));
			const other = await mustOpen(restored);
			expect(await attemptIds(other)).toBe('a b');
			await other.records.put(attempt('c'));
			await other.close();
			const again = await mustOpen(restored);
			expect(await attemptIds(again)).toBe('a b c');
			await again.close();
		}));

	it('STORE-42 answers many at once after one fdatasync, and none before', () =>
		inFolder(async (folder) => {
			let syncs = 0;
			let answers = 0;
			let isHeld = false;
			let letGo = (): void => undefined;
			const held = new Promise<void>((resolve) => {
				letGo = resolve;
			});
			const files = faultyFiles(async ({ name, path }) => {
				if (!isHeld || name !== 'datasync' || !path.endsWith('.journal')) return;
				syncs += 1;
				await held;
			});
			const store = await mustOpen(folder, { files });
			isHeld = true;
			const puts = Array.from({ length: 200 }, async (_, n) => {
				await store.records.put(attempt(String(n)));
				answers += 1;
			});
			while (syncs === 0) await new Promise((resolve) => setImmediate(resolve));
			expect([answers, await attemptIds(store)]).toEqual([0, '']);
			letGo();
			await Promise.all(puts);
			expect([syncs, answers]).toEqual([1, 200]);
			await store.close();
		}));

	it('STORE-49 compacts by itself and keeps only the journal that the backup needs', () =>
		inFolder(async (folder) => {
			const store = await mustOpen(folder, { compactAtBytes: 2000 });
			for (let version = 0; version < 200; version += 1) {
				await store.records.put(attempt('a', version, 'x'.repeat(100)));
			}
			await store.compact();
			await store.records.put(attempt('a', 200));
			const sizes = Object.entries(await filesIn(folder)).map(([name, text]) => [
				name,
				text.length
			]);
			const journals = sizes.filter(([name]) => String(name).endsWith('.journal'));
			expect(journals.length).toBeLessThanOrEqual(3);
			for (const [, size] of sizes) expect(size).toBeLessThan(10_000);
			await store.close();
			const again = await mustOpen(folder);
			expect(await again.records.get('attempts', 'a')).toMatchObject({ version: 201 });
			await again.close();
		}));
});
