/**
 * The time left of a question. The server decides; this only shows it, counted on the browser's
 * monotonic clock from what the server said was left, so that a wrong wall clock does no harm.
 */
export class Countdown {
	#remainingMs = $state<number>();
	#end = 0;

	/** Runs until `stop`; `onEnd` is called once. */
	start(remainingMs: number, onEnd: () => void): () => void {
		this.#end = performance.now() + remainingMs;
		const tick = () => {
			this.#remainingMs = Math.max(0, this.#end - performance.now());
			if (this.#remainingMs > 0) return;
			clearInterval(timer);
			onEnd();
		};
		const timer = setInterval(tick, 250);
		this.#remainingMs = remainingMs;
		return () => clearInterval(timer);
	}

	/** Takes off what had passed before the count began. */
	advance(ms: number): void {
		this.#end -= ms;
	}

	/** Undefined before the start. */
	get seconds(): number | undefined {
		return this.#remainingMs === undefined ? undefined : Math.ceil(this.#remainingMs / 1000);
	}
}

/** How long ago the first byte of the document came, in ms. */
export function sinceResponse(): number {
	const [document] = performance.getEntriesByType('navigation');
	return document instanceof PerformanceNavigationTiming
		? performance.now() - document.responseStart
		: 0;
}
