/**
 * Clauses that may be said again in other words (CLAIM-1): facts of the text, main clauses whose parts
 * mean something by themselves, and nothing left out that would change them.
 */
import type { SentenceId, Span } from '#domain/article/article.ts';
import type { Clause, Complement } from '../../clauses/clause.ts';
import type { Reading } from '../../reading.ts';
import type { ReadSentence } from '../../text/text-reading.ts';

export type TellingClause = {
	readonly clause: Clause;
	readonly sentence: ReadSentence;
	/** Of the clause's complements those that stand alone. */
	readonly complements: readonly Complement[];
};

/** In the order of the text. */
export function tellingClauses(reading: Reading): readonly TellingClause[] {
	const sentences = new Map(reading.text.sentences.map((one) => [one.id, one]));
	return reading.clauses.clauses.flatMap((clause) => tellingClause(clause, sentences));
}

function tellingClause(
	clause: Clause,
	sentences: ReadonlyMap<SentenceId, ReadSentence>
): readonly TellingClause[] {
	const sentence = sentences.get(clause.sentence);
	if (sentence === undefined || !isPlainFact(clause)) return [];
	const telling = { clause, sentence, complements: clause.complements };
	if (DANGLING.test(usedText(telling)) || CHANGING.test(leftOut(telling))) return [];
	return [telling];
}

function isPlainFact({ subject, verb, object, predicate, ...clause }: Clause): boolean {
	return (
		clause.isMain &&
		!clause.isReported &&
		!verb.isNegated &&
		verb.tense !== 'modal' &&
		![subject, object, predicate].some((phrase) => phrase?.needsContext === true) &&
		!clause.complements.some(({ phrase }) => phrase.needsContext)
	);
}

/** Words that lean on another sentence, and marks that a shorter wording would tear apart. */
const DANGLING =
	/\b(?:he|she|it|they|him|her|hers|them|his|its|their|theirs|we|us|our|i|me|my|you|your|this|that|these|those|such|here|there|then|former|latter|same|other|others|another|also|too|however)\b|["“”‘()[\];:]|\d['’]s\b/i;

/** Left out, these would make another thing of what is kept. */
const CHANGING =
	/\b(?:if|unless|except|not|no|never|without|whether|or|nor|neither|may|might|could|would|should|almost|nearly|hardly|barely|allegedly|reportedly|apparently|supposedly|claimed|alleged|denied|only|but|though|although|instead|until|than)\b|n['’]t\b|\?/i;

/** Where its parts stand, in the order of the text. */
export function partsOf({ clause, complements }: TellingClause): readonly Span[] {
	const { subject, verb, object, predicate } = clause;
	return [subject, verb, object, predicate, ...complements]
		.filter((part) => part !== undefined)
		.toSorted((one, other) => one.start - other.start);
}

function usedText(telling: TellingClause): string {
	const { sentence } = telling;
	return partsOf(telling)
		.map(({ start, end }) => sentence.text.slice(start - sentence.start, end - sentence.start))
		.join(' | ');
}

function leftOut(telling: TellingClause): string {
	const { sentence } = telling;
	const parts = partsOf(telling);
	const ends = [sentence.start, ...parts.map(({ end }) => end)];
	const starts = [...parts.map(({ start }) => start), sentence.end];
	return ends
		.map((end, index) => [end, starts[index] ?? end] as const)
		.filter(([from, to]) => to > from)
		.map(([from, to]) => sentence.text.slice(from - sentence.start, to - sentence.start))
		.join(' | ');
}
