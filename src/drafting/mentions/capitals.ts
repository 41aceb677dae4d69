import { isCommonWord } from '../english/vocabulary.ts';
import type { Word } from './words.ts';

/** How the text itself writes its words: what is name and what is only the head of a sentence. */
export type Capitals = {
	/** Seen with a small letter. */
	readonly small: ReadonlySet<string>;
	/** Seen with a capital where only a name has one. */
	readonly capital: ReadonlySet<string>;
};

export function capitalsOf(sentences: readonly (readonly Word[])[]): Capitals {
	const small = new Set<string>();
	const capital = new Set<string>();
	for (const words of sentences) {
		for (const word of words) {
			if (!word.isCapital) small.add(word.lower);
			else if (!word.isInitial) capital.add(word.lower);
		}
	}
	return { small, capital };
}

/** Whether a word at the head of a sentence would have a small letter elsewhere. */
export function isCommonAtHead(word: Word, capitals: Capitals): boolean {
	if (capitals.small.has(word.lower)) return true;
	if (capitals.capital.has(word.lower)) return false;
	return isCommonWord(word.lower) || COMMON_ENDS.test(word.lower) || word.tag !== 'PROPN';
}

/** No name of one word ends like this. */
const COMMON_ENDS = /(?:ing|ly|ed|tion|sion|ness|ment|ity|ance|ence|ful|less|ous|ism|ists?|ers)$/u;
