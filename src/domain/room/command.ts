/**
 * What a host, a player or the server asks of a room. Who may send which is decided by the link or
 * seat token a message came with, before it is one of these types: a player's message has no way to
 * become a host's command. Each carries an id made by its sender (ROOM-5).
 */
import type { SentenceId } from '#domain/article/article.ts';
import type { Confidence } from '#domain/attempt/attempt.ts';
import type { SelectionRefusal } from '#domain/attempt/selection.ts';
import type { Answer } from '#domain/quiz/answer.ts';
import type { Asking } from './event.ts';
import type { Accommodation, PlayerId, Ruling } from './player.ts';

type Signed = { readonly id: string };
type OfStep = { readonly step: number };
type OfPlayer = { readonly player: PlayerId };

export type HostCommand = Signed &
	/** One step forward, whatever that is: space or the right arrow. */
	(
		| ({ readonly kind: 'lead-on' } & OfStep)
		/** No more answers (or pointing): refused where nothing runs. */
		| ({ readonly kind: 'lock' } & OfStep)
		| ({ readonly kind: 'skip' } & OfStep)
		| ({ readonly kind: 'redo' } & OfStep)
		| ({ readonly kind: 'jump'; readonly to: number } & OfStep)
		| ({ readonly kind: 'extend'; readonly byMs: number } & OfStep)
		| { readonly kind: 'pause'; readonly pauses: number }
		| { readonly kind: 'resume'; readonly pauses: number }
		| { readonly kind: 'end' }
		| { readonly kind: 'lock-lobby'; readonly isLocked: boolean }
		| ({ readonly kind: 'rename'; readonly name: string } & OfPlayer)
		| ({ readonly kind: 'remove'; readonly isBlocked: boolean } & OfPlayer)
		| ({ readonly kind: 'accommodate'; readonly accommodation: Accommodation } & OfPlayer)
		| ({ readonly kind: 'move'; readonly team: number } & OfPlayer)
		| ({ readonly kind: 'rule'; readonly ruling: Ruling } & OfPlayer & Asking)
	);

export type PlayerCommand = Signed &
	OfPlayer &
	/** Own names have passed the word filter before. Generated ones are not asked for. */
	(
		| { readonly kind: 'join'; readonly name?: string; readonly team?: number }
		| { readonly kind: 'ready' }
		| (Asking & {
				readonly kind: 'answer';
				readonly answer: Answer;
				readonly confidence?: Confidence;
		  })
		| (Asking & { readonly kind: 'point'; readonly sentence: SentenceId | null })
		/** At one's own pace: from the reveal of that question to the next one. */
		| { readonly kind: 'go-on'; readonly index: number }
		| (Asking & { readonly kind: 'object'; readonly sentence: SentenceId })
	);

export type ServerCommand = Signed &
	(
		| ({ readonly kind: 'time-up' } & OfStep)
		| { readonly kind: 'restore' }
		| ({ readonly kind: 'away' } & OfPlayer)
		| ({ readonly kind: 'back' } & OfPlayer)
	);

export type RoomCommand = HostCommand | PlayerCommand | ServerCommand;

export type OpenRefusal = SelectionRefusal | 'speed-needs-timer' | 'teams-too-few' | 'names-empty';

export type RoomRefusal =
	| 'room-finished'
	| 'room-full'
	| 'room-paused'
	| 'lobby-locked'
	| 'late-not-admitted'
	| 'blocked'
	| 'name-unfit'
	| 'name-unknown'
	| 'name-taken'
	| 'team-unknown'
	| 'not-in-room'
	| 'not-in-this-phase'
	| 'not-at-own-pace'
	| 'step-unknown'
	| 'question-unknown'
	| 'question-not-open'
	| 'already-answered'
	| 'too-late'
	| 'answer-of-another-kind'
	| 'answer-first'
	| 'proof-not-asked'
	| 'sentence-unknown'
	| 'nothing-to-object'
	| 'not-an-objection'
	| 'accommodation-unfit';
