import { oneNameOf } from '../english/synonyms.ts';
import type { NamedEntity } from './join-names.ts';
import { nameKey } from './name-run.ts';

/** "U.S.", "America" and "United States" made one entity, of the fullest name (NAME-23). */
export function joinSynonyms(entities: readonly NamedEntity[]): readonly NamedEntity[] {
	const joined = new Map<string, NamedEntity>();
	for (const entity of entities) {
		const key = isBody(entity) ? oneNameOf(nameKey(entity.name)) : undefined;
		const same = key === undefined ? undefined : joined.get(key);
		// Others keep a place of their own under what no key can be.
		if (key === undefined) joined.set(`/${joined.size}`, entity);
		else joined.set(key, same === undefined ? entity : joinTwo(same, entity));
	}
	return [...joined.values()];
}

function isBody({ kind }: NamedEntity): boolean {
	return kind === 'place' || kind === 'organisation';
}

/** What it is, is told by the surer of the two. */
function joinTwo(one: NamedEntity, other: NamedEntity): NamedEntity {
	const surer = other.confidence > one.confidence ? other : one;
	const fuller = other.name.length > one.name.length ? other : one;
	return { ...surer, name: fuller.name, parts: [...one.parts, ...other.parts] };
}
