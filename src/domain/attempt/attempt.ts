/**
 * One person's way through a quiz. An attempt is a value; the functions in `commands.ts` return new
 * ones. Times are milliseconds since the epoch, given by the server's clock. Rules: docs/attempt-spec.md.
 */
import type { SentenceId } from '#domain/article/article.ts';
import type { Answer } from '#domain/quiz/answer.ts';

export type AttemptSettings = {
	/** `memory`: the article is read first and hidden while answering. */
	readonly book: 'open' | 'memory';
	/** Per question; null: no timer. */
	readonly timeLimitMs: number | null;
	readonly hasProofStep: boolean;
	readonly asksConfidence: boolean;
};

export const CONFIDENCES = ['sure', 'think-so', 'guess'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export type LockedAnswer = {
	readonly answer: Answer;
	readonly lockedAt: number;
	/** 0 to 1. */
	readonly score: number;
	/** The answer came after the deadline: it is kept and shown, and earns nothing. */
	readonly isLate: boolean;
	readonly confidence?: Confidence;
};

export type LockedProof = {
	/** Null: passed. */
	readonly sentence: SentenceId | null;
	readonly lockedAt: number;
	readonly isProven: boolean;
};

export type Entry = {
	readonly questionId: string;
	readonly openedAt: number;
	/** How long the attempt was paused since the question was opened. */
	readonly pausedMs: number;
	readonly answer?: LockedAnswer;
	readonly proof?: LockedProof;
};

/** What an attempt was made from. */
export type Origin =
	| { readonly kind: 'quiz' }
	/** The missed questions of an earlier attempt. */
	| { readonly kind: 'retry'; readonly attemptId: string }
	/**
	 * The same questions in the same order as somebody's shared result. Not ranked: one's own, or one
	 * that repeats a retry (BOARD-1).
	 */
	| { readonly kind: 'challenge'; readonly shareId: string; readonly isRanked: boolean }
	/** What a player gave in a class's room, kept afterwards (ROOM-80). */
	| { readonly kind: 'room' };

/** Whether an attempt of that origin may stand on a leaderboard (BOARD-1). */
export function isRanked(origin: Origin): boolean {
	return origin.kind === 'quiz' || (origin.kind === 'challenge' && origin.isRanked);
}

export type Attempt = {
	/** Unguessable: the link to an attempt is the right to play it. */
	readonly id: string;
	/** Unguessable, and apart from `id`: the public page of the result. */
	readonly shareId: string;
	readonly quizSlug: string;
	readonly quizVersion: string;
	readonly origin: Origin;
	/** Decides the order of options. */
	readonly seed: string;
	readonly settings: AttemptSettings;
	/** In playing order; at least one. */
	readonly questionIds: readonly string[];
	readonly startedAt: number;
	/** One for each question opened so far, in order; empty while the article is being read. */
	readonly entries: readonly Entry[];
	readonly pausedAt?: number;
	readonly finishedAt?: number;
	/** Chosen for the leaderboard and the shared page. */
	readonly nickname?: string;
};

export type Stage =
	| { readonly kind: 'reading' }
	/** `index` counts questions from 0. */
	| { readonly kind: 'asking'; readonly index: number }
	| { readonly kind: 'proving'; readonly index: number }
	| { readonly kind: 'revealed'; readonly index: number }
	| { readonly kind: 'finished' };
