import type { Span } from '#domain/article/article.ts';
import type { Gap } from '#domain/quiz/kinds/cloze.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Passage } from './cloze-passages.ts';

export type HoleOf = 'figure' | 'year' | 'month' | 'date' | 'place' | 'name' | 'role';

/** A stretch of the article to be taken out. */
export type Hole = Span & {
	readonly gap: Gap;
	readonly of: HoleOf;
	/** 0 to 1: how much it is worth knowing. */
	readonly worth: number;
	/** Two figures of one measure make a pair: "49 percent to 39 percent". */
	readonly measure?: Amount['measure'];
};

/** CLOZE-4: what stands twice is no gap, for the other tells it; nor is what is part of a longer word. */
export function standsOnce({ text }: Passage, words: string): boolean {
	const at = text.indexOf(words);
	if (at < 0 || text.indexOf(words, at + 1) >= 0) return false;
	const around = `${text.charAt(at - 1)} ${text.charAt(at + words.length)}`;
	return !/[\p{L}\p{N}]/u.test(around.trim());
}

export function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
	return spans.some((span) => start < span.end && span.start < end);
}
