/**
 * An article as the game sees it: text, cut into paragraphs and sentences with stable ids.
 * All offsets are UTF-16 code units into `Article.text`; `text.slice(start, end)` is the part.
 * Paragraphs are numbered from 1 (`p4`), sentences within their paragraph from 1 (`p4s2`).
 */

export type Span = { readonly start: number; readonly end: number };

export type SentenceId = string;

export type Sentence = Span & {
	readonly id: SentenceId;
	readonly text: string;
};

export type Paragraph = Span & {
	readonly id: string;
	/** A heading is shown and may be evidence of nothing. */
	readonly kind: 'text' | 'heading';
	readonly sentences: readonly Sentence[];
};

export type ArticleMeta = {
	readonly title: string;
	readonly standfirst: string;
	/** Where the text comes from, in a sentence a reader can check. */
	readonly sourceNote: string;
	readonly author: string;
	/** ISO 8601 calendar date, `2017-11-04`; '' where nobody has told it. */
	readonly publishedOn: string;
	/** BCP 47 tag, `en`. */
	readonly language: string;
	readonly licence: string;
	/** Players see only sentences that are evidence of a question (PUBLISH-20). */
	readonly shown?: 'needed';
};

export type Article = {
	readonly meta: ArticleMeta;
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
};

/** In the order of the text. Worked out once for an article: a quiz asks for it again and again. */
export function sentencesOf(article: Article): readonly Sentence[] {
	const known = SENTENCES.get(article);
	if (known !== undefined) return known;
	const sentences = article.paragraphs
		.filter((paragraph) => paragraph.kind === 'text')
		.flatMap((paragraph) => paragraph.sentences);
	SENTENCES.set(article, sentences);
	return sentences;
}

/** An article never changes, and what is kept of it goes with it. */
const SENTENCES = new WeakMap<Article, readonly Sentence[]>();
