/**
 * The door for WebSockets: `/live/<token>?v=<PROTOCOL>` (LINE-1 to LINE-7). Nothing that comes from
 * the network throws here; what only a bug can cause is logged and ends that one connection.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { frameOf } from '../frames.ts';
import type { Lines } from '../port.ts';
import { type Admission, admission } from './admission.ts';
import { carryLine } from './socket-connection.ts';
import { MOST_BYTES, TERMS, type Terms } from './terms.ts';
import { refuseUpgrade } from './upgrade-refusal.ts';

/** What the http server is handed: it lives outside the app and knows nothing of rooms. */
export type LiveSockets = {
	/**
	 * For each `upgrade` event. Takes the socket over, whatever becomes of it; until then its errors
	 * are heard by whoever hands it over.
	 */
	readonly take: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
	/** Every line, of sockets and event streams alike, says that the server restarts. */
	readonly closeAll: () => void;
};

const PATH = /^\/live\/([^/]+)$/;

const SERVER_OPTIONS = {
	noServer: true,
	clientTracking: false,
	// For messages of a few kilobytes it would cost more than all else together.
	perMessageDeflate: false,
	maxPayload: MOST_BYTES,
	// A client that does not answer the goodbye is left.
	closeTimeout: 500
} as const;

export function liveSockets(
	lines: Pick<Lines, 'admit' | 'open' | 'closeAll'>,
	terms: Terms = TERMS
): LiveSockets {
	const server = new WebSocketServer(SERVER_OPTIONS);

	async function take(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
		const admitted = await admit(lines, request);
		if (admitted.kind === 'refused') return refuseUpgrade(socket, admitted.refusal);
		server.handleUpgrade(request, socket, head, (webSocket) => {
			// `ws` ends the connection after any error, and `close` follows.
			webSocket.on('error', ignore);
			if (admitted.kind === 'bye') {
				webSocket.send(frameOf({ kind: 'bye', why: admitted.why }), { binary: false });
				return webSocket.close();
			}
			carryLine(webSocket, terms, (connection) => lines.open(admitted.pass, connection));
		});
	}

	return {
		take(request, socket, head) {
			take(request, socket, head).catch((error: unknown) => {
				console.error(error);
				socket.destroy();
			});
		},
		closeAll: () => lines.closeAll()
	};
}

async function admit(
	lines: Pick<Lines, 'admit'>,
	{ url = '', headers }: IncomingMessage
): Promise<Admission> {
	const { pathname, searchParams } = new URL(url, 'http://any');
	const [, token] = PATH.exec(pathname) ?? [];
	if (token === undefined) return { kind: 'refused', refusal: { code: 'page-unknown' } };
	return admission(lines, {
		token: decodeURIComponent(token),
		version: searchParams.get('v'),
		origin: headers.origin,
		host: headers.host ?? ''
	});
}

function ignore(): void {}
