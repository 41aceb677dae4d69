/** What "which", "who" and "that" speak of, where it is a name or something done. */
import { DEADLY_EVENTS, HARMING_VERBS } from '../english/figures.ts';
import { FACTUAL_OPENERS, NOUN_PREPOSITIONS } from '../english/clauses-words.ts';
import { type Noun } from '../clauses/noun-head.ts';
import { nounWithOfAt } from '../clauses/noun-phrase.ts';
import { verbGroupAt } from '../clauses/verb-group.ts';
import { type Word, wordAt } from '../clauses/word.ts';
import type { Ground } from '../clauses/words-of-sentence.ts';

/** In front of the word here; undefined where that is not sure. */
export function antecedentAt(words: readonly Word[], at: number, ground: Ground): Noun | undefined {
	const { lower } = wordAt(words, at);
	const isComma = wordAt(words, at - 1).lower === ',';
	if (isComma && (lower === 'who' || lower === 'which')) {
		return nameBefore(words, at - 1, { ground, isPerson: lower === 'who' });
	}
	const base = verbGroupAt(words, at + 1)?.base ?? '';
	if ((lower !== 'that' && lower !== 'which') || !HARMING_VERBS.has(base)) return undefined;
	return eventBefore(words, isComma ? at - 1 : at);
}

type Wanted = { readonly ground: Ground; readonly isPerson: boolean };

function nameBefore(
	words: readonly Word[],
	end: number,
	{ ground, isPerson }: Wanted
): Noun | undefined {
	const { mention } = wordAt(words, end - 1);
	const kind = mention && ground.kinds.get(mention.entity);
	if (
		kind === undefined ||
		kind === 'group' ||
		kind === 'place' ||
		(kind === 'person') !== isPerson
	)
		return undefined;
	const noun = phraseBefore(words, end, (from) => nounWithOfAt(words, from));
	if (noun === undefined || isTornOff(words, noun.from)) return undefined;
	return wordAt(words, noun.head).mention === mention ? noun : undefined;
}

/** "the North and South Orrin League", "chief of staff Ada Vane": the name begins further in front. */
function isTornOff(words: readonly Word[], from: number): boolean {
	const before = wordAt(words, from - 1).lower;
	const isJoined = before === 'and' || before === '&';
	return before === 'of' || (isJoined && wordAt(words, from - 2).lower !== ',');
}

/** "the bombing of Pell Bridge that killed nine": the nearest phrase that is headed by a happening. */
function eventBefore(words: readonly Word[], end: number): Noun | undefined {
	const noun = phraseBefore(words, end, (from) => extended(words, nounWithOfAt(words, from), end));
	return noun !== undefined && DEADLY_EVENTS.has(wordAt(words, noun.head).lemma) ? noun : undefined;
}

/** The subject right before a verb, behind a mark or a word that a clause begins with. */
export function subjectBefore(words: readonly Word[], end: number): Noun | undefined {
	const noun = phraseBefore(words, end, (from) => extended(words, nounWithOfAt(words, from), end));
	if (noun === undefined || noun.time !== undefined || noun.isNegative) return undefined;
	const { lower, tag } = wordAt(words, noun.from - 1);
	if (noun.from === 0 || CLAUSE_MARKS.has(lower)) return noun;
	if (tag === 'CCONJ') return wordAt(words, noun.from - 2).lower === ',' ? noun : undefined;
	// At the head of a sentence "that" points back.
	return FACTUAL_OPENERS.has(lower) || (lower === 'that' && noun.from > 1) ? noun : undefined;
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '_']);

function phraseBefore(
	words: readonly Word[],
	end: number,
	phraseAt: (from: number) => Noun | undefined
): Noun | undefined {
	let found: Noun | undefined;
	for (let from = end - 1; from >= Math.max(0, end - LONGEST); from -= 1) {
		const noun = phraseAt(from);
		const { tag } = wordAt(words, from - 1);
		if (noun?.to === end && noun.parts.length === 1 && !INNER.has(tag)) found = noun;
	}
	return found;
}

const LONGEST = 14;

/** Behind these a phrase has begun already. */
const INNER: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);

/** With "in Orrin", "at the station" behind it. */
function extended(words: readonly Word[], noun: Noun | undefined, end: number): Noun | undefined {
	let whole = noun;
	while (whole !== undefined && whole.to < end) {
		const isJoined = NOUN_PREPOSITIONS.has(wordAt(words, whole.to).lower);
		const next: Noun | undefined = isJoined ? nounWithOfAt(words, whole.to + 1) : undefined;
		whole = next && { ...whole, to: next.to };
	}
	return whole;
}
