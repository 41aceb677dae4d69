/**
 * Questions out of the parts of a clause. Each is worded in several ways, from the fullest to the
 * shortest; the first that does not copy the sentence (PROOF-11) and still tells enough is taken.
 */
import { copiedStretch } from '#domain/quiz/proof-check/copied-stretch.ts';
import type { Clause, Complement } from '../clauses/clause.ts';
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
	const verb = asking.startsWith('how many')
		? clause.verb.isNegated || clause.verb.tense === 'modal'
			? undefined
			: clause.verb.text
		: afterWho(clause.verb, clause.subject.isPlural);
	const object = thingOf(clause, rephrase);
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
	const object = parts.hasObject === false ? '' : thingOf(clause, rephrase);
	if (subject === undefined || split === undefined || object === undefined) return undefined;
	return firstWording(parts, [asking, split.auxiliary, subject, split.rest, object]);
}

/** What the verb acts on, or what the subject is said to be; empty where there is neither. */
function thingOf({ object, predicate }: Clause, rephrase: Rephrase): string | undefined {
	const thing = object ?? predicate;
	return thing === undefined ? '' : rephrase.alone(thing);
}

/** The order of wordings: all there is, one adjunct in front, and then fewer and fewer adjuncts. */
function firstWording(parts: PromptParts, core: readonly string[]): string | undefined {
	const kept = parts.clause.complements.filter((one) => !parts.without.includes(one));
	for (const complements of shorterAndShorter(kept)) {
		const written = complements.map((one) => writtenComplement(one, parts.rephrase));
		if (written.includes(undefined)) continue;
		const wordings = [
			sentenceOf(parts, [...core, ...written]),
			...complements.flatMap((one, index) =>
				one.role === 'other'
					? []
					: [sentenceOf(parts, [`${written[index]},`, ...core, ...written.toSpliced(index, 1)])]
			)
		];
		const found = wordings.find((one) => copiedStretch(one, parts.sentence.text) === undefined);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Adjuncts of time and place may be left out, the last first; what else belongs to the verb stays. */
function shorterAndShorter(kept: readonly Complement[]): readonly (readonly Complement[])[] {
	const droppable = kept.filter((one) => isAdjunct(one)).toReversed();
	return [0, ...droppable.keys()].map((_, count) =>
		kept.filter((one) => !droppable.slice(0, count).includes(one))
	);
}

const ADJUNCT_PREPOSITIONS: ReadonlySet<string> = new Set(
	'during after before despite amid following since until over without'.split(' ')
);

function isAdjunct({ role, preposition }: Complement): boolean {
	return role !== 'other' || ADJUNCT_PREPOSITIONS.has(preposition.toLowerCase());
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
