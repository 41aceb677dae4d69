// On a real socket, for what it guards against is what a socket can bring.

import { once } from 'node:events';
import http from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { upgradeGuard } from './upgrade-guard.js';
import type { LiveSockets } from './upgrade-guard.js';

let server: http.Server | undefined;

afterEach(() => {
	server?.close();
	vi.restoreAllMocks();
});

type Sockets = () => Promise<LiveSockets | undefined>;

/** Says what it was handed, and ends. */
const echo: LiveSockets = {
	take: ({ headers }, socket) =>
		socket.end(`taken over ${String(headers['x-forwarded-proto'])} for ${headers.host}`),
	closeAll: () => {}
};

async function upgrade(lines: string, sockets: Sockets = async () => echo): Promise<string> {
	server = http.createServer();
	server.on('upgrade', upgradeGuard({ sockets, isProxyTrusted: false }));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
	socket.write(`GET ${lines}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
	return text(socket);
}

test('hands the socket over, with the protocol settled', async () => {
	const answer = await upgrade('/live/a HTTP/1.1\r\nHost: a\r\nX-Forwarded-Proto: https');
	expect(answer).toBe('taken over http for a');
});

test.each([
	['no host', '/live/a HTTP/1.1'],
	['an impossible host', '/live/a HTTP/1.1\r\nHost: a b'],
	['a stray % in the path', '/live/%E0%A4%A HTTP/1.1\r\nHost: a'],
	['another server named', 'http://b/live/a HTTP/1.1\r\nHost: a']
])('LINE-4 answers 400 to %s', async (_, lines) => {
	expect(await upgrade(lines)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
});

test('answers 503 when there is nobody to take it', async () => {
	const answer = await upgrade('/live/a HTTP/1.1\r\nHost: a', async () => undefined);
	expect(answer).toMatch(/^HTTP\/1\.1 503 /);
});

test.each([
	['the app does not open', () => Promise.reject(new Error('the reason'))],
	[
		'the app throws',
		async () => ({
			...echo,
			take: () => {
				throw new Error('the reason');
			}
		})
	]
] satisfies readonly (readonly [string, Sockets])[])(
	'LINE-4 answers 500 without the reason when %s',
	async (_, sockets) => {
		const log = vi.spyOn(console, 'error').mockReturnValue();
		const answer = await upgrade('/live/a HTTP/1.1\r\nHost: a', sockets);
		expect(answer).toMatch(/^HTTP\/1\.1 500 /);
		expect(answer).not.toContain('the reason');
		expect(log).toHaveBeenCalledOnce();
	}
);
