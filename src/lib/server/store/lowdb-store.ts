/**
 * The default store: lowdb, with `scores.json` as the readable snapshot and a journal beside it.
 * lowdb's `Low` is built by hand on our adapter; its presets turn silently to memory in tests.
 */
import { randomUUID } from 'node:crypto';
import { Low } from 'lowdb';
import { CommittedStore } from './committed-store.ts';
import { Compactor } from './compactor.ts';
import { Contents } from './contents.ts';
import { nodeFiles, type Files } from './files.ts';
import { JournaledAdapter } from './journaled-adapter.ts';
import { takeLock, type Lock } from './lock-file.ts';
import { SCHEMA, type Schema } from './migrations.ts';
import { openRefusal, type OpenRefusal } from './opening.ts';
import type { Store, StoreFailure } from './port.ts';
import { nodeProcesses, type Processes } from './processes.ts';

export type LowdbStoreOptions = {
	/** Made if it is not there. */
	readonly dataDir: string;
	/** Told when the journal could not be compacted. Nothing is lost by it but room. */
	readonly onCompactionFailure?: (failure: StoreFailure) => void;
	/** Bytes of journal that are worth a compaction. */
	readonly compactAtBytes?: number;
	readonly newId?: () => string;
	readonly files?: Files;
	readonly processes?: Processes;
	readonly schema?: Schema;
};

export type OpenOutcome =
	| { readonly ok: true; readonly value: Store }
	| { readonly ok: false; readonly refusal: OpenRefusal };

const COMPACT_AT_BYTES = 64 * 1024 * 1024;

/**
 * Opens the folder, alone: reads all of it into memory (about a second per 100 MB). Costs memory
 * of about the files' size and up to a kilobyte a record. A refusal says what to do and changes nothing.
 */
export async function openLowdbStore(options: LowdbStoreOptions): Promise<OpenOutcome> {
	const { files = nodeFiles, processes = nodeProcesses, dataDir: folder } = options;
	let lock: Lock | undefined;
	const adapter = new JournaledAdapter({ files, folder, schema: options.schema ?? SCHEMA });
	try {
		await files.makeFolder(folder);
		lock = await takeLock({ files, folder, processes, token: randomUUID() });
		const low = new Low<Contents>(adapter, new Contents());
		await low.read();
		return { ok: true, value: assemble({ options, adapter, low, lock }) };
	} catch (error) {
		await adapter.close();
		await lock?.release();
		return { ok: false, refusal: openRefusal(error) };
	}
}

function assemble(parts: {
	readonly options: LowdbStoreOptions;
	readonly adapter: JournaledAdapter;
	readonly low: Low<Contents>;
	readonly lock: Lock;
}): Store {
	const { options, adapter, low, lock } = parts;
	const warn = options.onCompactionFailure ?? warnOfFailure;
	const compactor = new Compactor({
		compact: () => low.write(),
		sizes: () => ({ journal: adapter.journalSize, snapshot: adapter.snapshotSize }),
		leastBytes: options.compactAtBytes ?? COMPACT_AT_BYTES,
		onFailure: warn
	});
	return new CommittedStore({
		contents: low.data,
		write: (commits) => adapter.append(commits),
		newId: options.newId ?? randomUUID,
		compact: () => compactor.compact(),
		onGroup: () => compactor.compactIfDue(),
		release: async () => {
			await leaveReadable({ compactor, adapter, contents: low.data, warn });
			await adapter.close();
			await lock.release();
		}
	});
}

/** After an orderly stop `scores.json` alone holds everything, and a copy of it is a backup. */
async function leaveReadable(parts: {
	readonly compactor: Compactor;
	readonly adapter: JournaledAdapter;
	readonly contents: Contents;
	readonly warn: (failure: StoreFailure) => void;
}): Promise<void> {
	const { compactor, adapter, contents, warn } = parts;
	// The first may be one that began before the last answer.
	for (let attempt = 0; attempt < 2; attempt += 1) {
		if (adapter.snapshotSequence === contents.sequence) return;
		const outcome = await compactor.compact();
		if (!outcome.ok) return warn(outcome.refusal);
	}
}

function warnOfFailure({ code, detail }: StoreFailure): void {
	console.warn(`scores.json could not be brought up to date (${code}): ${detail ?? ''}`);
}
