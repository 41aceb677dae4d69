/** Who is a public figure, as far as a text shows it: for options that are in their place (DRAFT-6). */
import { HIGHEST_OFFICE, TITLES_OF_STATE } from '../english/offices.ts';
import { isCommonKnowledge } from '../english/well-known.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { entityIndex } from './entity-index.ts';

/** The highest offices and titles of state, or a name that readers know. */
export function publicFigures(reading: Reading): (entity: Entity) => boolean {
	const { mentionsOf } = entityIndex(reading);
	const source = reading.text.source.text;
	const known = new Map<string, boolean>();
	return (entity) => {
		const before = known.get(entity.id);
		if (before !== undefined) return before;
		const isPublic = entity.kind === 'person' && isKnown(entity);
		known.set(entity.id, isPublic);
		return isPublic;
	};

	function isKnown({ id, roles, name }: Entity): boolean {
		if (isCommonKnowledge(name)) return true;
		if (roles.some(({ text }) => HIGHEST_OFFICE.test(text))) return true;
		return mentionsOf(id)
			.slice(0, MOST_READ)
			.some(({ start }) =>
				TITLES_OF_STATE.test(source.slice(Math.max(0, start - LONGEST_TITLE), start))
			);
	}
}

/** Looked at of each: who is named more often has been introduced by then. */
const MOST_READ = 20;
const LONGEST_TITLE = 30;
