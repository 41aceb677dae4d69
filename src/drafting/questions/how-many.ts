/**
 * DRAFT-12: how many, how much, what percentage? The figure is typed; "about" and "more than" are part of
 * the question.
 */
import type { Amount } from '../amounts/amount.ts';
import type { Clause } from '../clauses/clause.ts';
import { MORE_THAN, VAGUE_VERBS } from '../english/context-words.ts';
import { CONDITIONAL, NO_FIGURE_VERBS, OWNED_FIGURES } from '../english/figures.ts';
import { EXPLAIN, HOW_MANY } from '../english/templates.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { baseOf, frameOf } from './clause-candidate.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { questionId } from './question-id.ts';
import { promptOfSaid, promptOfTold } from './how-many-prompt.ts';
import { promptOfNarrowed } from './how-many-narrowed.ts';
import { isCountedAgain, isHeadCountedAgain } from './how-many-rivals.ts';
import { type SaidClause, isWithin, saidBy } from './how-many-said.ts';
import { looselyTold } from './loosely-told.ts';
import type { ToldClause } from './told-clauses.ts';

export function draftHowMany(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	const toldIn = looselyTold(scene);
	const saidIn = saidBy(scene);
	return reading.amounts.flatMap((amount) => {
		if (!isAskable(scene, amount)) return [];
		const told = toldIn(amount.sentence)
			.filter((one) => isWithin(one, amount) && tellsWhose(scene, one.clause))
			.map((one) => ({ told: one, prompt: promptOfTold(scene, one, amount) }));
		const said = saidIn(amount.sentence)
			.filter((one) => isWithin(one, amount))
			.map((one) => ({ told: toldOf(one), prompt: promptOfSaid(scene, one, amount) }));
		const asked = [...said, ...told].flatMap((found) => questionOn(scene, found, amount));
		return asked.length > 0 ? asked.slice(0, 1) : narrowedOn(scene, amount);
	});
}

/** Those who say a thing stand in the question themselves. */
function toldOf({ clause, sentence, speaker }: SaidClause): ToldClause {
	const { confidence, reasons } = clause;
	return { clause, sentence, attribution: speaker.text, proof: [], confidence, reasons };
}

const PRECISION = 0.99;

/** The figure is asked for as it is written, and what it counts stands in the question. */
const READ = 0.985;

/** One is no figure, and two is guessed. */
const LEAST = 3;

export function isAskable(scene: ClauseScene, amount: Amount): boolean {
	const behind = scene.reading.text.source.text.slice(amount.end, amount.end + 40);
	if (amount.upTo !== undefined || amount.value < LEAST || GOES_ON.test(behind)) return false;
	return isAsWritten(scene, amount);
}

/** "at least" is not "more than", and "up to" is not "fewer than": only one wording is asked with. */
export function isAsWritten({ reading }: ClauseScene, { bound, start }: Amount): boolean {
	if (bound === 'less-than') return false;
	const before = reading.text.source.text.slice(Math.max(0, start - 24), start);
	return bound !== 'more-than' || MORE_THAN.test(before);
}

/** The figure with its own words, where no clause is sure enough. The thing is counted once. */
function narrowedOn(scene: ClauseScene, amount: Amount): readonly Candidate[] {
	const sentence = scene.sentenceOf(amount.sentence);
	const prompt = sentence && promptOfNarrowed(scene, sentence, amount);
	if (prompt === undefined || !tellsEnough(prompt) || isHeadCountedAgain(scene.reading, amount))
		return [];
	return [
		{
			type: 'how-many',
			question: {
				...numberOf(amount),
				prompt,
				id: questionId('how-many', amount.sentence),
				evidence: evidenceOf(scene.reading, [amount.sentence])
			},
			asks: [{ start: amount.start, end: amount.end }],
			confidence: Math.max(READ, amount.confidence) * NARROWED_PRECISION,
			reasons: [...amount.reasons, 'what is counted is narrowed by the words behind it'],
			worth: 0.6
		}
	];
}

const NARROWED_PRECISION = 0.95;

/** What every question for a figure carries besides its wording and its proof. */
function numberOf(amount: Amount) {
	return {
		kind: 'number',
		round: 'how-many',
		key: amount.value,
		tolerance: 0,
		unit: HOW_MANY.unit(amount),
		explanation: EXPLAIN.figure(amount)
	} as const;
}

type Found = { readonly told: ToldClause; readonly prompt: string | undefined };

/** They rise and fall from day to day. */
const DAILY: ReadonlySet<string> = new Set('stock share index average dollar bond'.split(' '));

/** "Nearly 900 mill jobs disappeared", "reported 90 attacks against inns": where, and what is whole? */
function isBareCount(
	{ subject, object, complements }: Clause,
	{ start, counted }: Amount
): boolean {
	const isSubject = subject.start <= start && start < subject.end;
	if (isSubject && object === undefined && complements.length === 0)
		return !/\p{Lu}/u.test(counted?.text ?? '');
	return complements.some(
		(one) =>
			object !== undefined &&
			one.start - object.end === 1 &&
			/^(?:against|about|between|with|without|among)$/.test(one.preposition)
	);
}

/** "If all is sold, it will issue 40 shares", and a question without its verb. */
function isOpen({ clause, sentence }: ToldClause, prompt: string): boolean {
	const before = sentence.text.slice(0, Math.max(0, clause.start - sentence.start));
	return (
		CONDITIONAL.test(before) || !(HAS_AUXILIARY.test(prompt) || prompt.includes(clause.verb.text))
	);
}

const HAS_AUXILIARY = / (?:do|does|did|is|are|was|were|has|have|had|will) /;

/** "How much money did Vane donate?": to whom, or for what, there may be several. */
const ENDS_BARE =
	/^(?:\w+ than |about )?how (?:much money|many dollars) (?:do|does|did|has|have|had|will) .{1,60} (?:make|\w+ed|donate|give|spend|raise|pay|get|win|lose|earn|receive|owe|contribute|collect|provide|seek|given|spent|paid|won|lost)\?$/i;

/** "What percentage of the mayors agreed?", "how much money Roux has committed": with or to what? */
export function isUnbound(asked: string): boolean {
	return TO_WHAT.test(asked);
}

const TO_WHAT =
	/\b(?:agree|disagree|commit|pledge|promise|donate|contribute|give|given|gave|vow|offer|object|consent|respond|oppose|approve)(?:[td]?ed|d)?[?.]?$/i;

/** "1,300 pounds (600 kg) of explosives": what it is of stands behind brackets. */
const GOES_ON = /^\s*\([^)]*\)\s*(?:of|in)\b/;

function questionOn(
	scene: ClauseScene,
	{ told, prompt }: Found,
	amount: Amount
): readonly Candidate[] {
	const { clause } = told;
	if (VAGUE_VERBS.has(clause.verb.base) && clause.object === undefined) return [];
	// Prices of shares and leads in polls are of that day.
	if (NO_FIGURE_VERBS.has(clause.verb.base) || DAILY.has(clause.subject.head)) return [];
	if (isBareCount(clause, amount)) return [];
	if (amount.measure === 'money' && ENDS_BARE.test(prompt ?? '')) return [];
	if (prompt === undefined || isUnbound(prompt) || isOpen(told, prompt)) return [];
	if (!tellsEnough(prompt) || isCountedAgain(scene, told, amount)) return [];
	const asked = {
		type: 'how-many',
		told,
		prompt,
		asks: { start: amount.start, end: amount.end },
		confidence: told.confidence * Math.max(READ, amount.confidence) * PRECISION,
		reasons: [...told.reasons, ...amount.reasons]
	} as const;
	return [
		{
			...frameOf(asked),
			question: { ...numberOf(amount), ...baseOf(scene, asked) }
		}
	];
}

/** "Revenue rose", "the chip has": whose and which, the question has to say. */
export function tellsWhose({ entities, reading }: ClauseScene, { subject }: Clause): boolean {
	const words = subject.text.toLowerCase().split(/\s+/);
	const isDefinite = words[0] === 'the' && words.length < 3;
	if (!isDefinite && !OWNED_FIGURES.has(subject.head.toLowerCase())) return true;
	return reading.mentions.mentions.some(
		({ start, end, entity, text }) =>
			subject.start <= start &&
			end <= subject.end &&
			entities.entityOf(entity) !== undefined &&
			!OWNED_FIGURES.has(text.toLowerCase())
	);
}

/** "How many people have died?": of what, nobody could tell. */
export function tellsEnough(prompt: string): boolean {
	const [, ...words] =
		prompt.replace(/^.*?\b(?:how many|how much|what)\b/i, '').match(/[\p{L}’'-]+/gu) ?? [];
	return (
		words.filter((word) => word.length > 2 && !LITTLE_WORDS.has(word.toLowerCase())).length > 1
	);
}

const LITTLE_WORDS: ReadonlySet<string> = new Set(
	'the did does has have had was were are been percent dollars and for with from there who that'.split(
		' '
	)
);
