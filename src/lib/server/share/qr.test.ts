import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrDrawing } from './qr.ts';

const links = [
	'https://example.org/share/abc',
	`http://192.168.178.23:5173/challenge/${'x'.repeat(60)}`,
	'x'
];

/** Paints the path on a grid again, bar by bar. */
function paint(path: string, size: number): boolean[][] {
	const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
	const bars = path.match(/M\d+ \d+h\d+v1h-\d+z/g) ?? [];
	expect(bars.join('')).toBe(path);
	for (const bar of bars) {
		const [x = 0, y = 0, length = 0] = (bar.match(/\d+/g) ?? []).map(Number);
		for (let column = x; column < x + length; column++) (grid[y] ?? [])[column] = true;
	}
	return grid;
}

describe('QR-1 the path is the code', () => {
	test.each(links)('QR-1 every module of %s', (link) => {
		const { size, path } = qrDrawing(link);
		expect(paint(path, size)).toEqual(encode(link, { ecc: 'M', border: 4 }).data);
	});

	test('QR-1 four light modules all round, then the corner of a finder', () => {
		const { size, path } = qrDrawing('https://example.org');
		const grid = paint(path, size);
		const isEdge = (index: number) => index < 4 || index >= size - 4;
		expect(grid.some((row, y) => row.some((dark, x) => dark && (isEdge(x) || isEdge(y))))).toBe(
			false
		);
		expect(grid[4]?.slice(4, 12)).toEqual([...Array<boolean>(7).fill(true), false]);
	});

	test('QR-1 another link is another code', () => {
		expect(qrDrawing('https://a.example').path).not.toBe(qrDrawing('https://b.example').path);
	});
});
