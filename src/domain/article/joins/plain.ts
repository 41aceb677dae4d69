/** The joins that need no word list: spacing, case, ellipses, pieces without words. */
import type { Cut } from '../cut.ts';
import { CLOSERS, withoutOpeners } from '../marks.ts';

/** ARTICLE-12: `Node.js`, `example.com`, `left.She`. Full-width `。` needs no space and cuts. */
export function joinsUnspaced({ before, isSpaced }: Cut): boolean {
	return !isSpaced && LATIN_END.test(before);
}

const LATIN_END = new RegExp(`[.!?][${CLOSERS}([{]*$`, 'u');

/** ARTICLE-11: a small letter opens no sentence, save in a name like `iPhone`. */
export function joinsLowerCase({ after }: Cut): boolean {
	return startsLowerCase(after);
}

/**
 * Georgian letters count as small ones in Unicode although Georgian writes without capitals.
 */
export function startsLowerCase(text: string): boolean {
	return LOWER_CASE.test(withoutOpeners(text));
}

const LOWER_CASE = /^(?!\p{Script=Georgian})\p{Ll}(?!\p{Lu})/u;

/** ARTICLE-13: what has no letter and no digit is no sentence: `[...]`, the `»` of `Non. »`. */
export function joinsWordless({ before, piece }: Cut): boolean {
	return !WORD.test(piece) || !WORD.test(before);
}

const WORD = /[\p{L}\p{N}]/u;

/** ARTICLE-19: after an ellipsis only a capital (or a script without capitals) begins anew. */
export function joinsEllipsis({ before, after }: Cut): boolean {
	return ELLIPSIS.test(before) && /^\p{N}/u.test(withoutOpeners(after));
}

const ELLIPSIS = new RegExp(`(?:…|\\.\\s?\\.\\s?\\.)[${CLOSERS}]*$`, 'u');

/** ARTICLE-20: `2.` or `IV.` that stands alone numbers what follows. */
export function joinsEnumerator({ before }: Cut): boolean {
	return ENUMERATOR.test(before);
}

const ENUMERATOR = /^(?:\d{1,2}|\p{Lu}|[IVX]{1,4})\.$/u;
