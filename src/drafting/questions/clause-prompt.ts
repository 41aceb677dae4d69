/**
 * Questions out of the parts of a clause. Each is worded in several ways, from the fullest to the
 * shortest; the first that does not copy the sentence (PROOF-11) and still tells enough is taken.
 */
import { copiedStretch } from '#domain/quiz/proof-check/copied-stretch.ts';
import type { Clause, Complement, Phrase } from '../clauses/clause.ts';
import { ADJUNCTS } from '../english/context-words.ts';
import { afterWho, splitForQuestion } from '../english/question-verb.ts';
import type { Rephrase } from './standing-alone.ts';

export type PromptParts = {
	readonly clause: Clause;
	/** The words that the prompt must not copy: its sentence. */
	readonly sentence: { readonly text: string };
	readonly rephrase: Rephrase;
	/** What is asked for and so left out. */
	readonly without: readonly Complement[];
	/** "According to Helena Roux, " or nothing. */
	readonly attribution: string;
};

/** "Who closed its office …": `asking` stands where the subject stood. */
export function askForSubject(asking: string, parts: PromptParts): string | undefined {
	const { clause, rephrase } = parts;
	const verb = /how many|what percentage/i.test(asking)
		? clause.verb.isNegated || clause.verb.tense === 'modal'
			? undefined
			: clause.verb.text
		: afterWho(clause.verb, clause.subject.isPlural);
	const object = thingOf(clause, (phrase) => rephrase.alone(phrase));
	if (verb === undefined || object === undefined) return undefined;
	return firstWording(parts, [asking, verb, object]);
}

/** "Where did the harbour authority sign …": `asking` stands in front; `hasObject: false` leaves it out. */
export function askInFront(
	asking: string,
	parts: PromptParts & { readonly hasObject?: boolean }
): string | undefined {
	const { clause, rephrase } = parts;
	const subject = rephrase.alone(clause.subject);
	const split = splitForQuestion(clause.verb, clause.subject.isPlural);
	const beside = (phrase: Phrase) => rephrase.beside(phrase, clause.subject);
	const object = parts.hasObject === false ? '' : thingOf(clause, beside);
	if (subject === undefined || split === undefined || object === undefined) return undefined;
	return firstWording(parts, [asking, split.auxiliary, subject, split.rest, object]);
}

/** What the verb acts on, or what the subject is said to be; empty where there is neither. */
function thingOf(
	{ object, predicate }: Clause,
	written: (phrase: Phrase) => string | undefined
): string | undefined {
	const thing = object ?? predicate;
	return thing === undefined ? '' : written(thing);
}

/** The order of wordings: all there is, one adjunct in front, and then fewer and fewer adjuncts. */
export function firstWording(parts: PromptParts, core: readonly string[]): string | undefined {
	const { clause, rephrase, without } = parts;
	const isInFront = ({ start }: Complement) => start < clause.verb.start;
	const written = clause.complements
		.filter((one) => !without.includes(one))
		.toSorted((one, other) => Number(isInFront(one)) - Number(isInFront(other)))
		.map((one) => ({ one, words: writtenComplement(one, rephrase) }));
	const kept = written.flatMap(({ one, words }) =>
		words === undefined ? [] : [{ words, role: one.role, isNeeded: !isAdjunct(one, clause) }]
	);
	const isWhole = written.every(({ one, words }) => words !== undefined || isAdjunct(one, clause));
	// "during the attempt on Vane": what belongs to a phrase does not stand without it.
	const isTorn = written.some(({ one, words }, index) => {
		const next = written[index + 1]?.one;
		return words === undefined && next?.role === 'other' && next.start - one.end === 1;
	});
	if (!isWhole || isTorn) return undefined;
	return shorterAndShorter(kept)
		.flatMap((some) => wordingsOf(parts, core, some))
		.find((wording) => copiedStretch(wording, parts.sentence.text) === undefined);
}

type Written = {
	readonly words: string;
	readonly role: Complement['role'];
	readonly isNeeded: boolean;
};

function wordingsOf(
	parts: PromptParts,
	core: readonly string[],
	adjuncts: readonly Written[]
): readonly string[] {
	const inFront = adjuncts.filter(({ role }) => role !== 'other');
	return [
		sentenceOf(parts, [...core, ...adjuncts.map(({ words }) => words)]),
		...inFront.map((first) => {
			const others = adjuncts.filter((one) => one !== first).map(({ words }) => words);
			return sentenceOf(parts, [`${first.words},`, ...core, ...others]);
		})
	];
}

/** What is not needed is left out, the last first. */
function shorterAndShorter(kept: readonly Written[]): readonly (readonly Written[])[] {
	const droppable = kept.filter(({ isNeeded }) => !isNeeded).toReversed();
	return [0, ...droppable.keys()].map((_, count) =>
		kept.filter((one) => !droppable.slice(0, count).includes(one))
	);
}

/** Adjuncts of time and place, and what only goes along with a doing. */
function isAdjunct({ role, preposition }: Complement, { verb }: Clause): boolean {
	const word = preposition.toLowerCase();
	return role !== 'other' || ADJUNCTS.has(word) || (word === 'by' && verb.voice === 'passive');
}

function writtenComplement(
	{ preposition, phrase }: Complement,
	rephrase: Rephrase
): string | undefined {
	const words = rephrase.alone(phrase);
	if (words === undefined) return undefined;
	return preposition === '' ? words : `${preposition.toLowerCase()} ${words}`;
}

function sentenceOf({ attribution }: PromptParts, words: readonly (string | undefined)[]): string {
	const asked = `${attribution}${words.filter((word) => word !== undefined && word !== '').join(' ')}`;
	return `${asked.slice(0, 1).toUpperCase()}${asked.slice(1)}?`;
}
