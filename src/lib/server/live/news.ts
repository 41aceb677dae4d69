/** Whom an event concerns, once it has been read: who is sent a view for it, and how soon. */
import type { RoomEvent } from '#domain/room/event.ts';
import type { PlayerId } from '#domain/room/player.ts';
import type { Room } from '#domain/room/room.ts';

export type News =
	/** It changed nothing. */
	| { readonly kind: 'none' }
	/** What all share is another: the step, a pause, scores counted anew, whatever a host did. */
	| { readonly kind: 'everybody' }
	/** One player acted, or came and went; others see it in the counts, or on the wall. */
	| {
			readonly kind: 'player';
			/** Null: nothing of the player's own. */
			readonly player: PlayerId | null;
			readonly areCountsOther: boolean;
			readonly isWallOther: boolean;
	  };

export function newsOf(before: Room, event: RoomEvent, after: Room): News {
	if (after === before) return { kind: 'none' };
	if (after.step !== before.step) return { kind: 'everybody' };
	switch (event.kind) {
		case 'joined':
		case 'ready':
		case 'answered':
		case 'pointed':
		case 'went-on':
		case 'objected':
			return playerNews(before, event, after);
		case 'away':
		case 'back':
			return { ...playerNews(before, event, after), player: null };
		default:
			return { kind: 'everybody' };
	}
}

type OfPlayer = Extract<RoomEvent, { readonly player: PlayerId }>;

function playerNews(before: Room, event: OfPlayer, after: Room) {
	return {
		kind: 'player',
		player: event.player,
		areCountsOther: areCountsOther(before, event, after),
		isWallOther: isWallOther(event, after)
	} as const;
}

function areCountsOther(before: Room, { kind }: OfPlayer, after: Room): boolean {
	// Of the answers and proofs each that is taken is counted.
	if (kind === 'answered' || kind === 'pointed') return true;
	return (
		before.members !== after.members ||
		before.present !== after.present ||
		before.pending !== after.pending
	);
}

/** The names, the board of those at their own pace, the objections, and who is away. */
function isWallOther({ kind }: OfPlayer, after: Room): boolean {
	switch (kind) {
		case 'joined':
		case 'objected':
		case 'away':
		case 'back':
			return true;
		default:
			return after.settings.pace === 'own';
	}
}
