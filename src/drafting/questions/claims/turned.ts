/** CLAIM-3: active made passive, and passive with its agent made active. */
import type { Complement, Phrase, Verb } from '../../clauses/clause.ts';
import { participleOf, pastOf, thirdPersonOf } from '../../english/verbs.ts';
import type { Restated } from './moved.ts';
import type { Piece, Wording } from './wording.ts';

/** "Y was signed by X." */
export function turned({ telling, subject }: Restated): readonly Wording[] {
	const { clause, complements } = telling;
	const { verb, object } = clause;
	if (verb.particle !== undefined || !isBare(verb)) return [];
	if (complements.some(({ start }) => start < clause.subject.start)) return [];
	if (verb.voice === 'passive') return madeActive(clause.subject, verb, { subject, complements });
	if (object === undefined || !canTurn(verb, object)) return [];
	const be = beOf(verb, object.isPlural);
	if (be === undefined) return [];
	const group = `${be} ${participleOf(verb.base)}`;
	const pieces: Piece[] = [object, group, 'by', subject, ...complements];
	return [{ pieces, how: 'turned' }];
}

type Told = { readonly subject: Piece; readonly complements: readonly Complement[] };

function madeActive(patient: Phrase, verb: Verb, { subject, complements }: Told): readonly Wording[] {
	const agent = complements.find(
		({ preposition, role, phrase }) =>
			preposition === 'by' && role === 'other' && phrase.entity !== undefined
	);
	if (agent === undefined || patient.needsContext) return [];
	const group = activeOf(verb, agent.phrase.isPlural);
	if (group === undefined) return [];
	const rest = complements.filter((one) => one !== agent);
	return [{ pieces: [agent.phrase, group, subject, ...rest], how: 'turned' }];
}

/** No adverb or second verb between the parts: "were deployed", not "were soon deployed". */
function isBare({ text, voice }: Verb): boolean {
	const words = text.split(' ').length;
	return words <= (voice === 'passive' ? 2 : 1);
}

/** What is owned, weighed, cost or meant is not done to anything. */
const STATES = new Set(
	(
		'have be become cost weigh mean lack fit resemble equal contain include want like hate know ' +
		'need seem feel get let make keep help enjoy love say tell hold take see hear believe think fear ' +
		'face suffer undergo total number last spend wait enter leave join meet reach marry last die ' +
		'live play win lose comprise concern involve remain stay own possess deserve receive give show ' +
		'do try start begin continue stop plan hope expect'
	).split(' ')
);

function canTurn({ base }: Verb, object: Phrase): boolean {
	return !STATES.has(base) && !/^\d|\bto\b|\bself\b|selves\b/.test(object.text);
}

function beOf({ tense }: Verb, isPlural: boolean): string | undefined {
	if (tense === 'past') return isPlural ? 'were' : 'was';
	if (tense === 'present') return isPlural ? 'are' : 'is';
	return undefined;
}

function activeOf({ base, text, tense }: Verb, isPlural: boolean): string | undefined {
	if (/^(?:was|were)\s/.test(text)) return pastOf(base);
	if (tense === 'present') return isPlural ? base : thirdPersonOf(base);
	return undefined;
}
