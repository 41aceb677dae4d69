import type { ClauseScene } from '../clause-scene.ts';
import type { ToldClause } from '../told-clauses.ts';
import { type Restated, moved } from './moved.ts';
import { turned } from './turned.ts';
import { reworded } from './reworded.ts';
import type { Wording } from './wording.ts';

/** The safe ways to say a clause again, the one that says most anew first (CLAIM-2, CLAIM-3). */
const WAYS: readonly ((restated: Restated) => readonly Wording[])[] = [reworded, turned, moved];

export function wordingsOf(restated: Restated): readonly Wording[] {
	return WAYS.flatMap((way) => way(restated));
}

export function restatedOf(
	{ entities }: ClauseScene,
	{ clause, attribution }: ToldClause
): Restated {
	const entity = entities.entityOf(clause.subject.entity);
	return {
		clause,
		attribution: attribution.trim(),
		entities,
		isPerson: entity?.kind === 'person' && !entity.isPlural
	};
}
