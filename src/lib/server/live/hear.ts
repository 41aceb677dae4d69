/**
 * One message of a viewer's, read by the schema of who may send it, and what became of it. Who it is
 * from is the pass's business: a player's message names no player, and is read by another schema
 * than a host's.
 */
import { type Outcome, type Refusal, refuse } from '#domain/refusal.ts';
import type { RoomCommand } from '#domain/room/command.ts';
import type { Viewer } from '#domain/room/view/view.ts';
import { readHostMessage } from '#formats/host-message.ts';
import type { MessageText } from '#formats/message-text.ts';
import { readPlayerMessage } from '#formats/player-message.ts';
import { type RefusalCode, explain } from '#formats/refusals.ts';
import type { Ack } from '#formats/room-message.ts';
import type { LiveRoom } from './live-room.ts';

type Heard = {
	readonly id: string;
	readonly command: Outcome<RoomCommand, RefusalCode>;
};

/** Never rejects. */
export async function hear(room: LiveRoom, viewer: Viewer, text: string): Promise<Ack> {
	const { id, command } = read(viewer, text);
	if (!command.ok) return refusing(id, command.refusal);
	try {
		const done = await room.act(command.value);
		return done.ok ? { kind: 'ack', id } : refusing(id, done.refusal);
	} catch (error) {
		console.error(error);
		return refusing(id, { code: 'internal' });
	}
}

export function refusing(id: string, refusal: Refusal<RefusalCode>): Ack {
	const { code, message, advice } = explain(refusal);
	return { kind: 'ack', id, refusal: { code, message, advice } };
}

function read(viewer: Viewer, text: string): Heard {
	switch (viewer.role) {
		case 'wall':
		case 'remote': {
			const { id, message } = readHostMessage(text);
			return { id, command: message };
		}
		case 'player':
			return readPlayers(viewer.player, text);
		case 'spectator':
		case 'guest':
			return { id: readHostMessage(text).id, command: refuse('host-only') };
	}
}

function readPlayers(player: string, text: string): Heard {
	const { id, message } = readPlayerMessage(text);
	if (message.ok) return { id, command: { ok: true, value: { ...message.value, player } } };
	return { id, command: isHosts(readHostMessage(text)) ? refuse('host-only') : message };
}

/** Only to say why it is refused: it is never done. */
function isHosts({ message }: MessageText<unknown>): boolean {
	return message.ok;
}
