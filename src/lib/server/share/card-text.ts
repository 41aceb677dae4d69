/**
 * What of a text the card can show. Emoji and invisible characters are dropped, and so is every
 * character that the card's fonts lack: an empty box says less than nothing. Of a text that is
 * mostly in another script too little would be left to make sense, so then none of it is shown.
 */

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Shown as emoji by themselves; others by the selector or the keycap that follows them. */
const EMOJI = /[\p{Emoji_Presentation}\u{1F000}-\u{1FAFF}]/u;

/** Of the letters and digits, this share must be drawable, or the text is not shown at all. */
const LEGIBLE_SHARE = 2 / 3;

/** A title nobody reads to the end is cut before it costs time. In graphemes. */
const LONGEST = 300;

/** One line of visible text without emoji: composed (NFC), spaces single, at most 300 graphemes. */
export function cardLine(text: string): string {
	const visible = text
		.normalize('NFC')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, (hidden) => (isJoiner(hidden) ? hidden : ''));
	const kept = graphemes(visible).filter((grapheme) => !isEmoji(grapheme));
	return kept
		.slice(0, LONGEST)
		.join('')
		.replaceAll(/[\u200C\u200D]/g, '')
		.replace(/ +/g, ' ')
		.trim();
}

/** The text without the graphemes in `missing`; undefined when too little of it is left. */
export function legible(text: string, missing: ReadonlySet<string>): string | undefined {
	const kept = graphemes(text)
		.filter((grapheme) => !missing.has(grapheme))
		.join('')
		.replace(/ +/g, ' ')
		.trim();
	const enough = letterCount(kept) >= letterCount(text) * LEGIBLE_SHARE;
	return kept !== '' && enough ? kept : undefined;
}

export function graphemes(text: string): readonly string[] {
	return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

/** Joiners hold an emoji together: they go only after the emoji have gone. */
function isJoiner(character: string): boolean {
	return character === '\u200C' || character === '\u200D';
}

function isEmoji(grapheme: string): boolean {
	return EMOJI.test(grapheme) || grapheme.includes('\uFE0F') || grapheme.includes('\u20E3');
}

function letterCount(text: string): number {
	return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
