import type { Article, SentenceId } from '#domain/article/article.ts';
import { sentencesOf } from '#domain/article/article.ts';

/** The sentence's text; where the article is not at hand, where in it the sentence stands. */
export function sentenceWords(article: Article | undefined, id: SentenceId): string {
	const sentence = article && sentencesOf(article).find((one) => one.id === id);
	if (sentence !== undefined) return sentence.text;
	const place = /^p(\d+)s(\d+)$/.exec(id);
	return place === null ? id : `sentence ${place[2]} of paragraph ${place[1]}`;
}
