import type { Article } from '#domain/article/article.ts';
import { writeDate } from '../forms/date-form.ts';
import { type Known, knownFrom } from './names.ts';
import { formsOf } from './words.ts';

/** What the checks ask of an article, worked out once for all its questions. */
export type ArticleFacts = {
	readonly article: Article;
	/** The comparable forms of the text's words, in order. */
	readonly forms: readonly string[];
	/** Names and figures of the text and of what stands around it: title to date. */
	readonly known: Known;
};

export function articleFacts(article: Article): ArticleFacts {
	const { meta, text } = article;
	const [year = 0, month = 0, day = 0] = meta.publishedOn.split('-').map(Number);
	const date = writeDate({ year, month, day });
	const around = [meta.title, meta.standfirst, meta.sourceNote, meta.author, date];
	return { article, forms: formsOf(text), known: knownFrom([text, ...around]) };
}
