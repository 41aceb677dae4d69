/** A place for a place of its size as where it happened (CLAIM-8), where nothing puts it there too. */
import type { Entity } from '../../../mentions/mention.ts';
import { placeSize } from '../../../english/place-sizes.ts';
import { hash32 } from '#domain/random.ts';
import type { ClauseScene } from '../../clause-scene.ts';
import { areApart } from '../../names-apart.ts';
import type { ToldClause } from '../../told-clauses.ts';
import type { Swapper } from './swap.ts';

/** Two towns of a text may after all lie one in the other. */
const PRECISION = 0.97;

export const swapPlace: Swapper = (told, scene) => {
	const { verb, complements } = told.clause;
	const [where, ...more] = complements.filter(({ role }) => role === 'where');
	const place = scene.entities.entityOf(where?.phrase.entity);
	if (where === undefined || more.length > 0 || place?.kind !== 'place') return [];
	if (verb.tense !== 'past' || !/^(?:in|at)$/i.test(where.preposition)) return [];
	const named = scene.entities
		.mentionsOf(place.id)
		.find(({ start, end }) => where.phrase.start <= start && end === where.phrase.end);
	const rival = named === undefined ? undefined : rivalOf(place, told, scene);
	if (named === undefined || rival === undefined) return [];
	const { start, end } = named;
	const confidence = place.confidence * rival.confidence * PRECISION;
	const reason = 'a place for a place';
	return [{ start, end, claimed: rival.name, confidence, needsStress: true, reason, worth: 0.6 }];
};

const SURE = 0.9;

/** Never named in one paragraph with the right one: what lies in what is told in one breath. */
function rivalOf(place: Entity, told: ToldClause, scene: ClauseScene): Entity | undefined {
	const paragraphsOf = ({ id }: Entity) =>
		new Set(scene.entities.mentionsOf(id).map(({ sentence }) => sentence.split('s')[0]));
	const own = paragraphsOf(place);
	const rivals = scene.reading.mentions.entities.filter(
		(entity) =>
			entity.kind === 'place' &&
			entity.id !== place.id &&
			entity.confidence >= SURE &&
			placeSize(entity.name) === placeSize(place.name) &&
			areApart(entity.name, place.name) &&
			![...paragraphsOf(entity)].some((id) => own.has(id))
	);
	const chance = ({ name }: Entity) => hash32(`${told.sentence.id}/${name}`);
	return rivals.toSorted((one, other) => chance(one) - chance(other))[0];
}
