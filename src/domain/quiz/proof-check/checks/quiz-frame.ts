import type { Quiz } from '../../quiz.ts';
import type { ProofFinding } from '../finding.ts';

/** PROOF-14: a quiz has questions, each in a round of it, and no round without one. */
export function checkRounds({ rounds, questions }: Quiz): readonly ProofFinding[] {
	if (questions.length === 0) return [{ code: 'quiz-empty', field: ['rounds'], detail: '' }];
	const known = new Set(rounds.map(({ id }) => id));
	const used = new Set(questions.map(({ round }) => round));
	return [
		...rounds.flatMap(({ id }, index): readonly ProofFinding[] =>
			used.has(id) ? [] : [{ code: 'round-empty', field: ['rounds', index, 'id'], detail: id }]
		),
		...questions.flatMap(({ round }, index): readonly ProofFinding[] =>
			known.has(round)
				? []
				: [{ code: 'round-unknown', field: ['questions', index, 'round'], detail: round }]
		)
	];
}

/** PROOF-15: ids of rounds, and ids of questions, stand once. The later one is at fault. */
export function checkIds({ rounds, questions }: Quiz): readonly ProofFinding[] {
	return [
		...repeated(rounds).map((index) => ['rounds', index, 'id'] as const),
		...repeated(questions).map((index) => ['questions', index, 'id'] as const)
	].map((field) => ({ code: 'id-twice', field, detail: idAt({ rounds, questions }, field) }));
}

function repeated(items: readonly { readonly id: string }[]): readonly number[] {
	const ids = items.map(({ id }) => id);
	return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}

function idAt(
	quiz: Pick<Quiz, 'rounds' | 'questions'>,
	[list, index]: readonly ['rounds' | 'questions', number, 'id']
): string {
	return quiz[list][index]?.id ?? '';
}
