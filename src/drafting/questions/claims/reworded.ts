/** CLAIM-3: the same with another verb that means it: "was present at" for "attended". */
import type { Clause, Phrase } from '../../clauses/clause.ts';
import { VERB_SYNONYMS, type VerbSynonym } from '../../english/verb-synonyms.ts';
import type { EntityIndex } from '../entity-index.ts';
import { type Restated, hasTimeInFront, placed, told } from './moved.ts';
import { verbInForm } from './verb-in-form.ts';
import type { Wording } from './wording.ts';

export function reworded({ clause, attribution, entities }: Restated): readonly Wording[] {
	const group = otherVerb(clause, entities);
	if (group === undefined || hasTimeInFront(clause)) return [];
	const { subject, verb, complements } = clause;
	const inFront = complements.find(({ start }) => start < subject.start);
	if (inFront !== undefined && attribution !== '') return [];
	const rest = told(clause, inFront).flatMap((piece) => {
		if (piece === verb) return [group.words];
		return piece === group.taken ? [group.taken.phrase] : [piece];
	});
	const pieces = [attribution, subject, ...rest, ...(inFront === undefined ? [] : placed(inFront))];
	return [{ pieces, how: 'reworded' }];
}

type Other = {
	readonly words: string;
	/** Whose preposition stands in the words. */
	readonly taken: Clause['complements'][number] | undefined;
};

function otherVerb(clause: Clause, entities: EntityIndex): Other | undefined {
	const { verb, object, predicate, complements, subject } = clause;
	const behind = complements.filter(({ start }) => start > verb.end);
	const name = verb.particle === undefined ? verb.base : `${verb.base} ${verb.particle}`;
	const [next] = behind;
	if (behind.some(({ preposition }) => preposition === 'as') && object !== undefined)
		return undefined;
	const isPassive = verb.voice === 'passive';
	const done = isPassive ? subject : object;
	const write = (one: VerbSynonym | undefined) =>
		one && verbInForm(verb, one.say, subject.isPlural);
	const fits = (thing: Phrase | undefined) => (one: VerbSynonym) =>
		(!isPassive || PLAIN.test(one.say)) &&
		!(one.isOfOne && subject.isPlural) &&
		hasHead(one, thing, entities);
	if (done !== undefined) {
		const words = write(VERB_SYNONYMS.get(name)?.find(fits(done)));
		return words === undefined ? undefined : { words, taken: undefined };
	}
	if (isPassive) return undefined;
	if (predicate !== undefined) {
		const words = write(VERB_SYNONYMS.get(`${name} =`)?.[0]);
		return words === undefined ? undefined : { words, taken: undefined };
	}
	const taken = write(
		VERB_SYNONYMS.get(`${name} +${next?.preposition ?? ''}`)?.find(fits(next?.phrase))
	);
	if (taken !== undefined) return { words: taken, taken: next };
	const alone = write(VERB_SYNONYMS.get(`${name} -`)?.[0]);
	return alone === undefined ? undefined : { words: alone, taken: undefined };
}

/** One word, or one with a small one behind it: what else there is cannot be said in the passive. */
const PLAIN = /^(?!be\b)\w+(?: (?:up|out|down|off|for|into|at|about))?$/;

function hasHead(
	{ heads }: VerbSynonym,
	thing: Phrase | undefined,
	entities: EntityIndex
): boolean {
	if (heads.size === 0 || thing === undefined) return heads.size === 0;
	const kind = entities.entityOf(thing.entity)?.kind;
	const isMoney = /[$£€]/.test(thing.text);
	return (
		heads.has(thing.head.toLowerCase()) ||
		(kind !== undefined && heads.has(`@${kind}`)) ||
		(isMoney && heads.has('@money'))
	);
}
