import type { SentenceId } from '#domain/article/article.ts';
import type { Candidate, DraftType } from './candidate.ts';

/** "where-p4s2": says in a file where the question comes from. */
export function questionId(type: DraftType, sentence: SentenceId): string {
	return `${type}-${sentence}`;
}

/** A second question of one type on one sentence gets a number: "where-p4s2-2". */
export function withUniqueIds(candidates: readonly Candidate[]): readonly Candidate[] {
	const used = new Map<string, number>();
	return candidates.map((candidate) => {
		const { id } = candidate.question;
		const count = (used.get(id) ?? 0) + 1;
		used.set(id, count);
		if (count === 1) return candidate;
		return { ...candidate, question: { ...candidate.question, id: `${id}-${count}` } };
	});
}
