/** DRAFT-8: where did it happen? The place is named, the others are places of the same text. */
import type { Clause, Phrase } from '../clauses/clause.ts';
import { BEFORE_A_PLACE, VAGUE_VERBS } from '../english/context-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { Candidate } from './candidate.ts';
import { choiceOn } from './clause-candidate.ts';
import { askInFront } from './clause-prompt.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { namedRivals } from './named-rivals.ts';
import { everyTold } from './loosely-told.ts';
import type { ToldClause } from './told-clauses.ts';

export function draftWhere(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return everyTold(scene).flatMap((told) => questionOn(scene, told));
}

/** Where the clause says where, the answer is right nearly always. */
const PRECISION = 0.99;

/** "in" before a name makes a place of it more surely than the name does by itself. */
function surely(confidence: number): number {
	return 1 - (1 - confidence) * 0.3;
}

/** "from Palmyra" and "near Palmyra" ask for more than a place. */
const ASKED_BY_WHERE: ReadonlySet<string> = new Set(['in', 'at', 'to', 'into']);

function questionOn(scene: ClauseScene, told: ToldClause): readonly Candidate[] {
	const { clause } = told;
	const places = clause.complements.filter(({ role }) => role === 'where');
	const [place, ...more] = places;
	if (place === undefined || more.length > 0) return [];
	if (!clause.object && VAGUE_VERBS.has(clause.verb.base)) return [];
	if (isHabit(clause) || /^one of\b/i.test(clause.subject.text)) return [];
	const mention = placeIn(scene, place.phrase, told.sentence);
	const entity = scene.entities.entityOf(mention?.entity);
	if (mention === undefined || entity?.kind !== 'place') return [];
	if (!ASKED_BY_WHERE.has(place.preposition.toLowerCase())) return [];
	const prompt = askInFront('where', { ...told, rephrase: scene.rephrase, without: places });
	if (
		prompt === undefined ||
		(clause.object === undefined && prompt.endsWith(` ${clause.verb.base}?`)) ||
		scene.isAnsweredAgain(told, ({ id }) => scene.placesIn(id).length > 0)
	)
		return [];
	return choiceOn(scene, {
		type: 'where',
		told,
		prompt,
		answer: entity.name,
		asks: mention,
		rivals: namedRivals(scene, told, entity),
		confidence: told.confidence * surely(entity.confidence) * PRECISION,
		reasons: [...told.reasons, ...entity.reasons]
	});
}

/** "In Velm the matter is treated as a joke": so it may be elsewhere. */
function isHabit({ verb }: Clause): boolean {
	return verb.tense === 'present' && verb.voice === 'passive' && !SEATED.has(verb.base);
}

const SEATED: ReadonlySet<string> = new Set(['base', 'locate', 'bury', 'headquarter', 'hold']);

/** The name that is the place: all of the phrase, or behind "the island of". */
function placeIn(
	{ reading }: ClauseScene,
	{ start, end }: Phrase,
	sentence: ReadSentence
): Mention | undefined {
	const mention = reading.mentions.mentions.find(
		(one) => one.sentence === sentence.id && one.start >= start && one.end === end
	);
	if (mention === undefined) return undefined;
	const before = reading.text.source.text.slice(start, mention.start);
	return BEFORE_A_PLACE.test(before) ? mention : undefined;
}
