/**
 * CLAUSE-6: what may stand behind a clause without belonging to it. Where anything else stands the
 * clause was read wrongly, and is dropped: this is what keeps garden paths out.
 */
import {
	CONDITIONAL_OPENERS,
	LOOSE_CONJUNCTIONS,
	RELATIVE_OPENERS,
	TIME_UNITS,
	VIEW_OPENERS
} from '../english/clauses-words.ts';
import { HINDERING_VERBS, OBJECT_CONTROL_VERBS, PURPOSE_VERBS } from '../english/clauses-verbs.ts';
import { prepositionLengthAt } from './complement.ts';
import type { Doubt } from './doubt.ts';
import { joinedNounAt } from './noun-phrase.ts';
import { type VerbGroup, afterAdverbs, verbGroupAt } from './verb-group.ts';
import { type Range, type Word, wordAt } from './word.ts';

/** How a clause ends: with another verb of the same subject to come, or not. */
export type Ending = {
	/** Where a second verb of the same subject starts. */
	readonly nextVerbAt: number | undefined;
	readonly doubts: readonly Doubt[];
};

type Ended = {
	readonly words: readonly Word[];
	readonly at: number;
	readonly group: VerbGroup;
	/** Something stands between the verb and here. */
	readonly hasTail: boolean;
	readonly hasObject: boolean;
	/** Before the last phrase: "ways for workers to earn more" is more than a phrase. */
	readonly lastPreposition: string | undefined;
};

export function endingAt(ended: Ended): Ending | undefined {
	const { words, at } = ended;
	const { tag, lower } = wordAt(words, at);
	if (tag === 'SPACE') return PLAIN;
	if (lower === '?') return undefined;
	if (lower === ',') return commaEnding(ended);
	if (lower === '(' && !ended.hasTail) return undefined;
	if (tag === 'PUNCT') return isHardMark(words, at) ? PLAIN : undefined;
	if (tag === 'CCONJ' && !JOINS.has(lower)) return undefined;
	if (tag === 'CCONJ') return joinEnding(ended);
	if (CONDITIONAL_OPENERS.has(lower)) return undefined;
	if (lower === 'to') return infinitiveEnding(ended);
	if (VIEW_OPENERS.has(lower)) return PLAIN;
	if (lower === 'including') return doubted('a list behind it is left out', 0.06);
	if (LOOSE_CONJUNCTIONS.has(lower)) return isSpanOfTime(wordAt(words, at - 1)) ? undefined : PLAIN;
	if (RELATIVE_OPENERS.has(lower)) return relativeEnding(ended);
	return tag === 'VERB' ? participleEnding(ended) : gerundEnding(ended);
}

const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'yet', 'so']);

const PLAIN: Ending = { nextVerbAt: undefined, doubts: [] };

/** "won hours after …": what looks like a noun phrase before it measures the time between. */
function isSpanOfTime({ lemma }: Word): boolean {
	return TIME_UNITS.has(lemma);
}

function doubted(reason: string, cost: number): Ending {
	return { nextVerbAt: undefined, doubts: [{ reason, cost }] };
}

function isHardMark(words: readonly Word[], at: number): boolean {
	const mark = wordAt(words, at).lower;
	if (mark === '-' && wordAt(words, at).isGlued) return false;
	const after = wordAt(words, at + 1);
	if (mark === '.' && after.isGlued && after.tag !== 'PUNCT') return false;
	return ['.', '!', ';', ':', '—', '–', '-', '--', '(', ')', '…', '...'].includes(mark);
}

/** A comma ends a clause, unless it goes on as a list or as a condition. */
function commaEnding(ended: Ended): Ending | undefined {
	const { words, at, group } = ended;
	const after = wordAt(words, at + 1);
	// "called over her shoulder, '…'": the verb gives the words behind it.
	if (after.isSaid && !wordAt(words, group.main).isSaid) return undefined;
	if (CONDITIONAL_OPENERS.has(after.lower)) return undefined;
	if (after.tag === 'CCONJ') {
		const joined = joinEnding({ ...ended, at: at + 1 });
		return joined ?? doubted('joined to something unread', 0.05);
	}
	const noun = joinedNounAt(words, at + 1);
	if (noun !== undefined && ['and', 'or'].includes(wordAt(words, noun.to).lower)) {
		return doubted('a list may go on', 0.1);
	}
	// "the 2012 Hale, Vorland, crisis": the noun phrase goes on behind the second comma.
	if (noun !== undefined && wordAt(words, noun.to).lower === ',') {
		const { tag, text, lower } = wordAt(words, noun.to + 1);
		if (tag === 'NOUN' && text === lower && isOneName(words, noun)) return undefined;
	}
	return PLAIN;
}

function isOneName(words: readonly Word[], { from, to }: Range): boolean {
	return words.slice(from, to).every(({ tag }) => tag === 'PROPN');
}

/** "and drove them out" gives a second verb; "and the mayor left" another clause. */
function joinEnding({ words, at, group, hasTail }: Ended): Ending | undefined {
	const next = verbGroupAt(words, at + 1);
	if (next !== undefined) {
		if (!hasTail && group.voice === 'active') return undefined;
		return { nextVerbAt: afterAdverbs(words, at + 1), doubts: [] };
	}
	const noun = joinedNounAt(words, at + 1);
	if (noun === undefined) return undefined;
	return verbGroupAt(words, noun.to) === undefined ? undefined : PLAIN;
}

function infinitiveEnding(ended: Ended): Ending | undefined {
	const { words, at, group, hasTail, hasObject, lastPreposition } = ended;
	if (lastPreposition === 'for') return undefined;
	if (wordAt(words, at + 1).tag !== 'VERB' && wordAt(words, at + 1).tag !== 'AUX') return undefined;
	const isPurpose = PURPOSE_VERBS.has(group.base);
	if (isPurpose) return doubted('a purpose behind it is left out', 0.01);
	if (!hasTail || group.voice === 'passive' || OBJECT_CONTROL_VERBS.has(group.base))
		return undefined;
	return doubted('an infinitive behind it is left out', hasObject ? 0.05 : 0.1);
}

function relativeEnding({ words, at, hasTail }: Ended): Ending | undefined {
	if (!hasTail) return undefined;
	const isTime = wordAt(words, at).lower === 'when';
	return isTime ? PLAIN : doubted('what narrows its last noun is left out', 0.12);
}

/** "groups fighting the regime": narrows the noun before it. */
function participleEnding({ words, at, hasTail }: Ended): Ending | undefined {
	if (!hasTail || !/(?:ing|ed|en|wn)$/.test(wordAt(words, at).lower)) return undefined;
	return verbGroupAt(words, at) !== undefined && !/ing$/.test(wordAt(words, at).lower)
		? doubted('what narrows its last noun is left out', 0.2)
		: doubted('what narrows its last noun is left out', 0.12);
}

/** "by sending ships": a preposition with a verb of its own. */
function gerundEnding({ words, at, group }: Ended): Ending | undefined {
	const length = prepositionLengthAt(words, at);
	if (length === 0 || !/ing$/.test(wordAt(words, at + length).lower)) return undefined;
	const { lower } = wordAt(words, at);
	if (lower === 'from' || HINDERING_VERBS.has(group.base)) return undefined;
	const isLoose = ['by', 'after', 'before', 'while', 'without', 'since'].includes(lower);
	return doubted('an action behind it is left out', isLoose ? 0.02 : 0.1);
}
