/** Who said what: words given as somebody's, and whose they are. */
import type { SentenceId, Span } from '#domain/article/article.ts';
import type { EntityId } from '../mentions/mention.ts';
import type { Reasoned } from '../reasoned.ts';

/** Whom the words belong to. */
export type Speaker = Span & {
	/** As it stands at the cue: "Frolov", "he", "the ministry". */
	readonly text: string;
	readonly how: 'name' | 'pronoun' | 'description';
	/** Undefined where it is described and never named: "a spokeswoman". */
	readonly entity: EntityId | undefined;
	/** How it is to be called in a question, standing alone: "Vladimir Frolov", "the interior ministry". */
	readonly name: string;
};

export type Speech = Reasoned & {
	/** `direct`: whole sentences in marks; `partial`: some words in marks; `indirect`: none. */
	readonly kind: 'direct' | 'partial' | 'indirect';
	readonly speaker: Speaker;
	/** The word that says that it is speech: said, according to. Undefined in a run-on quote. */
	readonly cue: (Span & { readonly lemma: string }) | undefined;
	/** What was said, piece by piece, without the marks; a split quote has two. */
	readonly pieces: readonly Span[];
	/** Every sentence the pieces, the cue and the speaker stand in, in order. */
	readonly sentences: readonly SentenceId[];
	/** True for "did not say", "denied that": the speaker does not hold it. */
	readonly isDenied: boolean;
};

/** Words in marks that nobody is asked about, and why: title, scare quote, heading, rival speakers. */
export type Unattributed = Span & { readonly reason: string };

export type SpeechReading = {
	readonly speeches: readonly Speech[];
	readonly unattributed: readonly Unattributed[];
};
