/** Where the class pointed (ROOM-77), as the wall shades it. */
import type { Article, Sentence, SentenceId } from '#domain/article/article.ts';
import { sentencesOf } from '#domain/article/article.ts';
import type { HeatMap } from '#domain/room/view/wall-view.ts';

export type Heat = ReadonlyMap<SentenceId, number>;

export const HEAT_LEVELS = 5;

export function heatOf(heatMap: HeatMap | null): Heat {
	return new Map(heatMap?.sentences.map(({ sentence, share }) => [sentence, share]));
}

/** 1 to `HEAT_LEVELS` for a share above 0. */
export function heatLevel(share: number): number {
	return Math.min(HEAT_LEVELS, Math.max(1, Math.ceil(share * HEAT_LEVELS)));
}

/** Shade and line of a level, for a style attribute. */
export function heatStyle(level: number): string {
	return `--heat: ${8 * level + 2}%; --weight: ${0.01 + 0.03 * level}em`;
}

/** What a level stands for, `21–40 %`. */
export function levelWords(level: number): string {
	const width = 100 / HEAT_LEVELS;
	return `${(level - 1) * width + 1}–${level * width} %`;
}

/** The sentences that most pointed to, as far as they are in the article at hand. */
export function mostPointed(
	article: Article,
	heatMap: HeatMap
): readonly { readonly sentence: Sentence; readonly share: number }[] {
	const here = new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence]));
	return heatMap.sentences
		.flatMap(({ sentence: id, share }) => {
			const sentence = here.get(id);
			return sentence === undefined ? [] : [{ sentence, share }];
		})
		.slice(0, 3);
}

/** The share that pointed to sentences which are not in the article at hand, an excerpt. */
export function elsewhereShare(article: Article, heatMap: HeatMap): number {
	const here = new Set(sentencesOf(article).map(({ id }) => id));
	return heatMap.sentences
		.filter(({ sentence }) => !here.has(sentence))
		.reduce((sum, { share }) => sum + share, 0);
}
