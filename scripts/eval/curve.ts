import type { EvalRow } from './eval-task.ts';

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

/** Kept, precision and coverage by confidence: a table for each group and one for all. */
export function curveLines(rows: readonly EvalRow[]): readonly string[] {
	const groups = [...new Set(rows.map(({ group }) => group))].sort();
	const tables = groups.map((group) =>
		table(
			group,
			rows.filter((row) => row.group === group)
		)
	);
	return groups.length === 1 ? tables.flat() : [...tables.flat(), ...table('all', rows)];
}

/** The wrong ones, the surest first: they are what is to be mended. */
export function wrongLines(rows: readonly EvalRow[], count: number): readonly string[] {
	return rows
		.filter(({ isRight, confidence }) => !isRight && confidence > 0)
		.toSorted((a, b) => b.confidence - a.confidence)
		.slice(0, count)
		.map(({ confidence, group, shown }) => `${confidence.toFixed(2)} ${group} ${shown}`);
}

function table(group: string, rows: readonly EvalRow[]): readonly string[] {
	const golds = rows.filter(({ isGold }) => isGold).length;
	const head = `${group} (${golds} in the set)`.padEnd(30);
	return [`${head} kept  right  precision  coverage`, ...THRESHOLDS.map((at) => line(rows, at))];
}

function line(rows: readonly EvalRow[], threshold: number): string {
	const kept = rows.filter(({ confidence }) => confidence >= threshold);
	const right = kept.filter(({ isRight }) => isRight);
	const golds = rows.filter(({ isGold }) => isGold).length;
	const covered = right.filter(({ isGold }) => isGold).length;
	return [
		`  ${threshold.toFixed(2)}`.padEnd(30),
		String(kept.length).padStart(5),
		String(right.length).padStart(6),
		percent(right.length, kept.length).padStart(10),
		percent(covered, golds).padStart(9)
	].join(' ');
}

function percent(part: number, whole: number): string {
	return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
