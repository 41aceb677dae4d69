/**
 * Writes the readable snapshot: one JSON document, one checked line a record or log entry.
 * Nobody ever sees it half done: it is written beside, made safe, and renamed into place, with the
 * one before kept as `.bak` (STORE-48). Written in pieces, so that answers go out in between.
 */
import { join } from 'node:path';
import { LineBuffer } from './checked-line.ts';
import type { HeldEntry, HeldRecord } from './change.ts';
import type { Capture } from './contents.ts';
import { systemCode } from './failure.ts';
import { BACKUP, BACKUP_TEMP, SNAPSHOT, SNAPSHOT_TEMP } from './file-names.ts';
import type { Files, OpenFile } from './files.ts';
import { addEntry, addRecord } from './stored-form.ts';

export type SnapshotToWrite = {
	readonly files: Files;
	readonly folder: string;
	readonly schemaVersion: number;
	readonly capture: Capture;
};

/** Bytes put together at a time: less than a millisecond's work. */
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
		return await writePieces(file, snapshotPieces(snapshot));
	} finally {
		await file.close();
	}
}

async function writePieces(file: OpenFile, pieces: Iterable<Buffer>): Promise<number> {
	let size = 0;
	let synced = 0;
	for (const bytes of pieces) {
		await file.write(bytes, size);
		size += bytes.length;
		if (size - synced < SYNC_EVERY) continue;
		await file.datasync();
		synced = size;
	}
	await file.datasync();
	return size;
}

/** Each piece is good until the next is asked for. */
function* snapshotPieces({ schemaVersion, capture }: SnapshotToWrite): Generator<Buffer> {
	const piece = new LineBuffer(2 * PIECE);
	const head = { format: 'verbatim-scores', schema: schemaVersion, sequence: capture.sequence };
	piece.add('{"head":');
	piece.addChecked(JSON.stringify(head));
	piece.add(',"lines":[\n');
	const end = { records: 0, entries: 0 };
	for (const addLine of lineAdders(capture, end)) {
		addLine(piece);
		if (piece.length < PIECE) continue;
		yield piece.bytes;
		piece.clear();
	}
	piece.addChecked(JSON.stringify({ end }));
	piece.add('\n]}\n');
	yield piece.bytes;
}

/** Counts the lines that it hands out. */
function* lineAdders(
	{ records, rooms }: Capture,
	counted: { records: number; entries: number }
): Generator<(piece: LineBuffer) => void> {
	for (const collection of records) {
		for (const record of collection) yield (piece) => addRecordLine(piece, record);
		counted.records += collection.length;
	}
	for (const { entries, length } of rooms) {
		for (const entry of entries.slice(0, length)) yield (piece) => addEntryLine(piece, entry);
		counted.entries += length;
	}
}

function addRecordLine(piece: LineBuffer, record: HeldRecord): void {
	const start = piece.beginChecked();
	piece.add('{"record":');
	addRecord(piece, record);
	piece.add('}');
	piece.endChecked(start);
	piece.add(',\n');
}

function addEntryLine(piece: LineBuffer, entry: HeldEntry): void {
	const start = piece.beginChecked();
	piece.add('{"entry":');
	addEntry(piece, entry);
	piece.add('}');
	piece.endChecked(start);
	piece.add(',\n');
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
