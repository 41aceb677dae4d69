/** SAID-26: words in marks that are nobody's words: titles, names, nicknames, what is so-called. */
import { NAMING_WORDS, SMALL_WORDS } from '../english/speech-words.ts';
import type { Place } from './found.ts';
import type { Item } from './line.ts';
import { isComma } from './noun-phrase.ts';

/** Why a quote is no speech, or undefined where it may be. */
export function notSpeech({
	line,
	at,
	quote,
	source
}: Pick<Place, 'line' | 'at' | 'quote' | 'source'>): string | undefined {
	const before = line.items[at - 1];
	const after = line.items[at + 1];
	const words = source.slice(quote.inner.start, Math.min(quote.inner.end, quote.inner.start + 120));
	if (before?.kind === 'word' && NAMING_WORDS.has(before.lower) && isShort(words)) return 'name';
	const earlier = line.items[at - 2];
	const isNamedBefore =
		isComma(before) && earlier?.kind === 'word' && NAMING_WORDS.has(earlier.lower);
	if (isNamedBefore && isTitle(words)) return 'title';
	if (isNamePart(before) && isNamePart(after)) return 'nickname';
	const isEmbedded =
		before?.kind === 'name' || (before?.kind === 'word' && !/^[,:]$/u.test(before.text));
	const isWord = before?.kind === 'word' && before.tag !== 'VERB';
	if ((isWord || before?.kind === 'name') && /^\p{Lu}[\p{L}-]*[.,]?$/u.test(words)) return 'name';
	return isEmbedded && isTitle(words) ? 'title' : undefined;
}

function isShort(words: string): boolean {
	return words.split(/\s+/u).length <= 8;
}

/** "Meet the Press", "Dawn of the Quiet Sea": capitals throughout. */
function isTitle(words: string): boolean {
	const parts = words
		.replace(/[,.!?]$/u, '')
		.split(/\s+/u)
		.filter((part) => part !== '');
	if (parts.length < 2 || parts.length > 10) return false;
	return parts.every(
		(part) => /^\W*[\p{Lu}\p{N}]/u.test(part) || SMALL_WORDS.has(part.toLowerCase())
	);
}

function isNamePart(item: Item | undefined): boolean {
	return item?.kind === 'name' || (item?.kind === 'word' && item.tag === 'PROPN');
}
