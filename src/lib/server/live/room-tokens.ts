/**
 * The secret links of a room: sealed, so that nobody makes one or turns a player's into a host's,
 * and read without a look into the store.
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { PlayerId } from '#domain/room/player.ts';
import type { Viewer } from '#domain/room/view/view.ts';
import type { Signer } from '../share/sign.ts';
import type { Pass, RoomTokens } from './port.ts';

const PAYLOAD = /^([hrsp])([\w-]{22})([\w-]*)$/;

export type RoomSeals = ReturnType<typeof createRoomSeals>;

/** A room's id is 22 letters, as `newSecretId` makes it. */
export function createRoomSeals(signer: Signer) {
	return {
		of: (room: string): RoomTokens => ({
			host: signer.sign(`h${room}`),
			remote: signer.sign(`r${room}`),
			spectator: signer.sign(`s${room}`)
		}),
		seat: (room: string, player: PlayerId): string => signer.sign(`p${room}${player}`),
		read(token: string): Outcome<Pass, 'link-tampered' | 'link-malformed'> {
			const payload = signer.verify(token);
			if (!payload.ok) return payload;
			const [, letter, room, player] = PAYLOAD.exec(payload.value) ?? [];
			const viewer = viewerOf(letter, player || undefined);
			return room && viewer ? accept({ room, viewer }) : refuse('link-malformed');
		}
	};
}

function viewerOf(letter = '', player?: PlayerId): Viewer | undefined {
	if (player !== undefined) return letter === 'p' ? { role: 'player', player } : undefined;
	switch (letter) {
		case 'h':
			return { role: 'wall' };
		case 'r':
			return { role: 'remote' };
		case 's':
			return { role: 'spectator' };
		default:
			return undefined;
	}
}
