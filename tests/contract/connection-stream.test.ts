import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LineKeeper } from '#lib/client/live/line-keeper.ts';
import { MOST_BYTES } from '#server/live/transport/terms.ts';
import { streamViews } from '#server/live/transport/view-stream.ts';
import { describeConnectionContract } from './connection.ts';
import { worldOf } from './connection-client.ts';
import { Happenings } from './connection-lines.ts';
import { type TestServer, startServer } from './connection-server.ts';

describeConnectionContract('stream');

describe('an event stream', () => {
	let happenings: Happenings;
	let server: TestServer;

	beforeEach(async () => {
		happenings = new Happenings();
		server = await startServer(happenings);
	});
	afterEach(() => server.stop());

	test('LINE-24 is renewed again and again, without a gap', async () => {
		const said: string[] = [];
		const address = { port: server.port, token: 'seat' };
		const keeper = new LineKeeper(worldOf('stream', address, happenings), {
			status: (status) => said.push(status),
			heard: () => {},
			opened: () => {},
			closed: () => {},
			ended: () => {}
		});
		keeper.start();
		for (let streams = 1; streams < 4; streams++) {
			await happenings.until(() => server.lines.lines.length === streams);
			for (let round = 0; round < 6; round++) server.makeRound();
			await happenings.until(() => server.lines.lines.length === streams + 1);
			await happenings.until(() => server.lines.standing.length === 1);
		}
		expect(said).toEqual(['connecting', 'open']);
		keeper.close();
	});

	test('LINE-24 that does not come anew ends', async () => {
		const response = await fetch(`http://127.0.0.1:${server.port}/live/seat?v=1`);
		for (let round = 0; round < 7; round++) server.makeRound();
		expect(await response.text()).toMatch(/\n\nevent: renew\ndata: \n\n$/);
		expect(server.lines.lineOf('seat').closings).toBe(1);
	});

	test('LINE-22 that ends at both ends at once is told of once', async () => {
		const token = 'seat';
		const request = new Request(`http://127.0.0.1:${server.port}/live/${token}?v=1`);
		const response = await streamViews(server.lines, { token, request });
		const line = server.lines.lineOf(token);
		line.connection.close('gone');
		await response.body?.cancel();
		await happenings.until(() => line.closings > 0);
		expect(line.closings).toBe(1);
	});

	test('LINE-1 may not be kept or held back on its way', async () => {
		const response = await fetch(`http://127.0.0.1:${server.port}/live/deleted?v=1`);
		expect(response.status).toBe(200);
		expect(Object.fromEntries(response.headers)).toMatchObject({
			'content-type': 'text/event-stream; charset=utf-8',
			'cache-control': 'no-store, no-transform',
			'x-accel-buffering': 'no'
		});
		await response.body?.cancel();
	});

	test.each([
		['forged?v=1', {}, 400, 'link-tampered'],
		['deleted?v=1', {}, 410, 'room-gone'],
		['later?v=1', {}, 503, 'store-failed'],
		['seat?v=2', {}, 426, 'line-outdated'],
		['seat?v=1', { origin: 'http://elsewhere.example' }, 403, 'origin-foreign']
	])('LINE-7 a message for %s with %j is answered %i %s', async (path, headers, status, code) => {
		const body = JSON.stringify({ id: 'm' });
		const url = `http://127.0.0.1:${server.port}/live/${path}`;
		const response = await fetch(url, { method: 'POST', body, headers });
		expect(response.status).toBe(status);
		expect(await response.json()).toMatchObject({ kind: 'ack', id: '', refusal: { code } });
	});

	test.each([MOST_BYTES + 1, 600 * 1024])('LINE-13 %i bytes are answered 413', async (bytes) => {
		const url = `http://127.0.0.1:${server.port}/live/seat?v=1`;
		const response = await fetch(url, { method: 'POST', body: 'x'.repeat(bytes) });
		expect(response.status).toBe(413);
		expect(await response.json()).toMatchObject({ refusal: { code: 'message-too-long' } });
		expect(server.lines.textsOf('seat')).toEqual([]);
	});
});
