import {
	HER_TITLES,
	HIS_TITLES,
	NAME_SUFFIXES,
	NO_TITLE_BEFORE,
	REGNAL_TITLES,
	TITLE_PARTS,
	TITLE_SURNAMES,
	TITLES
} from '../english/titles.ts';
import { ORGANISATION_HEADS } from '../english/organisations.ts';
import { PLACE_ENDS } from '../english/places.ts';
import { isFirstName, isWordyFirstName } from '../english/vocabulary.ts';
import type { Word } from './words.ts';

/** Whether the word at this place is a title or part of one, not of a name (NAME-3). */
export function isTitleAt(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word?.isCapital) return false;
	const next = words[at + 1];
	if (isOfOffice(words, at)) return true;
	if (isSurname(words, at) || isInLongerName(words, at)) return false;
	if (isTitle(word.text)) return !isNoTitleBefore(words, at + 1);
	return TITLE_PARTS.has(word.text) && next?.isSpaced === true && leadsToTitle(words, at + 1);
}

/** "Stephen King said": a capital before it, none behind. */
function isSurname(words: readonly Word[], at: number): boolean {
	if (!TITLE_SURNAMES.has(words[at]?.text ?? '')) return false;
	const next = words[at + 1];
	if (next?.isCapital === true && !NAME_SUFFIXES.has(next.text)) return false;
	return isFirstName(words[at - 1]?.lower ?? '');
}

/** "Prince William Sound", "Queen Elizabeth Hospital". */
function isInLongerName(words: readonly Word[], at: number): boolean {
	if (!REGNAL_TITLES.has(words[at]?.text ?? '')) return false;
	let last = at;
	while (last < at + 4 && words[last + 1]?.isCapital && words[last + 1]?.isSpaced) last += 1;
	const end = words[last]?.text ?? '';
	return last > at + 1 && (PLACE_ENDS.has(end) || ORGANISATION_HEADS.has(end));
}

/** "State" in "Secretary of State", "Staff" in "Chief of Staff". */
function isOfOffice(words: readonly Word[], at: number): boolean {
	const isOffice = OFFICES.has(words[at]?.text ?? '') && words[at - 1]?.text === 'of';
	return isOffice && isTitle(words[at - 2]?.text ?? '');
}

const OFFICES: ReadonlySet<string> = new Set(['State', 'Staff', 'Defense', 'Defence', 'Justice']);

export function isTitle(text: string): boolean {
	return TITLES.has(text) || HIS_TITLES.has(text) || HER_TITLES.has(text) || HYPHENED.test(text);
}

/** "Major-General", "Vice-President". */
const HYPHENED =
	/^\p{Lu}\p{L}+-(?:General|President|Chairman|Colonel|Minister|Governor|Marshal|Admiral|Commander)$/u;

/** The words of the title that ends right before this place, or undefined. */
export function titleBefore(
	words: readonly Word[],
	at: number
): { readonly text: string; readonly count: number } | undefined {
	let from = at;
	while (from > 0 && at - from < 6) {
		if (isTitleAt(words, from - 1)) from -= 1;
		else if (from < at && words[from - 1]?.text === 'of' && isOfOffice(words, from)) from -= 1;
		else break;
	}
	if (from === at) return undefined;
	const text = words
		.slice(from, at)
		.map((word) => word.text)
		.join(' ');
	return { text, count: at - from };
}

/** "President Bill" is a bill; in "President Bill Marlow" a first name is. */
function isNoTitleBefore(words: readonly Word[], at: number): boolean {
	const next = words[at];
	if (!next?.isSpaced || !NO_TITLE_BEFORE.has(next.text)) return false;
	const behind = words[at + 1];
	const isGiven = isFirstName(next.lower) || isWordyFirstName(next.lower);
	return !(isGiven && behind?.isCapital === true && behind.isSpaced);
}

/** "Deputy Prime Minister": parts, then a title. */
function leadsToTitle(words: readonly Word[], from: number): boolean {
	for (let at = from; at < from + 3; at += 1) {
		const text = words[at]?.text ?? '';
		if (isTitle(text)) return !isNoTitleBefore(words, at + 1);
		if (!TITLE_PARTS.has(text)) return false;
	}
	return false;
}
