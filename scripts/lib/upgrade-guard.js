// What stands between the network and the sockets of live rooms, as the request guard does for
// requests. The app is elsewhere, bundled, and hands its sockets over on `globalThis`.

import { isWellFormed, settleForwardedHeaders } from './request-guard.js';

/**
 * @typedef {import('../../src/lib/server/live/transport/live-sockets.ts').LiveSockets} LiveSockets
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:stream').Duplex} Duplex
 */

/** @returns {LiveSockets | undefined} what src/hooks.server.ts hands over once the app is open */
export function liveSocketsOfApp() {
	return /** @type {{ verbatimLiveSockets?: LiveSockets }} */ (globalThis).verbatimLiveSockets;
}

/**
 * For the `upgrade` event of a server. Whatever a client sends, only its own connection ends.
 *
 * @param {object} options
 * @param {() => Promise<LiveSockets | undefined>} options.sockets asked once a request; may wait for
 *   the app to open
 * @param {boolean} options.isProxyTrusted
 * @returns {(request: IncomingMessage, socket: Duplex, head: Buffer) => void}
 */
export function upgradeGuard({ sockets, isProxyTrusted }) {
	return (request, socket, head) => {
		// First of all, for an error that nobody hears ends the process.
		socket.on('error', ignore);
		if (!isWellFormed(request)) return refuse(socket, '400 Bad Request');
		settleForwardedHeaders(request, isProxyTrusted);
		sockets()
			.then((live) => {
				if (live) live.take(request, socket, head);
				else refuse(socket, '503 Service Unavailable');
			})
			.catch((error) => {
				console.error(error);
				refuse(socket, '500 Internal Error');
			});
	};
}

/**
 * @param {Duplex} socket
 * @param {string} status for the client: never the error itself
 */
function refuse(socket, status) {
	socket.once('finish', () => socket.destroy());
	socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function ignore() {}
