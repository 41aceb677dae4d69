import type { Candidate } from '../questions/candidate.ts';

/** Differences in confidence below this are no difference. */
const STEP = 0.01;

/** Surest first; of equally sure ones the more worth, and else the earlier in the text (RANK-1). */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
	return candidates.toSorted(
		(one, other) =>
			tierOf(other) - tierOf(one) || other.worth - one.worth || placeOf(one) - placeOf(other)
	);
}

/** Where in the text a candidate's answer stands. */
export function placeOf({ asks }: Candidate): number {
	return asks[0]?.start ?? 0;
}

function tierOf({ confidence }: Candidate): number {
	return Math.round(confidence / STEP);
}
