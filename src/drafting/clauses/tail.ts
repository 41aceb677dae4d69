/** CLAUSE-5: what stands behind a verb: particle, object or predicate, and complements. */
import { INFINITIVE_NOUNS, TIME_UNITS } from '../english/clauses-words.ts';
import {
	CONTENT_VERBS,
	COPULAS,
	LINKING_VERBS,
	OBJECTLESS_VERBS,
	OBJECT_VERBS,
	OF_VERBS,
	PURPOSE_VERBS,
	SAY_VERBS,
	TIME_TAKING_VERBS,
	TWO_OBJECT_VERBS
} from '../english/clauses-verbs.ts';
import type { Complement } from './clause.ts';
import { type Adjunct, type Standing, adjunctAt, roleOf } from './complement.ts';
import type { Doubt } from './doubt.ts';
import { type Ending, endingAt } from './ending.ts';
import { type Noun, nounAt } from './noun-head.ts';
import { joinedNounAt, nounWithOfAt } from './noun-phrase.ts';
import type { KindOf } from './place.ts';
import { type Particle, particleAt, particleBehind, plainAdverbsEnd } from './particle.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { type Word, wordAt } from './word.ts';

export type TypedAdjunct = Adjunct & { readonly role: Complement['role'] };

export type Tail = {
	readonly particle: Particle | undefined;
	readonly object: Noun | undefined;
	readonly predicate: Noun | undefined;
	readonly adjuncts: readonly TypedAdjunct[];
	readonly to: number;
	readonly nextVerbAt: number | undefined;
	readonly doubts: readonly Doubt[];
};

type Read = {
	readonly words: readonly Word[];
	readonly group: VerbGroup;
	readonly kindOf: KindOf;
};

/** All that follows a verb group up to the end of its clause; undefined where that is not plain. */
export function tailAfter(read: Read): Tail | undefined {
	const { words, group } = read;
	const start = plainAdverbsEnd(words, group.to);
	if (start === undefined) return undefined;
	const particle = particleAt(words, start, group.base);
	const at = particle === undefined ? start : start + 1;
	if (isContentAhead(words, at, group) || isParticiple(words, at, group)) return undefined;
	const noun = directNoun(words, at);
	if (noun === undefined && needsObject(group)) return undefined;
	if (noun === undefined)
		return closed(read, { particle, object: undefined, predicate: undefined, at });
	if (COPULAS.has(group.base)) {
		if (noun.isNegative || wordAt(words, noun.head).tag === 'NUM') return undefined;
		if (/^[a-z]{3,}ing$/.test(wordAt(words, noun.from).text)) return undefined;
		return closed(read, { particle, object: undefined, predicate: noun, at: noun.to });
	}
	if (!takesObject(group, words, noun)) return undefined;
	return withObject(read, particle, noun);
}

/** "said that …", "said …", "showed the town had …": a clause is what the verb takes. */
function isContentAhead(words: readonly Word[], at: number, group: VerbGroup): boolean {
	const { lower, tag } = wordAt(words, at);
	if (['that', 'whether', 'if', 'how', 'what', 'why', 'who'].includes(lower)) return true;
	if (SAY_VERBS.has(group.base)) return true;
	if (lower === 'to' && ['VERB', 'AUX'].includes(wordAt(words, at + 1).tag)) {
		return !PURPOSE_VERBS.has(group.base);
	}
	if (group.voice === 'active' && CONTENT_VERBS.has(group.base)) {
		return ['PUNCT', 'SPACE', 'SCONJ', 'CCONJ'].includes(tag) && lower !== '%';
	}
	return false;
}

/** "one developed by Vane", "have both voted": no main verb stands here. */
function isParticiple(words: readonly Word[], at: number, group: VerbGroup): boolean {
	const { lower } = wordAt(words, at);
	if (group.base === 'have') return ['both', 'all', 'each'].includes(lower);
	if (!group.isBare || lower !== 'by') return false;
	return !['NUM', 'SYM'].includes(wordAt(words, at + 1).tag);
}

/** Without its object the verb stands in a clause with a gap, or is no verb at all. */
function needsObject({ base, voice }: VerbGroup): boolean {
	return voice === 'active' && OBJECT_VERBS.has(base);
}

function directNoun(words: readonly Word[], at: number): Noun | undefined {
	const noun = joinedNounAt(words, at);
	return noun === undefined || noun.time !== undefined ? undefined : noun;
}

function takesObject(group: VerbGroup, words: readonly Word[], noun: Noun): boolean {
	if (group.voice === 'passive' || noun.isNegative) return false;
	if (LINKING_VERBS.has(group.base) || OBJECTLESS_VERBS.has(group.base)) return false;
	if (isVerbInDisguise(words, group, noun)) return false;
	// "continue screening people" is tagged as a noun phrase.
	if (/^[a-z]{3,}ing$/.test(wordAt(words, noun.from).text)) return false;
	const head = wordAt(words, noun.head);
	// A year by itself opens a title or was read wrongly.
	if (noun.to - noun.from === 1 && /^\d{4}$/.test(head.lower)) return false;
	const isTime = head.time !== undefined || TIME_UNITS.has(head.lemma);
	if (isTime && !TIME_TAKING_VERBS.has(group.base)) return false;
	if (!TWO_OBJECT_VERBS.has(group.base)) return true;
	// "gave the mayor new powers" may have been read as one noun phrase.
	const inner = words.slice(noun.from, noun.head);
	return !inner.some(({ mention }) => mention !== undefined);
}

/** "students polled support Vane", "has muted dissent": the first word is the verb. */
function isVerbInDisguise(words: readonly Word[], group: VerbGroup, { from }: Noun): boolean {
	const first = wordAt(words, from);
	if (group.base === 'have' && /(?:ed|en|wn)$/.test(first.lower)) return true;
	return OBJECT_VERBS.has(first.lower) && wordAt(words, from + 1).tag === 'PROPN';
}

type Found = Pick<Tail, 'particle' | 'object' | 'predicate'> & { readonly at: number };

function withObject(read: Read, particle: Tail['particle'], whole: Noun): Tail | undefined {
	const { words, group } = read;
	const object = OF_VERBS.has(group.base) ? nounAt(words, whole.from) : backedOff(words, whole);
	if (object === undefined) return undefined;
	const extended = withInfinitive(words, object);
	const behind = particle ?? particleBehind(words, extended.to, group.base);
	const at = behind !== undefined && behind !== particle ? extended.to + 1 : extended.to;
	const tail = closed(read, { particle: behind, object: extended, predicate: undefined, at });
	if (tail === undefined || object === whole) return tail;
	const reason = 'what "and" joins was read as another clause';
	return { ...tail, doubts: [...tail.doubts, { reason, cost: 0.05 }] };
}

/** "met the mayor and the council left": the last of those joined is the next clause's subject. */
function backedOff(words: readonly Word[], noun: Noun): Noun | undefined {
	if (verbGroupAt(words, noun.to) === undefined) return noun;
	return noun.parts.length === 2 ? nounWithOfAt(words, noun.from) : undefined;
}

/** "efforts to oust the mayor": the infinitive with its own object is part of the noun phrase. */
function withInfinitive(words: readonly Word[], noun: Noun): Noun {
	if (wordAt(words, noun.to).lower !== 'to' || wordAt(words, noun.to + 1).tag !== 'VERB')
		return noun;
	if (!INFINITIVE_NOUNS.has(wordAt(words, noun.head).lemma)) return noun;
	let to = joinedNounAt(words, noun.to + 2)?.to ?? noun.to + 2;
	let adjunct = adjunctAt(words, to);
	while (adjunct !== undefined) {
		to = adjunct.to;
		adjunct = adjunctAt(words, to);
	}
	return { ...noun, to };
}

function closed(read: Read, found: Found): Tail | undefined {
	const { words, group } = read;
	const adjuncts = adjunctsFrom(read, found);
	const at = adjunctsEnd(words, adjuncts.at(-1)?.to ?? found.at);
	if (at === undefined) return undefined;
	const hasTail = at > group.to;
	const isBareCopula = group.base === 'be' && group.voice === 'active' && !group.isProgressive;
	if (isBareCopula && found.predicate === undefined && adjuncts.length === 0) return undefined;
	const hasObject = found.object !== undefined;
	const ending: Ending | undefined = endingAt({
		words,
		at,
		group,
		hasTail,
		hasObject,
		lastPreposition: adjuncts.at(-1)?.preposition
	});
	if (ending === undefined) return undefined;
	return { ...found, adjuncts, to: at, nextVerbAt: ending.nextVerbAt, doubts: ending.doubts };
}

const MOST_ADJUNCTS = 8;

function adjunctsFrom({ words, group, kindOf }: Read, found: Found): readonly TypedAdjunct[] {
	const adjuncts: TypedAdjunct[] = [];
	let at = found.at;
	const noun = found.object ?? found.predicate;
	let standing: Standing =
		noun === undefined
			? { after: 'verb' }
			: { after: 'noun', noun, isObject: true, preposition: '' };
	while (adjuncts.length < MOST_ADJUNCTS) {
		const start = adjunctsEnd(words, at);
		const adjunct = start === undefined ? undefined : adjunctAt(words, start);
		if (adjunct === undefined || isForeignOf(adjunct, standing, group)) return adjuncts;
		const role = roleOf({ words, adjunct, standing, base: group.base, kindOf });
		// "is the subject of a search in Vorland": what is said to be, and where, are one.
		const typed: TypedAdjunct = {
			...adjunct,
			role: found.predicate === undefined ? role : 'other'
		};
		adjuncts.push(typed);
		at = adjunct.to;
		if (typed.role === 'other') standing = { ...adjunct, after: 'noun', isObject: false };
		else if (standing.after !== 'noun') standing = { after: 'time' };
	}
	return adjuncts;
}

/** "of" behind a noun phrase was cut off from a noun that it belongs to. */
function isForeignOf({ preposition }: Adjunct, { after }: Standing, { base }: VerbGroup): boolean {
	return preposition === 'of' && after === 'noun' && !OF_VERBS.has(base);
}

function adjunctsEnd(words: readonly Word[], from: number): number | undefined {
	const end = plainAdverbsEnd(words, from);
	return end === undefined ? undefined : end;
}
