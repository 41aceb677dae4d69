/** Messages that come beside an event stream, each by itself: limited by who sends them. */
import { readMessageId } from '#formats/message-text.ts';
import type { Ack } from '#formats/room-message.ts';
import { hear, refusing } from './hear.ts';
import type { LiveRoom } from './live-room.ts';
import { MessageLimit } from './message-limit.ts';
import type { Pass } from './port.ts';
import type { Timers } from './timers.ts';

/** Limits of senders who have not been heard for a while are forgotten. */
const FORGET_EVERY_MS = 60_000;

export class LooseMessages {
	#timers: Timers;
	#limits = new Map<string, MessageLimit>();
	#stop: () => void;

	constructor(timers: Timers) {
		this.#timers = timers;
		this.#stop = timers.every(FORGET_EVERY_MS, () => this.#limits.clear());
	}

	async receive(room: LiveRoom, { room: id, viewer }: Pass, text: string): Promise<Ack> {
		const player = viewer.role === 'player' ? viewer.player : '';
		const judged = this.#limitOf(`${id}/${viewer.role}/${player}`).judge(this.#timers.now());
		if (judged === 'fine') return hear(room, viewer, text);
		if (judged === 'far-too-many') {
			for (const { connection } of room.audience.linesOf(player)) connection.close('too-much');
		}
		return refusing(readMessageId(text), { code: 'too-many-requests' });
	}

	stop(): void {
		this.#stop();
	}

	#limitOf(sender: string): MessageLimit {
		const known = this.#limits.get(sender) ?? new MessageLimit();
		this.#limits.set(sender, known);
		return known;
	}
}
