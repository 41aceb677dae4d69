import type { Cancel, Timers } from './timers.ts';

type Options = {
	readonly everyMs: number;
	/** Whether the first of a burst goes out at once, or waits for what comes with it. */
	readonly isFirstAtOnce: boolean;
};

/** Many requests, few runs: no two within `everyMs`, and the last request is always followed by one. */
export class Pace {
	#timers: Timers;
	#options: Options;
	#run: () => void;
	#ranAt = -Infinity;
	#waiting: Cancel | undefined;

	constructor(timers: Timers, options: Options, run: () => void) {
		this.#timers = timers;
		this.#options = options;
		this.#run = run;
	}

	request(): void {
		if (this.#waiting !== undefined) return;
		const { everyMs, isFirstAtOnce } = this.#options;
		const sinceMs = this.#timers.now() - this.#ranAt;
		// A clock that was put back must not silence it for long.
		const isRested = sinceMs >= everyMs || sinceMs < 0;
		if (isRested && isFirstAtOnce) return this.#runNow();
		const ms = isRested ? everyMs : everyMs - sinceMs;
		this.#waiting = this.#timers.after(ms, () => this.#runNow());
	}

	/** What was asked for has gone out another way. */
	satisfied(): void {
		this.#waiting?.();
		this.#waiting = undefined;
		this.#ranAt = this.#timers.now();
	}

	#runNow(): void {
		this.satisfied();
		this.#run();
	}
}
