/**
 * One line of a store file: `["<CRC-32 of the payload, 8 hex digits>",<payload>]`.
 * Each line is itself JSON, so that a person and any tool can read it. CRC-32 finds every single
 * burst of damage up to 32 bits, and misses one in four thousand million of the others.
 */
import { crc32 } from 'node:zlib';

const PAYLOAD_START = '["01234567",'.length;

/** Without the line's end. */
export function checkedLine(payload: string): string {
	return `["${hex(crc32(payload))}",${payload}]`;
}

/** The payload of a line as it was written; undefined when the line is damaged. */
export function readCheckedLine(line: Buffer): unknown {
	const payload = line.subarray(PAYLOAD_START, -1);
	if (line.length <= PAYLOAD_START) return undefined;
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
