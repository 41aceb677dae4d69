/**
 * What happened in a room, in the order of its log. An event says who asked for what and, where that
 * matters, in which step; whether it still means anything is for `evolve` to say. Plain JSON.
 */
import type { SentenceId } from '#domain/article/article.ts';
import type { Confidence } from '#domain/attempt/attempt.ts';
import type { Answer } from '#domain/quiz/answer.ts';
import type { Accommodation, PlayerId, Ruling } from './player.ts';
import type { RoomQuestion } from './room.ts';
import type { RoomSettings } from './settings.ts';

type Stamp = {
	/** When the server took it, by the server's clock. */
	readonly at: number;
	/** The id of the command it came from. */
	readonly id: string;
};

/** A question in this room, in one of its askings. */
export type Asking = { readonly index: number; readonly redo: number };

type OfStep = { readonly step: number };
type OfPlayer = { readonly player: PlayerId };

export type OpenedEvent = Stamp & {
	readonly kind: 'opened';
	readonly room: string;
	readonly quizSlug: string;
	readonly quizVersion: string;
	readonly seed: string;
	readonly settings: RoomSettings;
	readonly questions: readonly RoomQuestion[];
};

export type HostEvent = Stamp &
	(
		| ({ readonly kind: 'led-on' } & OfStep)
		| ({ readonly kind: 'skipped' } & OfStep)
		| ({ readonly kind: 'redone' } & OfStep)
		| ({ readonly kind: 'jumped'; readonly to: number } & OfStep)
		/** `extraMs` is the whole of it, not what is added: two hosts at once add it once. */
		| ({ readonly kind: 'extended'; readonly extraMs: number } & OfStep)
		| { readonly kind: 'paused'; readonly pauses: number }
		| { readonly kind: 'resumed'; readonly pauses: number }
		| { readonly kind: 'ended' }
		| { readonly kind: 'lobby-locked'; readonly isLocked: boolean }
		| ({ readonly kind: 'renamed'; readonly name: string } & OfPlayer)
		| ({ readonly kind: 'removed'; readonly isBlocked: boolean } & OfPlayer)
		| ({ readonly kind: 'accommodated'; readonly accommodation: Accommodation } & OfPlayer)
		| ({ readonly kind: 'moved'; readonly team: number } & OfPlayer)
		| ({ readonly kind: 'ruled'; readonly ruling: Ruling } & OfPlayer & Asking)
	);

export type PlayerEvent = Stamp &
	OfPlayer &
	(
		| { readonly kind: 'joined'; readonly name: string; readonly team: number | null }
		| { readonly kind: 'ready' }
		| (Asking & {
				readonly kind: 'answered';
				readonly answer: Answer;
				readonly score: number;
				readonly confidence?: Confidence;
		  })
		| (Asking & {
				readonly kind: 'pointed';
				readonly sentence: SentenceId | null;
				readonly isProven: boolean;
		  })
		| { readonly kind: 'went-on'; readonly index: number }
		| (Asking & { readonly kind: 'objected'; readonly sentence: SentenceId })
	);

export type ServerEvent = Stamp &
	(
		| ({ readonly kind: 'time-up' } & OfStep)
		/** A server has read the room again after it was down: the time since is given back. */
		| { readonly kind: 'restored' }
		| ({ readonly kind: 'away' } & OfPlayer)
		| ({ readonly kind: 'back' } & OfPlayer)
	);

export type RoomEvent = OpenedEvent | HostEvent | PlayerEvent | ServerEvent;

/**
 * ROOM-5: the key under which the log stores an event once, however often it is appended. It holds
 * the sender, so that no player can take the key of somebody else's event.
 */
export function eventKey(event: RoomEvent): string {
	switch (event.kind) {
		case 'joined':
		case 'ready':
		case 'went-on':
			return `player/${event.player}/${event.kind}/${event.id}`;
		case 'answered':
		case 'pointed':
		case 'objected':
			return `player/${event.player}/${event.kind}/${event.index}/${event.redo}/${event.id}`;
		case 'opened':
		case 'time-up':
		case 'restored':
		case 'away':
		case 'back':
			return `server/${event.kind}/${event.id}`;
		default:
			return `host/${event.kind}/${event.id}`;
	}
}
