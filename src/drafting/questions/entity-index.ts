import type { Entity, EntityId, Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';

/** Who is who in a text, to be looked up by id. Worked out once for all questions of a type. */
export type EntityIndex = {
	readonly entityOf: (id: EntityId | undefined) => Entity | undefined;
	/** In the order of the text. */
	readonly mentionsOf: (id: EntityId) => readonly Mention[];
};

export function entityIndex({ mentions: { entities, mentions } }: Reading): EntityIndex {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const mentionsById = new Map<EntityId, Mention[]>();
	for (const mention of mentions) {
		const own = mentionsById.get(mention.entity);
		if (own === undefined) mentionsById.set(mention.entity, [mention]);
		else own.push(mention);
	}
	return {
		entityOf: (id) => (id === undefined ? undefined : byId.get(id)),
		mentionsOf: (id) => mentionsById.get(id) ?? []
	};
}
