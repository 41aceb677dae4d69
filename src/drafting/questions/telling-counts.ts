/** Figures that say of themselves what they count, so that a question can be asked about them. */
import type { Amount } from '../amounts/amount.ts';
import { COUNTING_ON } from '../english/context-words.ts';
import type { Reading } from '../reading.ts';
import type { Tag } from '../text/text-reading.ts';

export type Count = Amount & { readonly counted: NonNullable<Amount['counted']> };

/** In the order of the text. */
function tellingCounts(reading: Reading): readonly Count[] {
	const tagsIn = tagsOf(reading);
	return reading.amounts.filter(isTellingCount).filter((one) => isThing(tagsIn(one)));
}

/** "people" alone says too little, and things that are counted twice have two figures. */
export function plainCounts(reading: Reading): readonly Count[] {
	const isOnce = countedOnce(reading);
	return tellingCounts(reading).filter(
		(count) =>
			isOnce(count) &&
			/^[\p{L}’' -]+s$/u.test(count.counted.text) &&
			/\s/.test(count.counted.text) &&
			!COUNTING_ON.test(count.counted.text) &&
			!YEAR.test(count.text) &&
			!GOES_ON.test(reading.text.source.text.slice(count.counted.end, count.counted.end + 9))
	);
}

/** "2016 presidential candidates" are not so many. */
const YEAR = /^(?:19|20)\d\d$/;

/** "67 artists, writers and actors", "12 members of": what is counted is not all told yet. */
const GOES_ON = /^(?:-|,(?! (?:and )?\d)|\s*(?:and\b(?! \d)|or\b|of\b))/;

/** Whether a thing is counted once in the whole text, by the article itself. */
export function countedOnce({ amounts, speech }: Reading): (amount: Amount) => boolean {
	const heads = new Map<string, number>();
	for (const { counted } of amounts) {
		if (counted !== undefined) heads.set(counted.head, (heads.get(counted.head) ?? 0) + 1);
	}
	// What a speaker counts in so many words is a question of who said it.
	const quoted = speech.speeches
		.filter(({ kind }) => kind !== 'indirect')
		.flatMap(({ pieces }) => pieces);
	return ({ start, end, counted }) =>
		counted !== undefined &&
		heads.get(counted.head) === 1 &&
		!quoted.some((piece) => piece.start <= start && end <= piece.end);
}

/** Small counts are guessed by anybody: three countries, two weeks. */
const LEAST = 10;

const LONGEST = 60;

function isTellingCount(amount: Amount): amount is Count {
	const { text, measure, counted, value, bound, confidence } = amount;
	return (
		measure === 'count' &&
		bound !== 'range' &&
		/^\d/.test(text) &&
		value >= LEAST &&
		confidence >= 0.9 &&
		counted !== undefined &&
		counted.text.length <= LONGEST &&
		!/\b(?:his|her|their|its|our|such|most|least|this|these|those|other|others|more|street|avenue|road)\b|["“”\d]/i.test(
			counted.text
		)
	);
}

/** The tags of the words that say what is counted. */
function tagsOf({ text }: Reading): (count: Count) => readonly Tag[] {
	const sentences = new Map(text.sentences.map((sentence) => [sentence.id, sentence]));
	return ({ sentence, counted: { start, end } }) =>
		(sentences.get(sentence)?.tokens ?? [])
			.filter((token) => start <= token.start && token.end <= end)
			.map(({ tag }) => tag);
}

/** No verb has slipped into it: "19 support Sanders" counts nothing. */
function isThing(tags: readonly Tag[]): boolean {
	return tags.length > 0 && !tags.some((tag) => tag === 'VERB' || tag === 'AUX' || tag === 'PRON');
}
