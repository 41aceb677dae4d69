/**
 * What each viewer of a room sees. `shared` is the same value for all of them and is built once a
 * broadcast, `wall`, `controls` and `roster` once for all who have them; only `own` is made for one.
 * Rules: ROOM-70 to ROOM-79. No type here that stands before a reveal has a field for a secret.
 */
import type { Article } from '#domain/article/article.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import type { Reveal } from '#domain/quiz/reveal.ts';
import type { Admission } from '../membership.ts';
import type { OwnPart } from './own-view.ts';
import type { PlayerId } from '../player.ts';
import type { Phase, Recount } from '../room.ts';
import type { RoomSettings } from '../settings.ts';
import type { Controls, RosterRow, WallPart } from './wall-view.ts';

/** What of the article may be read; the text itself is sent apart, once (ROOM-74). */
export type Reading =
	| { readonly kind: 'none' }
	| { readonly kind: 'whole' }
	/** From memory: the paragraphs that a reveal needs. */
	| { readonly kind: 'excerpt'; readonly article: Article };

export type RevealedQuestion = {
	readonly question: PublicQuestion;
	/** Shared: as of a pass. Own: with what the player gave. */
	readonly reveal: Reveal;
	readonly reading: Reading;
	readonly isDropped: boolean;
};

export type SharedStage =
	| { readonly kind: 'lobby' | 'standings' | 'finished' }
	| { readonly kind: 'reading'; readonly reading: Reading }
	/** ROOM-12: a paused question is hidden. */
	| { readonly kind: 'paused' }
	| {
			readonly kind: 'asking' | 'proving' | 'locked';
			readonly question: PublicQuestion;
			readonly reading: Reading;
			/** Of the class; null without a timer. */
			readonly remainingMs: number | null;
	  }
	| ({ readonly kind: 'revealed' } & RevealedQuestion)
	| { readonly kind: 'own-pace' };

export type SharedSettings = Pick<
	RoomSettings,
	'book' | 'hasProofStep' | 'asksConfidence' | 'scoring' | 'pace' | 'questionText' | 'ranking'
>;

export type SharedView = {
	readonly room: string;
	readonly quiz: { readonly slug: string; readonly title: string; readonly language: string };
	readonly settings: SharedSettings;
	readonly step: number;
	readonly phase: Phase['kind'];
	readonly isPaused: boolean;
	/** Null where the phase is about no question. */
	readonly asking: {
		readonly index: number;
		readonly redo: number;
		readonly roundTitle: string;
	} | null;
	readonly questionCount: number;
	/** A player's team is an index of these. Empty where there are none. */
	readonly teamNames: readonly string[];
	readonly counts: Counts;
	readonly stage: SharedStage;
	readonly recounts: readonly Recount[];
};

/** How many, never who (ROOM-72). */
export type Counts = {
	readonly members: number;
	readonly present: number;
	/** Members who have answered, pointed, or are ready: whatever the phase waits for. */
	readonly done: number;
	/** Awaited who have not: with it `done` comes to all that are to come (ROOM-13). */
	readonly pending: number;
};

/** What somebody sees who is about to join. */
export type GuestView = {
	readonly role: 'guest';
	readonly title: string;
	readonly admission: Admission;
	readonly nameRule: RoomSettings['names']['kind'];
	/** Of a list of names: those that nobody has. */
	readonly freeNames: readonly string[];
	/** Empty where one does not choose. */
	readonly teams: readonly string[];
};

export type Viewer =
	| { readonly role: 'wall' | 'remote' | 'spectator' | 'guest' }
	| { readonly role: 'player'; readonly player: PlayerId };

export type RoomView =
	| {
			readonly role: 'wall';
			readonly shared: SharedView;
			readonly wall: WallPart;
			readonly controls: Controls;
	  }
	| {
			readonly role: 'remote';
			readonly shared: SharedView;
			readonly wall: WallPart;
			readonly controls: Controls;
			readonly roster: readonly RosterRow[];
	  }
	| { readonly role: 'spectator'; readonly shared: SharedView; readonly wall: WallPart }
	| { readonly role: 'player'; readonly shared: SharedView; readonly own: OwnPart }
	| GuestView
	/** Removed, or never joined. */
	| { readonly role: 'outside'; readonly isBlocked: boolean };
