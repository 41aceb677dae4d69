import type { Article, ArticleMeta } from '#domain/article/article.ts';
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
	const around = [meta.title, meta.standfirst, meta.sourceNote, meta.author, ...publishedOn(meta)];
	return { article, forms: formsOf(text), known: knownFrom([text, ...around]) };
}

/** In words, where it is known. */
function publishedOn(meta: ArticleMeta): readonly string[] {
	if (meta.publishedOn === '') return [];
	const [year = 0, month = 0, day = 0] = meta.publishedOn.split('-').map(Number);
	return [writeDate({ year, month, day })];
}
