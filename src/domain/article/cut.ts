import type { SentenceLanguage } from './sentence-language/sentence-language.ts';

/** A place where a sentence may end, with what the rules need to decide whether it does. */
export type Cut = {
	/** The sentence so far, without the space before the cut; of a long one the last 80 units. */
	readonly before: string;
	/** The text from the cut on; of a long one the first 160 units. */
	readonly after: string;
	/** From here to the next possible cut; of a long one the first 160 units. */
	readonly piece: string;
	readonly isSpaced: boolean;
	readonly language: SentenceLanguage;
};

/** Whether the sentence goes on at this cut. One rule a file; `segment-sentences.ts` lists them. */
export type Join = (cut: Cut) => boolean;

export const REACH_BACK = 80;
export const REACH_ON = 160;
