/**
 * Our adapter on lowdb's public `Adapter` interface: `read` loads the snapshot and replays the
 * journal, `write` compacts, and `append` is what makes a single answer cost one line instead of
 * the whole file.
 */
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Commit } from './change.ts';
import { Contents } from './contents.ts';
import { BACKUP, HALF_WRITTEN, segmentName, segmentStarts, SNAPSHOT } from './file-names.ts';
import type { Files } from './files.ts';
import { replaySegment, type SegmentEnd } from './journal-reader.ts';
import { Journal } from './journal.ts';
import type { Schema } from './migrations.ts';
import type { StoreFailure } from './port.ts';
import { readSnapshot, snapshotDamage, type SnapshotRead } from './snapshot-reader.ts';
import { writeSnapshot } from './snapshot-writer.ts';

type Replayed = {
	readonly starts: readonly number[];
	/** How the last journal file ends. */
	readonly last: SegmentEnd | undefined;
	readonly isOlder: boolean;
	/** Bytes of the files that hold something the snapshot does not. */
	readonly size: number;
};

export class JournaledAdapter implements Adapter<Contents> {
	#files: Files;
	#folder: string;
	#schema: Schema;
	#journal: Journal | undefined;
	#snapshotSequence = 0;
	#snapshotSize = 0;
	#bytesAtSnapshot = 0;

	constructor(options: {
		readonly files: Files;
		readonly folder: string;
		readonly schema: Schema;
	}) {
		this.#files = options.files;
		this.#folder = options.folder;
		this.#schema = options.schema;
	}

	get snapshotSize(): number {
		return this.#snapshotSize;
	}

	/** Sequence up to which the snapshot holds everything. */
	get snapshotSequence(): number {
		return this.#snapshotSequence;
	}

	/** What has been appended since the last snapshot was begun. */
	get journalSize(): number {
		return (this.#journal?.bytesAppended ?? 0) - this.#bytesAtSnapshot;
	}

	/** Throws OpeningRefused or the system's error. Nothing is changed before all has been read. */
	async read(): Promise<Contents> {
		const names = await this.#files.names(this.#folder);
		const snapshot = await this.#readSnapshot(names);
		const contents = snapshot?.contents ?? new Contents();
		this.#snapshotSequence = contents.sequence;
		this.#snapshotSize = snapshot?.size ?? 0;
		const replayed = await this.#replay(contents, segmentStarts(names));
		this.#bytesAtSnapshot = -replayed.size;
		await this.#clearAway(names);
		this.#journal = await this.#openJournal(contents, replayed);
		const isOlder = replayed.isOlder || (snapshot?.schema ?? 0) < this.#schema.version;
		if (isOlder) await this.write(contents);
		return contents;
	}

	/** Compacts: all of `contents` becomes the snapshot. Throws the system's error. */
	async write(contents: Contents): Promise<void> {
		const journal = this.#openedJournal();
		await journal.rotate();
		const capture = contents.capture();
		const bytesAppended = journal.bytesAppended;
		const size = await writeSnapshot({
			files: this.#files,
			folder: this.#folder,
			schemaVersion: this.#schema.version,
			capture
		});
		// The journal since the snapshot before stays, so that the `.bak` loses nothing either.
		const backupSequence = this.#snapshotSequence;
		this.#snapshotSequence = capture.sequence;
		this.#snapshotSize = size;
		this.#bytesAtSnapshot = bytesAppended;
		await journal.dropThrough(backupSequence);
	}

	append(commits: readonly Commit[]): Promise<StoreFailure | undefined> {
		return this.#openedJournal().append(commits);
	}

	async close(): Promise<void> {
		await this.#journal?.close();
		this.#journal = undefined;
	}

	#openedJournal(): Journal {
		if (this.#journal === undefined) throw new Error('The store files are not open');
		return this.#journal;
	}

	/** Undefined in a folder that has never been a store. */
	async #readSnapshot(names: readonly string[]): Promise<SnapshotRead | undefined> {
		if (names.includes(SNAPSHOT)) {
			return readSnapshot({ files: this.#files, folder: this.#folder, schema: this.#schema });
		}
		// A crash never leaves a folder so: somebody has taken the snapshot away.
		const [first = 1] = segmentStarts(names);
		if (names.includes(BACKUP) || first > 1) throw snapshotDamage(1, 'The file is missing.');
		return undefined;
	}

	async #replay(contents: Contents, starts: readonly number[]): Promise<Replayed> {
		const common = { files: this.#files, folder: this.#folder, schema: this.#schema };
		let last: SegmentEnd | undefined;
		let isOlder = false;
		let size = 0;
		for (const first of starts) {
			const isLast = first === starts.at(-1);
			last = await replaySegment(contents, { ...common, first, isLast });
			if (last.next > this.#snapshotSequence + 1) size += last.end;
			isOlder ||= (last.schema ?? this.#schema.version) < this.#schema.version;
		}
		return { starts, last, isOlder, size };
	}

	async #clearAway(names: readonly string[]): Promise<void> {
		for (const name of HALF_WRITTEN) {
			if (names.includes(name)) await this.#files.remove(join(this.#folder, name));
		}
	}

	/** Goes on with the last file if that fits, else with a new one. */
	async #openJournal(contents: Contents, { starts, last }: Replayed): Promise<Journal> {
		const next = contents.sequence + 1;
		const common = { files: this.#files, folder: this.#folder, next };
		const schemaVersion = this.#schema.version;
		const first = starts.at(-1);
		if (first === undefined || last === undefined) {
			return Journal.begin({ ...common, schemaVersion, starts });
		}
		if (last.isTorn && last.schema !== undefined) await this.#cutOff(first, last.end);
		if (last.schema === schemaVersion && last.next === next) {
			return Journal.goOn({ ...common, schemaVersion, starts, end: last.end });
		}
		const kept = last.schema === undefined || first === next ? starts.slice(0, -1) : starts;
		if (kept !== starts) await this.#files.remove(join(this.#folder, segmentName(first)));
		return Journal.begin({ ...common, schemaVersion, starts: kept });
	}

	async #cutOff(first: number, end: number): Promise<void> {
		const file = await this.#files.open(join(this.#folder, segmentName(first)), 'update');
		try {
			await file.truncate(end);
			await file.datasync();
		} finally {
			await file.close();
		}
	}
}
