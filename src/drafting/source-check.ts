/** Whether a text can be drafted from at all (DRAFT-1 to DRAFT-3). */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { FUNCTION_WORDS } from './english/function-words.ts';
import { FEWEST_WORDS, firstWords, languageIn } from './text/language.ts';
import type { Source } from './text/text-reading.ts';

export type SourceRefusal =
	'text-too-short' | 'text-too-long' | 'text-not-prose' | 'language-unknown';

/** In UTF-16 code units, some 25,000 words: the longest reportage, and reading it takes a second. */
const LONGEST = 150_000;

/** Wrapped at 72 letters the longest text has 2,100; a word a line is slow to put together. */
const MOST_LINES = 5000;

/** Ends of sentences and blank lines: prose of the greatest length has 2,000, a chat log has more. */
const MOST_STOPS = 3000;

/** The source as it came, or why there is nothing to draft from it. */
export function checkSource(source: Source): Outcome<Source, SourceRefusal> {
	const { text } = source;
	if (text.length > LONGEST) return refuse('text-too-long', `${text.length}/${LONGEST}`);
	const lines = text.split('\n').length;
	if (lines > MOST_LINES) return refuse('text-too-long', `${lines} lines/${MOST_LINES}`);
	const stops = stopsIn(text);
	if (stops > MOST_STOPS) return refuse('text-too-long', `${stops} sentences/${MOST_STOPS}`);
	const words = firstWords(text);
	if (words.length < FEWEST_WORDS) return refuse('text-too-short', `${words.length}`);
	if (languageIn(words) !== 'en') return refuse('language-unknown');
	const place = stretches(text).findIndex((stretch) => !isProse(stretch));
	if (place >= 0) return refuse('text-not-prose', `from character ${place * STRETCH} on`);
	return accept(source);
}

/** In UTF-16 code units: some 3,300 words of prose. What is left at the end is too short to judge. */
const STRETCH = 20_000;

function stretches(text: string): readonly string[] {
	const count = Math.floor(text.length / STRETCH);
	return Array.from({ length: count }, (_, at) => text.slice(at * STRETCH, (at + 1) * STRETCH));
}

/** Prose of that length uses over sixty different ones; a table, code or one thing repeated, a few. */
const FEWEST_DIFFERENT = 20;

/** Most of what makes a reader of language slow is no language. */
function isProse(stretch: string): boolean {
	const met = new Set<string>();
	for (const [word] of stretch.matchAll(/\p{L}+/gu)) {
		const small = word.length < LONGEST_FUNCTION_WORD ? word.toLowerCase() : '';
		if (FUNCTION_WORDS.has(small) && met.add(small).size === FEWEST_DIFFERENT) return true;
	}
	return false;
}

const LONGEST_FUNCTION_WORD = 16;

function stopsIn(text: string): number {
	return text.split(/[.!?…]["”’)\]]*\s+|\n\s*\n/).length - 1;
}
