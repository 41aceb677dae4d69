/** What the desk's page is given, and what it asks of the server. */
import type { Article, Span } from '#domain/article/article.ts';
import type { Card, Desk } from '#domain/desk/desk.ts';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';

/** Something the engine has recognised, to be marked lightly in the article. */
export type DeskMark = Span & {
	readonly kind:
		'person' | 'place' | 'organisation' | 'group' | 'other' | 'time' | 'amount' | 'speech';
	/** Why, in a few plain words. */
	readonly reasons: readonly string[];
};

/** A version that can be played. Links are paths, to be put behind the page's own origin. */
export type PublishedVersion = {
	readonly slug: string;
	readonly version: string;
	/** ISO 8601 instant. */
	readonly publishedAt: string;
	readonly playPath: string;
	readonly hostPath: string;
};

export type DeskView = {
	readonly desk: Desk;
	/** Counts saves: a save names the revision it started from. */
	readonly revision: number;
	/** `desk.source.text` cut as the quiz will be: the evidence of all questions stands in it. */
	readonly article: Article;
	readonly marks: readonly DeskMark[];
	/** Why the engine drafted nothing, as a refusal code; undefined where it did. */
	readonly undrafted: string | undefined;
	/** The newest version first. */
	readonly published: readonly PublishedVersion[];
	/** True when what would be published now differs from the newest version. */
	readonly isAhead: boolean;
	/** ISO 8601 calendar date on which all of it is deleted unless it is used before. */
	readonly deletedOn: string;
};

/** PUT …/desk */
export type SaveRequest = { readonly revision: number; readonly desk: Desk };
/** `desk` of a conflict is what another tab has saved. */
export type SaveReply =
	| { readonly ok: true; readonly revision: number; readonly savedAt: string }
	| {
			readonly ok: false;
			readonly code: string;
			readonly message: string;
			readonly revision?: number;
			readonly desk?: Desk;
	  };

/** GET …/sentence/p3s2: what the sentence can prove, whatever the gate. */
export type SentenceDrafts = {
	readonly cards: readonly Card[];
	readonly reasons: readonly string[];
};

/** POST …/publish */
export type PublishReply =
	| { readonly ok: true; readonly published: PublishedVersion }
	| {
			readonly ok: false;
			readonly code: string;
			readonly message: string;
			/** What keeps the accepted cards from being a quiz; `card` absent where it is the whole. */
			readonly findings: readonly {
				readonly card?: string;
				readonly code: string;
				readonly field: FieldPath;
				readonly message: string;
			}[];
	  };
