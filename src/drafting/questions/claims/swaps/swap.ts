import type { ClauseScene } from '../../clause-scene.ts';
import type { ToldClause } from '../../told-clauses.ts';
import type { Swap } from '../wording.ts';

export type TypedSwap = Swap & {
	/** What is exchanged, in plain words: "a figure for a larger one". */
	readonly reason: string;
	/** How sure the swapped words are to be ruled out, with what was found taken as right. */
	readonly confidence: number;
	/** Set where only a stressed wording ("It was on Monday that …") rules the swap out. */
	readonly needsStress: boolean;
	/** 0 to 1: how much a reader gains by finding it out. */
	readonly worth: number;
};

/** Ways to make a clause false by one typed exchange. One a file; swaps.ts lists them. */
export type Swapper = (told: ToldClause, scene: ClauseScene) => readonly TypedSwap[];
