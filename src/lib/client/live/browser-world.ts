/** The world of a line in a browser. Nothing is touched before it is asked for. */
import { PROTOCOL } from '#formats/room-message.ts';
import type { KeptTexts, LineSignals, LineWorld } from './line-world.ts';
import { socketCarrier } from './socket-carrier.ts';
import { streamCarrier } from './stream-carrier.ts';

export function browserWorld(token: string): LineWorld {
	const path = `/live/${encodeURIComponent(token)}?v=${PROTOCOL}`;
	return {
		carriers: {
			socket: socketCarrier({
				open: () => new WebSocket(`${location.origin.replace(/^http/, 'ws')}${path}`)
			}),
			stream: streamCarrier({
				open: () => new EventSource(path),
				post: (init) => fetch(path, init)
			})
		},
		after(ms, act) {
			const timer = setTimeout(act, ms);
			return () => clearTimeout(timer);
		},
		// Not `performance.now()`, which stands still on some phones while they sleep.
		now: () => Date.now(),
		chance: () => Math.random(),
		kept: KEPT_IN_TAB,
		watch: watchPage
	};
}

const KEPT_IN_TAB: KeptTexts = {
	read(key) {
		try {
			return sessionStorage.getItem(key) ?? undefined;
		} catch {
			return undefined;
		}
	},
	keep(key, text) {
		try {
			if (text === undefined) sessionStorage.removeItem(key);
			else sessionStorage.setItem(key, text);
		} catch {
			// A private window or a full quota: it is kept as long as the page lives.
		}
	}
};

function watchPage({ wake, offline }: LineSignals): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	addEventListener('online', wake, { signal });
	addEventListener('pageshow', wake, { signal });
	addEventListener('offline', offline, { signal });
	const whenVisible = () => {
		if (document.visibilityState === 'visible') wake();
	};
	document.addEventListener('visibilitychange', whenVisible, { signal });
	return () => stop.abort();
}
