/** One player of a room, and what they gave. Holds grades: see `view.ts` for what is shown. */
import type { SentenceId } from '#domain/article/article.ts';
import type { Confidence } from '#domain/attempt/attempt.ts';
import type { Answer } from '#domain/quiz/answer.ts';

/** Chosen by the server, not a secret: the right to play a seat is its token. */
export type PlayerId = string;

export type Accommodation = {
	/** Times the class's time limit; null: no limit. */
	readonly timeFactor: number | null;
	readonly hasLargerText: boolean;
	readonly hasSimplerView: boolean;
};

export const NO_ACCOMMODATION: Accommodation = {
	timeFactor: 1,
	hasLargerText: false,
	hasSimplerView: false
};

export type Ruling =
	/** The objector's answer is right as well, and the sentence proves it. */
	| 'both-right'
	/** The question counts for nobody. */
	| 'dropped'
	/** The key stands. */
	| 'kept';

export type Objection = { readonly sentence: SentenceId; readonly ruling: Ruling | null };

export type Point = {
	/** The command's id: a repeat of it is acknowledged the same way (ROOM-22). */
	readonly id: string;
	/** Null: passed. */
	readonly sentence: SentenceId | null;
	readonly isProven: boolean;
};

/** A locked answer. */
export type Given = {
	readonly id: string;
	/** How often the question had been asked anew: a given answer to an earlier asking is void. */
	readonly redo: number;
	readonly answer: Answer;
	/** 0 to 1, as graded when it was given. */
	readonly score: number;
	/** At one's own pace an answer after the time is kept and earns nothing. */
	readonly isLate: boolean;
	/** Pauses left out. */
	readonly thinkingMs: number;
	/** The player's own time when the answer came; null: no limit. */
	readonly allowedMs: number | null;
	readonly confidence?: Confidence;
	readonly point?: Point;
	readonly objection?: Objection;
};

/** When a time began, and how long the room had been paused in all until then. */
export type Since = { readonly openedAt: number; readonly pausedMsBefore: number };

/** Where a player stands at their own pace. */
export type Way =
	| (Since & {
			readonly stage: 'asking' | 'proving' | 'revealed';
			readonly index: number;
	  })
	| { readonly stage: 'done' };

/** The steps of the room between which a player was in it; `to` null: still. */
export type Span = { readonly from: number; readonly to: number | null };

export type Player = {
	readonly id: PlayerId;
	/** How many had joined before. */
	readonly order: number;
	/** As shown: no two members of a room have the same. */
	readonly name: string;
	/** `away`: nothing was heard of the phone for a while. */
	readonly status: 'in' | 'away' | 'removed' | 'blocked';
	/** The room's step in which the phone last fell silent; null: never. */
	readonly silentSince: number | null;
	/** Counted from 0. */
	readonly team: number | null;
	readonly accommodation: Accommodation;
	readonly spans: readonly Span[];
	readonly isReady: boolean;
	/** By the question's index. */
	readonly answers: Readonly<Record<number, Given>>;
	/** Null where the host leads, and before the first question. */
	readonly way: Way | null;
};

/** Whether the seat is still the player's: an away phone keeps it. */
export function isMember({ status }: Player): boolean {
	return status === 'in' || status === 'away';
}
