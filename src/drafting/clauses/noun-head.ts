/**
 * CLAUSE-2: one noun phrase up to its head: determiners, numbers, adjectives, possessives, names.
 * Undefined wherever a word stands that plain noun phrases do not have.
 */
import { NUMBER_OPENERS, POSSESSIVE_PRONOUNS } from '../english/clauses-words.ts';
import type { TimeExpression } from '../times/time.ts';
import { type Range, type Word, phraseLengthAt, wordAt } from './word.ts';

export type Noun = Range & {
	/** Index of the head word: the last noun before "of". */
	readonly head: number;
	/** All of it is this expression of time. */
	readonly time: TimeExpression | undefined;
	/** Those joined by "and" or "or"; one where nothing is joined. */
	readonly parts: readonly (Range & { readonly head: number })[];
	/** "no", "neither": says that there is none. */
	readonly isNegative: boolean;
};

/** One noun phrase without anything behind its head. */
export function nounAt(words: readonly Word[], from: number): Noun | undefined {
	const alone = timeAloneAt(words, from) ?? pronounAt(words, from);
	if (alone !== undefined) return alone;
	const openerLength = phraseLengthAt(words, from, NUMBER_OPENERS);
	const opened = wordAt(words, from + openerLength);
	const isOpened =
		openerLength > 0 && (['NUM', 'SYM'].includes(opened.tag) || opened.lower === 'half');
	return headedNoun(words, from, isOpened ? from + openerLength : from);
}

function single(noun: Omit<Noun, 'parts'>): Noun {
	return { ...noun, parts: [noun] };
}

function timeAloneAt(words: readonly Word[], from: number): Noun | undefined {
	const { time, start } = wordAt(words, from);
	if (time === undefined || time.start !== start || time.kind === 'duration') return undefined;
	let to = from;
	while (wordAt(words, to).time === time) to += 1;
	const after = wordAt(words, to);
	if (after.tag === 'NOUN' || after.tag === 'PROPN' || after.tag === 'ADJ') return undefined;
	if (after.tag === 'PART' && /^['’]s?$/.test(after.lower)) return undefined;
	return single({ from, to, head: to - 1, time, isNegative: false });
}

function pronounAt(words: readonly Word[], from: number): Noun | undefined {
	const word = wordAt(words, from);
	if (word.tag !== 'PRON' || QUESTION_WORDS.has(word.lower)) return undefined;
	const isPossessive = POSSESSIVE_PRONOUNS.has(word.lower);
	if (isPossessive && (word.lower !== 'her' || canFollowPossessive(wordAt(words, from + 1)))) {
		return undefined;
	}
	const isNegative = ['nothing', 'nobody', 'none'].includes(word.lower);
	return single({ from, to: from + 1, head: from, time: undefined, isNegative });
}

const QUESTION_WORDS: ReadonlySet<string> = new Set(
	'who which what whom whose that there whoever whatever'.split(' ')
);

function canFollowPossessive({ tag }: Word): boolean {
	return ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(tag);
}

type Step = { readonly at: number; readonly head: number | undefined };

function headedNoun(words: readonly Word[], from: number, start: number): Noun | undefined {
	const determined = afterDeterminers(words, start);
	if (determined === undefined) return undefined;
	let step: Step | undefined = { at: determined, head: undefined };
	let last: Step = step;
	while (step !== undefined && last.at - from < LONGEST_NOUN) {
		last = step;
		step = nextStep(words, step, start);
	}
	const head = last.head ?? nominalAdjective(words, start, last.at);
	if (head === undefined) return undefined;
	// "a $2 billion, two-year plan" goes on behind the comma.
	const isAmount = ['NUM', 'SYM'].includes(wordAt(words, head).tag);
	if (isAmount && ['a', 'an'].includes(wordAt(words, start).lower)) return undefined;
	const isNegative = ['no', 'neither', 'nor', 'few', 'little'].includes(wordAt(words, start).lower);
	return single({ from, to: head + 1, head, time: undefined, isNegative });
}

const LONGEST_NOUN = 24;

function afterDeterminers(words: readonly Word[], from: number): number | undefined {
	let at = from;
	while (at - from < 3) {
		const { tag, lower } = wordAt(words, at);
		if (lower === 'that' && tag !== 'DET') return undefined;
		if (['which', 'what', 'whatever', 'whose'].includes(lower)) return undefined;
		if (lower === 'half' && wordAt(words, at + 1).tag === 'DET')
			return afterDeterminers(words, at + 1);
		const isBoth = lower === 'both' || lower === 'either';
		if (tag !== 'DET' && !isBoth && !(tag === 'PRON' && POSSESSIVE_PRONOUNS.has(lower))) return at;
		at += 1;
	}
	return at;
}

/** One more word of the phrase, or undefined where it has ended. */
function nextStep(words: readonly Word[], { at, head }: Step, start: number): Step | undefined {
	const word = wordAt(words, at);
	if (head !== undefined && opensTime(words, at)) return undefined;
	if (isPossessiveMark(words, at))
		return head === undefined ? undefined : { at: at + 1, head: undefined };
	if (isHyphen(words, at)) return joinedByHyphen(words, at, head);
	switch (word.tag) {
		case 'NOUN':
		case 'PROPN':
			return { at: at + 1, head: at };
		case 'NUM':
		case 'SYM':
			return numberStep(words, at, head);
		case 'ADJ':
			return head === undefined || isFollowedByNoun(words, at, head)
				? { at: at + 1, head }
				: undefined;
		case 'ADV':
			return head === undefined && !DEGREES.has(word.lower) && isModifiedNext(words, at)
				? { at: at + 1, head }
				: undefined;
		case 'VERB':
			return head === undefined && isParticipleBefore(words, at, start)
				? { at: at + 1, head }
				: undefined;
		default:
			return isAdjectiveJoin(words, at, head) ? { at: at + 1, head } : undefined;
	}
}

/** They compare or question: "as interim chair", "so big a town". */
const DEGREES: ReadonlySet<string> = new Set(['as', 'so', 'too', 'how', 'not']);

/** "three people Friday": the day is no part of the people, "the Friday prayers" is one phrase. */
function opensTime(words: readonly Word[], at: number): boolean {
	const { time, start } = wordAt(words, at);
	return time !== undefined && time.start === start && time.kind !== 'duration';
}

function isPossessiveMark(words: readonly Word[], at: number): boolean {
	const { tag, lower, isGlued } = wordAt(words, at);
	if (!isGlued || !/^['’]s?$/.test(lower)) return false;
	if (tag === 'PART') return true;
	return tag === 'PUNCT' && wordAt(words, at - 1).lower.endsWith('s');
}

function isHyphen(words: readonly Word[], at: number): boolean {
	return (
		['-', '–', '/', '&'].includes(wordAt(words, at).lower) &&
		(wordAt(words, at).isGlued || wordAt(words, at).lower === '&') &&
		(wordAt(words, at + 1).isGlued || wordAt(words, at).lower === '&')
	);
}

/** "six-year-long", "al-Assad": what the hyphen joins is of the kind of its last part. */
function joinedByHyphen(
	words: readonly Word[],
	at: number,
	head: number | undefined
): Step | undefined {
	const next = wordAt(words, at + 1);
	if (next.tag === 'NOUN' || next.tag === 'PROPN') return { at: at + 2, head: at + 1 };
	if (next.tag === 'PUNCT' || next.tag === 'SPACE') return undefined;
	const isHeadSoFar = head === at - 1;
	return { at: at + 2, head: isHeadSoFar && next.tag === 'NUM' ? at + 1 : undefined };
}

function numberStep(
	words: readonly Word[],
	at: number,
	head: number | undefined
): Step | undefined {
	const before = wordAt(words, at - 1);
	if (wordAt(words, at).tag === 'SYM' && !/^[$£€¥%]$/.test(wordAt(words, at).text))
		return undefined;
	if (head === undefined || ['SYM', 'NUM', 'PROPN'].includes(before.tag))
		return { at: at + 1, head: at };
	return wordAt(words, at).lower === '%' ? { at: at + 1, head: at } : undefined;
}

/** "Russian military police": an adjective behind a name is part of what follows it. */
function isFollowedByNoun(words: readonly Word[], at: number, head: number): boolean {
	const before = wordAt(words, head);
	if (before.tag === 'NOUN' && before.lower.endsWith('s')) return false;
	const after = wordAt(words, at + 1);
	return after.tag === 'NOUN' || after.tag === 'PROPN';
}

function isModifiedNext(words: readonly Word[], at: number): boolean {
	const after = wordAt(words, at + 1);
	if (after.tag === 'ADJ') return canFollowPossessive(wordAt(words, at + 2));
	return (
		after.tag === 'VERB' &&
		/(?:ed|en|wn)$/.test(after.lower) &&
		canFollowPossessive(wordAt(words, at + 2))
	);
}

/** "the wounded soldiers", "designated areas", "a rising tide". */
function isParticipleBefore(words: readonly Word[], at: number, start: number): boolean {
	const { lower } = wordAt(words, at);
	const after = wordAt(words, at + 1);
	if (!['NOUN', 'PROPN', 'ADJ'].includes(after.tag) && !isHyphen(words, at + 1)) return false;
	if (at > start) return /(?:ed|en|wn|ing|ne|rn|ght|ost|ept|ade|eld|old|ung|ut)$/.test(lower);
	return /ed$/.test(lower) && after.tag === 'NOUN';
}

/** "political and economic talks", "a kind, loving man". */
function isAdjectiveJoin(words: readonly Word[], at: number, head: number | undefined): boolean {
	if (head !== undefined || wordAt(words, at - 1).tag !== 'ADJ') return false;
	if (!['and', 'or', 'but', ','].includes(wordAt(words, at).lower)) return false;
	return wordAt(words, at + 1).tag === 'ADJ' && canFollowPossessive(wordAt(words, at + 2));
}

/** "the poor", "the latter": an adjective that is all there is behind an article. */
function nominalAdjective(words: readonly Word[], start: number, end: number): number | undefined {
	const last = wordAt(words, end - 1);
	// "the eager, restless crowd" goes on.
	if (wordAt(words, end).lower === ',') return undefined;
	return end - start === 2 && last.tag === 'ADJ' && wordAt(words, start).lower === 'the'
		? end - 1
		: undefined;
}
