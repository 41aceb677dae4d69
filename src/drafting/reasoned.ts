/** What every finding of the engine carries: how sure it is, and why. */
export type Reasoned = {
	/** 0 to 1: the share of findings like this one that are expected to be right. */
	readonly confidence: number;
	/** Why, a few plain words each, in the order in which they were found. */
	readonly reasons: readonly string[];
};
