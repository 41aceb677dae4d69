/**
 * Clauses that may be said again in other words (CLAIM-1): facts of the text, or of somebody it names,
 * whose parts mean something by themselves, and nothing left out that would change them.
 */
import type { Span } from '#domain/article/article.ts';
import { GIVING } from '../../english/templates-claims.ts';
import type { ClauseScene } from '../clause-scene.ts';
import type { ToldClause } from '../told-clauses.ts';

/** In the order of the text. */
export function tellingClauses({ told, rephrase }: ClauseScene): readonly ToldClause[] {
	return told.filter(
		(one) =>
			!isLeaning(one) &&
			!CHANGING.test(leftOut(one)) &&
			partsOf(one).every((part) => rephrase.words(part) !== undefined)
	);
}

function isLeaning(told: ToldClause): boolean {
	const { subject, object, predicate, complements } = told.clause;
	const phrases = [subject, object, predicate, ...complements.map(({ phrase }) => phrase)];
	const isHalfTold =
		GIVING.has(told.clause.verb.base) &&
		told.clause.verb.voice === 'active' &&
		!complements.some(({ role }) => role === 'other' || role === 'where');
	const isGoingOn = told.clause.verb.text.endsWith('ing');
	return (
		isGoingOn ||
		isHalfTold ||
		phrases.some((phrase) => phrase?.needsContext === true) ||
		DANGLING.test(usedText(told))
	);
}

/** Words that lean on another sentence, and marks that a shorter wording would tear apart. */
const DANGLING =
	/\b(?:then|too|also|however|therefore|more|less|fewer|instead|again|still|already|similar|similarly|separate|respective|various|like|same|such|both|each|either|all)\b|["“”‘()[\];:—–]| - |^(?:and|but|so|yet)\b|\b(?:said|says)\b/i;

/** Left out, these would make another thing of what is kept. */
const CHANGING =
	/\b(?:if|unless|except|not|no|never|without|whether|or|nor|neither|may|might|could|would|should|almost|nearly|hardly|barely|allegedly|reportedly|apparently|supposedly|claim(?:s|ed)?|alleged?s?|denied|denies|only|but|though|although|instead|until|than|rather|despite|accused)\b|n['’]t\b|\?/i;

/** Where its parts stand, in the order of the text. */
function partsOf({ clause }: ToldClause): readonly Span[] {
	const { subject, verb, object, predicate, complements } = clause;
	return [subject, verb, object, predicate, ...complements]
		.filter((part) => part !== undefined)
		.toSorted((one, other) => one.start - other.start);
}

function usedText(told: ToldClause): string {
	return partsOf(told)
		.map((part) => textOf(told, part))
		.join(' | ');
}

/** What of the sentence is in none of the parts; of reported words, what stands around them is not. */
function leftOut(told: ToldClause): string {
	const { sentence, clause, attribution } = told;
	const parts = partsOf(told);
	const [from, to] =
		attribution === '' ? [sentence.start, sentence.end] : [clause.start, clause.end];
	const starts = [...parts.map(({ start }) => start), to];
	const ends = [from, ...parts.map(({ end }) => end)];
	return ends
		.map((end, index) => ({ start: end, end: starts[index] ?? end }))
		.filter(({ start, end }) => end > start)
		.map((gap) => textOf(told, gap))
		.join(' | ');
}

function textOf({ sentence }: ToldClause, { start, end }: Span): string {
	return sentence.text.slice(start - sentence.start, end - sentence.start);
}
