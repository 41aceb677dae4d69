/**
 * A live room: an ordered log of events, folded. Plain JSON; holds grades and what is provable, so
 * it stays on the server, and only a view of it (view.ts) leaves. Times are milliseconds since the
 * epoch as the server stamped them. Rules: docs/room-spec.md.
 */
import type { SentenceId } from '#domain/article/article.ts';
import type { Keyed } from './keyed.ts';
import type { Player, PlayerId, Since } from './player.ts';
import type { RoomSettings } from './settings.ts';

/** ROOM-10. `index` counts the room's questions from 0. */
export type Phase =
	| { readonly kind: 'lobby' }
	| { readonly kind: 'reading' }
	| { readonly kind: 'asking'; readonly index: number }
	| { readonly kind: 'proving'; readonly index: number }
	| { readonly kind: 'locked'; readonly index: number }
	| { readonly kind: 'revealed'; readonly index: number }
	| { readonly kind: 'standings'; readonly index: number }
	| { readonly kind: 'own-pace' }
	| { readonly kind: 'finished' };

export type RoomQuestion = {
	readonly id: string;
	/** Whether the proof step follows it. Tells of a verdict, so it stays on the server. */
	readonly isProvable: boolean;
	/** Null: no timer. */
	readonly timeLimitMs: number | null;
};

/** One question as it was asked in this room. */
export type Turn = {
	/** How often it has been asked anew. */
	readonly redo: number;
	/** The room's step in which it was opened. */
	readonly openedStep: number;
	/** Only a revealed question counts. `dropped`: after an objection. */
	readonly outcome: 'running' | 'revealed' | 'skipped' | 'dropped';
	/** Answers that the host let count, as `answerKey` writes them. */
	readonly alsoRight: readonly string[];
	readonly alsoProving: readonly SentenceId[];
};

export type Clock = Since & {
	/** The class's; null: no timer. */
	readonly limitMs: number | null;
	/** Given on top while it ran, to everybody alike. */
	readonly extraMs: number;
};

export type Pause = {
	/** How often the room was paused so far: a stale command names an earlier count. */
	readonly count: number;
	/** Null: running. */
	readonly since: number | null;
	/** Of the pauses that are over. */
	readonly totalMs: number;
};

/** ROOM-54: what players are told when scores were counted anew. */
export type Recount = {
	readonly index: number;
	readonly redo: number;
	readonly ruling: 'both-right' | 'dropped';
};

export type Room = {
	readonly id: string;
	readonly quizSlug: string;
	readonly quizVersion: string;
	/** Decides the order of options and the generated names. */
	readonly seed: string;
	readonly settings: RoomSettings;
	/** In playing order; at least one. */
	readonly questions: readonly RoomQuestion[];
	readonly openedAt: number;
	/** When the lobby was left; null before. */
	readonly begunAt: number | null;
	readonly finishedAt: number | null;
	/** Of the last event that changed anything. */
	readonly changedAt: number;
	readonly phase: Phase;
	/** Rises with each change of phase: a command names the step it was meant for (ROOM-11). */
	readonly step: number;
	/** Null where nothing runs that has a time. */
	readonly clock: Clock | null;
	readonly pause: Pause;
	readonly isLobbyLocked: boolean;
	readonly players: Keyed<Player>;
	/** Who took a name last, by the folded name; `holderOf` says whether they still have it. */
	readonly names: Keyed<PlayerId>;
	/** Players with more time or none: few. */
	readonly accommodated: readonly PlayerId[];
	readonly joined: number;
	/** Players whose seat is theirs. */
	readonly members: number;
	/** Members whose phone is not away. */
	readonly present: number;
	/** Members who have done what the phase waits for, or waited for: read, answered, pointed. */
	readonly done: number;
	/** Those awaited who have not done it yet (ROOM-13). */
	readonly pending: number;
	readonly teamSizes: readonly number[];
	/** One place for each question; null: not asked yet. */
	readonly turns: readonly (Turn | null)[];
	readonly recounts: readonly Recount[];
};
