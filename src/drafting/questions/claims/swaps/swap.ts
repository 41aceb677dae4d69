import type { Reading } from '../../../reading.ts';
import type { TellingClause } from '../telling-clause.ts';
import type { Swap } from '../wording.ts';

export type TypedSwap = Swap & {
	/** What is exchanged, in plain words: "a figure for a figure". */
	readonly reason: string;
	/** How sure the swapped words are to be ruled out, with what was found taken as right. */
	readonly confidence: number;
	/** Set where only a stressed wording ("It was on Monday that …") rules the swap out. */
	readonly needsStress: boolean;
};

/** Ways to make a clause false by one typed exchange. One a file; swaps.ts lists them. */
export type Swapper = (telling: TellingClause, reading: Reading) => readonly TypedSwap[];
