import { STOP_WORDS } from '../english/other-languages.ts';

/** Enough to tell; the rest is not looked at. */
const SAMPLE = 2000;
/** Fewer tell nothing. */
export const FEWEST_WORDS = 12;
/** English prose has a third, other languages a twentieth of each other's. */
const FEWEST_SHARE = 0.1;

/**
 * The language of a text, by its script and the share of its smallest words: a BCP 47 tag, `und-Cyrl`
 * where only the script is known, or `unknown` where too little of anything stands there.
 */
export function languageOf(text: string): string {
	return languageIn(firstWords(text));
}

/** The same of the first words of a text. Cost: in proportion to their number. */
export function languageIn(words: readonly string[]): string {
	if (words.length < FEWEST_WORDS) return 'unknown';
	const script = scriptOf(words);
	if (script !== 'Latn') return `und-${script}`;
	const [best] = [...stopWordCounts(words)].toSorted(([, one], [, other]) => other - one);
	const [language, count] = best ?? ['unknown', 0];
	return count / words.length >= FEWEST_SHARE ? language : 'unknown';
}

/**
 * In small letters, as many as tell the language. In scripts without spaces between words a run of
 * letters counts as one for every second letter.
 */
export function firstWords(text: string): readonly string[] {
	const words: string[] = [];
	for (const [word] of text.matchAll(/[\p{L}\p{M}]{1,40}/gu)) {
		if (UNSPACED.test(word)) words.push(...(word.match(/.{1,2}/gsu) ?? []));
		else words.push(word.toLowerCase());
		if (words.length >= SAMPLE) break;
	}
	return words;
}

/** In the order of the lists: of languages with equal counts the first is taken. */
function stopWordCounts(words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map([...STOP_WORDS.keys()].map((language) => [language, 0]));
	for (const word of words) {
		for (const language of LANGUAGES_OF.get(word) ?? []) {
			counts.set(language, (counts.get(language) ?? 0) + 1);
		}
	}
	return counts;
}

/** Small word → the languages that have it. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, known] of STOP_WORDS) {
	for (const word of known) {
		LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
	}
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const LATIN = /^\p{Script=Latin}/u;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
	['Latn', LATIN],
	['Cyrl', /^\p{Script=Cyrillic}/u],
	['Arab', /^\p{Script=Arabic}/u],
	['Grek', /^\p{Script=Greek}/u],
	['Hebr', /^\p{Script=Hebrew}/u],
	['Deva', /^\p{Script=Devanagari}/u],
	['Thai', /^\p{Script=Thai}/u],
	['Hang', /^\p{Script=Hangul}/u],
	['Hani', /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u]
];

/** The script of most words; `Zyyy` (common) where it is none of these. */
function scriptOf(words: readonly string[]): string {
	const isLatin = words.filter((word) => LATIN.test(word)).length * 2 > words.length;
	if (isLatin) return 'Latn';
	const counted = SCRIPTS.map(([script, pattern]) => ({
		script,
		count: words.filter((word) => pattern.test(word)).length
	})).toSorted((a, b) => b.count - a.count);
	const [most] = counted;
	return most !== undefined && most.count * 2 > words.length ? most.script : 'Zyyy';
}
