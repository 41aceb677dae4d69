/** What a transport says by itself, as bytes. Whatever rooms say comes as bytes already. */
import type { Refusal } from '#domain/refusal.ts';
import { type RefusalCode, explain } from '#formats/refusals.ts';
import type { Ack, Bye, ServerMessage } from '#formats/room-message.ts';

export function frameOf(message: ServerMessage): Buffer {
	return Buffer.from(JSON.stringify(message));
}

export function byeFrame(why: Bye): Buffer {
	return frameOf({ kind: 'bye', why });
}

/** An empty id where none could be read. */
export function refusedAck(refusal: Refusal<RefusalCode>, id = ''): Ack {
	const { code, message, advice } = explain(refusal);
	return { kind: 'ack', id, refusal: { code, message, advice } };
}
