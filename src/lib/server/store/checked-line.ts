/**
 * One line of a store file: `["<CRC-32 of the payload, 8 hex digits>",<payload>]`.
 * Each line is itself JSON, so that a person and any tool can read it. CRC-32 finds every single
 * burst of damage up to 32 bits, and misses one in four thousand million of the others.
 */
import { crc32 } from 'node:zlib';

const NO_SUM = '["00000000",';
const SUM_START = '["'.length;
const PAYLOAD_START = NO_SUM.length;
/** A UTF-16 code unit takes at most so many bytes of UTF-8. */
const WIDEST = 3;

/** Text gathered as bytes, each character encoded once: this is most of what a submit costs. */
export class LineBuffer {
	#bytes: Buffer;
	#length = 0;

	constructor(size: number) {
		this.#bytes = Buffer.allocUnsafe(size);
	}

	get length(): number {
		return this.#length;
	}

	/** Good until the next change. */
	get bytes(): Buffer {
		return this.#bytes.subarray(0, this.#length);
	}

	clear(): void {
		this.#length = 0;
	}

	add(text: string): void {
		this.#makeRoom(text.length * WIDEST);
		this.#length += this.#bytes.write(text, this.#length);
	}

	/** What is added from here to `endChecked` is a payload; answers with where it began. */
	beginChecked(): number {
		const start = this.#length;
		this.add(NO_SUM);
		return start;
	}

	/** Ends the checked line, without the line's end. */
	endChecked(start: number): void {
		const sum = hex(crc32(this.#bytes.subarray(start + PAYLOAD_START, this.#length)));
		this.#bytes.write(sum, start + SUM_START, 'latin1');
		this.add(']');
	}

	addChecked(payload: string): void {
		const start = this.beginChecked();
		this.add(payload);
		this.endChecked(start);
	}

	#makeRoom(size: number): void {
		if (this.#length + size <= this.#bytes.length) return;
		const larger = Buffer.allocUnsafe((this.#length + size) * 2);
		this.#bytes.copy(larger, 0, 0, this.#length);
		this.#bytes = larger;
	}
}

/** The payload of a line as it was written; undefined when the line is damaged. */
export function readCheckedLine(line: Buffer): unknown {
	if (line.length <= PAYLOAD_START) return undefined;
	const payload = line.subarray(PAYLOAD_START, -1);
	const frame = `["${hex(crc32(payload))}",]`;
	const found =
		line.toString('latin1', 0, PAYLOAD_START) + line.toString('latin1', line.length - 1);
	return found === frame ? parsed(payload.toString('utf8')) : undefined;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// A true checksum over what is no JSON: not of our making.
		return undefined;
	}
}

function hex(sum: number): string {
	return sum.toString(16).padStart(8, '0');
}
