/**
 * The journal while the store is open: groups of commits are added to the last file and made safe
 * by one fdatasync. A group that fails is cut off again before anything else is written, so that
 * nothing half-written stays and a refused write cannot come back after a restart (STORE-54).
 */
import { join } from 'node:path';
import type { Commit } from './change.ts';
import { LineBuffer } from './checked-line.ts';
import { storeFailure } from './failure.ts';
import { segmentName } from './file-names.ts';
import type { Files, OpenFile } from './files.ts';
import type { StoreFailure } from './port.ts';
import { addCommit } from './stored-form.ts';

export type JournalStart = {
	readonly files: Files;
	readonly folder: string;
	readonly schemaVersion: number;
	/** First sequences of the files there are, ascending; the last is the one to go on with. */
	readonly starts: readonly number[];
	/** Sequence of the next commit. */
	readonly next: number;
	/** Length of the last file. */
	readonly end: number;
};

const BUFFER_SIZE = 64 * 1024;
const BUFFER_KEPT = 16 * 1024 * 1024;

export class Journal {
	#files: Files;
	#folder: string;
	#schemaVersion: number;
	#starts: number[];
	#file: OpenFile;
	#next: number;
	#end: number;
	/** Whether the file may hold something behind `#end`. */
	#isClean = true;
	#bytesAppended = 0;
	#lines = new LineBuffer(BUFFER_SIZE);
	/** Appends and rotations wait for one another. */
	#turn: Promise<unknown> = Promise.resolve();

	private constructor(start: JournalStart, file: OpenFile) {
		this.#files = start.files;
		this.#folder = start.folder;
		this.#schemaVersion = start.schemaVersion;
		this.#starts = [...start.starts];
		this.#file = file;
		this.#next = start.next;
		this.#end = start.end;
	}

	/** Goes on with the last file. */
	static async goOn(start: JournalStart): Promise<Journal> {
		const name = segmentName(start.starts.at(-1) ?? start.next);
		return new Journal(start, await start.files.open(join(start.folder, name), 'update'));
	}

	/** Goes on with a new file behind those there are. */
	static async begin(start: Omit<JournalStart, 'end'>): Promise<Journal> {
		const { file, end } = await createSegment(start);
		return new Journal({ ...start, starts: [...start.starts, start.next], end }, file);
	}

	/** Bytes appended since the journal was opened. */
	get bytesAppended(): number {
		return this.#bytesAppended;
	}

	append(commits: readonly Commit[]): Promise<StoreFailure | undefined> {
		return this.#inTurn(() => this.#append(commits));
	}

	/** Has later commits go to a new file. Throws the system's error, and goes on as before. */
	rotate(): Promise<void> {
		return this.#inTurn(() => this.#rotate());
	}

	/** Removes the files that hold nothing beyond `sequence`. */
	async dropThrough(sequence: number): Promise<void> {
		for (;;) {
			const [first, second] = this.#starts;
			if (first === undefined || second === undefined || second > sequence + 1) return;
			await this.#files.remove(join(this.#folder, segmentName(first)));
			this.#starts.shift();
		}
	}

	close(): Promise<void> {
		return this.#inTurn(() => this.#file.close());
	}

	#inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
		const result = this.#turn.then(task);
		this.#turn = result.catch(() => undefined);
		return result;
	}

	async #append(commits: readonly Commit[]): Promise<StoreFailure | undefined> {
		const bytes = this.#encode(commits);
		try {
			await this.#cutOff();
			this.#isClean = false;
			await this.#file.write(bytes, this.#end);
			await this.#file.datasync();
		} catch (error) {
			const failure = storeFailure(error);
			// If this fails too, the next append begins by trying it again.
			await this.#cutOff().catch(storeFailure);
			return failure;
		}
		this.#isClean = true;
		this.#end += bytes.length;
		this.#next += commits.length;
		this.#bytesAppended += bytes.length;
		return undefined;
	}

	#encode(commits: readonly Commit[]): Buffer {
		// The last group has been written: its buffer may be used again, unless it was a giant.
		if (this.#lines.length > BUFFER_KEPT) this.#lines = new LineBuffer(BUFFER_SIZE);
		this.#lines.clear();
		for (const commit of commits) {
			const start = this.#lines.beginChecked();
			addCommit(this.#lines, commit);
			this.#lines.endChecked(start);
			this.#lines.add('\n');
		}
		return this.#lines.bytes;
	}

	async #cutOff(): Promise<void> {
		if (this.#isClean) return;
		await this.#file.truncate(this.#end);
		await this.#file.datasync();
		this.#isClean = true;
	}

	async #rotate(): Promise<void> {
		await this.#cutOff();
		// A file without commits will do, and a new one would bear its name.
		if (this.#starts.at(-1) === this.#next) return;
		const { file, end } = await createSegment({
			files: this.#files,
			folder: this.#folder,
			schemaVersion: this.#schemaVersion,
			next: this.#next
		});
		const before = this.#file;
		this.#file = file;
		this.#end = end;
		this.#starts.push(this.#next);
		await before.close();
	}
}

async function createSegment(options: {
	readonly files: Files;
	readonly folder: string;
	readonly schemaVersion: number;
	readonly next: number;
}): Promise<{ file: OpenFile; end: number }> {
	const { files, folder, schemaVersion, next } = options;
	const path = join(folder, segmentName(next));
	const head = { format: 'verbatim-journal', schema: schemaVersion, first: next };
	const line = new LineBuffer(BUFFER_SIZE);
	line.addChecked(JSON.stringify(head));
	line.add('\n');
	const file = await files.open(path, 'create');
	try {
		await file.write(line.bytes, 0);
		await file.datasync();
		await files.syncFolder(folder);
	} catch (error) {
		await file.close();
		await files.remove(path);
		throw error;
	}
	return { file, end: line.length };
}
