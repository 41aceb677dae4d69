/** How a figure is asked for out of its clause: as subject, as object or behind a preposition. */
import type { Amount } from '../amounts/amount.ts';
import type { Clause, Complement, Phrase } from '../clauses/clause.ts';
import { TIME_TAKING_VERBS } from '../english/clauses-verbs.ts';
import {
	ASK_FIGURE,
	CHANGING_VERBS,
	DISTANCE_VERBS,
	FIGURE_PREPOSITIONS,
	HOLDING_VERBS,
	MONEY_VERBS
} from '../english/figures.ts';
import { type PromptParts, askForSubject, askInFront, firstWording } from './clause-prompt.ts';
import type { ClauseScene } from './clause-scene.ts';
import { askingFor } from './how-many-asking.ts';
import type { SaidClause } from './how-many-said.ts';
import type { ToldClause } from './told-clauses.ts';

/** What the figure is in its clause, and what is asked with in its place. */
type Asked = {
	readonly asking: string;
	readonly as: 'subject' | 'object' | 'behind';
	readonly without: readonly Complement[];
};

/** "How many jobs did the ministry create?" */
export function promptOfTold(
	scene: ClauseScene,
	told: ToldClause,
	amount: Amount
): string | undefined {
	const asked = askedIn(scene, told.clause, amount);
	if (asked === undefined) return undefined;
	const { asking, without } = asked;
	const parts: PromptParts = { ...told, rephrase: scene.rephrase, without };
	if (asked.as === 'subject') return askForSubject(asking, parts);
	return askInFront(asking, { ...parts, hasObject: asked.as === 'behind' });
}

/** "How many jobs did the ministry say it had created?" */
export function promptOfSaid(
	scene: ClauseScene,
	said: SaidClause,
	amount: Amount
): string | undefined {
	const { clause, sentence, speaker, auxiliary, say } = said;
	const { rephrase } = scene;
	const asked = askedIn(scene, clause, amount);
	const who = rephrase.alone(speaker);
	if (asked === undefined || who === undefined) return undefined;
	const written = (phrase: Phrase) => rephrase.beside(phrase, speaker);
	const subject = asked.as === 'subject' ? '' : subjectOf(scene, said);
	const thing = asked.as === 'object' ? undefined : clause.object;
	const object = thing === undefined ? '' : written(thing);
	if (subject === undefined || object === undefined) return undefined;
	// "say it rose" needs no "that"; "report net income rose" does.
	const that =
		asked.as === 'subject' || /^(?:it|its|he|she|they|their)\b/.test(subject) ? '' : 'that';
	const core = [asked.asking, auxiliary, who, say, that, subject, clause.verb.text, object];
	const { without } = asked;
	return firstWording({ clause, sentence, rephrase, without, attribution: '' }, core);
}

/** "how many jobs the ministry created". */
export function indirectly(
	scene: ClauseScene,
	told: ToldClause,
	amount: Amount
): string | undefined {
	const { clause } = told;
	const { rephrase } = scene;
	const asked = askedIn(scene, clause, amount);
	if (asked === undefined) return undefined;
	const subject = asked.as === 'subject' ? '' : rephrase.alone(clause.subject);
	const thing = asked.as === 'object' ? undefined : clause.object;
	const object = thing === undefined ? '' : rephrase.beside(thing, clause.subject);
	if (subject === undefined || object === undefined) return undefined;
	const { without } = asked;
	const asking = asked.asking.replace(ASK_FIGURE.bound, '$1').replace(ASK_FIGURE.unit, '');
	const core = [asking, subject, clause.verb.text, object];
	const wording = firstWording({ ...told, rephrase, without }, core);
	const isAsked = wording?.toLowerCase().startsWith(asking.toLowerCase()) === true;
	return wording !== undefined && isAsked
		? `${asking}${wording.slice(asking.length, -1)}`
		: undefined;
}

/** "it" and "he" behind the one who speaks are the one who speaks. */
function subjectOf({ rephrase, entities }: ClauseScene, { clause, speaker }: SaidClause) {
	const pronoun = clause.subject.text.toLowerCase();
	const isPerson = entities.entityOf(speaker.entity)?.kind === 'person';
	if (pronoun === 'it') return isPerson || speaker.isPlural ? undefined : pronoun;
	if (pronoun === 'they') return speaker.isPlural ? pronoun : undefined;
	if (pronoun === 'he' || pronoun === 'she') return isPerson ? pronoun : undefined;
	return rephrase.beside(clause.subject, speaker);
}

function askedIn(scene: ClauseScene, clause: Clause, amount: Amount): Asked | undefined {
	const { base } = clause.verb;
	const isChange = CHANGING_VERBS.has(base);
	const asking = (phrase: Phrase) =>
		askingFor({
			amount,
			phrase,
			rephrase: scene.rephrase,
			isChange,
			isPaid: MONEY_VERBS.has(base)
		});
	const without = leftOut(scene, clause, amount);
	const others = scene.amountsIn(clause.sentence).filter(({ start }) => start !== amount.start);
	const isShared = clause.complements.some(
		(one) =>
			!without.includes(one) && !holds(one, amount) && others.some((other) => holds(one, other))
	);
	if (isShared) return undefined;
	if (holds(clause.subject, amount)) {
		const asked = amount.measure === 'money' ? undefined : asking(clause.subject);
		return asked === undefined ? undefined : { asking: asked, as: 'subject', without };
	}
	if (clause.object !== undefined && holds(clause.object, amount)) {
		const asked = asking(clause.object);
		if (asked === undefined || !isMeasuredBy(clause, amount)) return undefined;
		return { asking: isChange ? `by ${asked}` : asked, as: 'object', without };
	}
	const behind = clause.complements.find(({ phrase }) => holds(phrase, amount));
	// "fell 75 cents to $16", "spends $2 million on drums with 30 clerks": two figures, one doing.
	const { object } = clause;
	const isBesideAnother = object !== undefined && others.some((other) => holds(object, other));
	if (isBesideAnother) return undefined;
	const asked = behind && askedBehind(clause, behind, asking(behind.phrase));
	if (behind === undefined || asked === undefined) return undefined;
	return { asking: asked, as: 'behind', without: [...without, behind] };
}

/**
 * A bare day, what means nothing here and stands behind the figure, and what a rise went on to: "to $12
 * million from $10 million" gives it away.
 */
function leftOut(scene: ClauseScene, { complements, verb, sentence }: Clause, amount: Amount) {
	const holdsFigure = (one: Complement) =>
		scene.amountsIn(sentence).some((other) => holds(one, other));
	const lost = complements.find(
		(one) =>
			one.start > amount.end &&
			mayBeDropped(one, verb) &&
			scene.rephrase.alone(one.phrase) === undefined
	);
	return complements.filter(
		(one) =>
			(one.role === 'when' && one.preposition === '') ||
			// What stands behind it may lean on it: "in their search for bombers".
			(lost !== undefined && one.start >= lost.start) ||
			(CHANGING_VERBS.has(verb.base) && one.role === 'other' && holdsFigure(one))
	);
}

/** Not what narrows ("to back her"), nor where something is held ("$3 million in the bank"). */
function mayBeDropped({ preposition }: Complement, { base }: Clause['verb']): boolean {
	return preposition !== '' && !HOLDING_VERBS.has(base);
}

function askedBehind(
	{ verb }: Clause,
	{ preposition, role }: Complement,
	asking: string | undefined
): string | undefined {
	const word = preposition.toLowerCase();
	if (asking === undefined || role !== 'other' || !FIGURE_PREPOSITIONS.has(word)) return undefined;
	if (word === 'to' && !CHANGING_VERBS.has(verb.base)) return undefined;
	return /^what (?!percentage)/.test(asking) ? undefined : `${word} ${asking}`;
}

/** How long and how far are the object of few verbs: "occurred 700 miles from each other". */
function isMeasuredBy({ verb }: Clause, { measure }: Amount): boolean {
	if (measure === 'duration') return TIME_TAKING_VERBS.has(verb.base);
	return measure !== 'length' || DISTANCE_VERBS.has(verb.base);
}

function holds(phrase: { readonly start: number; readonly end: number }, { start, end }: Amount) {
	return phrase.start <= start && end <= phrase.end;
}
