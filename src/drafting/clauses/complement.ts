/**
 * CLAUSE-5: prepositional phrases and bare expressions of time that belong to a verb, and whether
 * they say where or when. A place or day that might as well be its neighbour's is `other`.
 */
import {
	DIRECTION_PREPOSITIONS,
	EVENT_NOUNS,
	LONG_PREPOSITIONS,
	PLACE_PREPOSITIONS,
	PREPOSITIONS,
	SURFACE_NOUNS,
	TIME_PREPOSITIONS
} from '../english/clauses-words.ts';
import { DISTANT_VERBS, MOTION_VERBS, STAGING_VERBS } from '../english/clauses-verbs.ts';
import type { Complement } from './clause.ts';
import { type Noun, nounAt } from './noun-head.ts';
import { joinedNounAt, pairedNounAt } from './noun-phrase.ts';
import { type KindOf, isPlace, isVenue } from './place.ts';
import { verbGroupAt } from './verb-group.ts';
import { type Range, type Word, phraseLengthAt, wordAt } from './word.ts';

export type Adjunct = Range & {
	/** Its words in lower case; empty for a bare expression of time. */
	readonly preposition: string;
	readonly noun: Noun;
};

/** The phrase that starts here, if one does and no verb makes a clause of it. */
export function adjunctAt(words: readonly Word[], from: number): Adjunct | undefined {
	return adjunct(words, from, joinedNounAt);
}

/** The same before a subject, where a comma ends it. */
export function openingAdjunctAt(words: readonly Word[], from: number): Adjunct | undefined {
	return adjunct(words, from, pairedNounAt);
}

function adjunct(
	words: readonly Word[],
	from: number,
	nounFrom: typeof joinedNounAt
): Adjunct | undefined {
	const bare = nounAt(words, from);
	if (bare?.time !== undefined && bare.time.kind !== 'duration') {
		return { from, to: bare.to, preposition: '', noun: bare };
	}
	const length = prepositionLengthAt(words, from);
	if (length === 0) return undefined;
	const noun = nounFrom(words, from + length);
	if (noun === undefined || isClauseAhead(words, noun)) return undefined;
	if (
		wordAt(words, from).lower === 'between' &&
		noun.parts.length < 2 &&
		!isPluralWord(words, noun)
	) {
		return undefined;
	}
	const preposition = words
		.slice(from, from + length)
		.map(({ lower }) => lower)
		.join(' ');
	return { from, to: noun.to, preposition, noun };
}

function isPluralWord(words: readonly Word[], { head }: Noun): boolean {
	return wordAt(words, head).lower !== wordAt(words, head).lemma;
}

export function prepositionLengthAt(words: readonly Word[], at: number): number {
	const long = phraseLengthAt(words, at, LONG_PREPOSITIONS);
	if (long > 0) return long;
	const { lower, tag } = wordAt(words, at);
	if (!PREPOSITIONS.has(lower) && lower !== 'as') return 0;
	return ['ADP', 'SCONJ', 'PART', 'ADV', 'ADJ'].includes(tag) ? 1 : 0;
}

/** "after the troops left": no phrase but a clause. */
function isClauseAhead(words: readonly Word[], { to }: Noun): boolean {
	return verbGroupAt(words, to) !== undefined;
}

/** Where an adjunct stands: what its neighbour on the left is decides whose it is. */
export type Standing =
	| { readonly after: 'nothing' }
	| { readonly after: 'verb' }
	| { readonly after: 'time' }
	| {
			readonly after: 'noun';
			readonly noun: Noun;
			readonly isObject: boolean;
			readonly preposition: string;
	  };

type Question = {
	readonly words: readonly Word[];
	readonly adjunct: Adjunct;
	readonly standing: Standing;
	/** The base of the verb it might belong to. */
	readonly base: string;
	readonly kindOf: KindOf;
};

export function roleOf(question: Question): Complement['role'] {
	if (isTime(question.adjunct)) return isTimeOfVerb(question) ? 'when' : 'other';
	return isPlaceAdjunct(question) && isPlaceOfVerb(question) ? 'where' : 'other';
}

function isTime({ noun, preposition }: Adjunct): boolean {
	const kind = noun.time?.kind;
	if (kind !== 'date' && kind !== 'clock') return false;
	return preposition === '' || TIME_PREPOSITIONS.has(preposition);
}

function isTimeOfVerb({ words, adjunct, standing, base, kindOf }: Question): boolean {
	if (standing.after !== 'noun') return true;
	if (/^(?:next|tomorrow|coming)\b/.test(wordAt(words, adjunct.noun.from).lower)) return false;
	if (STAGING_VERBS.has(base) && standing.isObject) return true;
	const head = wordAt(words, standing.noun.head);
	if (EVENT_NOUNS.has(head.lemma)) return adjunct.preposition === '' && standing.isObject;
	if (!standing.isObject && UNSURE_BEFORE_TIME.has(standing.preposition)) return false;
	return adjunct.preposition === '' || !DISTANT_VERBS.has(base) || kindOf(head) === 'person';
}

/** "a run for governor in 2018": the day may be that of what lies ahead. */
const UNSURE_BEFORE_TIME: ReadonlySet<string> = new Set(['for', 'to', 'about', 'against', 'over']);

function isPlaceAdjunct({ words, adjunct, base, kindOf }: Question): boolean {
	const { preposition, noun } = adjunct;
	if (DIRECTION_PREPOSITIONS.has(preposition)) {
		return MOTION_VERBS.has(base) && isPlace(words, noun, kindOf);
	}
	if (!PLACE_PREPOSITIONS.has(preposition)) return false;
	if (preposition === 'on' && !isSurface(words, noun, kindOf)) return false;
	return isPlace(words, noun, kindOf) || (preposition === 'at' && isVenue(words, noun, kindOf));
}

/** "on the coast", "on Capitol Hill"; not "on radio stations". */
function isSurface(words: readonly Word[], noun: Noun, kindOf: KindOf): boolean {
	const head = wordAt(words, noun.head);
	return kindOf(head) === 'place' || SURFACE_NOUNS.has(head.lemma);
}

function isPlaceOfVerb({ words, standing, base, kindOf }: Question): boolean {
	if (standing.after !== 'noun') return true;
	const head = wordAt(words, standing.noun.head);
	if (STAGING_VERBS.has(base) && standing.isObject) return true;
	const isNamed =
		kindOf(head) !== undefined || ['NUM', 'SYM'].includes(head.tag) || head.lower === 'percent';
	if (!standing.isObject && !isNamed) return false;
	return !DISTANT_VERBS.has(base) && !EVENT_NOUNS.has(head.lemma) && kindOf(head) !== 'place';
}
