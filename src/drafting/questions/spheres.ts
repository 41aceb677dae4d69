/** Who is a public figure, as far as a text shows it: for options that are in their place (DRAFT-6). */
import type { Entity } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { fold } from '#domain/quiz/forms/fold.ts';
import { KNOWN_PEOPLE } from '../english/known-people.ts';
import { TITLES_OF_STATE } from '../english/offices.ts';
import { entityIndex } from './entity-index.ts';
import { isPublicRole } from './offices.ts';

/** An office or a title of state, or a name that readers know. */
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
		if (roles.some(({ text }) => isPublicRole(text))) return true;
		const mentions = mentionsOf(id).slice(0, MOST_READ);
		const isTitled = mentions.some(({ start }) =>
			TITLES_OF_STATE.test(source.slice(Math.max(0, start - LONGEST_TITLE), start))
		);
		return isTitled || FOLDED_NAMES.has(fold(name.replaceAll(/\b\p{Lu}\.\s/gu, '')));
	}
}

const FOLDED_NAMES: ReadonlySet<string> = new Set([...KNOWN_PEOPLE].map(fold));

/** Looked at of each: who is named more often has been introduced by then. */
const MOST_READ = 20;
const LONGEST_TITLE = 16;
