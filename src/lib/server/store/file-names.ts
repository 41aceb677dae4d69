/** What stands where in the data folder. */
export const SNAPSHOT = 'scores.json';
export const BACKUP = 'scores.json.bak';
/** Left behind by a compaction that a crash cut short; never read. */
export const HALF_WRITTEN = ['scores.json.tmp', 'scores.json.bak.tmp'] as const;
export const [SNAPSHOT_TEMP, BACKUP_TEMP] = HALF_WRITTEN;
export const LOCK = 'scores.lock';

const SEGMENT = /^scores-(\d{12,16})\.journal$/;

/** A journal file is named for the sequence of its first commit, so that names sort by it. */
export function segmentName(first: number): string {
	return `scores-${String(first).padStart(12, '0')}.journal`;
}

/** Sequences of the first commits of the journal files among `names`, ascending. */
export function segmentStarts(names: readonly string[]): number[] {
	const starts = names.flatMap((name) => SEGMENT.exec(name)?.[1] ?? []).map(Number);
	return starts.sort((a, b) => a - b);
}
