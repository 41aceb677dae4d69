/** A server for tests of live lines: the guards and transports of the real one, and rooms that are not. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequest, setResponse } from '@sveltejs/kit/node';
import { liveSockets } from '#server/live/transport/live-sockets.ts';
import { takeMessage } from '#server/live/transport/posted-message.ts';
import type { Visited } from '#server/live/transport/rounds.ts';
import type { Terms } from '#server/live/transport/terms.ts';
import { streamViews } from '#server/live/transport/view-stream.ts';
import { createServer } from '../../scripts/lib/http-server.js';
import { upgradeGuard } from '../../scripts/lib/upgrade-guard.js';
import { FakeLines, type Happenings } from './connection-lines.ts';

/** Rounds that are made when a test says so. */
class HandRounds {
	#connections = new Set<Visited>();

	join(connection: Visited): void {
		this.#connections.add(connection);
	}

	leave(connection: Visited): void {
		this.#connections.delete(connection);
	}

	get size(): number {
		return this.#connections.size;
	}

	readonly make = (): void => {
		for (const connection of this.#connections) connection.visit();
	};
}

export type TestServer = {
	readonly port: number;
	readonly lines: FakeLines;
	/** Visits every connection once. */
	readonly makeRound: () => void;
	/** How many connections rounds are made for. */
	readonly visited: () => number;
	/** As on a stop: the lines are told, and nobody is let in any more. */
	readonly stop: () => Promise<void>;
};

/** @param port any that is free, when left out */
export async function startServer(
	happenings: Happenings,
	{ port = 0 }: { readonly port?: number } = {}
): Promise<TestServer> {
	const rounds = new HandRounds();
	// So little may wait that a test of slowness need not send much.
	const terms: Terms = { rounds, mostWaiting: 65_536 };
	const lines = new FakeLines(happenings);
	const handle = (request: IncomingMessage, response: ServerResponse) =>
		answer(lines, terms, request, response);
	const server = createServer({ handler: Promise.resolve(handle), isProxyTrusted: false });
	const sockets = liveSockets(lines, terms);
	server.on('upgrade', upgradeGuard({ sockets: async () => sockets, isProxyTrusted: false }));
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');
	return {
		port: (server.address() as AddressInfo).port,
		lines,
		makeRound: rounds.make,
		visited: () => rounds.size,
		async stop() {
			const closed = once(server, 'close');
			server.close();
			sockets.closeAll();
			await happenings.until(() => lines.standing.length === 0);
			server.closeAllConnections();
			await closed;
		}
	};
}

/** What Kit does around the routes of a line. */
async function answer(
	lines: FakeLines,
	terms: Terms,
	incoming: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const base = `http://${incoming.headers.host}`;
	const request = await getRequest({ request: incoming, base, bodySizeLimit: 512 * 1024 });
	const token = decodeURIComponent(new URL(request.url).pathname.slice('/live/'.length));
	const asked = { token, request };
	const isPost = request.method === 'POST';
	const reply = isPost ? takeMessage(lines, asked) : streamViews(lines, asked, terms);
	await setResponse(response, await reply);
}
