/** The bench's figures as lines of tables. Kilobytes are of 1024 bytes. */
import type { Bytes, Weight } from './weigh.ts';

const NAME_WIDTH = 20;
const CELL_WIDTH = 12;

export const WEIGHT_HEAD = line('page', [
	'script KB',
	'brotli KB',
	'over empty',
	'style KB',
	'fonts KB',
	'document KB'
]);

/** `empty` is the yardstick; left out for the empty page itself. */
export function weightRow(name: string, weight: Weight, empty?: Weight): string {
	return line(name, [
		kilobytes(weight.script.raw),
		kilobytes(weight.script.packed),
		empty === undefined ? '-' : `+${kilobytes(weight.script.packed - empty.script.packed)}`,
		kilobytes(weight.style.packed),
		kilobytes(weight.font.packed),
		rawAndPacked(weight.document)
	]);
}

export const TIME_HEAD = line('slow phone', ['median ms', 'min', 'max', 'to empty']);

/** `unit` is the empty page's median. */
export function timeRow(name: string, times: readonly number[], unit: number): string {
	const median = medianOf(times);
	return line(name, [
		...[median, Math.min(...times), Math.max(...times)].map((ms) => ms.toFixed(0)),
		`${(median / unit).toFixed(2)} : 1`
	]);
}

export function medianOf(times: readonly number[]): number {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function rawAndPacked({ raw, packed }: Bytes): string {
	return `${kilobytes(raw)} / ${kilobytes(packed)}`;
}

function kilobytes(bytes: number): string {
	return (bytes / 1024).toFixed(1);
}

function line(name: string, cells: readonly string[]): string {
	return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('');
}
