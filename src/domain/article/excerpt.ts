import type { Article, Paragraph } from './article.ts';

/**
 * The article with the wanted paragraphs only, every id and offset as before: in `text` all else is
 * blanked, letter for letter, so that what is left out cannot be read.
 */
export function excerptOf(article: Article, isWanted: (paragraph: Paragraph) => boolean): Article {
	const paragraphs = article.paragraphs.filter(isWanted);
	const blank = ' '.repeat(article.text.length);
	const text = paragraphs.reduce(
		(kept, { start, end }) =>
			kept.slice(0, start) + article.text.slice(start, end) + kept.slice(end),
		blank
	);
	return { ...article, text, paragraphs };
}
