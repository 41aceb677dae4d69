/** The terms on which a transport keeps a connection; tests bring their own. */
import { Rounds } from './rounds.ts';

export type Terms = {
	readonly rounds: Rounds;
	/** A connection with more bytes than this waiting to be sent is too slow (LINE-21). */
	readonly mostWaiting: number;
};

export const TERMS: Terms = { rounds: new Rounds(), mostWaiting: 1_048_576 };
