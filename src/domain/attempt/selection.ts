/**
 * Which questions an attempt asks. The same selection and seed give the same questions.
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { shuffle } from '#domain/random.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';

export type Selection =
	| { readonly kind: 'rounds'; readonly rounds: readonly string[] }
	/** A quick mix; a count beyond the quiz's length means all. */
	| { readonly kind: 'mix'; readonly count: number }
	/** These questions in this order: a retry or a challenge. */
	| { readonly kind: 'questions'; readonly ids: readonly string[] };

export type SelectionRefusal = 'round-unknown' | 'question-unknown' | 'selection-empty';

/** The ids of the selected questions, in playing order; at least one. */
export function selectQuestions(
	quiz: Quiz,
	selection: Selection,
	seed: string
): Outcome<readonly string[], SelectionRefusal> {
	switch (selection.kind) {
		case 'rounds':
			return selectRounds(quiz, selection.rounds);
		case 'mix':
			return accept(mixedIds(quiz, selection.count, seed));
		case 'questions':
			return selectIds(quiz, selection.ids);
	}
}

function selectRounds(
	quiz: Quiz,
	rounds: readonly string[]
): Outcome<readonly string[], SelectionRefusal> {
	const unknown = rounds.find((round) => !quiz.rounds.some(({ id }) => id === round));
	if (unknown !== undefined) return refuse('round-unknown', unknown);
	const ids = quiz.questions.filter(({ round }) => rounds.includes(round)).map(({ id }) => id);
	return ids.length === 0 ? refuse('selection-empty') : accept(ids);
}

function selectIds(
	quiz: Quiz,
	ids: readonly string[]
): Outcome<readonly string[], SelectionRefusal> {
	const unknown = ids.find((wanted) => !quiz.questions.some(({ id }) => id === wanted));
	if (unknown !== undefined) return refuse('question-unknown', unknown);
	return ids.length === 0 ? refuse('selection-empty') : accept([...new Set(ids)]);
}

/**
 * A mix takes turns among the rounds, and within a round prefers the kinds taken least so far, so
 * that a short mix is as varied as the quiz allows. It keeps the quiz's order.
 */
function mixedIds(quiz: Quiz, count: number, seed: string): readonly string[] {
	const piles = shuffle(quiz.rounds, `${seed}/rounds`).map(({ id }) =>
		shuffle(
			quiz.questions.filter(({ round }) => round === id),
			`${seed}/${id}`
		)
	);
	const taken: Question[] = [];
	const wanted = Math.min(Math.max(1, count), quiz.questions.length);
	for (let turn = 0; taken.length < wanted; turn++) {
		const pile = piles[turn % piles.length] ?? [];
		const next = leastTakenKind(
			pile.filter((question) => !taken.includes(question)),
			taken
		);
		if (next !== undefined) taken.push(next);
	}
	return quiz.questions.filter((question) => taken.includes(question)).map(({ id }) => id);
}

function leastTakenKind(
	pile: readonly Question[],
	taken: readonly Question[]
): Question | undefined {
	const timesTaken = ({ kind }: Question) => taken.filter((one) => one.kind === kind).length;
	return pile.toSorted((one, other) => timesTaken(one) - timesTaken(other))[0];
}
