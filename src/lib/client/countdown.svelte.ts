/**
 * The time left of a question. The server decides; this only shows it, counted on the browser's
 * monotonic clock from what the server said was left, so that a wrong wall clock does no harm.
 */
export class Countdown {
	#remainingMs = $state(0);

	/** Runs until `stop`; `onEnd` is called once. */
	start(remainingMs: number, onEnd: () => void): () => void {
		const end = performance.now() + remainingMs;
		const tick = () => {
			this.#remainingMs = Math.max(0, end - performance.now());
			if (this.#remainingMs > 0) return;
			clearInterval(timer);
			onEnd();
		};
		const timer = setInterval(tick, 250);
		this.#remainingMs = remainingMs;
		return () => clearInterval(timer);
	}

	get seconds(): number {
		return Math.ceil(this.#remainingMs / 1000);
	}
}
