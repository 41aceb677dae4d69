/**
 * The leaderboard of a quiz: of each player the best attempt, accuracy first, ties by proof, then
 * by time (BOARD rules in docs/attempt-spec.md).
 */
import type { Result } from './result.ts';

export type Score = {
	/** Share of questions answered right, 0 to 1. */
	readonly accuracy: number;
	readonly right: number;
	readonly asked: number;
	/** Share of asked proofs that were pointed to, 0 to 1; 0 where none was asked. */
	readonly proof: number;
	readonly proven: number;
	readonly proofsAsked: number;
	/** Mean thinking time for a question, in milliseconds. */
	readonly meanMs: number;
};

export type BoardEntry = Score & {
	readonly attemptId: string;
	readonly nickname: string;
	readonly finishedAt: number;
};

/** BOARD-1: fewer questions than this (or than the quiz has) do not enter the leaderboard. */
export const LEAST_QUESTIONS = 10;

export function scoreOf(result: Result): Score {
	const { right, asked, proven, proofsAsked, answeringMs } = result;
	return {
		accuracy: asked === 0 ? 0 : right / asked,
		right,
		asked,
		proof: proofsAsked === 0 ? 0 : proven / proofsAsked,
		proven,
		proofsAsked,
		meanMs: asked === 0 ? 0 : Math.round(answeringMs / asked)
	};
}

/** BOARD-2: negative when `one` stands above `other`. */
export function compareScores(one: Score, other: Score): number {
	return other.accuracy - one.accuracy || other.proof - one.proof || one.meanMs - other.meanMs;
}

/**
 * A text that sorts like `compareScores`, for a store that lists by text: the two shares inverted to
 * six digits, then the time.
 */
export function rankKey(score: Score): string {
	const inverted = (share: number) => `${Math.round((1 - share) * 1e6)}`.padStart(7, '0');
	const time = `${Math.min(score.meanMs, 9_999_999_999)}`.padStart(10, '0');
	return `${inverted(score.accuracy)}-${inverted(score.proof)}-${time}`;
}

export function mayEnter(asked: number, quizLength: number): boolean {
	return asked >= Math.min(LEAST_QUESTIONS, quizLength);
}
