/**
 * Visits every connection once a round, to see whether anybody is at its other end. One timer serves
 * them all, and each tick visits a tenth, so that a thousand visits do not hold up an answer.
 */
import { BEAT_MS } from '#formats/room-message.ts';

export interface Visited {
	visit(): void;
}

const TICKS = 10;

export class Rounds {
	readonly #slots = Array.from({ length: TICKS }, () => new Set<Visited>());
	readonly #roundMs: number;
	#timer: NodeJS.Timeout | undefined;
	#size = 0;
	#joined = 0;
	#ticks = 0;

	constructor(roundMs = BEAT_MS) {
		this.#roundMs = roundMs;
	}

	join(connection: Visited): void {
		this.#slotOf(this.#joined++).add(connection);
		this.#size += 1;
		this.#timer ??= setInterval(() => this.#tick(), this.#roundMs / TICKS).unref();
	}

	/** Safe to call twice. */
	leave(connection: Visited): void {
		if (!this.#slots.some((slot) => slot.delete(connection))) return;
		this.#size -= 1;
		if (this.#size > 0) return;
		clearInterval(this.#timer);
		this.#timer = undefined;
	}

	#tick(): void {
		for (const connection of this.#slotOf(this.#ticks++)) connection.visit();
	}

	#slotOf(count: number): Set<Visited> {
		// One slot for each remainder.
		return this.#slots[count % TICKS]!;
	}
}
