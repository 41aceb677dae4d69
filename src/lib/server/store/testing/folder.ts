/** For tests: a folder of their own, and stores in it. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore, type LowdbStoreOptions } from '../lowdb-store.ts';
import type { OpenRefusal } from '../opening.ts';
import type { Json, RecordWrite, Store } from '../port.ts';
import type { Processes } from '../processes.ts';

export async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
	try {
		await run(folder);
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Takes over every lock, for a test that has left a store as a crash would. */
export const afterCrash: Processes = {
	self: { pid: 1, startedAt: null, bootId: null },
	isRunning: () => false
};

type Options = Omit<LowdbStoreOptions, 'dataDir'>;

export async function mustOpen(dataDir: string, options: Options = {}): Promise<Store> {
	const opened = await openLowdbStore({ ...options, dataDir });
	if (!opened.ok) throw new Error(`${opened.refusal.detail} ${opened.refusal.advice}`);
	return opened.value;
}

export async function mustRefuse(dataDir: string, options: Options = {}): Promise<OpenRefusal> {
	const opened = await openLowdbStore({ ...options, dataDir });
	if (!opened.ok) return opened.refusal;
	await opened.value.close();
	throw new Error('The store opened');
}

export function attempt(id: string, expectedVersion = 0, value: Json = { id }): RecordWrite {
	const index = { byQuiz: { key: 'brief', sort: id } };
	return { collection: 'attempts', id, expectedVersion, value, index };
}

/** The ids of the attempts in the store, in order. */
export async function attemptIds(store: Store): Promise<string> {
	const query = { collection: 'attempts', index: 'byQuiz', key: 'brief', limit: 1000 };
	return (await store.records.list(query)).map(({ id }) => id).join(' ');
}

/** Every file of the folder with its text, in order of names. */
export async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
	const files: Record<string, string> = {};
	for (const name of (await readdir(folder)).sort()) {
		files[name] = await readFile(join(folder, name), 'latin1');
	}
	return files;
}
