/**
 * A person for a person as the one who did it (CLAIM-9), where the text ties them to nothing of the
 * clause: not of one family, not in its sentence, not doing the same anywhere.
 */
import { OPINION_VERBS } from '../../../english/context-words.ts';
import { SHARED_ACTS } from '../../../english/templates-claims.ts';
import type { Entity } from '../../../mentions/mention.ts';
import type { ClauseScene } from '../../clause-scene.ts';
import { areApart, areTied } from '../../names-apart.ts';
import type { ToldClause } from '../../told-clauses.ts';
import type { Swapper } from './swap.ts';

const PRECISION = 0.98;

const OWNED = /\b(?:his|her|its|their)\b/i;

export const swapPerson: Swapper = (told, scene) => {
	const { subject, verb, object } = told.clause;
	const person = scene.entities.entityOf(subject.entity);
	if (person?.kind !== 'person' || verb.tense !== 'past' || object === undefined) return [];
	// "It was Jon Reed who ended her bid": whose it was, nobody would know.
	if (OWNED.test(told.sentence.text.slice(verb.end - told.sentence.start))) return [];
	if (OPINION_VERBS.has(verb.base) || SHARED_ACTS.has(verb.base)) return [];
	const named = scene.entities
		.mentionsOf(person.id)
		.find(({ start, end }) => start === subject.start && end === subject.end);
	const rival = named === undefined ? undefined : rivalOf(person, told, scene);
	if (named === undefined || rival === undefined) return [];
	const { start, end } = named;
	const confidence = named.confidence * rival.confidence * PRECISION;
	const reason = 'a person for a person';
	return [{ start, end, claimed: rival.name, confidence, needsStress: true, reason, worth: 0.6 }];
};

function rivalOf(person: Entity, told: ToldClause, scene: ClauseScene): Entity | undefined {
	const { sentence, clause } = told;
	const { mentions, clauses } = scene.reading;
	const doesSame = new Set(
		clauses.clauses
			.filter(({ verb }) => verb.base === clause.verb.base)
			.map(({ subject }) => subject.entity)
	);
	return mentions.entities.find(
		(entity) =>
			entity.kind === 'person' &&
			!entity.isPlural &&
			entity.confidence >= SURE &&
			/\S\s\S/.test(entity.name) &&
			areApart(entity.name, person.name) &&
			!areTied(entity, person) &&
			!doesSame.has(entity.id) &&
			!scene.entities.mentionsOf(entity.id).some(({ sentence: id }) => id === sentence.id)
	);
}

const SURE = 0.95;
