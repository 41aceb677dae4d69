/**
 * The candidate that a mistyped word was most likely meant to be: at most a third of its letters
 * differ. Distance: insertions, deletions and substitutions (Levenshtein 1966).
 */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
	const ranked = candidates
		.map((candidate) => ({ candidate, distance: distanceOf(word.toLowerCase(), candidate) }))
		.toSorted((one, other) => one.distance - other.distance);
	const [best] = ranked;
	if (best === undefined || best.distance > Math.max(1, best.candidate.length / 3))
		return undefined;
	return best.candidate;
}

function distanceOf(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (const [index, letter] of [...from].entries()) {
		const next = [index + 1];
		for (const [at, other] of [...to].entries()) {
			const substituted = (row[at] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(substituted, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
