import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openLowdbStore } from '#server/store/lowdb-store.ts';
import { describeStoreContract } from './store.ts';

const folders: string[] = [];

describeStoreContract('lowdb', async () => {
	const dataDir = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
	folders.push(dataDir);
	const opened = await openLowdbStore({ dataDir, compactAtBytes: 4096 });
	if (!opened.ok) throw new Error(opened.refusal.detail);
	return opened.value;
});

afterEach(async () => {
	for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});
