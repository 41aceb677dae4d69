import { CLOSERS, NOTE_MARK, OPENERS, SPACED_CLOSER, TERMINATORS } from './marks.ts';
import { segmenterBoundaries } from './segmenter-boundaries.ts';

/**
 * Every offset at which a sentence may begin, in order, without 0 (ARTICLE-10): the boundaries of
 * `Intl.Segmenter`, and those it leaves out before a figure, a word like `iPhone` or after a note
 * mark. The text is one paragraph; its line breaks must have been made spaces.
 */
export function possibleCuts(text: string, locale: string): readonly number[] {
	const cuts = new Set<number>();
	for (const at of segmenterBoundaries(text, locale)) cuts.add(at - openersAt(text, at));
	for (const match of text.matchAll(MISSED)) cuts.add(match.index + match[0].length);
	cuts.delete(0);
	cuts.delete(text.length);
	return [...cuts].sort((a, b) => a - b);
}

/**
 * How many opening marks the segmenter has left on the wrong side of a cut: without a space between
 * (`来了。“你好`) it takes every quote and bracket for a closing one.
 */
function openersAt(text: string, cut: number): number {
	return WIDE_OPENERS.exec(text.slice(Math.max(0, cut - 8), cut))?.[1]?.length ?? 0;
}

const WIDE_OPENERS = /[。！？][”’」』）》]*([“‘「『（《]+)$/u;

const MISSED = new RegExp(
	`[${TERMINATORS}][${CLOSERS}]*${SPACED_CLOSER}${NOTE_MARK}*\\s+` +
		`(?=(?:[${OPENERS}]\\s?)*(?:\\p{Lu}|\\p{Ll}\\p{Lu}|\\p{N}))`,
	'gu'
);
