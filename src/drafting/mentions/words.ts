import { JOINED_PARTICLES } from '../english/name-words.ts';
import type { ReadSentence, Tag, Token } from '../text/text-reading.ts';

/** Tokens that stand as one word in a name: "al-Assad" is three tokens and one word. */
export type Word = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly lower: string;
	readonly lemma: string;
	readonly tag: Tag;
	/** Begins with a capital. */
	readonly isCapital: boolean;
	readonly isMark: boolean;
	/** First word of the sentence, of a quote in it or of what follows a colon: a capital proves nothing. */
	readonly isInitial: boolean;
	/** Space or nothing before it in the sentence; false behind a hyphen or an opening mark. */
	readonly isSpaced: boolean;
};

/** The words of a sentence. Cost: one pass over its tokens. */
export function wordsOf(sentence: ReadSentence): readonly Word[] {
	const words: Word[] = [];
	let index = 0;
	while (index < sentence.tokens.length) {
		const count = joinedCount(sentence.tokens, index);
		const word = wordAt({ sentence, index, count, before: words });
		words.push(...withoutOwner(word));
		index += count;
	}
	return words;
}

/** "Orr’s" comes as one token now and then: the possessive is no part of a name. */
function withoutOwner(word: Word): readonly Word[] {
	const length = word.isCapital ? (POSSESSIVE.exec(word.text)?.[0].length ?? 0) : 0;
	if (length === 0) return [word];
	const cut = word.text.length - length;
	const text = word.text.slice(0, cut);
	const end = word.start + cut;
	const mark = word.text.slice(cut);
	return [
		{ ...word, end, text, lower: text.toLowerCase(), tag: 'PROPN' },
		{ ...word, ...OWNER, start: end, text: mark, lower: mark.toLowerCase(), lemma: mark }
	];
}

const POSSESSIVE = /(?<=\p{L}{2}|\.)['’]s$/u;
const OWNER = {
	tag: 'PART',
	isCapital: false,
	isMark: false,
	isInitial: false,
	isSpaced: false
} as const;

/** How many tokens from here are one word: 3 for "al-Assad" and "Jong-un", else 1. */
function joinedCount(tokens: readonly Token[], index: number): number {
	const [left, hyphen, right] = [tokens[index], tokens[index + 1], tokens[index + 2]];
	if (!left || !hyphen || !right || !isHyphen(hyphen.text)) return 1;
	if (left.end !== hyphen.start || hyphen.end !== right.start) return 1;
	const isName = JOINED_PARTICLES.has(left.text)
		? startsCapital(right.text)
		: startsCapital(left.text) && isSecondHalf(right.text);
	return isName ? 1 + 1 + joinedCount(tokens, index + 2) : 1;
}

function isHyphen(text: string): boolean {
	return text === '-' || text === '‐' || text === '‑';
}

/** Of "Jean-Pierre" and "Jong-un"; not of "U.S.-led" and "Moscow-based". */
function isSecondHalf(text: string): boolean {
	return startsCapital(text) || SYLLABLES.has(text);
}

/** Second syllables of Korean and Chinese given names, and joining words, with a small letter. */
const SYLLABLES: ReadonlySet<string> = new Set(
	'un il su hun hee hye jin joo jung kyu ho jae min moon nam ryong seok shik sik sun woo wook young yong chol hyun sung soo bin chul ok ui jong kai shek chi el ul al on upon sur'.split(
		' '
	)
);

type Making = {
	readonly sentence: ReadSentence;
	readonly index: number;
	readonly count: number;
	readonly before: readonly Word[];
};

function wordAt({ sentence, index, count, before }: Making): Word {
	const tokens = sentence.tokens.slice(index, index + count);
	// `index` is a token's and `count` at least 1.
	const first = tokens[0]!;
	const last = tokens.at(-1) ?? first;
	const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
	const previous = before.at(-1);
	return {
		start: first.start,
		end: last.end,
		text,
		lower: text.toLowerCase(),
		lemma: first.lemma,
		tag: count > 1 ? 'PROPN' : first.tag,
		isCapital: startsCapital(text) || (count > 1 && startsCapital(last.text)),
		isMark: !/[\p{L}\p{N}]/u.test(text),
		isInitial: isInitialBehind(previous),
		isSpaced: previous === undefined || previous.end < first.start
	};
}

function isInitialBehind(previous: Word | undefined): boolean {
	return previous === undefined || (previous.isMark && STARTERS.test(previous.text));
}

/** Marks behind which a sentence may begin. */
const STARTERS = /["“”'`‘’«»:;.!?…([{—–•*]/u;

function startsCapital(text: string): boolean {
	return /^['’]?\p{Lu}/u.test(text);
}
