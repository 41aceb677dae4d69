import type { Tally } from './result.ts';

export type CountedScore = Pick<Tally, 'right' | 'asked' | 'proven' | 'proofsAsked'>;

/** `7 of 10 right, 6 proven`; of proofs only where some were asked. */
export function scoreInWords({ right, asked, proven, proofsAsked }: CountedScore): string {
	const score = `${right} of ${asked} right`;
	return proofsAsked === 0 ? score : `${score}, ${proven} proven`;
}
