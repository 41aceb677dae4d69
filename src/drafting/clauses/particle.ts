/** CLAUSE-5: the second part of verbs in two parts, and the adverbs that may stand around it. */
import { UNPLAIN_ADVERBS } from '../english/clauses-words.ts';
import { PARTICLE_VERBS } from '../english/clauses-verbs.ts';
import { afterAdverbs } from './verb-group.ts';
import { type Word, wordAt } from './word.ts';

export type Particle = { readonly text: string; readonly at: number };

/** Past adverbs that change nothing for what follows. */
export function plainAdverbsEnd(words: readonly Word[], from: number): number | undefined {
	const end = afterAdverbs(words, from);
	const passed = words.slice(from, end);
	const stop = passed.findIndex(({ time }) => time !== undefined);
	if (passed.some(({ lower }) => UNPLAIN_ADVERBS.has(lower))) return undefined;
	return stop < 0 ? particleKept(words, from, end) : from + stop;
}

/** An adverb that is a particle ("pulled out") is left for the particle's own rule. */
function particleKept(words: readonly Word[], from: number, end: number): number {
	const at = words.slice(from, end).findIndex(({ lower }) => PARTICLES.has(lower));
	return at < 0 ? end : from + at;
}

const PARTICLES: ReadonlySet<string> = new Set(
	'up out off down away back over on in apart aside together about along'.split(' ')
);

export function particleAt(words: readonly Word[], at: number, base: string): Particle | undefined {
	const { lower } = wordAt(words, at);
	if (!PARTICLE_VERBS.has(`${base}_${lower}`)) return undefined;
	// "broke out of prison", "carry on in Rome": the particle stands before another preposition;
	// "lives on the coast": before a noun phrase "on" and "in" are mostly prepositions.
	const after = wordAt(words, at + 1);
	const isNounAhead = ['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(after.tag);
	if (isNounAhead && ['on', 'in', 'about'].includes(lower)) {
		return ['take', 'carry', 'put'].includes(base) ? { text: lower, at } : undefined;
	}
	return after.lower === 'of' ? undefined : { text: lower, at };
}

/** "drove the rebels out". */
export function particleBehind(
	words: readonly Word[],
	at: number,
	base: string
): Particle | undefined {
	const { lower } = wordAt(words, at);
	const after = wordAt(words, at + 1);
	if (!PARTICLES.has(lower) || !PARTICLE_VERBS.has(`${base}_${lower}`)) return undefined;
	const isEnd = ['PUNCT', 'SPACE', 'CCONJ', 'ADP', 'SCONJ', 'PART'].includes(after.tag);
	return isEnd && after.lower !== 'of' ? { text: lower, at } : undefined;
}
