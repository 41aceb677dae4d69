/**
 * Brings contents up to date from the journal, and judges what is damaged in it.
 * Only what a crash leaves behind in the last group, which nobody was told of, is dropped: a line
 * cut short at the end (STORE-43), or blocks the disk never wrote, which read as zeros (STORE-44).
 * Everything else is damage, told with file and line (STORE-45, STORE-46). Changes no file.
 */
import { join } from 'node:path';
import * as v from 'valibot';
import { readCheckedLine } from './checked-line.ts';
import type { Contents } from './contents.ts';
import { segmentName } from './file-names.ts';
import type { Files } from './files.ts';
import { readLines, type Line } from './lines.ts';
import { migrationFrom, type Migration, type Schema } from './migrations.ts';
import { damaged, tooNew } from './opening.ts';
import { readCommit } from './stored-form.ts';

const headForm = v.object({
	format: v.literal('verbatim-journal'),
	schema: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
	first: v.pipe(v.number(), v.safeInteger(), v.minValue(1))
});

export type SegmentEnd = {
	/** Undefined when not even the head was written. */
	readonly schema: number | undefined;
	/** Sequence that the next commit in this file has to have. */
	readonly next: number;
	/** Offset behind the last good line. */
	readonly end: number;
	/** Whether something dropped stands behind `end`. */
	readonly isTorn: boolean;
};

export type SegmentToRead = {
	readonly files: Files;
	readonly folder: string;
	readonly first: number;
	/** Only the last file of a journal may end in a torn group. */
	readonly isLast: boolean;
	readonly schema: Schema;
};

/** Applies to `contents` what it does not hold yet. Throws OpeningRefused on damage. */
export async function replaySegment(
	contents: Contents,
	segment: SegmentToRead
): Promise<SegmentEnd> {
	const file = await segment.files.open(join(segment.folder, segmentName(segment.first)), 'read');
	const replay = new Replay(contents, segment);
	try {
		for await (const lines of readLines(file)) for (const line of lines) replay.take(line);
	} finally {
		await file.close();
	}
	return replay.end();
}

class Replay {
	#contents: Contents;
	#segment: SegmentToRead;
	#name: string;
	#head: { readonly schema: number; readonly migration: Migration } | undefined;
	#next: number;
	#end = 0;
	/** The first bad line, as long as nothing proves that it was acknowledged. */
	#hole: Line | undefined;

	constructor(contents: Contents, segment: SegmentToRead) {
		this.#contents = contents;
		this.#segment = segment;
		this.#name = segmentName(segment.first);
		this.#next = segment.first;
	}

	take(line: Line): void {
		const payload = line.isEnded ? readCheckedLine(line.bytes) : undefined;
		if (this.#hole !== undefined) return this.#judgeHole(payload, this.#hole);
		if (payload === undefined) return this.#meetBadLine(line);
		if (this.#head === undefined) this.#takeHead(payload, line);
		else this.#takeCommit(payload, this.#head.migration, line);
		this.#end = line.start + line.bytes.length + 1;
	}

	end(): SegmentEnd {
		const isTorn = this.#hole !== undefined || this.#head === undefined;
		if (isTorn && !this.#segment.isLast) throw this.#damage(1, 'The file is empty.');
		return { schema: this.#head?.schema, next: this.#next, end: this.#end, isTorn };
	}

	#takeHead(payload: unknown, line: Line): void {
		const parsed = v.safeParse(headForm, payload);
		if (!parsed.success || parsed.output.first !== this.#segment.first) {
			throw this.#damage(line.number, 'This is not the head of this journal file.');
		}
		const { schema } = parsed.output;
		const known = this.#segment.schema;
		if (schema > known.version) throw tooNew(this.#name, schema, known.version);
		this.#head = { schema, migration: migrationFrom(schema, known) };
		const held = this.#contents.sequence;
		if (this.#next > held + 1) throw this.#gap(line, held + 1);
	}

	#takeCommit(payload: unknown, migration: Migration, line: Line): void {
		const commit = readCommit(payload, migration);
		if (commit === undefined) throw this.#damage(line.number, 'This is not a commit.');
		if (commit.sequence !== this.#next) throw this.#gap(line, this.#next);
		this.#next += 1;
		if (commit.sequence > this.#contents.sequence) this.#contents.apply(commit);
	}

	#meetBadLine(line: Line): void {
		const isUnwritten = isCutShort(line) || line.bytes.includes(0);
		if (!this.#segment.isLast || !isUnwritten) {
			throw this.#damage(line.number, 'The line does not match its checksum.');
		}
		this.#hole = line;
	}

	/** A later group was begun only after the hole's own group had been acknowledged. */
	#judgeHole(payload: unknown, hole: Line): void {
		const commit = payload === undefined ? undefined : readCommit(payload, migrationFrom(1, NONE));
		if (commit === undefined || commit.groupStart <= this.#next) return;
		throw this.#damage(hole.number, 'The line does not match its checksum.');
	}

	#gap(line: Line, missing: number) {
		return this.#damage(line.number, `Commit ${missing} is missing before this line.`);
	}

	#damage(line: number, what: string) {
		const advice =
			'Put back the whole folder from a backup. To go on with what stands before that line: ' +
			'copy the folder, cut the file off before the line, and move all later journal files away.';
		return damaged({ file: this.#name, line, what, advice });
	}
}

/** A whole line with something else in place of its end has been altered, not cut short. */
function isCutShort({ isEnded, bytes }: Line): boolean {
	return !isEnded && readCheckedLine(bytes.subarray(0, -1)) === undefined;
}

/** Only the numbers of a commit behind a hole are looked at. */
const NONE: Schema = { version: 1, steps: [] };
