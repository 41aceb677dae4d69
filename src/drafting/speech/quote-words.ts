/** What the words of a quote look like by themselves. */
import type { Span } from '#domain/article/article.ts';

/** The words in marks, without the space and the comma that belong to the sentence around them. */
export function pieceOf(source: string, inner: Span): Span {
	let { start, end } = inner;
	while (start < end && /\s/u.test(source.charAt(start))) start += 1;
	while (end > start && /[\s,]/u.test(source.charAt(end - 1))) end -= 1;
	return { start, end };
}

/** Counts up to `limit`, so that a very long quote costs no more than a short one. */
export function wordCount(source: string, { start, end }: Span, limit = 40): number {
	const words = source.slice(start, Math.min(end, start + limit * 12)).match(/[\p{L}\p{N}]+/gu);
	return Math.min(limit, words?.length ?? 0);
}

export function startsLikeSentence(source: string, { start, end }: Span): boolean {
	return /^[[(…."'“‘\s]*[\p{Lu}\p{N}$£€]/u.test(source.slice(start, Math.min(end, start + 12)));
}

/** The last visible mark inside: a comma there says that a cue follows. */
export function lastMark(source: string, { end, start }: Span): string {
	let at = end - 1;
	while (at > start && /[\s'’”"]/u.test(source.charAt(at))) at -= 1;
	return source.charAt(at);
}

/** The doubt about a quote of one word or two. One may be anybody's way of speaking. */
export function shortness(words: number): string {
	return words < 2 ? 'only a word in marks' : 'only two words in marks';
}
