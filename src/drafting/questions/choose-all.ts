/** CHOOSE-1 to CHOOSE-3: which of these the article names together. */
import type { SentenceId } from '#domain/article/article.ts';
import type { Option } from '#domain/quiz/question.ts';
import { EXPLAIN_PAIRS, WHICH_OF_THESE } from '../english/templates-pairs.ts';
import { VAGUE_VERBS } from '../english/context-words.ts';
import { placeSize } from '../english/place-sizes.ts';
import type { Complement } from '../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type PromptParts, askForSubject, askInFront } from './clause-prompt.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { type NameList, nameLists } from './name-lists.ts';
import { namedRivals } from './named-rivals.ts';
import { areApart } from './names-apart.ts';
import { optionOf } from './option-of.ts';
import { questionId } from './question-id.ts';
import type { ToldClause } from './told-clauses.ts';

/** How often a list of names in a sure clause is all that did it. */
const PRECISION = 0.985;
const FEWEST_WRONG = 2;

export function draftChooseAll(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	const toldIn = new Map<SentenceId, readonly ToldClause[]>();
	for (const told of scene.told) {
		toldIn.set(told.sentence.id, [...(toldIn.get(told.sentence.id) ?? []), told]);
	}
	return nameLists(reading).flatMap((list) => {
		const [first] = list.mentions;
		const near = first === undefined ? [] : (toldIn.get(first.sentence) ?? []);
		return near
			.filter((told) => !scene.isDoneAgain(told) && !VAGUE_VERBS.has(told.clause.verb.base))
			.flatMap((told) => questionOn(scene, told, list))
			.slice(0, 1);
	});
}

function questionOn(scene: ClauseScene, told: ToldClause, list: NameList): readonly Candidate[] {
	const prompt = promptOf(scene, told, list);
	const wrong = prompt === undefined ? [] : wrongOptions(scene, told, list);
	if (prompt === undefined || wrong.length < FEWEST_WRONG) return [];
	const right = list.entities.map(({ name }) => optionOf(name));
	const sure = Math.min(...list.mentions.map(({ confidence }) => confidence));
	return [
		{
			type: 'choose-all',
			question: {
				kind: 'choose-all',
				id: questionId('choose-all', told.sentence.id),
				round: 'choose-all',
				prompt,
				options: [...right, ...wrong],
				key: right.map(({ id }) => id),
				evidence: evidenceOf(scene.reading, [told.sentence.id]),
				explanation: EXPLAIN_PAIRS.list(right.map(({ text }) => text))
			},
			asks: [{ start: list.start, end: list.end }],
			confidence: told.confidence * sure * PRECISION,
			reasons: [...told.reasons, 'the names stand in one list'],
			worth: 0.55 + 0.05 * right.length
		}
	];
}

/** The list is all of the subject, of the object, or of a place or partner behind the verb. */
function promptOf({ rephrase }: ClauseScene, told: ToldClause, list: NameList): string | undefined {
	const { clause, sentence, attribution } = told;
	const parts: PromptParts = { clause, sentence, rephrase, without: [], attribution };
	const which = WHICH_OF_THESE[kindOf(list)];
	if (isAll(clause.subject, list)) return askForSubject(which, parts);
	if (list.isBehindComma) return undefined;
	if (clause.object && isAll(clause.object, list)) {
		return askInFront(which, { ...parts, hasObject: false });
	}
	const held = clause.complements.find(({ phrase }) => isAll(phrase, list));
	if (held !== undefined && !followsPart(told, held)) return undefined;
	return held && askInFront(`${preposition(held)} ${which}`, { ...parts, without: [held] });
}

function kindOf({ entities }: NameList): keyof typeof WHICH_OF_THESE {
	const areCountries = entities.every(
		({ kind, name }) => kind === 'place' && placeSize(name) === 'country'
	);
	return areCountries ? 'country' : (entities[0]?.kind ?? 'other');
}

function isAll(phrase: { readonly start: number; readonly end: number }, list: NameList): boolean {
	const lead = list.start - phrase.start;
	return phrase.end === list.end && (lead === 0 || lead === THE.length);
}

const THE = 'the ';

/** It hangs on the verb: "the wars in Iraq and Syria" tells where the wars are, not where it happened. */
function followsPart({ clause, sentence }: ToldClause, held: Complement): boolean {
	const { subject, verb, object, predicate, complements } = clause;
	const ends = [subject, verb, object, predicate, ...complements]
		.flatMap((part) => part?.end ?? [])
		.filter((end) => end <= held.start);
	const before = Math.max(sentence.start, ...ends);
	const gap = sentence.text.slice(before - sentence.start, held.start - sentence.start);
	return /^[\s,]*$/.test(gap);
}

function preposition(complement: Complement): string {
	return complement.preposition.toLowerCase();
}

/** Rivals of the first name that are no rival's kin of any other. */
function wrongOptions(scene: ClauseScene, told: ToldClause, list: NameList): readonly Option[] {
	const [first] = list.entities;
	if (first === undefined) return [];
	return namedRivals(scene, told, first).filter(({ text }) =>
		list.entities.every(({ name }) => areApart(name, text))
	);
}
