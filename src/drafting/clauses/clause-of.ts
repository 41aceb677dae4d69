/** CLAUSE-8: a clause as others are handed it, made of the parts that were read. */
import type { SentenceId } from '#domain/article/article.ts';
import { INTRANSITIVE_VERBS } from '../english/clauses-verbs.ts';
import type { Clause, Complement, Phrase, Verb } from './clause.ts';
import { type Adjunct, roleOf } from './complement.ts';
import { type Doubt, confidenceOf } from './doubt.ts';
import type { Opening } from './opening.ts';
import { hasHalfQuote, phraseOf } from './phrase.ts';
import type { KindOf } from './place.ts';
import type { Subject } from './subject.ts';
import type { Tail, TypedAdjunct } from './tail.ts';
import type { VerbGroup } from './verb-group.ts';
import { type Word, textOf, wordAt } from './word.ts';
import type { Ground } from './words-of-sentence.ts';

export type Place = {
	readonly words: readonly Word[];
	readonly ground: Ground;
	readonly sentence: SentenceId;
	readonly isReported: boolean;
	readonly isMain: boolean;
	readonly doubts: readonly Doubt[];
};

export type ReadParts = {
	readonly opening: Opening;
	readonly subject: Subject;
	readonly tail: Tail;
};

export function clauseOf(place: Place, { opening, subject, tail }: ReadParts): Clause {
	const { words, ground } = place;
	const { group } = subject;
	const doubts = [
		...place.doubts,
		...opening.doubts,
		...subject.doubts,
		...tail.doubts,
		...participleDoubts(place, group, tail)
	];
	const complements = complementsOf(place, { opening, subject, tail });
	const object = tail.object && phraseOf(words, tail.object, ground);
	const predicate = tail.predicate && phraseOf(words, tail.predicate, ground);
	const subjectPhrase = phraseOf(words, subject.noun, ground);
	const phrases = [subjectPhrase, object, predicate, ...complements.map(({ phrase }) => phrase)];
	const isSaid = wordAt(words, group.main).isSaid;
	return {
		start: Math.min(complements[0]?.start ?? Infinity, clauseStart(words, subject, opening)),
		end: wordAt(words, tail.to - 1).end,
		sentence: place.sentence,
		subject: subjectPhrase,
		verb: verbOf(place, group, tail.particle),
		object,
		predicate,
		complements,
		isReported: place.isReported || opening.isView || isSaid,
		isMain: place.isMain,
		confidence: confidenceOf([...doubts, ...quoteDoubts(words, subject, phrases)]),
		reasons: ['subject, verb and what follows read whole', ...doubts.map(({ reason }) => reason)]
	};
}

/** "violations committed against him": no verb of its own, unless the sentence begins here. */
function participleDoubts(place: Place, group: VerbGroup, tail: Tail): readonly Doubt[] {
	if (!group.isBare || tail.object !== undefined) return [];
	if (place.isMain && INTRANSITIVE_VERBS.has(group.base)) return [];
	return [{ reason: 'may be a participle', cost: 0.08 }];
}

/** A second verb of a subject starts its clause itself. */
function clauseStart(words: readonly Word[], subject: Subject, opening: Opening): number {
	const isFirst = subject.noun.from === opening.to;
	return wordAt(words, isFirst ? subject.noun.from : subject.group.from).start;
}

function verbOf(place: Place, group: VerbGroup, particle: Tail['particle']): Verb {
	const { words, ground } = place;
	const isBehind = particle !== undefined && particle.at === group.to;
	const range = { from: group.from, to: isBehind ? group.to + 1 : group.to };
	return {
		start: wordAt(words, range.from).start,
		end: wordAt(words, range.to - 1).end,
		text: textOf(words, range, ground.text),
		base: group.base,
		tense: group.tense,
		voice: group.voice,
		isNegated: group.isNegated,
		particle: particle?.text
	};
}

function complementsOf(place: Place, reading: ReadParts): readonly Complement[] {
	const { words, ground } = place;
	const { base } = reading.subject.group;
	const kindOf = kindOfIn(ground);
	const before: readonly TypedAdjunct[] = [
		...reading.opening.adjuncts,
		...reading.subject.adjuncts
	].map((adjunct) => ({
		...adjunct,
		role: roleOf({ words, adjunct, standing: { after: 'nothing' }, base, kindOf })
	}));
	return [...before, ...reading.tail.adjuncts].map((adjunct) => complementOf(place, adjunct));
}

function complementOf(
	{ words, ground }: Place,
	adjunct: Adjunct & { role: Complement['role'] }
): Complement {
	const { from, to, preposition, noun, role } = adjunct;
	return {
		start: wordAt(words, from).start,
		end: wordAt(words, to - 1).end,
		preposition,
		phrase: phraseOf(words, noun, ground),
		role
	};
}

/** Quotation marks between subject and verb, or one half of a pair inside a phrase. */
function quoteDoubts(
	words: readonly Word[],
	{ noun, group }: Subject,
	phrases: readonly (Phrase | undefined)[]
): readonly Doubt[] {
	const isVerbSaid = wordAt(words, group.main).isSaid;
	if (wordAt(words, noun.from).isSaid !== isVerbSaid) {
		return [{ reason: 'a quotation mark between subject and verb', cost: 0.2 }];
	}
	return phrases.some((phrase) => phrase !== undefined && hasHalfQuote(phrase.text))
		? [{ reason: 'half of a pair of quotation marks', cost: 0.2 }]
		: [];
}

/** What the finders before this one take a word's name for. */
export function kindOfIn(ground: Ground): KindOf {
	return ({ mention }) => {
		const kind = mention === undefined ? undefined : ground.kinds.get(mention.entity);
		return KINDS.find((known) => known === kind);
	};
}

const KINDS = ['person', 'place', 'organisation', 'group', 'other'] as const;
