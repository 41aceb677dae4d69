import { describe, expect, it } from 'vitest';
import { LineBuffer, readCheckedLine } from './checked-line.ts';

function checkedLine(...payload: readonly string[]): Buffer {
	const line = new LineBuffer(4);
	const start = line.beginChecked();
	for (const part of payload) line.add(part);
	line.endChecked(start);
	return line.bytes;
}

describe('a checked line', () => {
	it.each([['null'], ['"é\u{1f600}\ud800"'], ['{"a":[1,2]}'], [`"${'x'.repeat(5000)}"`]])(
		'STORE-41 reads back what was written: %.20s',
		(payload) => {
			// A lone surrogate has no UTF-8 and JSON.stringify never writes one as it is.
			const text = JSON.stringify(JSON.parse(payload));
			expect(readCheckedLine(checkedLine(text))).toEqual(JSON.parse(payload));
			expect(readCheckedLine(checkedLine(...text))).toEqual(JSON.parse(payload));
		}
	);

	it('STORE-41 is itself JSON', () => {
		expect(JSON.parse(checkedLine('{"a":', '1}').toString())).toEqual([
			expect.stringMatching(/^[0-9a-f]{8}$/),
			{ a: 1 }
		]);
	});

	it('STORE-45 does not read a line of which any bit has changed', () => {
		const line = checkedLine('{"score":7}');
		for (let bit = 0; bit < line.length * 8; bit += 1) {
			const altered = Buffer.from(line);
			altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			expect(readCheckedLine(altered)).toBeUndefined();
		}
	});

	it('STORE-43 does not read a line that is cut short', () => {
		const line = checkedLine('{"score":7}');
		for (let length = 0; length < line.length; length += 1) {
			expect(readCheckedLine(line.subarray(0, length))).toBeUndefined();
		}
	});
});
