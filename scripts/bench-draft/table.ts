/** The smallest of the values that so many of them, 0 to 1, do not exceed. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** A line of a table, for tables whose lines are printed as soon as they are known. */
export function line([first = '', ...others]: readonly string[]): string {
	return [first.padEnd(38), ...others.map((cell) => cell.padStart(14))].join(' ');
}

/** Milliseconds and other figures: tenths where they tell something. */
export function figure(value: number): string {
	return value.toFixed(value < 100 ? 1 : 0);
}
