import { STOP_WORDS } from '../english/other-languages.ts';

/** Enough to tell; the rest is not looked at. */
const SAMPLE = 2000;
/** Fewer tell nothing. */
const FEWEST = 12;
/** English prose has a third, other languages a twentieth of each other's. */
const FEWEST_SHARE = 0.1;

/**
 * The language of a text, by its script and the share of its smallest words: a BCP 47 tag, `und-Cyrl`
 * where only the script is known, or `unknown` where too little of anything stands there.
 */
export function languageOf(text: string): string {
	const words = firstWords(text);
	if (words.length < FEWEST) return 'unknown';
	const script = scriptOf(words);
	if (script !== 'Latn') return `und-${script}`;
	const [best] = [...STOP_WORDS]
		.map(([language, known]) => ({
			language,
			share: words.filter((word) => known.has(word)).length / words.length
		}))
		.toSorted((a, b) => b.share - a.share);
	return best !== undefined && best.share >= FEWEST_SHARE ? best.language : 'unknown';
}

/** In scripts without spaces between words a run of letters counts as one for every second letter. */
function firstWords(text: string): readonly string[] {
	const words: string[] = [];
	for (const [word] of text.matchAll(/[\p{L}\p{M}]{1,40}/gu)) {
		words.push(...(UNSPACED.test(word) ? (word.match(/.{1,2}/gsu) ?? []) : [word.toLowerCase()]));
		if (words.length >= SAMPLE) break;
	}
	return words;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
	['Latn', /^\p{Script=Latin}/u],
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
	const counted = SCRIPTS.map(([script, pattern]) => ({
		script,
		count: words.filter((word) => pattern.test(word)).length
	})).toSorted((a, b) => b.count - a.count);
	const [most] = counted;
	return most !== undefined && most.count * 2 > words.length ? most.script : 'Zyyy';
}
