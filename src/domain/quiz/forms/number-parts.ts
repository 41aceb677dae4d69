/** Cuts a text into what makes up a number and what does not. */
import { plainLetters } from './fold.ts';
import { readFigures } from './number-figures.ts';
import { SCALES, SMALL_NUMBERS, isNumberWord } from './number-words.ts';

export type NumberPart =
	/** A run of figures, or a number word, in every reading; in none when it cannot be read. */
	| { readonly kind: 'figures' | 'word'; readonly readings: readonly number[] }
	/** What multiplies the number before it, in every reading. */
	| { readonly kind: 'scale'; readonly readings: readonly number[] }
	| { readonly kind: 'minus' }
	| { readonly kind: 'and' }
	/** A word around the number. */
	| { readonly kind: 'other' };

/** Directly behind figures only. `m` may be the unit too, and then multiplies nothing. */
const SHORT_SCALES: ReadonlyMap<string, readonly number[]> = new Map([
	['k', [1_000]],
	['m', [1_000_000, 1]],
	['mn', [1_000_000]],
	['mln', [1_000_000]],
	['mio', [1_000_000]],
	['b', [1_000_000_000]],
	['bn', [1_000_000_000]]
]);

/** They stand for an amount that is not read, so that a text with one of them holds no number. */
const UNREAD = /^(?:half|quarters?|dozens?|tens|hundreds|thousands|[mbt]r?illions|e\d+)$/;

const FIGURES = String.raw`\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,']\d+)*`;
const WORD = String.raw`\p{L}[\p{L}\p{N}]*`;
const TOKEN = new RegExp(String.raw`${FIGURES}|${WORD}|[^\s,]`, 'gu');

/** In the order of the text; spaces and commas between the parts are left out. */
export function partsOf(text: string): readonly NumberPart[] {
	const parts: NumberPart[] = [];
	for (const [token] of plainFigures(text).matchAll(TOKEN)) {
		parts.push(partOf(token, parts.at(-1)));
	}
	return parts;
}

function plainFigures(text: string): string {
	return plainLetters(text)
		.replaceAll(/[–—−]/g, '-')
		.replaceAll(/[’‘ʼ]/g, "'")
		.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
		.replaceAll(/(?<![\p{L}\p{N}])-(?=[\d.])/gu, 'minus ')
		.replaceAll(/(?<![\p{L}\p{N}])\.(?=\d)/gu, '0.')
		.replaceAll(/half an? (?=hundred|thousand|[mbt]r?illion)/g, '0.5 ');
}

function partOf(token: string, before: NumberPart | undefined): NumberPart {
	if (/^\d/.test(token)) return { kind: 'figures', readings: readFigures(token) };
	if (token === 'and') return { kind: 'and' };
	if (token === 'minus' || token === 'negative') return { kind: 'minus' };
	const small = SMALL_NUMBERS.get(token);
	if (small !== undefined) return { kind: 'word', readings: [small] };
	const scale = scaleOf(token, before?.kind === 'figures' || before?.kind === 'word');
	if (scale !== undefined) return { kind: 'scale', readings: scale };
	const isUnread = UNREAD.test(token) || isNumberWord(token);
	return isUnread ? { kind: 'word', readings: [] } : { kind: 'other' };
}

function scaleOf(word: string, isBehindValue: boolean): readonly number[] | undefined {
	const full = SCALES.get(isBehindValue ? word.replace(/s$/, '') : word);
	if (full !== undefined) return [full];
	return isBehindValue ? SHORT_SCALES.get(word) : undefined;
}
