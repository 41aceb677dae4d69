/**
 * A drafting desk: one article, the questions drafted or written about it, and what a person has
 * decided of each. Saved whole; rules DESK-1 and on in docs/desk-spec.md.
 */
import type { ArticleMeta } from '#domain/article/article.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { Round } from '#domain/quiz/quiz.ts';

/** How much of the article players see: all of it, or only sentences that prove something. */
export type Shown = 'all' | 'needed';

export type SourceText = {
	/** Exactly as it was given. */
	readonly text: string;
	readonly meta: ArticleMeta;
	/** ISO 8601 calendar date on which the text was taken from its source; '' when not told. */
	readonly readOn: string;
	/** Whose text it is, in the words of who brought it: "mine", "The Daily News". */
	readonly owner: string;
	readonly shown: Shown;
};

export type Card = {
	/** Stays the same whatever is edited; the question's own id may change with its words. */
	readonly id: string;
	readonly question: Question;
	readonly origin: 'drafted' | 'written';
	readonly status: 'offered' | 'accepted' | 'rejected';
	readonly isEdited: boolean;
	/** 0 to 1, and why; of a written card 1 and nothing. */
	readonly confidence: number;
	readonly reasons: readonly string[];
	/** What kind of thing it asks: "who-said", "when". */
	readonly type: string;
};

export type Desk = {
	readonly source: SourceText;
	/** In playing order. Every card's question is in one of them. */
	readonly rounds: readonly Round[];
	/** In playing order within their round. */
	readonly cards: readonly Card[];
};

/** Everything a person does at a desk: `actOnDesk` answers with the next desk. */
export type DeskAct =
	| { readonly act: 'decide'; readonly card: string; readonly status: Card['status'] }
	| { readonly act: 'decide-all'; readonly status: Card['status'] }
	| { readonly act: 'edit'; readonly card: string; readonly question: Question }
	| { readonly act: 'add'; readonly card: Card; readonly after?: string }
	| { readonly act: 'remove'; readonly card: string }
	/** To the place before the card `before`, or to the end of the round. */
	| {
			readonly act: 'move';
			readonly card: string;
			readonly round: string;
			readonly before?: string;
	  }
	| { readonly act: 'add-round'; readonly round: Round }
	| {
			readonly act: 'rename-round';
			readonly round: string;
			readonly title: string;
			readonly description: string;
	  }
	| { readonly act: 'move-round'; readonly round: string; readonly to: number }
	/** Its cards go to the round before it, or after it; the last round stays. */
	| { readonly act: 'remove-round'; readonly round: string }
	| { readonly act: 'describe'; readonly source: Omit<SourceText, 'text'> };
