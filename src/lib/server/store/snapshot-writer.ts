/**
 * Writes the readable snapshot: one JSON document, one checked line a record or log entry.
 * Nobody ever sees it half done: it is written beside, made safe, and renamed into place, with the
 * one before kept as `.bak` (STORE-48). Written in pieces, so that answers go out in between.
 */
import { join } from 'node:path';
import { checkedLine } from './checked-line.ts';
import type { Capture } from './contents.ts';
import { systemCode } from './failure.ts';
import { BACKUP, BACKUP_TEMP, SNAPSHOT, SNAPSHOT_TEMP } from './file-names.ts';
import type { Files, OpenFile } from './files.ts';
import { entryText, recordText } from './stored-form.ts';

export type SnapshotToWrite = {
	readonly files: Files;
	readonly folder: string;
	readonly schemaVersion: number;
	readonly capture: Capture;
};

/** Characters put together at a time: about a millisecond's work. */
const PIECE = 256 * 1024;
/** Made safe at least so often: a large flush at the end would hold up the journal's. */
const SYNC_EVERY = 8 * 1024 * 1024;

/** Answers with the size in bytes. Throws the system's error and leaves the files as they were. */
export async function writeSnapshot(snapshot: SnapshotToWrite): Promise<number> {
	const { files, folder } = snapshot;
	try {
		const size = await writeBeside(snapshot);
		await keepBackup(files, folder);
		await files.rename(join(folder, SNAPSHOT_TEMP), join(folder, SNAPSHOT));
		await files.syncFolder(folder);
		return size;
	} catch (error) {
		await files.remove(join(folder, SNAPSHOT_TEMP));
		throw error;
	}
}

async function writeBeside(snapshot: SnapshotToWrite): Promise<number> {
	const file = await snapshot.files.open(join(snapshot.folder, SNAPSHOT_TEMP), 'create');
	try {
		return await writePieces(file, pieces(snapshotLines(snapshot)));
	} finally {
		await file.close();
	}
}

async function writePieces(file: OpenFile, texts: Iterable<string>): Promise<number> {
	let size = 0;
	let synced = 0;
	for (const text of texts) {
		const bytes = Buffer.from(text);
		await file.write(bytes, size);
		size += bytes.length;
		if (size - synced < SYNC_EVERY) continue;
		await file.datasync();
		synced = size;
	}
	await file.datasync();
	return size;
}

function* pieces(lines: Iterable<string>): Generator<string> {
	let gathered: string[] = [];
	let length = 0;
	for (const line of lines) {
		gathered.push(line);
		length += line.length;
		if (length < PIECE) continue;
		yield gathered.join('');
		gathered = [];
		length = 0;
	}
	yield gathered.join('');
}

function* snapshotLines({ schemaVersion, capture }: SnapshotToWrite): Generator<string> {
	const head = { format: 'verbatim-scores', schema: schemaVersion, sequence: capture.sequence };
	yield `{"head":${checkedLine(JSON.stringify(head))},"lines":[\n`;
	const end = { records: 0, entries: 0 };
	for (const collection of capture.records) {
		for (const record of collection) yield `${checkedLine(`{"record":${recordText(record)}}`)},\n`;
		end.records += collection.length;
	}
	for (const { entries, length } of capture.rooms) {
		for (const entry of entries.slice(0, length)) {
			yield `${checkedLine(`{"entry":${entryText(entry)}}`)},\n`;
		}
		end.entries += length;
	}
	yield `${checkedLine(JSON.stringify({ end }))}\n]}\n`;
}

/** The snapshot stays in place meanwhile: there is no moment without one. */
async function keepBackup(files: Files, folder: string): Promise<void> {
	const temp = join(folder, BACKUP_TEMP);
	await files.remove(temp);
	try {
		await files.link(join(folder, SNAPSHOT), temp);
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return;
		// Some file systems know no second name for a file.
		await files.copy(join(folder, SNAPSHOT), temp);
	}
	await files.rename(temp, join(folder, BACKUP));
}
