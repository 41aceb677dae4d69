/**
 * Reads the snapshot back, line by line. Any damage is told with its line (STORE-47), and as long
 * as the `.bak` is there, nothing is lost: the journal behind it is kept.
 */
import { join } from 'node:path';
import * as v from 'valibot';
import { readCheckedLine } from './checked-line.ts';
import { Contents } from './contents.ts';
import { BACKUP, SNAPSHOT } from './file-names.ts';
import type { Files, OpenFile } from './files.ts';
import { readLines, type Line } from './lines.ts';
import { migrationFrom, type Migration, type Schema } from './migrations.ts';
import { damaged, tooNew } from './opening.ts';
import { entryForm, holdEntry, holdRecord, recordForm } from './stored-form.ts';

export type SnapshotRead = {
	readonly contents: Contents;
	readonly schema: number;
	readonly size: number;
};

const HEAD_START = '{"head":';
const HEAD_END = ',"lines":[';
const COMMA = 0x2c;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const headForm = v.object({
	format: v.literal('verbatim-scores'),
	schema: v.pipe(whole, v.minValue(1)),
	sequence: whole
});
const lineForm = v.union([
	v.object({ record: recordForm }),
	v.object({ entry: entryForm }),
	v.object({ end: v.object({ records: whole, entries: whole }) })
]);

/** Throws OpeningRefused on damage or a newer schema, the system's error if there is no file. */
export async function readSnapshot(options: {
	readonly files: Files;
	readonly folder: string;
	readonly schema: Schema;
}): Promise<SnapshotRead> {
	const file = await options.files.open(join(options.folder, SNAPSHOT), 'read');
	try {
		return await readOpenSnapshot(file, options.schema);
	} finally {
		await file.close();
	}
}

async function readOpenSnapshot(file: OpenFile, schema: Schema): Promise<SnapshotRead> {
	const reading = new Reading(schema);
	for await (const lines of readLines(file)) for (const line of lines) reading.take(line);
	return reading.end();
}

class Reading {
	#schema: Schema;
	#contents = new Contents();
	#head: { readonly schema: number; readonly migration: Migration } | undefined;
	#records = 0;
	#entries = 0;
	#part: 'head' | 'lines' | 'closing' | 'over' = 'head';
	#size = 0;
	#lines = 0;

	constructor(schema: Schema) {
		this.#schema = schema;
	}

	take(line: Line): void {
		this.#lines = line.number;
		this.#size = line.start + line.bytes.length + 1;
		if (!line.isEnded) throw snapshotDamage(line.number, 'The file ends within this line.');
		switch (this.#part) {
			case 'head':
				return this.#takeHead(line);
			case 'lines':
				return this.#takeLine(line);
			case 'closing':
				if (line.bytes.toString() !== ']}') throw snapshotDamage(line.number, 'Expected "]}".');
				this.#part = 'over';
				return;
			case 'over':
				throw snapshotDamage(line.number, 'There is something behind the end.');
		}
	}

	end(): SnapshotRead {
		if (this.#part !== 'over' || this.#head === undefined) {
			throw snapshotDamage(this.#lines + 1, 'The rest of the file is missing.');
		}
		return { contents: this.#contents, schema: this.#head.schema, size: this.#size };
	}

	#takeHead(line: Line): void {
		const text = line.bytes.toString();
		const isFramed = text.startsWith(HEAD_START) && text.endsWith(HEAD_END);
		const framed = Buffer.from(text.slice(HEAD_START.length, -HEAD_END.length));
		const parsed = v.safeParse(headForm, isFramed ? readCheckedLine(framed) : undefined);
		if (!parsed.success)
			throw snapshotDamage(line.number, 'This is not the head of a scores file.');
		const { schema, sequence } = parsed.output;
		if (schema > this.#schema.version) throw tooNew(SNAPSHOT, schema, this.#schema.version);
		this.#head = { schema, migration: migrationFrom(schema, this.#schema) };
		this.#contents.startAt(sequence);
		this.#part = 'lines';
	}

	#takeLine({ bytes, number }: Line): void {
		const payload = readCheckedLine(bytes.at(-1) === COMMA ? bytes.subarray(0, -1) : bytes);
		if (payload === undefined)
			throw snapshotDamage(number, 'The line does not match its checksum.');
		const parsed = v.safeParse(lineForm, payload);
		if (!parsed.success || this.#head === undefined) {
			throw snapshotDamage(number, 'This is neither a record nor a log entry.');
		}
		const { migration } = this.#head;
		if ('end' in parsed.output) return this.#takeEnd(parsed.output.end, number);
		if ('record' in parsed.output) {
			const record = holdRecord(migration.record(parsed.output.record));
			this.#records += 1;
			return this.#contents.applyChange({ kind: 'put', record });
		}
		const entry = holdEntry(migration.entry(parsed.output.entry));
		if (entry.position !== this.#contents.roomEnd(entry.room) + 1) {
			throw snapshotDamage(number, 'An earlier entry of this room is missing before this line.');
		}
		this.#entries += 1;
		this.#contents.applyChange({ kind: 'log', entry });
	}

	#takeEnd(end: { readonly records: number; readonly entries: number }, line: number): void {
		if (end.records !== this.#records || end.entries !== this.#entries) {
			const found = `${this.#records} records and ${this.#entries} log entries`;
			throw snapshotDamage(
				line,
				`Lines are missing: there should be ${JSON.stringify(end)}, not ${found}.`
			);
		}
		this.#part = 'closing';
	}
}

export function snapshotDamage(line: number, what: string) {
	const advice =
		`Move ${SNAPSHOT} away and rename ${BACKUP} to ${SNAPSHOT}: the journal files beside it bring ` +
		'it up to the last answer. If that does not open, put back the whole folder from a backup.';
	return damaged({ file: SNAPSHOT, line, what, advice });
}
