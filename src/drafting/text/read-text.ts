import type { Article, ArticleMeta } from '#domain/article/article.ts';
import { type Block, articleOfBlocks } from '#domain/article/article-of-blocks.ts';
import { isBlank, linesOf } from '#domain/article/parse-article.ts';
import type { ReadSentence, Source, TextReading, Token } from './text-reading.ts';
import { tokensOf } from './tokens.ts';

/** Takes a text apart into paragraphs, sentences and tokens. Cost: in proportion to its length. */
export function readText(source: Source): TextReading {
	const article = articleOfBlocks(metaOf(source), source.text, blocksOf(source.text));
	return { source, article, dateline: undefined, sentences: sentencesWithTokens(article) };
}

function metaOf({ title = '', publishedOn = '' }: Source): ArticleMeta {
	const unknown = { standfirst: '', sourceNote: '', author: '', licence: '' };
	return { title, publishedOn, language: 'en', ...unknown };
}

function blocksOf(text: string): readonly Block[] {
	return linesOf(text)
		.filter(({ start, end }) => !isBlank(text.slice(start, end)))
		.map((line) => ({ ...line, kind: 'text' }));
}

function sentencesWithTokens(article: Article): readonly ReadSentence[] {
	const sentences = article.paragraphs
		.filter(({ kind }) => kind === 'text')
		.flatMap((paragraph) => {
			const tokens = tokensOf(article.text, paragraph);
			return paragraph.sentences.map((sentence) => ({
				...sentence,
				paragraph,
				tokens: within(tokens, sentence)
			}));
		});
	return sentences.map((sentence, index) => ({ ...sentence, index }));
}

function within(
	tokens: readonly Token[],
	{ start, end }: { readonly start: number; readonly end: number }
): readonly Token[] {
	return tokens.filter((token) => token.start >= start && token.end <= end);
}
