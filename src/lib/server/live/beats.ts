/**
 * A sign of life on every line, from one timer and one buffer. A tenth of the lines have theirs each
 * second, so that thousands of them never stand between a host's press and the class.
 */
import { BEAT_MS } from '#formats/room-message.ts';
import { frameOf } from './frames.ts';
import type { Connection } from './port.ts';
import type { Cancel, Timers } from './timers.ts';

const SHARES = 10;
const BEAT = frameOf({ kind: 'beat' });

export class Beats {
	#shares = Array.from({ length: SHARES }, () => new Set<Connection>());
	#next = 0;
	#turn = 0;
	readonly stop: Cancel;

	constructor(timers: Timers) {
		this.stop = timers.every(BEAT_MS / SHARES, () => this.#beat());
	}

	/** Until the answer is called. */
	add(connection: Connection): Cancel {
		const share = this.#shares[this.#next++ % SHARES];
		share?.add(connection);
		return () => share?.delete(connection);
	}

	#beat(): void {
		const share = this.#shares[this.#turn++ % SHARES] ?? [];
		for (const connection of share) connection.send(BEAT);
	}
}
