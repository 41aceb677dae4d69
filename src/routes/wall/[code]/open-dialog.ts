import type { PlayerId } from '#domain/room/player.ts';

/** Which dialog of the host's is open. */
export type OpenDialog =
	| { readonly kind: 'more' | 'help' | 'players' | 'objections' | 'jump' | 'end' | 'links' }
	| { readonly kind: 'player'; readonly player: PlayerId };
