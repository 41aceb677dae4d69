import { type OpenCarrier, readServerMessage } from './carrier.ts';

type StreamOptions = {
	readonly open: () => EventSource;
	readonly post: (init: RequestInit) => Promise<Response>;
};

/** A carrier of two halves: an event stream down, and for each message a request up. */
export function streamCarrier({ open, post }: StreamOptions): OpenCarrier {
	return ({ opened, heard, renew, ended }) => {
		const source = open();
		const posts = new AbortController();
		// One after the other: requests at once may overtake each other.
		let last = Promise.resolve();

		const close = () => {
			source.onopen = source.onmessage = source.onerror = null;
			source.close();
			posts.abort();
		};
		const end = () => {
			if (posts.signal.aborted) return;
			close();
			ended();
		};
		const hear = (data: unknown) => {
			const message = readServerMessage(data);
			if (message && !posts.signal.aborted) heard(message);
			return message !== undefined;
		};

		async function send(body: string): Promise<void> {
			if (posts.signal.aborted) return;
			const headers = { 'content-type': 'application/json' };
			try {
				// Goes on when the page is left right after.
				const init = { method: 'POST', body, headers, signal: posts.signal, keepalive: true };
				const response = await post(init);
				if (!response.ok || !hear(await response.text())) end();
			} catch {
				end();
			}
		}

		source.onopen = opened;
		source.onmessage = ({ data }) => void hear(data);
		source.addEventListener('renew', renew);
		// It would come back by itself, but when and how often is the line's to say.
		source.onerror = end;
		return { send: (text) => void (last = last.then(() => send(text))), close };
	};
}
