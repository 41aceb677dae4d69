/** Names beside the right one: of the same kind, from the same text, and not right too (DRAFT-10). */
import { hash32 } from '#domain/random.ts';
import type { Option } from '#domain/quiz/question.ts';
import { placeSize } from '../english/place-sizes.ts';
import type { Entity, EntityId } from '../mentions/mention.ts';
import type { ReadSentence } from '../text/text-reading.ts';
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
	const likely = scene.reading.mentions.entities
		.filter(({ kind }) => kind === answer.kind)
		.map((entity) => ({ entity, chance: hash32(`${answer.name}/${entity.name}`) }))
		.toSorted((one, other) => one.chance - other.chance)
		.map(({ entity }) => entity);
	const fits = (entity: Entity) => isRival(scene, { told, answer, entity });
	const rivals = takeApart(likely, { most: MOST, fits });
	if (rivals.length < FEWEST) return [];
	return rivals.map(({ name }) => optionOf(name));
}

const SURE = 0.8;
const FEWEST = 2;
const MOST = 3;

type Pair = { readonly told: ToldClause; readonly answer: Entity; readonly entity: Entity };

function isRival(scene: ClauseScene, { told, answer, entity }: Pair): boolean {
	if (entity.id === answer.id || entity.kind !== answer.kind) return false;
	if (entity.confidence < SURE || !areApart(entity.name, answer.name)) return false;
	if (areTied(entity, answer) || entity.isPlural !== answer.isPlural) return false;
	if (entity.kind === 'place' && placeSize(entity.name) !== placeSize(answer.name)) return false;
	if (entity.kind === 'person' && !entity.name.includes(' ')) return false;
	if (/[.,]/.test(entity.name)) return false;
	if (entity.kind === 'place' && isAround(scene, entity.id)) return false;
	return !isNear(scene, told, entity.id);
}

/** In the same sentence, or in another that tells of the same doing: it may be right as well. */
function isNear(scene: ClauseScene, { sentence, clause }: ToldClause, id: EntityId): boolean {
	const places = new Set(scene.entities.mentionsOf(id).map((mention) => mention.sentence));
	if (places.has(sentence.id)) return true;
	return [...places].some((place) => {
		const other = scene.sentenceOf(place);
		return other === undefined || lemmasOf(other).has(clause.verb.base);
	});
}

/** Looked up for every clause and every rival, and gone with its sentence. */
function lemmasOf(sentence: ReadSentence): ReadonlySet<string> {
	const known = LEMMAS.get(sentence);
	if (known !== undefined) return known;
	const lemmas = new Set(sentence.tokens.map(({ lemma }) => lemma));
	LEMMAS.set(sentence, lemmas);
	return lemmas;
}

const LEMMAS = new WeakMap<ReadSentence, ReadonlySet<string>>();

/** "Orrenby, Valdonia": what stands behind the comma holds what stands before it. */
export function isAround({ entities, placesIn }: ClauseScene, id: EntityId): boolean {
	return entities
		.mentionsOf(id)
		.some(({ sentence, start }) =>
			placesIn(sentence).some(({ end, entity }) => entity !== id && end === start - 2)
		);
}
