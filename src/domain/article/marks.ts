/**
 * The marks that end, open and close. Sources of character classes, for building patterns with the
 * `u` flag; each stands between square brackets.
 */

/** Ends a sentence where a space follows. Full-width marks need no space (ARTICLE-12). */
export const TERMINATORS = '.!?…';

/** May stand between a terminator and the space: closing quotes and brackets. */
export const CLOSERS = '"\'”’“‘»›«‹)\\]}」』';

/** May stand between the space and the first word: opening quotes, brackets, Spanish marks. */
export const OPENERS = '"\'“‘„‚”’«‹»›(\\[{「『¿¡';

/** A closing mark with space on both sides: `« Non. » Elle`, `( He left. ) She`. */
export const SPACED_CLOSER = '(?:\\s[»”"\\])](?=\\s|$))?';

/** A note's mark after a sentence: `[3]`, `²`, `†`. Hung on the sentence it follows. */
export const NOTE_MARK = '(?:\\[\\d{1,3}\\]|[¹²³⁰-⁹†‡])';

/** A sentence's end at the end of a text: terminator, closers, note marks. */
export const ENDED = new RegExp(
	`[${TERMINATORS}。！？][${CLOSERS}]*${SPACED_CLOSER}${NOTE_MARK}*$`,
	'u'
);

const LEADING_OPENERS = new RegExp(`^(?:[${OPENERS}]\\s?)+`, 'u');

/** The text without the opening marks it begins with. */
export function withoutOpeners(text: string): string {
	return text.replace(LEADING_OPENERS, '');
}
