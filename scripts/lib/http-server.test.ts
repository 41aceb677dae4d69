// On a real socket, for Node's own parser has its say before the guard.

import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { createServer } from './http-server.js';
import type { Handler } from './http-server.js';

let server: ReturnType<typeof createServer> | undefined;

afterEach(() => {
	server?.close();
	server?.closeAllConnections();
	vi.restoreAllMocks();
});

const greet: Handler = (request, response) => {
	response.end(`hello over ${String(request.headers['x-forwarded-proto'])}`);
};

async function send(raw: string, handler: Handler | Promise<Handler> = greet): Promise<string> {
	server = createServer({ handler: Promise.resolve(handler), isProxyTrusted: false });
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
	socket.write(raw);
	return text(socket);
}

const end = 'Connection: close\r\n\r\n';

test('passes a request on, with the protocol settled', async () => {
	expect(await send(`GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-Proto: https\r\n${end}`)).toMatch(
		/^HTTP\/1\.1 200 [^]*hello over http$/
	);
});

test.each([
	['no host', `GET / HTTP/1.1\r\n${end}`],
	['no host in HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n'],
	['an impossible host', `GET / HTTP/1.1\r\nHost: a b\r\n${end}`],
	['a stray % in the path', `GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\n${end}`],
	['another server named', `GET http://b/ HTTP/1.1\r\nHost: a\r\n${end}`],
	['a broken header', `GET / HTTP/1.1\r\nHost: a\r\nX\x01: b\r\n${end}`],
	['no HTTP at all', 'good morning\r\n\r\n']
])('answers 400 and no trace to %s', async (_, raw) => {
	const answer = await send(raw);
	expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
	expect(answer).not.toMatch(/ at |node:|Error/);
});

test.each([
	['throws', () => Promise.reject(new Error('the reason'))],
	[
		'throws at once',
		() => {
			throw new Error('the reason');
		}
	]
])('answers 500 without the reason when the app %s', async (_, handler) => {
	const log = vi.spyOn(console, 'error').mockReturnValue();
	const answer = await send(`GET / HTTP/1.1\r\nHost: a\r\n${end}`, handler);
	expect(answer).toMatch(/^HTTP\/1\.1 500 /);
	expect(answer).not.toContain('the reason');
	expect(log).toHaveBeenCalledOnce();
});

test('answers 404 to what the app leaves to others', async () => {
	const answer = await send(`GET / HTTP/1.1\r\nHost: a\r\n${end}`, (_, __, next) => next());
	expect(answer).toMatch(/^HTTP\/1\.1 404 /);
});
