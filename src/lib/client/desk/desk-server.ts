/** What a desk's page asks of the server, at the addresses below its own. */
import type { PublishReply, SaveReply, SaveRequest, SentenceDrafts } from '#formats/desk-view.ts';
import type { SaveAnswer } from './save-ports.ts';

export type DeskServer = {
	/** Undefined: not reached. */
	readonly save: (request: SaveRequest) => Promise<SaveAnswer | undefined>;
	readonly draftsOf: (sentence: string) => Promise<SentenceDrafts | undefined>;
	readonly publish: () => Promise<PublishReply | undefined>;
};

type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

export function deskServer(path: string, fetch: Fetch): DeskServer {
	return {
		save: async (request) => {
			const response = await reach(() => fetch(`${path}/desk`, jsonOf('PUT', request)));
			if (response === undefined) return undefined;
			const reply = await bodyOf<SaveReply>(response);
			const isTemporary = response.status === 429 || response.status >= 500;
			return reply && { reply, isTemporary };
		},
		draftsOf: async (sentence) => {
			const response = await reach(() => fetch(`${path}/sentence/${sentence}`));
			return response?.ok === true ? bodyOf<SentenceDrafts>(response) : undefined;
		},
		publish: async () => {
			const response = await reach(() => fetch(`${path}/publish`, jsonOf('POST', {})));
			return response && bodyOf<PublishReply>(response);
		}
	};
}

function jsonOf(method: string, body: unknown): RequestInit {
	return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function reach(call: () => Promise<Response>): Promise<Response | undefined> {
	try {
		return await call();
	} catch {
		// Off the network: the page says so, and nothing of it is lost.
		return undefined;
	}
}

/** Undefined where something between us and the server has answered in its place. */
async function bodyOf<Body>(response: Response): Promise<Body | undefined> {
	try {
		// The routes below a desk answer with these shapes and nothing else.
		return (await response.json()) as Body;
	} catch {
		return undefined;
	}
}
