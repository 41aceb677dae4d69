import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultyFiles, systemError } from './testing/faulty-files.ts';
import { afterCrash, attempt, attemptIds, filesIn, inFolder, mustOpen } from './testing/folder.ts';

/** Files that stop for good after so many operations, as a process does that is killed. */
function crashingFiles() {
	const crash = { after: Infinity };
	const files = faultyFiles(() => {
		if (crash.after <= 0) throw systemError('EIO');
		crash.after -= 1;
	});
	return { crash, files };
}

/** Compacts `a b c d` over a snapshot of `a b`, but crashes; answers whether it did. */
async function crashWhileCompacting(folder: string, after: number): Promise<boolean> {
	const { crash, files } = crashingFiles();
	const store = await mustOpen(folder, { files, onCompactionFailure: () => undefined });
	for (const id of ['a', 'b']) await store.records.put(attempt(id));
	await store.compact();
	for (const id of ['c', 'd']) await store.records.put(attempt(id));
	crash.after = after;
	const outcome = await store.compact();
	crash.after = 0;
	// Sets the handles free; nothing can be written any more.
	await store.close().catch(() => undefined);
	return !outcome.ok;
}

async function expectAllThere(folder: string): Promise<void> {
	const store = await mustOpen(folder, { processes: afterCrash });
	expect(await attemptIds(store)).toBe('a b c d');
	expect(await store.records.put(attempt('e'))).toMatchObject({ ok: true });
	expect(await store.compact()).toMatchObject({ ok: true });
	await store.close();
	const again = await mustOpen(folder);
	expect(await attemptIds(again)).toBe('a b c d e');
	await again.close();
	const names = Object.keys(await filesIn(folder));
	expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
}

describe('a crash in the middle of a compaction', () => {
	it('STORE-48 loses nothing, after whichever step', async () => {
		let steps = 0;
		for (let isCrashed = true; isCrashed; steps += 1) {
			await inFolder(async (folder) => {
				isCrashed = await crashWhileCompacting(folder, steps);
				await expectAllThere(folder);
			});
		}
		expect(steps).toBeGreaterThan(10);
	});

	it('STORE-48 leaves a backup that loses nothing either', async () => {
		for (let after = 0, isCrashed = true; isCrashed; after += 1) {
			await inFolder(async (folder) => {
				isCrashed = await crashWhileCompacting(folder, after);
				await rename(join(folder, 'scores.json.bak'), join(folder, 'scores.json'));
				await expectAllThere(folder);
			});
		}
	});
});
