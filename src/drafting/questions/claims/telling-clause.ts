/**
 * Clauses that may be said again in other words (CLAIM-1): facts of the text, or of somebody it names,
 * whose parts mean something by themselves, and nothing left out that would change them.
 */
import type { Span } from '#domain/article/article.ts';
import type { Phrase } from '../../clauses/clause.ts';
import { KNOWN_BY_ALL } from '../../english/clauses-words.ts';
import { VAGUE_NOUNS } from '../../english/context-words.ts';
import { GIVING } from '../../english/templates-claims.ts';
import type { ClauseScene } from '../clause-scene.ts';
import { isPosted } from './posted.ts';
import type { ToldClause } from '../told-clauses.ts';

/** In the order of the text. */
export function tellingClauses(scene: ClauseScene): readonly ToldClause[] {
	return scene.told.filter(
		(one) =>
			!isLeaning(one, scene) &&
			!isPosted(scene, one.sentence) &&
			!isChanged(one) &&
			partsOf(one).every((part) => scene.rephrase.within(part, one.clause.subject) !== undefined)
	);
}

function isLeaning(told: ToldClause, scene: ClauseScene): boolean {
	const { subject, object, predicate, complements } = told.clause;
	const phrases = [subject, object, predicate, ...complements.map(({ phrase }) => phrase)];
	const isHalfTold =
		GIVING.has(told.clause.verb.base) &&
		told.clause.verb.voice === 'active' &&
		!complements.some(({ role }) => role === 'other' || role === 'where');
	const isGoingOn = told.clause.verb.text.endsWith('ing');
	return (
		isGoingOn ||
		complements.some(
			(one) =>
				one.start < subject.start && SET_IN_FRONT.test(one.preposition) && one.role === 'other'
		) ||
		isHalfTold ||
		(object !== undefined && IDIOM.test(object.text)) ||
		phrases.some((phrase) => phrase !== undefined && !isClear(phrase, subject, scene)) ||
		hasTwoOwners(told, scene) ||
		phrases.some((one) => one !== undefined && one !== subject && isBareThing(one, scene)) ||
		OWNED_BY_WHOM.test(usedText(told)) ||
		DANGLING.test(usedText(told))
	);
}

/** By itself, or beside the subject whose it is. */
function isClear(phrase: Phrase, subject: Phrase, { rephrase }: ClauseScene): boolean {
	return !phrase.needsContext || rephrase.beside(phrase, subject) !== undefined;
}

/** "the conference": which one, a reader asks, unless the article keeps coming back to it. */
function isBareThing({ text, head }: Phrase, { rephrase }: ClauseScene): boolean {
	return /^the \p{Ll}+$/iu.test(text) && !KNOWN_BY_ALL.has(head) && !rephrase.isTopic(head);
}

/** "the state's Democrats": which state's? */
const OWNED_BY_WHOM = new RegExp(
	String.raw`\bthe (?:${[...VAGUE_NOUNS].join('|')})s?['’]s?\b`,
	'i'
);

/** "Vane met Orr in his office": whose is it? */
function hasTwoOwners(told: ToldClause, scene: ClauseScene): boolean {
	const { sentence, clause } = told;
	if (!/\b(?:his|her)\b/i.test(usedText(told))) return false;
	return scene
		.namesIn(sentence.id)
		.map(({ entity }) => scene.entities.entityOf(entity))
		.some((one) => one?.kind === 'person' && one.id !== clause.subject.entity);
}

/** "On its face", "in turn": at the end they would say something else. */
const SET_IN_FRONT = /^(?:on|in|at|to|of|by|with|under|from)$/i;

/** "sat face to face", "took office": no thing by itself. */
const IDIOM = /^\p{Ll}+(?<!s)$/u;

/** Words that lean on another sentence, and marks that a shorter wording would tear apart. */
const DANGLING =
	/\b(?:then|too|also|however|therefore|more|less|fewer|instead|again|still|already|similar|similarly|separate|respective|various|like|same|such|both|each|either|all)\b|["“”‘()[\];:—–]| - |^(?:and|but|so|yet)\b|\bin (?:truth|fact|reality|general|short|sum|particular|addition|contrast|turn|effect|theory|essence|part)\b|\b(?:said|says)\b/i;

/** Left out from between the parts, these would make another thing of what is kept. */
const CHANGING =
	/\b(?:if|unless|except|not|no|never|without|whether|or|nor|neither|may|might|could|would|should|almost|nearly|hardly|barely|largely|partly|mostly|somewhat|allegedly|reportedly|apparently|supposedly|claim(?:s|ed)?|alleged?s?|denied|denies|only|but|though|although|instead|until|than|rather|despite|accused)\b|n['’]t\b|\?/i;

/** Before or behind the clause, these do; what goes on with "but" leaves it as it is. */
const CHANGING_AROUND =
	/\b(?:if|unless|except|whether|might|allegedly|reportedly|apparently|supposedly|claim(?:s|ed)?|alleged?s?|denied|denies|accused|instead of|rather than|not only|but (?:only|not|never|no))\b|^\W*(?:not|no|never|only|or|nor|than|until)\b.{0,12}$|\?/i;

/** "was held up | as living proof", "used his speech | to call": without it, nothing is told. */
const STILL_TOLD = /^\s*(?:as|to|that|for|of|by|into|with|how|what|about|from|than)\b/i;

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

/** Whether what of the sentence is in none of the parts would change them. */
function isChanged(told: ToldClause): boolean {
	const { sentence, clause, attribution } = told;
	const parts = partsOf(told);
	const between = parts.map(({ start }, index) => ({
		start: parts[index - 1]?.end ?? start,
		end: start
	}));
	if (between.some((gap) => CHANGING.test(textOf(told, gap)))) return true;
	if (attribution !== '') return false;
	const around = [
		{ start: sentence.start, end: Math.min(clause.start, parts[0]?.start ?? clause.start) },
		{ start: parts.at(-1)?.end ?? clause.end, end: sentence.end }
	];
	if (
		STILL_TOLD.test(textOf(told, { start: parts.at(-1)?.end ?? clause.end, end: sentence.end }))
	) {
		return true;
	}
	return around.some((gap) => CHANGING_AROUND.test(textOf(told, gap)));
}

function textOf({ sentence }: ToldClause, { start, end }: Span): string {
	return sentence.text.slice(start - sentence.start, end - sentence.start);
}
