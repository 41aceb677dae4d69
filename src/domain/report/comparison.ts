import type { Mark, QuestionResult, Result } from './result.ts';

export type ComparedQuestion = {
	readonly index: number;
	readonly prompt: string;
	readonly yours: Mark;
	readonly theirs: Mark;
};

export type Comparison = {
	readonly questions: readonly ComparedQuestion[];
	/** Who stands better by the leaderboard's rules without time: accuracy, then proof. */
	readonly leader: 'you' | 'them' | 'nobody';
};

/** Two results of the same questions, side by side. */
export function compareResults(yours: Result, theirs: Result): Comparison {
	const theirMarks = new Map(theirs.questions.map(({ questionId, mark }) => [questionId, mark]));
	return {
		questions: yours.questions.map(({ index, prompt, mark, questionId }) => ({
			index,
			prompt,
			yours: mark,
			theirs: theirMarks.get(questionId) ?? 'open'
		})),
		leader: leaderOf(yours.right - theirs.right || yours.proven - theirs.proven)
	};
}

/** Marks in playing order, as a shared result shows them. */
export function marksOf(questions: readonly QuestionResult[]): readonly Mark[] {
	return questions.map(({ mark }) => mark);
}

function leaderOf(difference: number): Comparison['leader'] {
	if (difference === 0) return 'nobody';
	return difference > 0 ? 'you' : 'them';
}
