import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoreFailure } from './port.ts';
import { faultyFiles, systemError, type Operation } from './testing/faulty-files.ts';
import {
	afterCrash,
	attempt,
	attemptIds,
	inFolder,
	mustOpen,
	mustRefuse
} from './testing/folder.ts';

const JOURNAL = 'scores-000000000001.journal';

type Fails = (operation: Operation) => boolean;

/** Files that fail with `code` as long as `fault.fails` says so. */
function files(fault: { fails: Fails; readonly code: string }) {
	return faultyFiles((operation) => {
		if (fault.fails(operation)) throw systemError(fault.code);
	});
}

const never: Fails = () => false;

function onJournal(...names: readonly Operation['name'][]): Fails {
	return ({ name, path }) => path.endsWith('.journal') && names.includes(name);
}

describe('a store that cannot write', () => {
	it.each([
		{ code: 'ENOSPC', refusal: 'store-full', fails: onJournal('write') },
		{ code: 'EDQUOT', refusal: 'store-full', fails: onJournal('datasync') },
		{ code: 'EIO', refusal: 'store-failed', fails: onJournal('write', 'truncate', 'datasync') }
	])('STORE-54 refuses for $code, leaves no trace, and goes on', refusesAndGoesOn);

	it('STORE-55 refuses where it may only read, and goes on', () =>
		refusesAndGoesOn({ code: 'EROFS', refusal: 'store-read-only', fails: onJournal('write') }));

	it('STORE-56 fails with a group everything that was decided upon it', () =>
		inFolder(async (folder) => {
			const fault = { fails: never, code: 'ENOSPC' };
			const store = await mustOpen(folder, { files: files(fault) });
			fault.fails = onJournal('write');
			const appended = { ...attempt('b'), idempotencyKey: 'key' };
			const outcomes = await Promise.all([
				store.records.put(attempt('a', 0)),
				store.records.put(attempt('a', 1)),
				store.records.put(attempt('a', 0)),
				store.records.append(appended),
				store.records.append(appended),
				store.rooms.append('room', [{ key: 'k', event: 1 }])
			]);
			for (const outcome of outcomes) {
				expect(outcome).toMatchObject({ ok: false, refusal: { code: 'store-full' } });
			}
			fault.fails = never;
			const [first, again, room] = await Promise.all([
				store.records.put(attempt('a', 0)),
				store.records.append(appended),
				store.rooms.append('room', [{ key: 'k', event: 1 }])
			]);
			expect(first).toEqual({ ok: true, value: { version: 1 } });
			expect(again).toMatchObject({ ok: true, value: { isRepeat: false } });
			expect(room).toMatchObject({ ok: true, value: { position: 1 } });
			await store.close();
		}));

	it('STORE-54 still answers what needs no writing', () =>
		inFolder(async (folder) => {
			const fault = { fails: never, code: 'ENOSPC' };
			const store = await mustOpen(folder, { files: files(fault) });
			const appended = { ...attempt('a'), idempotencyKey: 'key' };
			await store.records.append(appended);
			fault.fails = onJournal('write');
			const repeat = await store.records.append(appended);
			expect(repeat).toMatchObject({ ok: true, value: { isRepeat: true } });
			const conflict = await store.records.put(attempt('a', 0));
			expect(conflict).toMatchObject({ refusal: { code: 'version-conflict' } });
			fault.fails = never;
			await store.close();
		}));

	it('STORE-57 loses nothing by a compaction that fails, and says so', () =>
		inFolder(async (folder) => {
			const told: StoreFailure[] = [];
			const fault = { fails: never, code: 'ENOSPC' };
			const onCompactionFailure = (failure: StoreFailure) => told.push(failure);
			const options = { files: files(fault), onCompactionFailure, compactAtBytes: 500 };
			const store = await mustOpen(folder, options);
			fault.fails = ({ path, name }) => path.endsWith('.tmp') && name === 'write';
			for (let version = 0; version < 20; version += 1) {
				expect(await store.records.put(attempt('a', version))).toMatchObject({ ok: true });
			}
			expect(await store.compact()).toMatchObject({ ok: false, refusal: { code: 'store-full' } });
			await store.close();
			expect(told.map(({ code }) => code)).toContain('store-full');
			const reopened = await mustOpen(folder);
			expect(await reopened.records.get('attempts', 'a')).toMatchObject({ version: 20 });
			await reopened.close();
		}));
});

describe('a folder that cannot be written to', () => {
	it.each([
		{ code: 'EACCES', refusal: 'store-read-only' },
		{ code: 'EROFS', refusal: 'store-read-only' },
		{ code: 'ENOSPC', refusal: 'store-full' },
		{ code: 'EIO', refusal: 'store-failed' }
	])('STORE-55 is not opened for $code, with advice, and is left unlocked', ({ code, refusal }) =>
		inFolder(async (folder) => {
			for (const name of ['open', 'write', 'link', 'syncFolder'] as const) {
				const fails: Fails = (operation) => operation.name === name;
				const refused = await mustRefuse(folder, { files: files({ fails, code }) });
				expect(refused).toMatchObject({ code: refusal, advice: expect.stringMatching(/DATA_DIR/) });
			}
			await (await mustOpen(folder)).close();
		})
	);
});

async function refusesAndGoesOn(problem: {
	readonly code: string;
	readonly refusal: string;
	readonly fails: Fails;
}): Promise<void> {
	const { code, refusal } = problem;
	await inFolder(async (folder) => {
		const fault = { fails: never, code };
		const store = await mustOpen(folder, { files: files(fault) });
		await store.records.put(attempt('a'));
		const journal = await readFile(join(folder, JOURNAL), 'utf8');
		fault.fails = problem.fails;
		for (const id of ['b', 'c']) {
			const outcome = await store.records.put(attempt(id));
			expect(outcome).toMatchObject({ ok: false, refusal: { code: refusal } });
			expect(store.state).toMatchObject({ kind: 'refusing', failure: { code: refusal } });
			expect(await attemptIds(store)).toBe('a');
		}
		const couldCutOff = !problem.fails({ name: 'truncate', path: JOURNAL });
		if (couldCutOff) expect(await readFile(join(folder, JOURNAL), 'utf8')).toBe(journal);
		fault.fails = never;
		expect(await store.records.put(attempt('b'))).toEqual({ ok: true, value: { version: 1 } });
		expect(store.state).toEqual({ kind: 'writable' });
		const reopened = await mustOpen(folder, { processes: afterCrash });
		expect(await attemptIds(reopened)).toBe('a b');
		await reopened.close();
		await store.close();
	});
}
