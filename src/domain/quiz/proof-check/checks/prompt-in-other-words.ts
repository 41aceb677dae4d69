import { quotedParts } from '../../quotation.ts';
import type { Objection, QuestionFacts } from '../question-check.ts';
import { askedTexts } from '../question-texts.ts';
import { type Word, wordsOf } from '../words.ts';

/** So many words of the evidence in a row are a copy. A name of several words counts as one. */
const COPIED_WORDS = 6;

/**
 * PROOF-11: prompt, statement and hint say it in other words than the evidence, so that nobody finds
 * the proof by searching for the words of the question. A text with gaps may be the article's own, and a quotation has to be
 * (quotation-verbatim.ts).
 */
export function checkPromptInOtherWords({
	question,
	evidence
}: QuestionFacts): readonly Objection[] {
	return askedTexts(question)
		.filter(({ field }) => field[0] !== 'text')
		.filter(({ text }) => question.kind !== 'who-said' || quotedParts(text).length === 0)
		.flatMap(({ field, text }) => {
			const copied = evidence.map(({ quote }) => longestCopy(wordsOf(text), wordsOf(quote)));
			const found = copied.find(({ isWhole, words }) => isWhole || countOf(words) >= COPIED_WORDS);
			const [first] = found?.words ?? [];
			const last = found?.words.at(-1);
			return first && last ? [{ field, detail: text.slice(first.start, last.end) }] : [];
		})
		.map((copied) => ({ code: 'prompt-copies-evidence', ...copied }));
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
