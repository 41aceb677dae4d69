/** What an extractor hands on: words and who stands beside them, before anybody is identified. */
import type { Span } from '#domain/article/article.ts';
import type { Cue } from './cue.ts';
import type { Line } from './line.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { Speech } from './speech.ts';

/** How words and speaker stand to each other; each has a confidence of its own. */
export type Pattern =
	| 'quote, cue, speaker'
	| 'quote, speaker, cue'
	| 'speaker, cue, quote'
	| 'speaker, cue, colon, quote'
	| 'speaker, cue, far quote'
	| 'words in a reported clause'
	| 'speaker, colon, quote'
	| 'quote, dash, speaker'
	| 'quote behind a report'
	| 'words, speaker, cue'
	| 'same speaker goes on'
	| 'same speaker in the next paragraph'
	| 'quote taken up again'
	| 'speaker, cue, that, clause'
	| 'speaker, cue, clause'
	| 'clause, speaker, cue'
	| 'according to';

export type Found = {
	readonly line: Line;
	readonly kind: Speech['kind'];
	readonly pattern: Pattern;
	/** Undefined: whoever spoke last. */
	readonly phrase: NounPhrase | undefined;
	readonly cue: Cue | undefined;
	/** Of "according to", which is no verb. */
	readonly otherCue?: (Span & { readonly lemma: string }) | undefined;
	readonly pieces: readonly Span[];
	readonly doubts: readonly string[];
};

/** What an extractor may look at: a line, its cues, and what was found in the line so far. */
export type Scene = {
	readonly source: string;
	readonly line: Line;
	readonly cues: readonly Cue[];
	readonly before: Line | undefined;
	readonly found: readonly Found[];
	/** What was found in the paragraph before. */
	readonly foundBefore: readonly Found[];
};

/** One outermost quote of a line. */
export type Place = Scene & {
	readonly at: number;
	readonly quote: QuotedSpan;
};
