/**
 * CLOZE-2: which sentences can be read by themselves, or behind the one before them. The words are the
 * article's own and whole, so that nothing has to be understood of them but what they lean on.
 */
import type { Span } from '#domain/article/article.ts';
import { CREDIT, NO_COMMENT } from '../english/gap-words.ts';
import {
	LEANING_SPEECH,
	LEANING_WORDS,
	PRONOUNS,
	SAYING,
	TEARABLE
} from '../english/leaning-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { ClauseScene } from './clause-scene.ts';

/** What is shown: the sentence with the gap, and those before it that it leans on, three at most. */
export type Passage = Span & {
	readonly text: string;
	readonly sentence: ReadSentence;
	readonly shown: readonly ReadSentence[];
	/** Words between marks. */
	readonly quoted: readonly Span[];
	readonly startsQuoted: boolean;
	/** Quoted words that lean on nothing. */
	readonly isWholeSpeech: boolean;
};

const LONGEST = 320;
const LONGEST_PASSAGE = 420;
const MOST_SHOWN = 3;
const FEWEST_WORDS = 8;

/** In the order of the text, one for a sentence at most. `mentions` are those of a sentence. */
export function clozePassages(
	{ reading }: Pick<ClauseScene, 'reading'>,
	mentions: (id: string) => readonly Mention[]
): readonly Passage[] {
	const source = reading.text.source.text;
	const { sentences } = reading.text;
	return sentences.flatMap((sentence, index) => {
		const shown = isWhole(sentence) ? withContext(sentences, index, mentions) : undefined;
		return shown === undefined ? [] : [passageOf(shown, source)];
	});
}

/** The sentence, behind as many as it takes until the first leans on none; undefined where that is far. */
function withContext(
	sentences: readonly ReadSentence[],
	index: number,
	mentions: (id: string) => readonly Mention[]
): readonly ReadSentence[] | undefined {
	const sentence = sentences[index];
	for (let from = index; from >= 0 && from > index - MOST_SHOWN; from--) {
		const first = sentences[from];
		if (first === undefined || sentence === undefined) return undefined;
		const named = mentions(first.id);
		const isBefore = from < index;
		if (isBefore && !explains(first, sentence)) return undefined;
		if (standsAlone(first, named)) {
			return isBefore && named.length === 0 ? undefined : sentences.slice(from, index + 1);
		}
	}
	return undefined;
}

function isWhole({ text }: ReadSentence): boolean {
	return (
		text.length <= LONGEST &&
		text.split(/\s+/).length >= FEWEST_WORDS &&
		/^[“"]?[\p{Lu}\d$]/u.test(text) &&
		/[.!][”"]?$/u.test(text) &&
		!TEARABLE.test(outsideQuotes(text)) &&
		!CREDIT.test(text) &&
		!NO_COMMENT.test(text) &&
		!/^\d{1,2}[:.]\d\d\b/.test(text)
	);
}

/** In news each sentence is a paragraph. What was just quoted is not what the next one leans on. */
function explains(before: ReadSentence, { end, text }: ReadSentence): boolean {
	const isShort = end - before.start <= LONGEST_PASSAGE;
	const isTold = !STARTS_QUOTED.test(text) && !STARTS_QUOTED.test(before.text);
	return isShort && isTold && isWhole(before);
}

function passageOf(shown: readonly ReadSentence[], source: string): Passage {
	const [first] = shown;
	const sentence = shown.at(-1);
	if (first === undefined || sentence === undefined) throw new Error('There is no sentence.');
	return {
		start: first.start,
		end: sentence.end,
		text: source.slice(first.start, sentence.end),
		sentence,
		shown,
		quoted: shown.flatMap(quotesOf),
		startsQuoted: STARTS_QUOTED.test(sentence.text),
		isWholeSpeech: isWholeSpeech(sentence)
	};
}

function standsAlone({ start, text }: ReadSentence, named: readonly Mention[]): boolean {
	const told = outsideQuotes(text);
	if (STARTS_QUOTED.test(text)) return isSaidByName({ told, start }, named);
	if (LEANING_WORDS.test(told)) return false;
	const [first] = named;
	const from = first === undefined ? Infinity : first.end - start;
	return [...told.matchAll(PRONOUNS)].every(({ index }) => index >= from);
}

const STARTS_QUOTED = /^[“"]/;

type Told = { readonly told: string; readonly start: number };

/** Behind the words stands who says so, by name. */
function isSaidByName({ told, start }: Told, named: readonly Mention[]): boolean {
	const outside = told.trimStart();
	const isSaid = SAYING.test(outside) && !/\b(?:he|she|they|it)\b/iu.test(outside);
	return (
		isSaid && named.some((mention) => told.slice(mention.start - start).startsWith(mention.text))
	);
}

/** Words that lean on nothing: a figure may be taken out of them. */
function isWholeSpeech({ text }: ReadSentence): boolean {
	const speech = [...text.matchAll(QUOTED)].map(([words]) => words).join(' ');
	return STARTS_QUOTED.test(text) && !LEANING_SPEECH.test(speech);
}

/** Quoted words lean on their speaker, who is named beside them. */
function outsideQuotes(text: string): string {
	return text.replaceAll(QUOTED, (words) => ' '.repeat(words.length));
}

const QUOTED = /[“"][^“”"]*[”"]/gu;

function quotesOf({ text, start }: ReadSentence): readonly Span[] {
	return [...text.matchAll(QUOTED)].map(({ index, 0: words }) => ({
		start: start + index,
		end: start + index + words.length
	}));
}
