/** Reads a file line by line without holding all of it: a snapshot may be larger than a string. */
import type { OpenFile } from './files.ts';

export type Line = {
	/** Counts from 1. */
	readonly number: number;
	/** Offset of its first byte. */
	readonly start: number;
	/** Without the line's end. */
	readonly bytes: Buffer;
	/** False for what stands behind the last line's end. */
	readonly isEnded: boolean;
};

const CHUNK = 1024 * 1024;
const LINE_END = 0x0a;

/** Lines in order, some at a time; nothing for an empty file. */
export async function* readLines(file: OpenFile): AsyncGenerator<readonly Line[]> {
	let rest = Buffer.alloc(0);
	let start = 0;
	let number = 1;
	for (let position = 0; ;) {
		const chunk = Buffer.allocUnsafe(CHUNK);
		const length = await file.read(chunk, position);
		if (length === 0) break;
		position += length;
		const bytes = Buffer.concat([rest, chunk.subarray(0, length)]);
		const lines = endedLines(bytes, start, number);
		const last = lines.at(-1);
		const used = last === undefined ? 0 : last.start + last.bytes.length + 1 - start;
		rest = bytes.subarray(used);
		start += used;
		number += lines.length;
		yield lines;
	}
	if (rest.length > 0) yield [{ number, start, bytes: rest, isEnded: false }];
}

function endedLines(bytes: Buffer, start: number, number: number): Line[] {
	const lines: Line[] = [];
	let from = 0;
	for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, from)) {
		const line = bytes.subarray(from, end);
		lines.push({ number: number + lines.length, start: start + from, bytes: line, isEnded: true });
		from = end + 1;
	}
	return lines;
}
