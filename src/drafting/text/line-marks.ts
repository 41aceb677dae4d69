/** What a line says about itself: heading, list item, rule, label of a speaker. */
import { isCreditLine } from './credit-lines.ts';

export type LineMark =
	| { readonly kind: 'heading' | 'item' | 'quoted'; readonly skip: number; readonly cut: number }
	/** A row of marks that parts sections: no words. */
	| { readonly kind: 'rule' };

/** How a line begins, and how many units at either end are marks; undefined for plain words. */
export function lineMark(text: string): LineMark | undefined {
	if (RULE.test(text)) return { kind: 'rule' };
	const hashes = /^#{1,6}(?=\s)\s*/.exec(text)?.[0];
	if (hashes !== undefined)
		return { kind: 'heading', skip: hashes.length, cut: closingHashes(text) };
	if (isBetweenDashes(text)) return { kind: 'heading', skip: 0, cut: 0 };
	const bold = BOLD.exec(text);
	if (bold) return { kind: 'heading', skip: 2, cut: 2 };
	const bullet = BULLET.exec(text)?.[0];
	if (bullet !== undefined) return { kind: 'item', skip: bullet.length, cut: 0 };
	const quoted = /^>\s+/.exec(text)?.[0];
	if (quoted !== undefined) return { kind: 'quoted', skip: quoted.length, cut: 0 };
	return undefined;
}

/** `---`, `* * *`, `=====`. */
const RULE = /^(?:[-*_=~•·–—#]\s?){2,}$/;
const BOLD = /^(?:\*\*[^*]{1,120}\*\*|__[^_]{1,120}__)$/;
const BULLET = /^(?:[-*+•‣◦▪●–—]|\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)/u;

function closingHashes(text: string): number {
	return /\s+#{1,6}$/.exec(text)?.[0].length ?? 0;
}

/** "- 'Get ready' -". */
function isBetweenDashes(text: string): boolean {
	return text.length <= LONGEST_HEADING && /^[-–—]+\s*\S/.test(text) && /\S\s*[-–—]+$/.test(text);
}

const LONGEST_HEADING = 120;
const LONGEST_TITLE_CASE = 160;
const MOST_WORDS = 14;

/** A short line without an end, alone in its paragraph: a heading, a byline, a caption (TEXT-6). */
export function isHeadingLike(text: string): boolean {
	if (isCreditLine(text)) return true;
	if (text.length > LONGEST_TITLE_CASE) return false;
	const words = text.split(/\s+/);
	if (isTitleCase(words)) return true;
	if (text.length > LONGEST_HEADING) return false;
	if (words.length > MOST_WORDS) return false;
	if (BYLINE.test(text) || IMAGE.test(text) || LABEL.test(text)) return true;
	if (/\?["'”’]?$/.test(text)) return words.length <= 8 && /^[\p{Lu}\p{N}]/u.test(text);
	return !/[.!?…:;,]["'”’»)\]*_]{0,4}$/u.test(text) && !/^\p{Ll}/u.test(text);
}

const BYLINE = /^By\s+\p{Lu}/u;
/** "FULL TEXT.": capitals and no sentence. */
const LABEL = /^\p{Lu}[\p{Lu} &/-]{2,40}[.:]?$/u;
const IMAGE = /^!\[/;

/**
 * "Orr Sells Old Mill to Rival Board.": every word has a capital but the small ones, and a sentence
 * would have a verb without. A few words may be a name and a verb in a quote, so they prove nothing.
 */
function isTitleCase(words: readonly string[]): boolean {
	const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
	const weighty = bare.filter((word) => /^\p{L}/u.test(word) && !SMALL.has(word));
	return weighty.length >= 5 && weighty.every((word) => /^\p{Lu}/u.test(word));
}

/** What headlines leave small. No verb is among them. */
const SMALL: ReadonlySet<string> = new Set(
	'a an the of in on at to and or nor but for with by from as into over up off out vs than via per'.split(
		' '
	)
);
