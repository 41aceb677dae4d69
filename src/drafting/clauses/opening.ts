/**
 * CLAUSE-4: what stands before the subject: "But", "However,", "On Friday,", "In a statement on
 * Monday,", "Supported by the king,". Only phrases that are read whole become complements.
 */
import { ASIDE_ADJECTIVES, VIEW_OPENERS } from '../english/clauses-words.ts';
import { type Adjunct, openingAdjunctAt, prepositionLengthAt } from './complement.ts';
import type { Doubt } from './doubt.ts';
import { type Word, wordAt } from './word.ts';

export type Opening = {
	readonly adjuncts: readonly Adjunct[];
	/** Where the subject should start. */
	readonly to: number;
	/** "According to the mayor," gives what follows as somebody's view. */
	readonly isView: boolean;
	readonly doubts: readonly Doubt[];
};

/** Every place the subject may start, the likeliest first. */
export function openingsAt(words: readonly Word[], from: number): readonly Opening[] {
	const start = pastConnectives(words, from);
	const plain = { adjuncts: [], to: start, isView: false, doubts: [] };
	const phrases = pastAdjuncts(words, start);
	if (phrases !== undefined) return [phrases];
	const { lower } = wordAt(words, start);
	const isVerbal =
		ASIDE_ADJECTIVES.has(lower) || (/(?:ed|ing|wn|en)$/.test(lower) && opensAside(words, start));
	return isVerbal || isPhraseAhead(words, start) || isView(words, start)
		? pastAside(words, start)
		: [plain];
}

/** "But", "And then", "However,", "Meanwhile,". */
function pastConnectives(words: readonly Word[], from: number): number {
	let at = from;
	if (wordAt(words, at).tag === 'CCONJ') at += 1;
	const { tag, time } = wordAt(words, at);
	if (tag !== 'ADV' || time !== undefined) return at;
	if (wordAt(words, at + 1).lower === ',') return at + 2;
	return ['then', 'later', 'meanwhile', 'now', 'today'].includes(wordAt(words, at).lower)
		? at + 1
		: at;
}

/** Phrases with a comma behind them, or expressions of time without one. */
function pastAdjuncts(words: readonly Word[], start: number): Opening | undefined {
	const adjuncts: Adjunct[] = [];
	let at = start;
	if (wordAt(words, at).lower === 'of') return undefined;
	let next = openingAdjunctAt(words, at);
	while (next !== undefined && adjuncts.length < MOST_ADJUNCTS) {
		adjuncts.push(next);
		at = next.to;
		next = openingAdjunctAt(words, at);
	}
	if (adjuncts.length === 0) return undefined;
	const view =
		adjuncts[0]?.preposition === 'in' &&
		/\b(?:view|words|opinion|eyes)\b/.test(
			words
				.slice(start, at)
				.map(({ lower }) => lower)
				.join(' ')
		);
	const whole = { adjuncts, isView: view, doubts: [] };
	if (wordAt(words, at).lower === ',') return { ...whole, to: at + 1 };
	if (adjuncts.every(({ noun }) => noun.time !== undefined)) return { ...whole, to: at };
	return undefined;
}

const MOST_ADJUNCTS = 5;

function opensAside(words: readonly Word[], at: number): boolean {
	return ['VERB', 'ADJ', 'PROPN'].includes(wordAt(words, at).tag) && !isNounNext(words, at);
}

function isNounNext(words: readonly Word[], at: number): boolean {
	return ['NOUN'].includes(wordAt(words, at + 1).tag);
}

/** "By sending ships,", "Under the pact that binds them,": prepositions with more than a phrase. */
function isPhraseAhead(words: readonly Word[], at: number): boolean {
	return prepositionLengthAt(words, at) > 0 && wordAt(words, at).tag === 'ADP';
}

function isView(words: readonly Word[], at: number): boolean {
	return VIEW_OPENERS.has(wordAt(words, at).lower);
}

/** An aside may hold commas of its own: the subject may start behind any of the next few. */
function pastAside(words: readonly Word[], start: number): readonly Opening[] {
	const doubts = [{ reason: 'an aside before the subject stepped over', cost: 0.03 }];
	const openings: Opening[] = [];
	for (let at = start + 1; at < start + LONGEST_ASIDE && openings.length < 4; at += 1) {
		const { lower, tag } = wordAt(words, at);
		if (tag === 'SPACE' || lower === ';') break;
		if (lower === ',')
			openings.push({ adjuncts: [], to: at + 1, isView: isView(words, start), doubts });
	}
	return openings;
}

const LONGEST_ASIDE = 35;
