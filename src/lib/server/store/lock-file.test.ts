import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from './files.ts';
import { takeLock } from './lock-file.ts';
import { openRefusal } from './opening.ts';
import { nodeProcesses, type Processes } from './processes.ts';
import { afterCrash, inFolder, mustOpen, mustRefuse } from './testing/folder.ts';

const LOCK = 'scores.lock';

function lock(folder: string, token: string, processes: Processes = nodeProcesses) {
	return takeLock({ files: nodeFiles, folder, processes, token });
}

describe('the lock on a data folder', () => {
	it('STORE-52 keeps a second opener off until the first has closed', () =>
		inFolder(async (folder) => {
			const first = await mustOpen(folder);
			const refusal = await mustRefuse(folder);
			expect(refusal).toMatchObject({ code: 'store-locked', file: LOCK });
			expect(refusal.detail).toContain(String(process.pid));
			await first.close();
			await (await mustOpen(folder)).close();
			expect((await readdir(folder)).filter((name) => name.startsWith(LOCK))).toEqual([]);
		}));

	const self = { ...nodeProcesses.self, token: 'earlier' };
	it.each([
		{ title: 'a number no process has', holder: { ...self, pid: 2 ** 22 + 1 } },
		{ title: 'a number given away again', holder: { ...self, startedAt: '1' } },
		{ title: 'an earlier boot', holder: { ...self, bootId: 'earlier' } },
		{ title: 'nobody, cut short', holder: undefined },
		{ title: 'nobody', holder: { pid: 0 } }
	])('STORE-53 takes over from $title', ({ holder }) =>
		inFolder(async (folder) => {
			await writeFile(join(folder, LOCK), holder === undefined ? '{"pid"' : JSON.stringify(holder));
			const store = await mustOpen(folder);
			expect(await readFile(join(folder, LOCK), 'utf8')).toContain(`"pid":${process.pid},`);
			await store.close();
		})
	);

	it('STORE-53 lets one of many take over', () =>
		inFolder(async (folder) => {
			await writeFile(join(folder, LOCK), JSON.stringify({ ...self, startedAt: '1' }));
			const tries = await Promise.allSettled(
				Array.from({ length: 20 }, (_, n) => lock(folder, String(n)))
			);
			const taken = tries.filter(({ status }) => status === 'fulfilled');
			expect(taken).toHaveLength(1);
			for (const attempt of tries) {
				if (attempt.status === 'fulfilled') continue;
				expect(openRefusal(attempt.reason)).toMatchObject({ code: 'store-locked' });
			}
		}));

	it('STORE-52 leaves a lock alone that is no longer its own', () =>
		inFolder(async (folder) => {
			const first = await lock(folder, 'first');
			const second = await lock(folder, 'second', { ...afterCrash });
			await first.release();
			expect(await readFile(join(folder, LOCK), 'utf8')).toContain('"second"');
			await second.release();
			expect(await readdir(folder)).toEqual([]);
		}));
});
