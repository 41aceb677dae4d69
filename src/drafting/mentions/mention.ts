/** Who and what a text names: mentions in the text, and the entities they are taken to be. */
import type { SentenceId, Span } from '#domain/article/article.ts';
import type { Reasoned } from '../reasoned.ts';

export type EntityKind =
	| 'person'
	| 'place'
	| 'organisation'
	/** A people, a faith, a party's followers: Syrians, Democrats. */
	| 'group'
	/** A work, ship, film, prize, law, event, product: named, and none of the above. */
	| 'other';

export type EntityId = string;

export type Mention = Span &
	Reasoned & {
		readonly text: string;
		readonly sentence: SentenceId;
		readonly entity: EntityId;
		/** `full`: all of the name as the text ever gives it; `short`: surname, initials, short form. */
		readonly form: 'full' | 'short';
	};

/** What somebody is, in the text's own words: "head of research at the Dialogue Institute". */
export type Role = Span & {
	readonly text: string;
	readonly sentence: SentenceId;
};

export type Gender = 'she' | 'he' | 'they';

export type Entity = Reasoned & {
	readonly id: EntityId;
	readonly kind: EntityKind;
	/** The fullest name that the text gives, as written, without title or possessive. */
	readonly name: string;
	/** Other forms the text uses, as written. */
	readonly aliases: readonly string[];
	readonly roles: readonly Role[];
	/** Known from a title, a first name, a pronoun that can be nobody else's; else undefined. */
	readonly gender: Gender | undefined;
	/** True for names that stand for several: "the Democrats", "Syrian troops". */
	readonly isPlural: boolean;
};

export type Mentions = {
	/** In the order of the text; they do not overlap. */
	readonly mentions: readonly Mention[];
	readonly entities: readonly Entity[];
};
