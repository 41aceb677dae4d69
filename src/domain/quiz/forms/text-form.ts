/**
 * Whether typed words are one of the accepted forms: forgiving of how they are typed, never of
 * another name or number. Rules FORM-1 to FORM-6 in docs/quiz-spec.md.
 */
import { fold } from './fold.ts';
import { isNumberWord } from './number-words.ts';
import { isOneSlip } from './slip.ts';

/** Longer than any name, so that a pasted book costs nothing. */
const LONGEST = 200;

/** Shorter words lie too near to each other: Iran, Iraq. */
const FEWEST_LETTERS = 5;

/**
 * Whether `given` is one of the accepted forms, or one of them with a single slip of the finger.
 * `others` are names known to mean something else: never accepted, however near they are.
 * Linear in the length of the texts; nothing over 200 characters is read.
 */
export function isAcceptedText(
	given: string,
	accepted: readonly string[],
	others: readonly string[] = []
): boolean {
	if (given.length > LONGEST) return false;
	const words = fold(given);
	if (words === '') return false;
	const forms = accepted.map(fold);
	if (forms.some((form) => isSameName(words, form))) return true;
	const isOther = others
		.map(fold)
		.some((other) => isSameName(words, other) || isSlipOf(words, other));
	return !isOther && forms.some((form) => isSlipOf(words, form));
}

/** The same letters in the same order, however they are spaced. */
function isSameName(given: string, form: string): boolean {
	return joined(given) === joined(form);
}

/** A space between two figures stays: "1 11" is not "11 1". */
function joined(words: string): string {
	return words.replaceAll(/ (?!(?<=\d )\d)/g, '');
}

/** One word with one slip in it, all others the same. */
function isSlipOf(given: string, form: string): boolean {
	const typed = given.split(' ');
	const meant = form.split(' ');
	if (typed.length !== meant.length) return false;
	const places = [...meant.keys()].filter((place) => typed[place] !== meant[place]);
	const [place] = places;
	if (place === undefined || places.length > 1) return false;
	return isForgivenSlip(typed[place] ?? '', meant[place] ?? '');
}

function isForgivenSlip(typed: string, meant: string): boolean {
	return (
		lettersOf(meant).length >= FEWEST_LETTERS &&
		typed[0] === meant[0] &&
		figuresOf(typed) === figuresOf(meant) &&
		!isNumberWord(typed) &&
		!(isRomanNumeral(typed) && isRomanNumeral(meant)) &&
		isOneSlip(typed, meant)
	);
}

function lettersOf(word: string): string {
	return word.replaceAll(/[^\p{L}]/gu, '');
}

function figuresOf(word: string): string {
	return word.replaceAll(/[^\p{N}.]/gu, '');
}

function isRomanNumeral(word: string): boolean {
	return /^[ivxlcdm]+$/.test(word);
}
