/** What a host chooses when a room is opened. Rules: docs/room-spec.md. */
import type { AttemptSettings } from '#domain/attempt/attempt.ts';

/** ROOM-40 to ROOM-43. */
export type Scoring = 'accuracy' | 'tie-break' | 'speed' | 'confidence';

export type NameRule =
	| { readonly kind: 'generated' }
	| { readonly kind: 'own' }
	/** From the host's list; each name is for one player. */
	| { readonly kind: 'listed'; readonly names: readonly string[] };

export type TeamRule = {
	readonly division: 'balanced' | 'chosen';
	/** At least two. */
	readonly names: readonly string[];
};

export type Ranking = 'hidden' | 'end' | 'each';

/** `timeLimitMs` is for one question at the factor 1; the proof step has the same time again. */
export type RoomSettings = AttemptSettings & {
	readonly scoring: Scoring;
	/** `host`: everybody has the same question, and the host leads on. */
	readonly pace: 'host' | 'own';
	readonly timeFactor: 1 | 2 | 4;
	/** Where the prompt is read; the answers are on the phones either way. */
	readonly questionText: 'phones' | 'wall';
	/** The article is read before the first question. */
	readonly hasReading: boolean;
	readonly names: NameRule;
	readonly teams: TeamRule | null;
	/** `end`: the first three at the end. `each`: after each question as well. */
	readonly ranking: Ranking;
	/** Whether one may join once the game has begun. */
	readonly admitsLate: boolean;
};

/** What starts a good lesson with one click. */
export const DEFAULT_SETTINGS: RoomSettings = {
	book: 'open',
	timeLimitMs: null,
	hasProofStep: false,
	asksConfidence: false,
	scoring: 'accuracy',
	pace: 'host',
	timeFactor: 1,
	questionText: 'phones',
	hasReading: false,
	names: { kind: 'generated' },
	teams: null,
	ranking: 'end',
	admitsLate: true
};
