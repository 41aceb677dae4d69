import http from 'node:http';
import { isWellFormed, settleForwardedHeaders } from './request-guard.js';

/**
 * @typedef {(
 *   request: http.IncomingMessage,
 *   response: http.ServerResponse,
 *   next: () => void
 * ) => unknown} Handler the shape that adapter-node's handler has
 */

const LIMITS = {
	// A phone on a poor network is slow; one that takes longer than this to ask is an attack.
	headersTimeout: 20_000,
	requestTimeout: 30_000,
	keepAliveTimeout: 10_000,
	connectionsCheckingInterval: 5_000
};

/**
 * The one http server of a process, not yet listening. Requests that come before the app is ready
 * wait for it. Sockets for live rooms attach to the returned server's `upgrade` event.
 *
 * @param {{ readonly handler: Promise<Handler>, readonly isProxyTrusted: boolean }} options
 * @returns {http.Server}
 */
export function createServer({ handler, isProxyTrusted }) {
	return http.createServer(LIMITS, (request, response) => {
		if (!isWellFormed(request)) return answer(response, 400, 'Bad Request');
		settleForwardedHeaders(request, isProxyTrusted);
		void pass(request, response, handler);
	});
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {Promise<Handler>} handler
 */
async function pass(request, response, handler) {
	try {
		const handle = await handler;
		await handle(request, response, () => answer(response, 404, 'Not Found'));
	} catch (error) {
		console.error(error);
		answer(response, 500, 'Internal Error');
	}
}

/**
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {string} text for the visitor: never the error itself
 */
function answer(response, status, text) {
	if (response.headersSent) return response.destroy();
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
	response.end(`${text}\n`);
}
