/** DRAFT-8: where did it happen? The place is named, the others are places of the same text. */
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { choiceOn } from './clause-candidate.ts';
import { askInFront } from './clause-prompt.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { namedRivals } from './named-rivals.ts';
import type { ToldClause } from './told-clauses.ts';

export function draftWhere(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return scene.told.flatMap((told) => questionOn(scene, told));
}

/** Where the clause says where, the answer is right nearly always. */
const PRECISION = 0.985;

/** "from Palmyra" and "near Palmyra" ask for more than a place. */
const ASKED_BY_WHERE: ReadonlySet<string> = new Set(['in', 'at', 'to', 'into']);

function questionOn(scene: ClauseScene, told: ToldClause): readonly Candidate[] {
	const { clause } = told;
	const places = clause.complements.filter(({ role }) => role === 'where');
	const [place, ...more] = places;
	const entity = scene.entities.entityOf(place?.phrase.entity);
	if (place === undefined || more.length > 0 || entity?.kind !== 'place') return [];
	if (!ASKED_BY_WHERE.has(place.preposition.toLowerCase())) return [];
	const prompt = askInFront('where', { ...told, rephrase: scene.rephrase, without: places });
	if (prompt === undefined || scene.isDoneAgain(clause, told.sentence)) return [];
	const mention = scene.entities
		.mentionsOf(entity.id)
		.find(({ start, end }) => place.phrase.start <= start && end <= place.phrase.end);
	return choiceOn(scene, {
		type: 'where',
		told,
		prompt,
		answer: entity.name,
		asks: mention ?? place.phrase,
		rivals: namedRivals(scene, told, entity),
		confidence: told.confidence * entity.confidence * PRECISION,
		reasons: [...told.reasons, ...entity.reasons]
	});
}
