/** CLAUSE-1: the words of a sentence with their tags set right by the forms that English has. */
import type { SpeechReading } from '../speech/speech.ts';
import { quotedSpans } from '../speech/quoted-spans.ts';
import type { Mention, Mentions } from '../mentions/mention.ts';
import type { ReadSentence, TextReading, Token } from '../text/text-reading.ts';
import type { TimeExpression } from '../times/time.ts';
import { nounsOfOneThing } from './noun-uses.ts';
import { retagged } from './retag.ts';
import type { Word } from './word.ts';

/** What finders before this one know of a text, ready to be asked word by word. */
export type Ground = {
	readonly text: string;
	readonly mentions: ReadonlyMap<string, readonly Mention[]>;
	readonly times: ReadonlyMap<string, readonly TimeExpression[]>;
	readonly kinds: ReadonlyMap<string, string>;
	readonly plurals: ReadonlySet<string>;
	/** Common nouns that the text uses of one thing only. */
	readonly oneThing: ReadonlySet<string>;
	/** By offset: 1 in quotation marks or in given words, 2 a quotation mark. */
	readonly said: Uint8Array;
};

type Given = {
	readonly text: TextReading;
	readonly mentions: Mentions;
	readonly speech: SpeechReading;
	readonly times: readonly TimeExpression[];
};

export function groundOf({ text, mentions, speech, times }: Given): Ground {
	return {
		text: text.source.text,
		mentions: bySentence(mentions.mentions),
		times: bySentence(times),
		kinds: new Map(mentions.entities.map(({ id, kind }) => [id, kind])),
		plurals: new Set(mentions.entities.filter(({ isPlural }) => isPlural).map(({ id }) => id)),
		oneThing: nounsOfOneThing(text.sentences),
		said: saidOffsets(text, speech)
	};
}

/** Cost: in proportion to the sentence. */
export function wordsOf(sentence: ReadSentence, ground: Ground): readonly Word[] {
	const mentions = coverOf(sentence.tokens, ground.mentions.get(sentence.id) ?? []);
	const times = coverOf(sentence.tokens, ground.times.get(sentence.id) ?? []);
	const words: Word[] = [];
	for (const [index, token] of sentence.tokens.entries()) {
		if (ground.said[token.start] === MARK) continue;
		words.push({
			start: token.start,
			end: token.end,
			text: token.text,
			lower: token.text.toLowerCase(),
			lemma: token.lemma,
			tag: token.tag,
			isSaid: ground.said[token.start] === SAID,
			isGlued: isGlued(sentence.tokens[index - 1], token, ground),
			mention: mentions[index],
			time: times[index]
		});
	}
	return retagged(words);
}

function isGlued(before: Token | undefined, { start }: Token, { said }: Ground): boolean {
	return before?.end === start && said[before.start] !== MARK;
}

const SAID = 1;
const MARK = 2;

function saidOffsets(text: TextReading, { speeches }: SpeechReading): Uint8Array {
	const said = new Uint8Array(text.source.text.length);
	for (const speech of speeches) {
		for (const { start, end } of speech.pieces) said.fill(SAID, start, end);
	}
	const quoted = quotedSpans(text.source.text, text.article.paragraphs).flat();
	for (const { inner, depth } of quoted) {
		if (depth === 0) said.fill(SAID, inner.start, inner.end);
	}
	for (const { start, end, inner } of quoted) {
		said.fill(MARK, start, inner.start);
		said.fill(MARK, inner.end, end);
	}
	return said;
}

function bySentence<Found extends { readonly sentence: string }>(
	found: readonly Found[]
): ReadonlyMap<string, readonly Found[]> {
	const map = new Map<string, Found[]>();
	for (const one of found) {
		const list = map.get(one.sentence);
		if (list === undefined) map.set(one.sentence, [one]);
		else list.push(one);
	}
	return map;
}

/** For each token the found stretch it lies in. Both lists stand in the order of the text. */
function coverOf<Found extends { readonly start: number; readonly end: number }>(
	tokens: readonly Token[],
	found: readonly Found[]
): readonly (Found | undefined)[] {
	let next = 0;
	return tokens.map((token) => {
		while ((found[next]?.end ?? Infinity) <= token.start) next += 1;
		const candidate = found[next];
		return candidate !== undefined && candidate.start < token.end ? candidate : undefined;
	});
}
