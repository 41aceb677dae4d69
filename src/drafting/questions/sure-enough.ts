import type { Reasoned } from '../reasoned.ts';

/** How sure several findings are to be right together: none of them may be wrong. */
export function allRight(findings: readonly Reasoned[], precision = 1): number {
	return findings.reduce((product, { confidence }) => product * confidence, precision);
}
