/**
 * The sentence boundaries of `Intl.Segmenter`, found window by window. V8 spends time on every
 * boundary in proportion to the whole text, so that one long paragraph (300,000 units, a boundary
 * every five) takes most of a minute in one go; in windows the time grows with the length.
 */

const WINDOW = 4_000;

/** What the segmenter may have to see behind a boundary before it is sure of it. */
const LOOKAHEAD = 500;

/**
 * Every offset at which the segmenter begins a sentence, in order, without 0.
 * @throws RangeError when `locale` is no BCP 47 tag.
 */
export function segmenterBoundaries(text: string, locale: string): readonly number[] {
	const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
	const boundaries: number[] = [];
	let size = WINDOW;
	let from = 0;
	for (;;) {
		const isLast = from + size >= text.length;
		const sure = isLast ? size : size - LOOKAHEAD;
		const found = boundariesOf(segmenter, text.slice(from, from + size), sure);
		for (const at of found) boundaries.push(from + at);
		if (isLast) return boundaries;
		// A window begins at a boundary, where the segmenter forgets what came before.
		from = boundaries.at(-1) ?? 0;
		size = found.length === 0 ? size * 2 : WINDOW;
	}
}

function boundariesOf(segmenter: Intl.Segmenter, text: string, sure: number): readonly number[] {
	const found: number[] = [];
	for (const { index } of segmenter.segment(text)) {
		if (index > 0 && index < sure) found.push(index);
	}
	return found;
}
