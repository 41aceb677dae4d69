/** Who did what, where and when: plain finite clauses whose parts are sure. */
import type { SentenceId, Span } from '#domain/article/article.ts';
import type { EntityId } from '../mentions/mention.ts';
import type { Reasoned } from '../reasoned.ts';

export type Phrase = Span & {
	/** As written. */
	readonly text: string;
	/** The head word's lemma: troops → troop. */
	readonly head: string;
	readonly isPlural: boolean;
	/** Where its head is a name. */
	readonly entity: EntityId | undefined;
	/** True where it means nothing by itself: he, this, it, "the latter", "the move". */
	readonly needsContext: boolean;
};

export type Verb = Span & {
	/** All of the verb group as written: "were deployed", "has repeatedly blocked". */
	readonly text: string;
	/** The main verb's base form: deploy. */
	readonly base: string;
	readonly tense: 'past' | 'present' | 'perfect' | 'past-perfect' | 'future' | 'modal';
	readonly voice: 'active' | 'passive';
	readonly isNegated: boolean;
	/** Of a verb in two parts: "pull out". */
	readonly particle: string | undefined;
};

export type Complement = Span & {
	readonly preposition: string;
	readonly phrase: Phrase;
	readonly role: 'where' | 'when' | 'other';
};

export type Clause = Span &
	Reasoned & {
		readonly sentence: SentenceId;
		readonly subject: Phrase;
		readonly verb: Verb;
		readonly object: Phrase | undefined;
		/** "is/was/became X": what the subject is said to be. */
		readonly predicate: Phrase | undefined;
		/** Prepositional phrases behind the verb that belong to it, in order. */
		readonly complements: readonly Complement[];
		/** Set where the clause stands in somebody's words or view: it is no fact of the text. */
		readonly isReported: boolean;
		/** Main clause of its sentence, not after "if", "because", "which". */
		readonly isMain: boolean;
	};

/** Two things that the text itself puts in order. */
export type Ordering = Reasoned & {
	readonly earlier: Span & { readonly sentence: SentenceId; readonly text: string };
	readonly later: Span & { readonly sentence: SentenceId; readonly text: string };
};

export type ClauseReading = {
	readonly clauses: readonly Clause[];
	readonly orderings: readonly Ordering[];
};
