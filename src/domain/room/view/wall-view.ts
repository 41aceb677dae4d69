/** Of a view: what the wall and the hosts have. Rules: ROOM-72, ROOM-75 to ROOM-78. */
import type { SentenceId } from '#domain/article/article.ts';
import type { Mark } from '#domain/report/result.ts';
import type { Accommodation, Player, PlayerId } from '../player.ts';
import type { Turn } from '../room.ts';
import type { TeamStanding } from '../score/standings.ts';
import type { Tally } from '../score/tally.ts';

export type OptionCount = { readonly text: string; readonly count: number };

/** Of one revealed question. `options` is empty where the kind has none to choose from. */
export type Distribution = {
	readonly options: readonly OptionCount[];
	readonly marks: Readonly<Record<Mark, number>>;
};

/** ROOM-77: the share of those who pointed, 0 to 1, for each sentence that somebody pointed to. */
export type HeatMap = {
	readonly pointers: number;
	readonly sentences: readonly { readonly sentence: SentenceId; readonly share: number }[];
};

export type PodiumPlace = { readonly name: string; readonly place: number; readonly share: number };

export type BoardRow = {
	readonly player: PlayerId;
	readonly name: string;
	/** Questions revealed to that player. */
	readonly done: number;
};

export type WallName = {
	readonly player: PlayerId;
	readonly name: string;
	readonly team: number | null;
};

export type WallPart = {
	/** In the order of joining. */
	readonly names: readonly WallName[];
	readonly teams: readonly TeamStanding[];
	readonly distribution: Distribution | null;
	readonly heatMap: HeatMap | null;
	/** The first three places where the ranking is shown now; else empty. */
	readonly podium: readonly PodiumPlace[];
	/** How many more share those places than there is room for. */
	readonly podiumRest: number;
	/** 0 to 1. At the end, and after each question where the ranking is. */
	readonly classShare: number | null;
	/** At one's own pace. */
	readonly board: readonly BoardRow[];
};

export type ObjectionView = {
	readonly player: PlayerId;
	readonly index: number;
	readonly redo: number;
	readonly prompt: string;
	readonly sentence: SentenceId;
	/** What the objector had answered, in words. */
	readonly given: readonly string[];
	/** How many gave the same answer: whom a ruling would serve. */
	readonly alike: number;
};

/** Where to a host may jump, and what became of it so far. */
export type QuestionRow = {
	readonly roundTitle: string;
	/** Null: not asked yet. */
	readonly outcome: Turn['outcome'] | null;
};

export type Controls = {
	readonly step: number;
	readonly pauses: number;
	readonly can: readonly ('lead-on' | 'lock' | 'skip' | 'redo' | 'jump' | 'extend' | 'pause')[];
	readonly isLobbyLocked: boolean;
	/** All of the room, in playing order. */
	readonly questions: readonly QuestionRow[];
	/** Not ruled on yet. */
	readonly objections: readonly ObjectionView[];
};

/** For the remote alone: a wall is read by everybody. */
export type RosterRow = {
	readonly player: PlayerId;
	readonly name: string;
	readonly status: Player['status'];
	readonly team: number | null;
	readonly accommodation: Accommodation;
	readonly tally: Tally;
	readonly place: number | null;
};
