/** Whether a text says something in the very words of a quote. */
import { type Word, wordsOf } from './words.ts';

/** So many words of the quote in a row are a copy. A name of several words counts as one. */
const COPIED_WORDS = 6;

/** The stretch of the text that copies the quote: six words in a row of it, or all of it. */
export function copiedStretch(text: string, quote: string): string | undefined {
	const { isWhole, words } = longestCopy(wordsOf(text), wordsOf(quote));
	const [first] = words;
	const last = words.at(-1);
	if (!first || !last || !(isWhole || countOf(words) >= COPIED_WORDS)) return undefined;
	return text.slice(first.start, last.end);
}

type Copy = { readonly words: readonly Word[]; readonly isWhole: boolean };

/** Evidence of fewer words is as likely a name as a sentence. */
const SHORTEST_WHOLE = 4;

/** The longest run of words that stands in both; whole when it is all of the evidence. */
function longestCopy(text: readonly Word[], quote: readonly Word[]): Copy {
	let best: readonly Word[] = [];
	text.forEach((_, from) => {
		quote.forEach((_, at) => {
			let length = 0;
			while (quote[at + length] && text[from + length]?.form === quote[at + length]?.form) length++;
			if (length > best.length) best = text.slice(from, from + length);
		});
	});
	return { words: best, isWhole: best.length === quote.length && best.length >= SHORTEST_WHOLE };
}

/** Small words that join the parts of a name. */
const JOINING = new Set(['of', 'for', 'and', 'de', 'al']);

function countOf(words: readonly Word[]): number {
	const starts = words.filter((word, index) => {
		const before = words.slice(0, index).findLast(({ form }) => !JOINING.has(form));
		const isJoined = word.isCapital || (JOINING.has(word.form) && words[index + 1]?.isCapital);
		return !(isJoined && before?.isCapital);
	});
	return starts.length;
}
