/** What makes a reading less sure. Costs are shares of readings found wrong, read off by eye. */
export type Doubt = { readonly reason: string; readonly cost: number };

/** Of readings with nothing against them this share was right. */
const BEST = 0.97;

export function confidenceOf(doubts: readonly Doubt[]): number {
	const left = doubts.reduce((sum, { cost }) => sum - cost, BEST);
	return Math.max(0, Math.round(left * 100) / 100);
}
