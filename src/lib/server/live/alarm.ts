import { type Cancel, LONGEST_WAIT_MS, type Timers } from './timers.ts';

/** Rings once at a moment that may be moved; never before it, however far away it is. */
export class Alarm {
	#timers: Timers;
	#ring: () => void;
	#at: number | null = null;
	#wait: { readonly until: number; readonly cancel: Cancel } | undefined;

	constructor(timers: Timers, ring: () => void) {
		this.#timers = timers;
		this.#ring = ring;
	}

	/** Null: not at all. A moment that has passed rings in the next turn of the loop. */
	set(at: number | null): void {
		this.#at = at;
		if (at === null) this.#stopWaiting();
		else if (this.#wait === undefined || at < this.#wait.until) this.#waitFor(at);
		// A later moment leaves the wait as it is: it looks again when it is over.
	}

	#waitFor(at: number): void {
		this.#stopWaiting();
		const now = this.#timers.now();
		const ms = Math.min(Math.max(0, at - now), LONGEST_WAIT_MS);
		this.#wait = { until: now + ms, cancel: this.#timers.after(ms, () => this.#waited()) };
	}

	#waited(): void {
		this.#wait = undefined;
		if (this.#at === null) return;
		if (this.#at > this.#timers.now()) return this.#waitFor(this.#at);
		this.#at = null;
		this.#ring();
	}

	#stopWaiting(): void {
		this.#wait?.cancel();
		this.#wait = undefined;
	}
}
