/** What follows the verb of a clause that is not read whole (DRAFT-19). */
import { COPULAS, OBJECT_VERBS, SAY_VERBS } from '../english/clauses-verbs.ts';
import { CONDITIONAL_OPENERS, LOOSE_CONJUNCTIONS } from '../english/clauses-words.ts';
import { CHAIN_VERBS, FIGURE_PARTICLES, FIGURE_PREPOSITIONS, MANNER } from '../english/figures.ts';
import { type Adjunct, adjunctAt, roleOf, type Standing } from '../clauses/complement.ts';
import { joinedNounAt } from '../clauses/noun-phrase.ts';
import type { Noun } from '../clauses/noun-head.ts';
import { type Particle, particleAt, plainAdverbsEnd } from '../clauses/particle.ts';
import type { KindOf } from '../clauses/place.ts';
import type { Tail, TypedAdjunct } from '../clauses/tail.ts';
import { type VerbGroup, verbGroupAt } from '../clauses/verb-group.ts';
import { type Word, wordAt } from '../clauses/word.ts';
import { type Figures, figureNounAt } from './loose-figure.ts';

export type LooseTail = Tail & {
	/** With the infinitive that belongs to it: "agreed to sell". */
	readonly group: VerbGroup;
};

export type LooseRead = {
	readonly words: readonly Word[];
	readonly kindOf: KindOf;
	readonly figures: Figures;
};

export function looseTail(read: LooseRead, first: VerbGroup): LooseTail | undefined {
	const { words } = read;
	const group = withInfinitive(words, first);
	const isChain = group !== first;
	if (COPULAS.has(group.base) || SAY_VERBS.has(group.base) || group.isNegated) return undefined;
	const start = plainAdverbsEnd(words, group.to);
	if (start === undefined) return undefined;
	if (words.slice(group.from, start).some(({ lower }) => MANNER.has(lower))) return undefined;
	const particle = particleAt(words, start, group.base) ?? particleBeforeFigure(read, start);
	const at = particle === undefined ? start : start + 1;
	if (!isChain && CONTENT.has(wordAt(words, at).lower)) return undefined;
	const noun = figureNounAt(words, at, read.figures) ?? joinedNounAt(words, at);
	const object = noun?.time === undefined ? noun : undefined;
	const isActive = group.voice === 'active' || isChain;
	if (object === undefined ? isActive && OBJECT_VERBS.has(group.base) : !isActive) return undefined;
	if (object?.isNegative === true) return undefined;
	const plain = adjunctsFrom(read, { group, object, at: object?.to ?? at });
	const behind = plain.at(-1)?.to ?? object?.to ?? at;
	const rest = restAt(words, behind);
	const adjuncts = rest === undefined ? plain : [...plain, rest];
	const to = rest?.to ?? behind;
	const ending = endingAt(words, to, plain.length > 0);
	if (ending === undefined) return undefined;
	return { group, particle, object, predicate: undefined, adjuncts, to, ...ending };
}

/** "paid out over $6 million". */
function particleBeforeFigure({ words, figures }: LooseRead, at: number): Particle | undefined {
	const { lower } = wordAt(words, at);
	if (!FIGURE_PARTICLES.has(lower)) return undefined;
	return figureNounAt(words, at + 1, figures) === undefined ? undefined : { text: lower, at };
}

/** "killed fighting Hezbollah", "people who lost homes": a few words to the next mark, kept as they are. */
function restAt(words: readonly Word[], from: number): TypedAdjunct | undefined {
	const { lower, tag, isSaid } = wordAt(words, from);
	const opens = tag === 'VERB' || ['who', 'that', 'which', 'whose', 'to', 'by'].includes(lower);
	if (!opens || isSaid !== wordAt(words, from - 1).isSaid) return undefined;
	let to = from;
	while (to - from < LONGEST_REST && !ENDS_REST.has(wordAt(words, to).tag)) to += 1;
	if (to - from < 2 || !HARD_MARKS.has(wordAt(words, to).lower.replace(',', '.'))) return undefined;
	const whole = { from, to, head: to - 1 };
	const noun = { ...whole, time: undefined, parts: [whole], isNegative: false };
	return { from, to, preposition: '', noun, role: 'other' };
}

const LONGEST_REST = 8;
const ENDS_REST: ReadonlySet<string> = new Set(['PUNCT', 'SPACE', 'CCONJ']);

const CONTENT: ReadonlySet<string> = new Set('that whether if how what why who to'.split(' '));

/** "agreed to sell", "is expected to cost": one verb, whose figure is what was agreed. */
function withInfinitive(words: readonly Word[], group: VerbGroup): VerbGroup {
	const main = wordAt(words, group.to + 1);
	const isChain =
		CHAIN_VERBS.has(group.base) && wordAt(words, group.to).lower === 'to' && main.tag === 'VERB';
	return isChain && main.lower === main.lemma ? { ...group, to: group.to + 2 } : group;
}

type Behind = {
	readonly group: VerbGroup;
	readonly object: Noun | undefined;
	readonly at: number;
};

const MOST_ADJUNCTS = 5;

function adjunctsFrom(read: LooseRead, { group, object, at }: Behind): readonly TypedAdjunct[] {
	const { words, kindOf } = read;
	const adjuncts: TypedAdjunct[] = [];
	let next = at;
	let standing: Standing =
		object === undefined
			? { after: 'verb' }
			: { after: 'noun', noun: object, isObject: true, preposition: '' };
	while (adjuncts.length < MOST_ADJUNCTS) {
		const adjunct = figureAdjunctAt(read, next) ?? adjunctAt(words, next);
		if (adjunct === undefined || adjunct.preposition === 'of') return adjuncts;
		const role = roleOf({ words, adjunct, standing, base: group.base, kindOf });
		adjuncts.push({ ...adjunct, role });
		next = adjunct.to;
		if (role === 'other') standing = { ...adjunct, after: 'noun', isObject: false };
		else if (standing.after !== 'noun') standing = { after: 'time' };
	}
	return adjuncts;
}

/** "by roughly 270 pledged delegates". */
function figureAdjunctAt({ words, figures }: LooseRead, at: number): Adjunct | undefined {
	const { lower, tag } = wordAt(words, at);
	if (!FIGURE_PREPOSITIONS.has(lower) || (tag !== 'ADP' && tag !== 'PART')) return undefined;
	const noun = figureNounAt(words, at + 1, figures);
	return noun && { from: at, to: noun.to, preposition: lower, noun };
}

type Ending = Pick<Tail, 'nextVerbAt' | 'doubts'>;

/** What may follow without narrowing what was read; undefined where it may. */
function endingAt(words: readonly Word[], at: number, hasAdjuncts: boolean): Ending | undefined {
	const { lower, tag } = wordAt(words, at);
	if (tag === 'SPACE' || HARD_MARKS.has(lower)) return ended(0);
	if (lower === ',') return behindComma(words, at + 1);
	if (lower === 'and' || lower === 'but') return behindJoin(words, at + 1);
	if (CONDITIONAL_OPENERS.has(lower)) return undefined;
	if (LOOSE_CONJUNCTIONS.has(lower)) return ended(0.02);
	// "paid the owners to stay", "a plan to", "people who": they may belong to the last phrase.
	const isNarrowing = ['who', 'which', 'that', 'where', 'whose', 'to'].includes(lower);
	return isNarrowing && hasAdjuncts ? ended(0.06) : undefined;
}

const HARD_MARKS: ReadonlySet<string> = new Set(['.', '!', ';', ':', '—', '–', '--', '(', '_']);

function ended(cost: number): Ending {
	const doubts = cost === 0 ? [] : [{ reason: 'what stands behind it is left out', cost }];
	return { nextVerbAt: undefined, doubts };
}

function behindComma(words: readonly Word[], at: number): Ending | undefined {
	const { lower, isSaid } = wordAt(words, at);
	const opensSpeech = isSaid && !wordAt(words, at - 2).isSaid;
	if (CONDITIONAL_OPENERS.has(lower) || opensSpeech) return undefined;
	if (lower === 'and' || lower === 'but') return behindJoin(words, at + 1) ?? ended(0.05);
	const noun = joinedNounAt(words, at);
	const isList = noun !== undefined && ['and', 'or', ','].includes(wordAt(words, noun.to).lower);
	return ended(isList ? 0.05 : 0.01);
}

function behindJoin(words: readonly Word[], at: number): Ending | undefined {
	if (verbGroupAt(words, at) !== undefined) return { nextVerbAt: at, doubts: [] };
	const noun = joinedNounAt(words, at);
	return noun === undefined || verbGroupAt(words, noun.to) === undefined ? undefined : ended(0.02);
}
