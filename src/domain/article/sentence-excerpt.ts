import type { Article, Paragraph, Sentence, Span } from './article.ts';

/**
 * The article with the wanted sentences only, every id and offset as before. What is left out is
 * blanked in `text`, so that it cannot be read; "[…]" stands for it within a paragraph. Space stays
 * as it was, for a quote may run from one sentence into the next.
 */
export function sentenceExcerptOf(
	article: Article,
	isWanted: (sentence: Sentence) => boolean
): Article {
	const paragraphs = article.paragraphs.flatMap((paragraph) => {
		const sentences = paragraph.sentences.filter(isWanted);
		return sentences.length === 0 ? [] : [{ paragraph, kept: { ...paragraph, sentences } }];
	});
	let text = '';
	for (const { paragraph, kept } of paragraphs) {
		text += blanked(article.text, { start: text.length, end: paragraph.start });
		for (const sentence of kept.sentences) {
			text += omission(article, paragraph, { start: text.length, end: sentence.start });
			text += article.text.slice(sentence.start, sentence.end);
		}
		text += omission(article, paragraph, { start: text.length, end: paragraph.end });
	}
	text += blanked(article.text, { start: text.length, end: article.text.length });
	return { ...article, text, paragraphs: paragraphs.map(({ kept }) => kept) };
}

function blanked(text: string, { start, end }: Span): string {
	return text.slice(start, end).replace(/\S/g, ' ');
}

/** As long as what it stands for, whose place between two sentences it takes. */
function omission({ text }: Article, paragraph: Paragraph, span: Span): string {
	const first = paragraph.sentences.find(({ start }) => start >= span.start && start < span.end);
	const blank = blanked(text, span);
	if (first === undefined) return blank;
	const at = first.start - span.start;
	const mark = '[…]'.slice(0, Math.min(3, first.end - first.start));
	return `${blank.slice(0, at)}${mark}${blank.slice(at + mark.length)}`;
}
