import type { SentenceId, Span } from '#domain/article/article.ts';
import type { ClauseScene } from '../../clause-scene.ts';
import type { Office } from '../../offices.ts';

/** Something plausible that the article leaves open, with the sentence that comes nearest to it. */
export type Unstated = {
	readonly claim: string;
	readonly nearest: SentenceId;
	/** Says why the nearest sentence is not enough. */
	readonly explanation: string;
	readonly asks: Span;
	readonly confidence: number;
	readonly reasons: readonly string[];
	readonly worth: number;
};

export type UnstatedScene = ClauseScene & {
	readonly offices: readonly Office[];
};

/** One way of saying what is not stated. One a file; all-unstated.ts lists them. */
export type Leaver = (scene: UnstatedScene) => readonly Unstated[];
