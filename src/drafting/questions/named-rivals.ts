/** Names beside the right one: of the same kind, from the same text, and not right too (DRAFT-10). */
import { hash32 } from '#domain/random.ts';
import type { Option } from '#domain/quiz/question.ts';
import { shareCity } from '../english/city-parts.ts';
import { placeSize } from '../english/place-sizes.ts';
import type { Entity, EntityId } from '../mentions/mention.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import { rememberedOf } from '../remembered.ts';
import type { ClauseScene } from './clause-scene.ts';
import { areApart, areTied, takeApart } from './names-apart.ts';
import { optionOf } from './option-of.ts';
import type { ToldClause } from './told-clauses.ts';

/** Two or three of them, and none where fewer are left. */
export function namedRivals(
	scene: ClauseScene,
	told: ToldClause,
	answer: Entity
): readonly Option[] {
	const isSure = ({ confidence, kind, name }: Entity) =>
		confidence >= SURE && (kind !== 'person' || name.includes(' '));
	const isFar = ({ id }: Entity) => !isNear(scene, told, id);
	return rivalNames(scene, answer, { isSure, isFar }).map((name) => optionOf(name));
}

const SURE = 0.8;

type Wanted = {
	/** Asked of every entity, so it should be cheap. */
	readonly isSure: (entity: Entity) => boolean;
	/** Asked of the few that are alike: nothing near makes it right as well. */
	readonly isFar: (entity: Entity) => boolean;
};

/** Two or three names of the answer's own sort and size, apart from it and from each other; else none. */
export function rivalNames(
	scene: ClauseScene,
	answer: Entity,
	{ isSure, isFar }: Wanted
): readonly string[] {
	const likely = scene.reading.mentions.entities
		.filter((entity) => isAlike(entity, answer) && isSure(entity))
		.map((entity) => ({ entity, chance: hash32(`${answer.name}/${entity.name}`) }))
		.toSorted((one, other) => one.chance - other.chance)
		.map(({ entity }) => entity);
	const fits = (entity: Entity) =>
		areApart(entity.name, answer.name) &&
		!areTied(entity, answer) &&
		!(entity.kind === 'place' && isOfOnePlace(scene, entity, answer)) &&
		isFar(entity);
	const rivals = takeApart(likely, { most: MOST, fits });
	return rivals.length < FEWEST ? [] : rivals.map(({ name }) => name);
}

const FEWEST = 2;
const MOST = 3;

function isAlike(entity: Entity, answer: Entity): boolean {
	return (
		entity.id !== answer.id &&
		entity.kind === answer.kind &&
		entity.isPlural === answer.isPlural &&
		!/[.,]/.test(entity.name) &&
		!PLURAL_TITLE.test(entity.name) &&
		(entity.kind !== 'place' || placeSize(entity.name) === placeSize(answer.name))
	);
}

/** "Senators Helena Roux": the title is that of two. */
const PLURAL_TITLE =
	/^(?:Senators|Representatives|Reps|Sens|Governors|Mayors|Presidents|Judges|Officers|Messrs)\b/;

/** In the same sentence, or in another that tells of the same doing: it may be right as well. */
function isNear(scene: ClauseScene, { sentence, clause }: ToldClause, id: EntityId): boolean {
	const places = new Set(scene.entities.mentionsOf(id).map((mention) => mention.sentence));
	if (places.has(sentence.id)) return true;
	return [...places].some((place) => {
		const other = scene.sentenceOf(place);
		return other === undefined || lemmasOf(other).has(clause.verb.base);
	});
}

/** Looked up for every clause and every rival. */
const lemmasOf: (sentence: ReadSentence) => ReadonlySet<string> = rememberedOf(
	({ tokens }) => new Set(tokens.map(({ lemma }) => lemma))
);

/** One may lie in the other: a city and its part, or what the text puts beside it. */
function isOfOnePlace(scene: ClauseScene, rival: Entity, answer: Entity): boolean {
	return (
		isAround(scene, rival.id) ||
		isJustBefore(scene, rival.id, answer.id) ||
		shareCity(rival.name, answer.name)
	);
}

/** "Orrenby, Valdonia": what stands behind the comma holds what stands before it. */
function isAround({ entities, placesIn }: ClauseScene, id: EntityId): boolean {
	return entities
		.mentionsOf(id)
		.some(({ sentence, start }) =>
			placesIn(sentence).some(({ end, entity }) => entity !== id && end === start - 2)
		);
}

/** "Saltgate, Orrenby": it lies in what is asked for. */
function isJustBefore({ entities, placesIn }: ClauseScene, id: EntityId, of: EntityId): boolean {
	return entities
		.mentionsOf(of)
		.some(({ sentence, start }) =>
			placesIn(sentence).some(({ end, entity }) => entity === id && end === start - 2)
		);
}
