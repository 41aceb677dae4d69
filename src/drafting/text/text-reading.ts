/**
 * A text taken apart: what every finder starts from. All offsets are UTF-16 code units into the very
 * text given; nothing is normalised away.
 */
import type { Article, Paragraph, Sentence, Span } from '#domain/article/article.ts';

/** What the engine is given. */
export type Source = {
	readonly text: string;
	/** ISO 8601 calendar date. Without it nothing relative ("on Friday") is ever resolved. */
	readonly publishedOn?: string;
	/** The headline where it is known from elsewhere; it is never asked about. */
	readonly title?: string;
};

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Tag =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X'
	| 'SPACE';

/** A word, a figure or a mark; `can't` is two. White space is none. */
export type Token = Span & {
	readonly text: string;
	/** Lower-case dictionary form. */
	readonly lemma: string;
	readonly tag: Tag;
};

export type ReadSentence = Sentence & {
	readonly paragraph: Paragraph;
	/** Place among the prose sentences of the text, from 0. */
	readonly index: number;
	/** Of the first sentence without those of the dateline. */
	readonly tokens: readonly Token[];
};

export type Dateline = Span & {
	/** The place it names, without the date and the agency. */
	readonly place: Span;
};

/**
 * A paragraph of an interview or a transcript. What is asked is a heading: it is evidence of nothing.
 * What is answered is text, in which every sentence is somebody's words and no fact of the text.
 */
export type Turn = {
	/** Id of the paragraph. */
	readonly paragraph: string;
	readonly role: 'asks' | 'answers';
	/** "Q", "A", "MS VANE": where it stands, before the paragraph or before one above it. */
	readonly label: Span;
};

export type TextReading = {
	readonly source: Source;
	/** With paragraphs of kind `heading` for title, standfirst and headings between dashes. */
	readonly article: Article;
	readonly dateline: Dateline | undefined;
	/** Empty where the text is no interview. */
	readonly turns: readonly Turn[];
	/** Those of text paragraphs, in order. Headings have none. */
	readonly sentences: readonly ReadSentence[];
};
