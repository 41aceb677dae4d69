/** ORDER-1: clauses that tell of something that happened, short and understood by themselves. */
import type { SentenceId, Span } from '#domain/article/article.ts';
import type { Clause, Phrase } from './clause.ts';

export type Happening = {
	/** Subject, verb and what belongs to them, without what says when. */
	readonly item: Span & { readonly sentence: SentenceId; readonly text: string };
	readonly clause: Clause;
};

const LEAST_CONFIDENCE = 0.9;
const LONGEST_ITEM = 120;

/** Undefined for what is said, denied, planned or still going on, and for what needs its context. */
export function happeningOf(clause: Clause, text: string): Happening | undefined {
	if (clause.confidence < LEAST_CONFIDENCE || clause.isReported || clause.verb.isNegated)
		return undefined;
	if (!['past', 'perfect', 'past-perfect'].includes(clause.verb.tense)) return undefined;
	if (/ing$/.test(clause.verb.text) && /\s/.test(clause.verb.text)) return undefined;
	// A later verb of a subject does not hold its subject; "was" tells how something is.
	if (clause.subject.end > clause.verb.start || clause.verb.base === 'be') return undefined;
	const kept = keptComplements(clause);
	if ([clause.subject, clause.object, clause.predicate, ...kept].some(needsContext))
		return undefined;
	const end = Math.max(clause.verb.end, ...[clause.object, clause.predicate, ...kept].map(endOf));
	const { start } = clause.subject;
	if (end - start > LONGEST_ITEM || clause.start > start || hasTimeInside(clause)) return undefined;
	return { item: { start, end, sentence: clause.sentence, text: text.slice(start, end) }, clause };
}

/** Those behind the verb, up to the first that says when. */
function keptComplements({ complements, verb }: Clause): readonly Phrase[] {
	const behind = complements.filter(({ start }) => start >= verb.end);
	const firstTime = behind.findIndex(({ role }) => role === 'when');
	return (firstTime < 0 ? behind : behind.slice(0, firstTime)).map(({ phrase }) => phrase);
}

/** "Vane on Monday opened": the item would tell its day. */
function hasTimeInside({ complements, subject, verb }: Clause): boolean {
	return complements.some(({ start }) => start >= subject.end && start < verb.start);
}

function needsContext(phrase: Phrase | undefined): boolean {
	return phrase?.needsContext === true;
}

function endOf(phrase: Phrase | undefined): number {
	return phrase?.end ?? 0;
}
