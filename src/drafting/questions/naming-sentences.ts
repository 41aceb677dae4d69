import type { SentenceId, Span } from '#domain/article/article.ts';
import type { ClauseScene } from './clause-scene.ts';
import type { ToldClause } from './told-clauses.ts';

/**
 * The sentences that give in full the names that a clause shortens: a question that writes them out
 * has to prove them. None for those that stand in full in the clause's own paragraph.
 */
export function namingSentences(
	{ entities, namesIn, sentenceOf, reading }: ClauseScene,
	{ clause, sentence, proof }: ToldClause
): readonly SentenceId[] {
	const short = namesIn(sentence.id).filter(
		(name) => name.form === 'short' && isInside(name, clause)
	);
	const { start, end } = sentence.paragraph;
	const paragraph = reading.text.source.text.slice(start, end);
	const naming = short.flatMap(({ entity }) => {
		const name = entities.entityOf(entity)?.name;
		if (name === undefined || paragraph.includes(name)) return [];
		const first = entities.mentionsOf(entity).find(({ text }) => text === name);
		return first === undefined || sentenceOf(first.sentence) === undefined ? [] : [first.sentence];
	});
	return [...new Set([...naming, ...proof])];
}

function isInside(name: Span, { start, end }: Span): boolean {
	return start <= name.start && name.end <= end;
}
