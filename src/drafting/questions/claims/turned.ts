/** CLAIM-3: active made passive, and passive with its agent made active. */
import type { Clause, Phrase, Verb } from '../../clauses/clause.ts';
import { participleOf, pastOf, thirdPersonOf } from '../../english/verbs.ts';
import { type Restated, placed } from './moved.ts';
import type { Wording } from './wording.ts';

/** "Y was signed by X." */
export function turned({ clause, attribution }: Restated): readonly Wording[] {
	const { verb, object, subject, complements } = clause;
	if (verb.particle !== undefined || !isBare(verb)) return [];
	if (complements.some(({ start }) => start < subject.start)) return [];
	if (verb.voice === 'passive') return madeActive(clause, attribution);
	if (object === undefined || !canTurn(verb, object)) return [];
	if (complements.some(({ preposition }) => OF_THE_OBJECT.has(preposition))) return [];
	const be = beOf(verb, object.isPlural);
	if (be === undefined) return [];
	const group = `${be} ${participleOf(verb.base)}`;
	return [
		{
			pieces: [attribution, object, group, 'by', subject, ...complements.flatMap(placed)],
			how: 'turned'
		}
	];
}

function madeActive(
	{ subject, verb, complements }: Clause,
	attribution: string
): readonly Wording[] {
	const agent = complements.find(
		({ preposition, role, phrase }) =>
			preposition === 'by' && role === 'other' && phrase.entity !== undefined
	);
	if (agent === undefined) return [];
	const group = activeOf(verb, agent.phrase.isPlural);
	if (group === undefined) return [];
	const rest = complements.filter((one) => one !== agent);
	return [{ pieces: [attribution, agent.phrase, group, subject, ...rest], how: 'turned' }];
}

/** What they begin may belong to the object: "sent tankers with drinking water". */
const OF_THE_OBJECT: ReadonlySet<string> = new Set(
	'with of for about against between by'.split(' ')
);

/** No adverb or second verb between the parts: "were deployed", not "were soon deployed". */
function isBare({ text, voice }: Verb): boolean {
	return text.split(/\s+/).length <= (voice === 'passive' ? 2 : 1);
}

/** What is owned, weighed, cost or meant is not done to anything; some verbs only sound odd. */
const STATES: ReadonlySet<string> = new Set(
	(
		'have be become cost weigh mean lack fit resemble equal contain include want like hate know ' +
		'need seem feel get let make keep help enjoy love say tell hold take see hear believe think fear ' +
		'face suffer undergo total number last spend wait enter leave join meet reach marry live play ' +
		'win lose comprise concern involve remain stay own possess deserve receive give show do try ' +
		'start begin continue stop plan hope expect call find describe name consider run work look go ' +
		'come die fall rise grow earn score serve attend visit follow gain mark wear carry'
	).split(' ')
);

function canTurn({ base }: Verb, object: Phrase): boolean {
	const isHeadless =
		!object.isPlural && object.entity === undefined && !DETERMINER.test(object.text);
	return !STATES.has(base) && !isHeadless && !/^\d|\bto\b|self\b|selves\b/.test(object.text);
}

/** "Claim of progress" is a headline's way of speaking. */
const DETERMINER =
	/^(?:an?|the|all|both|every|each|some|any|no|more|most|many|several|few|half)\b|['’]s?\s/i;

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
