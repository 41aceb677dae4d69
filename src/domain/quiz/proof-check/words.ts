/**
 * A text as words that can be compared: case, accents, possessive and plural endings do not count,
 * and a number is the same in words and in figures. Offsets are UTF-16 code units into the text.
 */
import type { Span } from '#domain/article/article.ts';
import { plainLetters } from '../forms/fold.ts';
import { readNumbers } from '../forms/number-reading.ts';
import { ORDINALS, SCALES, isNumberWord } from '../forms/number-words.ts';

export type Word = Span & {
	/** Equal for words that count as the same. A number is `#` and its figures. */
	readonly form: string;
	readonly isNumber: boolean;
	/** Begins with a capital letter. */
	readonly isCapital: boolean;
};

const FIGURES = String.raw`\d{1,3}(?:[,'’\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*`;
const TOKEN = new RegExp(
	String.raw`(?:${FIGURES})(?:st|nd|rd|th)?(?![\p{L}\p{N}])|${LETTERS}|\d+`,
	'gu'
);

const ARTICLES = new Set(['a', 'an', 'the']);

/** In the order of the text; `a`, `an` and `the` are left out. */
export function wordsOf(text: string): readonly Word[] {
	const known = text === lastLong.text ? lastLong.words : LATELY.get(text);
	if (known !== undefined) return known;
	const words = readWords(text);
	if (text.length > LONGEST_KEPT) lastLong = { text, words };
	else {
		if (LATELY.size === MOST_KEPT) LATELY.clear();
		LATELY.set(text, words);
	}
	return words;
}

/** The checks of a question ask for the same few texts again and again, and for one article. */
const LATELY = new Map<string, readonly Word[]>();
const MOST_KEPT = 256;
const LONGEST_KEPT = 1000;
let lastLong: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

function readWords(text: string): readonly Word[] {
	const tokens = tokensOf(text);
	const words: Word[] = [];
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at];
		const [run, used] =
			token?.spelling.isNumber === true
				? numberAt(text, tokens.slice(at, at + LONGEST_NUMBER))
				: NO_NUMBER;
		if (run !== undefined) words.push(run);
		else if (token !== undefined && !token.spelling.isArticle) words.push(wordOf(token));
		at += used;
	}
	return words;
}

/** The forms alone, in order. */
export function formsOf(text: string): readonly string[] {
	const words = wordsOf(text);
	const known = FORMS.get(words);
	if (known !== undefined) return known;
	const forms = words.map(({ form }) => form);
	FORMS.set(words, forms);
	return forms;
}

const FORMS = new WeakMap<readonly Word[], readonly string[]>();

/** "three hundred and thirty-three thousand" is the longest that news copy writes out. */
const LONGEST_NUMBER = 7;

type Token = Span & { readonly token: string; readonly spelling: Spelling };

/** Without `matchAll`, which makes a copy of the pattern and of every match. */
function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
		const { 0: token, index } = match;
		tokens.push({ token, start: index, end: index + token.length, spelling: spellingOf(token) });
	}
	return tokens;
}

type NumberRun = readonly [number: Word | undefined, tokens: number];

const NO_NUMBER: NumberRun = [undefined, 1];

/** The number that begins with the first token, as long as it goes, and how many tokens it takes. */
function numberAt(text: string, tokens: readonly Token[]): NumberRun {
	const [first] = tokens;
	if (first === undefined) return NO_NUMBER;
	const end = tokens.findIndex(
		(token, index) =>
			startsAnew(token, tokens[index - 1]) ||
			(!token.spelling.isNumber && !joins(token, tokens[index - 1]))
	);
	const run = end < 0 ? tokens : tokens.slice(0, end);
	for (let length = run.length; length > 0; length--) {
		const last = run[length - 1];
		if (last?.spelling.isNumber !== true) continue;
		const written = text.slice(first.start, last.end);
		if (/[.;:!?]\s|,\s/.test(written)) continue;
		const value = valueOf(written);
		if (value !== undefined) return [numberWord(value, first.start, last.end), length];
	}
	return NO_NUMBER;
}

/** Figures behind figures go on with their number in groups of three alone: "330 000". */
function startsAnew({ token }: Token, before: Token | undefined): boolean {
	if (before === undefined || !/^\d/.test(token) || !/^\d/.test(before.token)) return false;
	return !/^\d{3}(?!\d)/.test(token);
}

/** "Three hundred and thirty" is one number, "33 and 34" are two. */
function joins({ token }: Token, before: Token | undefined): boolean {
	return token === 'and' && before !== undefined && SCALES.has(plainLetters(before.token));
}

function valueOf(written: string): number | undefined {
	const ordinal = ORDINALS.get(plainLetters(written));
	return ordinal ?? readNumbers(written.replace(/(?<=\d)(?:st|nd|rd|th)$/, ''))[0];
}

function numberWord(value: number, start: number, end: number): Word {
	return { form: numberForm(value), isNumber: true, isCapital: false, start, end };
}

export function numberForm(value: number): string {
	return `#${value}`;
}

function wordOf({ spelling, start, end }: Token): Word {
	const { form, isCapital } = spelling;
	return { form, isNumber: false, isCapital, start, end };
}

type Spelling = Pick<Word, 'form' | 'isCapital' | 'isNumber'> & { readonly isArticle: boolean };

/** Texts are made of the same few thousand words. */
function spellingOf(token: string): Spelling {
	const known = SPELLINGS.get(token);
	if (known !== undefined) return known;
	const spelling = {
		form: stemOf(plainLetters(token.replace(/['’]s?$/u, '')).replaceAll(/['’]/g, '')),
		isCapital: /^\p{Lu}/u.test(token),
		isNumber: /^\d/.test(token) || isNumberWord(plainLetters(token)),
		isArticle: ARTICLES.has(token.toLowerCase())
	};
	if (SPELLINGS.size === MOST_SPELLINGS) SPELLINGS.clear();
	if (token.length <= LONGEST_SPELLING) SPELLINGS.set(token, spelling);
	return spelling;
}

const SPELLINGS = new Map<string, Spelling>();
const MOST_SPELLINGS = 8000;
const LONGEST_SPELLING = 40;

/** A plural without its ending: enough to hold "zone" and "zones" for one word. */
function stemOf(word: string): string {
	if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
	return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
