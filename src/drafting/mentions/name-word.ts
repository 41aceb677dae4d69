import {
	CALENDAR,
	CALENDAR_SURNAMES,
	NEVER_NAMES,
	VERBAL_FIRST_NAMES
} from '../english/name-words.ts';
import { ORGANISATION_HEADS } from '../english/organisations.ts';
import { isFirstName } from '../english/vocabulary.ts';
import { isTitle, isTitleAt } from './title-words.ts';
import type { Word } from './words.ts';

/** Whether the word at this place may be part of a name (NAME-2). */
export function isNameWord(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word?.isCapital || word.isMark) return false;
	if (isInitialLetter(word.text)) return isInitialOfName(words, at);
	if (VERBAL_FIRST_NAMES.has(word.text)) return isBeforeSurname(words, at);
	if (CALENDAR_SURNAMES.has(word.text) && isBehindFirstName(words, at)) return true;
	return !NEVER_NAMES.has(word.text) && !CALENDAR.has(word.text) && !isTitleAt(words, at);
}

function isBeforeSurname(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	const mayAsk = words[at]?.isInitial === true && words.at(-1)?.text === '?';
	return !mayAsk && next?.isCapital === true && !NEVER_NAMES.has(next.text);
}

/** "Theresa May", "Mrs May". */
function isBehindFirstName(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	return before?.isCapital === true && (isFirstName(before.lower) || isTitle(before.text));
}

function isInitialLetter(text: string): boolean {
	return /^\p{Lu}\.?$/u.test(text);
}

/** "E. J. Fleming", "John F. Kennedy"; not "Plan B". */
function isInitialOfName(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return words[at]?.text.endsWith('.') === true && next?.isCapital === true;
}

/** A word that an organisation is named for: Ministry, Bank. */
export function isHead(text: string): boolean {
	return ORGANISATION_HEADS.has(text);
}

/** WHO, U.N. */
export function isAcronym(text: string): boolean {
	return /^(?:\p{Lu}\.?){2,6}$/u.test(text);
}
