/** DRAFT-14: what did they do it to? The thing, beside other things that the article tells of. */
import { hash32 } from '#domain/random.ts';
import type { Option } from '#domain/quiz/question.ts';
import type { Clause, Phrase } from '../clauses/clause.ts';
import { EMPTY_MODIFIERS, OPINION_VERBS } from '../english/context-words.ts';
import { WHY_NOT } from '../english/templates.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { choiceOn } from './clause-candidate.ts';
import { askInFront } from './clause-prompt.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { areApart } from './names-apart.ts';
import { optionOf } from './option-of.ts';
import type { ToldClause } from './told-clauses.ts';

export function draftWhat(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return scene.told.flatMap((told) => questionOn(scene, told));
}

/** Right, but most readers found it awkward or a guess: it is offered on demand alone. */
const PRECISION = 0.88;

function questionOn(scene: ClauseScene, told: ToldClause): readonly Candidate[] {
	const { clause } = told;
	const { object } = clause;
	if (object === undefined || OPINION_VERBS.has(clause.verb.base)) return [];
	const answer = thingOf(scene, object);
	if (answer === undefined || scene.isDoneAgain(told) || hasTail(clause, object)) return [];
	const prompt = askInFront('what', {
		...told,
		rephrase: scene.rephrase,
		without: [],
		hasObject: false
	});
	if (prompt === undefined) return [];
	const made = choiceOn(scene, {
		type: 'what',
		told,
		prompt,
		answer,
		asks: object,
		rivals: otherThings(scene, told, object),
		confidence: told.confidence * PRECISION,
		reasons: told.reasons
	});
	return made.map((candidate) => ({ ...candidate, worth: candidate.worth - EASY }));
}

/** "influences the council's thinking on the pier": what stands behind belongs to the thing. */
function hasTail({ complements }: Clause, { end }: Phrase): boolean {
	return complements.some(
		({ start, preposition }) => start - end === 1 && OF_THE_THING.has(preposition.toLowerCase())
	);
}

const OF_THE_THING: ReadonlySet<string> = new Set(
	'of on by about against between over toward towards'.split(' ')
);

/** Things are told apart more easily than names. */
const EASY = 0.25;

const FEWEST = 2;
const MOST = 3;

/** What other clauses have in the same place, of the same number and about the same length. */
function otherThings(scene: ClauseScene, told: ToldClause, answer: Phrase): readonly Option[] {
	const things = scene.told
		.filter(({ clause }) => clause.verb.base !== told.clause.verb.base)
		.flatMap((other) => {
			const { object } = other.clause;
			const words = object === undefined ? undefined : thingOf(scene, object);
			if (object === undefined || words === undefined) return [];
			if (object.isPlural !== answer.isPlural || other.sentence.id === told.sentence.id) return [];
			if (!areApart(words, answer.text) || !isAsLong(words, answer.text)) return [];
			const said = scene.reading.text.source.text.slice(other.clause.start, other.clause.end);
			return [{ words, whyNot: WHY_NOT.elsewhere({ name: words, words: said }) }];
		})
		.toSorted((one, other) => chance(answer, one.words) - chance(answer, other.words));
	const apart = things.filter((thing, index) =>
		things.slice(0, index).every(({ words }) => areApart(words, thing.words))
	);
	if (apart.length < FEWEST) return [];
	return apart.slice(0, MOST).map(({ words, whyNot }) => optionOf(words, whyNot));
}

/** Told by at least two words of weight, no figure and no mere name: "the Tarrow terminal". */
function thingOf({ rephrase }: ClauseScene, object: Phrase): string | undefined {
	const words = rephrase.alone(object);
	const telling = object.text
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word.length > 2 && word !== 'the' && !EMPTY_MODIFIERS.has(word));
	if (object.entity !== undefined || telling.length < 2 || /\d/.test(object.text)) return undefined;
	return words;
}

function isAsLong(one: string, other: string): boolean {
	const longer = Math.max(one.length, other.length);
	return longer <= 24 || longer <= 2.2 * Math.min(one.length, other.length);
}

function chance(answer: Phrase, words: string): number {
	return hash32(`${answer.text}/${words}`);
}
