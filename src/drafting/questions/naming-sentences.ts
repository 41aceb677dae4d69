import type { SentenceId, Span } from '#domain/article/article.ts';
import type { EntityId } from '../mentions/mention.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { ClauseScene } from './clause-scene.ts';
import type { ToldClause } from './told-clauses.ts';

/**
 * The sentences that give in full the names that a clause shortens: a question that writes them out
 * has to prove them. None for those that stand in full in the clause's own paragraph.
 */
export function namingSentences(
	scene: ClauseScene,
	{ clause, sentence, proof }: ToldClause
): readonly SentenceId[] {
	const short = scene
		.namesIn(sentence.id)
		.filter((name) => name.form === 'short' && isInside(name, clause))
		.map(({ entity }) => entity);
	const { entity } = clause.subject;
	const all = proof.length > 0 && entity !== undefined ? [...short, entity] : short;
	return [...new Set([...all.flatMap((id) => namingSentence(scene, id, sentence)), ...proof])];
}

/** The first that gives the name in full, unless the paragraph of the sentence does. */
export function namingSentence(
	{ entities, reading }: Pick<ClauseScene, 'entities' | 'reading'>,
	id: EntityId,
	{ paragraph: { start, end } }: Pick<ReadSentence, 'paragraph'>
): readonly SentenceId[] {
	const name = entities.entityOf(id)?.name;
	if (name === undefined || reading.text.source.text.slice(start, end).includes(name)) return [];
	const first = entities.mentionsOf(id).find(({ text }) => text === name);
	return first === undefined ? [] : [first.sentence];
}

function isInside(name: Span, { start, end }: Span): boolean {
	return start <= name.start && name.end <= end;
}
