/** CLAUSE-8: one clause, or several verbs of one subject, read from a given word on. */
import type { SentenceId } from '#domain/article/article.ts';
import { doAgree } from './agreement.ts';
import type { Clause, Complement, Verb } from './clause.ts';
import { type Adjunct, roleOf } from './complement.ts';
import { type Doubt, confidenceOf } from './doubt.ts';
import { type Opening, openingsAt } from './opening.ts';
import { phraseOf } from './phrase.ts';
import type { KindOf } from './place.ts';
import { type Subject, subjectAt } from './subject.ts';
import { type Tail, type TypedAdjunct, tailAfter } from './tail.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
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

export type Parsed = {
	readonly clauses: readonly Clause[];
	/** Where the last of them ended. */
	readonly to: number;
};

type Reading = {
	readonly opening: Opening;
	readonly subject: Subject;
	readonly tail: Tail;
};

/** What is read with the subject, or what opens the clause, starting at exactly this word. */
export function clausesAt(place: Place, from: number, isOpened: boolean): Parsed | undefined {
	const bare: Opening = { adjuncts: [], to: from, isView: false, doubts: [] };
	const openings = isOpened ? openingsAt(place.words, from) : [bare];
	for (const opening of openings) {
		const reading = readingFrom(place, opening);
		if (reading !== undefined) return withLaterVerbs(place, reading);
	}
	return undefined;
}

function readingFrom(place: Place, opening: Opening): Reading | undefined {
	const { words, ground } = place;
	const subject = subjectAt(words, opening.to);
	if (subject === undefined || !isSubject(words, subject)) return undefined;
	if (!doAgree({ words, noun: subject.noun, group: subject.group }, ground)) return undefined;
	const tail = tailAfter({ words, group: subject.group, kindOf: kindOfIn(ground) });
	return tail === undefined ? undefined : { opening, subject, tail };
}

/** "There is", "it", "who" and "to whom" open clauses whose subject is not the doer. */
function isSubject(words: readonly Word[], { noun }: Subject): boolean {
	const { lower } = wordAt(words, noun.head);
	return !['there', 'it', 'who', 'which', 'what', 'that', 'this'].includes(lower);
}

function kindOfIn(ground: Ground): KindOf {
	return ({ mention }) => {
		const kind = mention === undefined ? undefined : ground.kinds.get(mention.entity);
		return KINDS.find((known) => known === kind);
	};
}

const KINDS = ['person', 'place', 'organisation', 'group', 'other'] as const;

/** The clause, and those of the verbs that "and" joins to it. */
function withLaterVerbs(place: Place, first: Reading): Parsed {
	const clauses = [clauseOf(place, first)];
	let { to, nextVerbAt } = first.tail;
	while (nextVerbAt !== undefined && clauses.length < MOST_VERBS) {
		const group = verbGroupAt(place.words, nextVerbAt);
		const tail =
			group === undefined
				? undefined
				: tailAfter({ words: place.words, group, kindOf: kindOfIn(place.ground) });
		if (group === undefined || tail === undefined) break;
		if (!doAgree({ words: place.words, noun: first.subject.noun, group }, place.ground)) break;
		const opening: Opening = { ...first.opening, adjuncts: [], to: nextVerbAt };
		const subject: Subject = { ...first.subject, adjuncts: [], group };
		clauses.push(clauseOf(place, { opening, subject, tail }));
		({ to, nextVerbAt } = tail);
	}
	return { clauses, to };
}

const MOST_VERBS = 4;

function clauseOf(place: Place, { opening, subject, tail }: Reading): Clause {
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
		confidence: confidenceOf([...doubts, ...quoteDoubts(place, subject, tail)]),
		reasons: ['subject, verb and what follows read whole', ...doubts.map(({ reason }) => reason)]
	};
}

/** "violations committed against him": no verb of its own, unless the sentence begins here. */
function participleDoubts(place: Place, group: VerbGroup, tail: Tail): readonly Doubt[] {
	if (!group.isBare || tail.object !== undefined || place.isMain) return [];
	return [{ reason: 'may be a participle', cost: 0.1 }];
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

function complementsOf(place: Place, reading: Reading): readonly Complement[] {
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
	{ words, ground }: Place,
	{ noun, group }: Subject,
	tail: Tail
): readonly Doubt[] {
	const isVerbSaid = wordAt(words, group.main).isSaid;
	if (wordAt(words, noun.from).isSaid !== isVerbSaid) {
		return [{ reason: 'a quotation mark between subject and verb', cost: 0.2 }];
	}
	const text = textOf(words, { from: group.to, to: Math.max(group.to + 1, tail.to) }, ground.text);
	const marks = text.match(/["“”]/g)?.length ?? 0;
	return marks % 2 === 1 ? [{ reason: 'half of a pair of quotation marks', cost: 0.2 }] : [];
}
