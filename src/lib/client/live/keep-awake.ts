/**
 * Keeps the screen on while the page is looked at, where the browser can: only in a secure context,
 * and not while the battery is low. Elsewhere nothing happens. The lock goes with the page's being
 * hidden, so it is asked for again each time the page comes back.
 *
 * @returns ends it; the shape of a Svelte attachment's or effect's cleanup
 */
export function keepAwake(
	{ wakeLock }: { readonly wakeLock?: WakeLock } = navigator,
	page: Document = document
): () => void {
	const stop = new AbortController();
	let held: WakeLockSentinel | undefined;

	async function hold(): Promise<void> {
		if (page.visibilityState !== 'visible') return;
		try {
			const lock = await wakeLock?.request('screen');
			if (stop.signal.aborted) void lock?.release();
			else held = lock;
		} catch {
			// The browser would rather not just now.
		}
	}

	page.addEventListener('visibilitychange', () => void hold(), { signal: stop.signal });
	void hold();
	return () => {
		stop.abort();
		void held?.release();
	};
}
