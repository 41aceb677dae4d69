import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { describeConnectionContract } from './connection.ts';
import { rawConnection, rawRequest } from './connection-garbage.ts';
import { Happenings } from './connection-lines.ts';
import { type TestServer, startServer } from './connection-server.ts';

describeConnectionContract('socket');

describe('a socket', () => {
	let happenings: Happenings;
	let server: TestServer;

	beforeEach(async () => {
		happenings = new Happenings();
		server = await startServer(happenings);
	});
	afterEach(() => server.stop());

	test('LINE-12 that brings a binary frame is answered, and lives on', async () => {
		const socket = new WebSocket(`ws://127.0.0.1:${server.port}/live/seat?v=1`);
		const answers: unknown[] = [];
		socket.on('message', (data: Buffer) => {
			answers.push(JSON.parse(data.toString()));
			happenings.happened();
		});
		await once(socket, 'open');
		socket.send(Buffer.from(JSON.stringify({ id: 'binary' })));
		socket.send(JSON.stringify({ id: 'text' }));
		await happenings.until(() => answers.length === 3);
		expect(answers.slice(1)).toMatchObject([
			{ id: '', refusal: { code: 'message-malformed' } },
			{ kind: 'ack', id: 'text' }
		]);
		expect(server.lines.textsOf('seat')).toHaveLength(1);
		socket.close();
	});

	test.each([
		['LINE-3 403', 'GET /live/seat?v=1 HTTP/1.1\r\nOrigin: http://elsewhere.example', 403],
		['LINE-4 404', 'GET /live/seat/more?v=1 HTTP/1.1', 404],
		['LINE-4 404', 'GET /elsewhere HTTP/1.1', 404],
		['LINE-4 405', 'POST /live/seat?v=1 HTTP/1.1', 405],
		['LINE-4 400', 'GET /live/seat?v=1 HTTP/1.1\r\nSec-WebSocket-Protocol: a,,b', 400],
		['LINE-5 503', 'GET /live/later?v=1 HTTP/1.1', 503]
	])('%s is the plain answer to %j', async (_, line, status) => {
		const connection = await rawConnection(server.port);
		connection.write(rawRequest('socket').replace('GET /live/raw?v=1 HTTP/1.1', line));
		expect(await text(connection)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
		expect(server.lines.lines).toEqual([]);
	});

	test('LINE-4 a request for another protocol than ours is answered, and its connection ends', async () => {
		const connection = await rawConnection(server.port);
		connection.write(rawRequest('socket').replace('Upgrade: websocket', 'Upgrade: h2c'));
		expect(await text(connection)).toMatch(/^HTTP\/1\.1 400 /);
	});

	test('LINE-6 that is cut off before it is let in harms nobody', async () => {
		const connection = await rawConnection(server.port);
		connection.write(rawRequest('socket', '/live/slow?v=1'));
		const other = new WebSocket(`ws://127.0.0.1:${server.port}/live/seat?v=1`);
		await once(other, 'open');
		connection.resetAndDestroy();
		other.ping();
		await once(other, 'pong');
		server.lines.isReady = true;
		happenings.happened();
		other.ping();
		await once(other, 'pong');
		expect(server.lines.lines).toHaveLength(1);
		other.close();
	});

	test('LINE-20 from which nothing is heard for three rounds is dropped, and no other', async () => {
		const mute = await rawConnection(server.port);
		mute.resume().write(rawRequest('socket'));
		const live = new WebSocket(`ws://127.0.0.1:${server.port}/live/seat?v=1`);
		await happenings.until(() => server.lines.lines.length === 2);
		for (let round = 0; round < 4; round++) {
			expect(server.lines.lineOf('raw').closings).toBe(0);
			const pinged = once(live, 'ping');
			server.makeRound();
			await pinged;
			// Behind its answer to the ping, so that this has been heard as well.
			live.send(JSON.stringify({ id: `round ${round}` }));
			await happenings.until(() => server.lines.textsOf('seat').length === round + 1);
		}
		await happenings.until(() => server.lines.lineOf('raw').closings === 1);
		expect(server.lines.lineOf('seat').closings).toBe(0);
		live.close();
	});
});
