/** The bench's figures as lines of a table. */
import type { Speed } from './measure.ts';

export type Row = {
	readonly records: number;
	readonly atOnce: number;
	readonly ours: Speed;
	/** A bare append of lines that are there, and of lines made from each submit's value. */
	readonly bare: Speed;
	readonly bareJson: Speed;
	/** A sentence where it was not measured. */
	readonly plain: Speed | string;
};

const COLUMNS: readonly (readonly [title: string, width: number])[] = [
	['records', 8],
	['at once', 7],
	['ours/s', 7],
	['p50 ms', 7],
	['p99 ms', 7],
	['bare/s', 7],
	['p99 ms', 7],
	['bare : ours', 11],
	['+json/s', 7],
	['+json : ours', 12],
	['plain lowdb/s', 24],
	['ours : plain', 12]
];

export const HEAD = line(COLUMNS.map(([title]) => title));

export function formatRow({ records, atOnce, ours, bare, bareJson, plain }: Row): string {
	return line([
		...[String(records), String(atOnce)],
		...[ours.perSecond.toFixed(0), ours.p50Ms.toFixed(2), ours.p99Ms.toFixed(2)],
		...[bare.perSecond.toFixed(0), bare.p99Ms.toFixed(2)],
		ratio(bare.perSecond, ours.perSecond),
		...[bareJson.perSecond.toFixed(0), ratio(bareJson.perSecond, ours.perSecond)],
		typeof plain === 'string' ? plain : plain.perSecond.toFixed(1),
		typeof plain === 'string' ? '-' : ratio(ours.perSecond, plain.perSecond)
	]);
}

/** How much slower the most records are than the fewest, by submits at once. */
export function flatnessLines(rows: readonly Row[]): string[] {
	const atOnce = [...new Set(rows.map((row) => row.atOnce))];
	return atOnce.flatMap((clients) => {
		const same = rows.filter((row) => row.atOnce === clients);
		const [fewest, most] = [same.at(0), same.at(-1)];
		if (fewest === undefined || most === undefined || fewest === most) return [];
		const slower = ratio(fewest.ours.perSecond, most.ours.perSecond);
		return `${clients} at once: ${fewest.records} records : ${most.records} records = ${slower}`;
	});
}

function ratio(a: number, b: number): string {
	return `${(a / b).toFixed(2)} : 1`;
}

function line(cells: readonly string[]): string {
	return cells.map((cell, at) => cell.padStart(COLUMNS[at]?.[1] ?? 0)).join('  ');
}
