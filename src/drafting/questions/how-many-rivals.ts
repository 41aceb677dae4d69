/** DRAFT-9 for figures: whether another sentence gives another figure that could be the answer. */
import type { SentenceId } from '#domain/article/article.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Clause } from '../clauses/clause.ts';
import { CHANGING_VERBS, HARMING_VERBS } from '../english/figures.ts';
import type { Reading } from '../reading.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { ClauseScene } from './clause-scene.ts';
import type { ToldClause } from './told-clauses.ts';

export function isCountedAgain(scene: ClauseScene, told: ToldClause, amount: Amount): boolean {
	const { sentence } = told;
	const isRival = (other: Amount) => isLike(amount, other);
	const clause = thingsOf(told.clause, amount);
	const verbs = sentence.tokens.filter(({ lemma }) => lemma === clause.verb.base);
	if (verbs.length > 1 && scene.amountsIn(sentence.id).some(isRival)) return true;
	const mayAnswer = ({ id }: ReadSentence) =>
		scene.amountsIn(id).some(isRival) && !isElsewhere(scene, sentence.id, id);
	return familyOf(clause.verb.base).some((base) =>
		scene.isAnsweredAgain(
			{ sentence, clause: { ...clause, verb: { ...clause.verb, base } } },
			mayAnswer
		)
	);
}

/** What the verb acts on tells most of what is done; "percent" and "dollars" tell nothing. */
function thingsOf(clause: Clause, { start, end, measure }: Amount): Clause {
	const { object } = clause;
	if (object === undefined) return clause;
	const isFigure = object.start <= start && end <= object.end;
	if (isFigure) return measure === 'count' ? clause : { ...clause, object: undefined };
	return { ...clause, subject: object };
}

/** Of another place: both sentences name places, and none that is the other's. */
function isElsewhere({ placesIn }: ClauseScene, one: SentenceId, other: SentenceId): boolean {
	const here = new Set(placesIn(one).map(({ entity }) => entity));
	const there = placesIn(other);
	return here.size > 0 && there.length > 0 && !there.some(({ entity }) => here.has(entity));
}

/** Of the same measure and the same things, and another figure. */
function isLike(amount: Amount, other: Amount): boolean {
	if (other.start === amount.start || other.measure !== amount.measure) return false;
	if (other.value === amount.value && other.bound === amount.bound) return false;
	if (amount.measure !== 'count' || other.counted === undefined) return true;
	return other.counted.head === amount.counted?.head;
}

/** What rises and falls, and what kills and hurts, is told in several words. */
function familyOf(base: string): readonly string[] {
	if (CHANGING_VERBS.has(base)) return [...CHANGING_VERBS];
	return HARMING_VERBS.has(base) ? [...HARMING_VERBS, 'die'] : [base];
}

/** Whether the text has another figure for the same things. */
export function isHeadCountedAgain({ amounts }: Reading, amount: Amount): boolean {
	return amounts.some((other) => other.counted !== undefined && isLike(amount, other));
}
