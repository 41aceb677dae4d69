/**
 * A person for a person as the one who did it (CLAIM-9), where the text ties them to nothing of the
 * clause: not of one family, not in its sentence, not doing the same anywhere.
 */
import type { Entity } from '../../../mentions/mention.ts';
import type { Reading } from '../../../reading.ts';
import { areApart } from '../../names-apart.ts';
import type { TellingClause } from '../telling-clause.ts';
import type { Swapper } from './swap.ts';

const PRECISION = 0.98;

export const swapPerson: Swapper = (telling, reading) => {
	const { clause } = telling;
	const subject = reading.mentions.entities.find(({ id }) => id === clause.subject.entity);
	if (subject?.kind !== 'person' || clause.verb.tense !== 'past' || clause.object === undefined) {
		return [];
	}
	const named = reading.mentions.mentions.find(
		({ entity, start, end }) =>
			entity === subject.id && start === clause.subject.start && end === clause.subject.end
	);
	const rival = named === undefined ? undefined : rivalOf(subject, telling, reading);
	if (named === undefined || rival === undefined) return [];
	const { start, end } = named;
	const confidence = named.confidence * rival.confidence * PRECISION;
	return [
		{
			start,
			end,
			claimed: rival.name,
			confidence,
			needsStress: true,
			reason: 'a person for a person'
		}
	];
};

function rivalOf(subject: Entity, telling: TellingClause, reading: Reading): Entity | undefined {
	const { sentence, clause } = telling;
	const near = new Set(
		reading.mentions.mentions
			.filter(({ sentence: id }) => id === sentence.id)
			.map(({ entity }) => entity)
	);
	const doesSame = new Set(
		reading.clauses.clauses
			.filter(({ verb }) => verb.base === clause.verb.base)
			.map(({ subject: other }) => other.entity)
	);
	return reading.mentions.entities.find(
		(entity) =>
			entity.kind === 'person' &&
			!entity.isPlural &&
			entity.confidence >= 0.9 &&
			/\S\s\S/.test(entity.name) &&
			areApart(entity.name, subject.name) &&
			(entity.gender ?? subject.gender) === (subject.gender ?? entity.gender) &&
			!near.has(entity.id) &&
			!doesSame.has(entity.id)
	);
}
