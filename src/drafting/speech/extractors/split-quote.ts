import type { Found, Place } from '../found.ts';
import type { Item } from '../line.ts';
import { isComma } from '../noun-phrase.ts';
import { pieceOf } from '../quote-words.ts';
import { CALLING } from '../../english/speech-words.ts';
import { cueBefore } from './cue-before.ts';

/** What a quote does to an earlier one with the same cue: goes on with it, or is nobody's. */
type Joined = { readonly earlier: Found; readonly whole: Found | undefined };

/** SAID-18: `"…," said Ann Lo, "…"` and `Ann Lo said that "…" and "…"`: one speech in pieces. */
export function splitQuote(place: Place): Joined | undefined {
	const cue = cueBefore(place);
	if (cue === undefined) return undefined;
	const earlier = place.found.findLast((one) => one.cue === cue && one.kind !== 'indirect');
	if (earlier === undefined) return undefined;
	const { line, at, quote, source } = place;
	const end = Math.max(earlier.pieces.at(-1)?.end ?? 0, cue.end);
	const between = line.items.filter((item, index) => index < at && item.start >= end);
	const isTagged = (earlier.pieces[0]?.start ?? 0) < cue.start;
	const isSure = !between.some(calls) && (!isTagged || isIntroduced(between));
	if (!isSure) return { earlier, whole: undefined };
	const pieces = [...earlier.pieces, pieceOf(source, quote.inner)];
	return { earlier, whole: { ...earlier, pieces } };
}

/** Behind a cue only a comma or a colon takes the quote up again. */
function isIntroduced(between: readonly Item[]): boolean {
	const last = between.at(-1);
	const isMarked = isComma(last) || (last?.kind === 'word' && /^[:—–]$/u.test(last.text));
	return isMarked && !between.some(isFinite);
}

function calls(item: Item): boolean {
	return item.kind === 'word' && CALLING.has(item.lower);
}

function isFinite(item: Item): boolean {
	return item.kind === 'word' && item.tag === 'VERB' && !/(?:ing|ed)$/u.test(item.lower);
}
