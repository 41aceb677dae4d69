/**
 * CLAUSE-4: the subject before a verb: its noun phrase with what belongs to it, without the
 * appositions, asides and "who" clauses in commas, which are stepped over.
 */
import { EVENT_NOUNS, NOUN_PREPOSITIONS } from '../english/clauses-words.ts';
import { type Adjunct, adjunctAt } from './complement.ts';
import type { Doubt } from './doubt.ts';
import { type Noun } from './noun-head.ts';
import { joinedNounAt } from './noun-phrase.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { type Word, wordAt } from './word.ts';

export type Subject = {
	readonly noun: Noun;
	/** Times between it and its verb: "Vane on Monday opened". */
	readonly adjuncts: readonly Adjunct[];
	readonly group: VerbGroup;
	readonly doubts: readonly Doubt[];
};

/** A subject with its finite verb, from exactly here on. */
export function subjectAt(words: readonly Word[], from: number): Subject | undefined {
	const noun = joinedNounAt(words, from);
	if (noun === undefined || noun.time !== undefined || noun.isNegative) return undefined;
	return withVerb(words, { noun, adjuncts: [], doubts: [], at: noun.to });
}

type Partial = Omit<Subject, 'group'> & { readonly at: number };

function withVerb(words: readonly Word[], start: Partial): Subject | undefined {
	let partial: Partial | undefined = start;
	for (let step = 0; step < MOST_STEPS && partial !== undefined; step += 1) {
		const group = verbGroupAt(words, partial.at);
		if (group !== undefined) return { ...partial, group };
		partial = pastModifier(words, partial);
	}
	return undefined;
}

const MOST_STEPS = 6;

function pastModifier(words: readonly Word[], partial: Partial): Partial | undefined {
	const { lower } = wordAt(words, partial.at);
	// "Vane herself opened": says nothing more of who.
	if (REFLEXIVES.has(lower)) return { ...partial, at: partial.at + 1 };
	if (lower === ',') return pastCommas(words, partial);
	if (lower === '(') return pastBrackets(words, partial);
	return pastAdjunct(words, partial);
}

const REFLEXIVES: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves']);

/** "groups in exile": part of the noun phrase. "Vane on Monday": a time, and the verb's. */
function pastAdjunct(words: readonly Word[], partial: Partial): Partial | undefined {
	const adjunct = adjunctBefore(words, partial.at);
	if (adjunct === undefined) return undefined;
	const head = wordAt(words, partial.noun.head);
	const inner = words.slice(partial.noun.from, partial.noun.to);
	const isOfEvent = inner.some(({ lemma }) => EVENT_NOUNS.has(lemma));
	if (adjunct.noun.time !== undefined && !isOfEvent) {
		const cost = head.mention === undefined ? 0.08 : 0;
		const doubts = [...partial.doubts, { reason: 'a time between subject and verb', cost }];
		return { ...partial, adjuncts: [...partial.adjuncts, adjunct], at: adjunct.to, doubts };
	}
	if (!NOUN_PREPOSITIONS.has(adjunct.preposition) || partial.at !== partial.noun.to)
		return undefined;
	return { ...partial, noun: { ...partial.noun, to: adjunct.to }, at: adjunct.to };
}

/** As `adjunctAt`, though a verb follows: it is the subject's. */
function adjunctBefore(words: readonly Word[], at: number): Adjunct | undefined {
	const { lower } = wordAt(words, at);
	if (!NOUN_PREPOSITIONS.has(lower)) return adjunctAt(words, at);
	const noun = joinedNounAt(words, at + 1);
	return noun === undefined ? undefined : { from: at, to: noun.to, preposition: lower, noun };
}

function pastBrackets(words: readonly Word[], partial: Partial): Partial | undefined {
	const close = indexWithin(words, partial.at, ')');
	if (close === undefined) return undefined;
	const doubts = [...partial.doubts, { reason: 'brackets stepped over', cost: 0.01 }];
	return { ...partial, at: close + 1, doubts };
}

/** Past an aside to the first comma behind which the verb follows. */
function pastCommas(words: readonly Word[], partial: Partial): Partial | undefined {
	const opened = partial.at;
	// "Vane, was late, left": the comma parts subject and verb, and who knows what else.
	if (verbGroupAt(words, opened + 1) !== undefined) return undefined;
	let close = indexWithin(words, opened + 1, ',');
	while (close !== undefined && close - opened < LONGEST_ASIDE) {
		if (verbGroupAt(words, close + 1) !== undefined) {
			const cost = isApposition(words, opened + 1, close) ? 0.01 : 0.04;
			const doubts = [...partial.doubts, { reason: 'an aside in commas stepped over', cost }];
			return { ...partial, at: close + 1, doubts };
		}
		close = indexWithin(words, close + 1, ',');
	}
	return undefined;
}

const LONGEST_ASIDE = 30;

/** One noun phrase with prepositional phrases, an age, or a clause of "who" or "which". */
function isApposition(words: readonly Word[], from: number, to: number): boolean {
	if (['who', 'which', 'whose'].includes(wordAt(words, from).lower)) return true;
	let at = joinedNounAt(words, from)?.to;
	while (at !== undefined && at < to) at = adjunctBefore(words, at)?.to;
	return at === to;
}

function indexWithin(words: readonly Word[], from: number, mark: string): number | undefined {
	for (let at = from; at < from + LONGEST_ASIDE; at += 1) {
		const { lower, tag } = wordAt(words, at);
		if (lower === mark) return at;
		if (tag === 'SPACE' || lower === ';' || lower === ':') return undefined;
	}
	return undefined;
}
