/**
 * The rules of docs/line-spec.md that hold for every transport, proved through both of its ends: the
 * browser's carrier, a real server, and a room's connection. A transport's own test calls this.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_BYTES } from '#server/live/transport/terms.ts';
import type { CarrierKind } from '#lib/client/live/carrier.ts';
import { RoomLine } from '#lib/client/live/room-line.svelte.ts';
import { Client, worldOf } from './connection-client.ts';
import { describeGarbage } from './connection-garbage.ts';
import { FIRST_VIEW, Happenings, bytesOf } from './connection-lines.ts';
import { type TestServer, startServer } from './connection-server.ts';

export function describeConnectionContract(kind: CarrierKind): void {
	describe(`a line over a ${kind}`, () => {
		let happenings: Happenings;
		let server: TestServer;
		let clients: Client[];

		beforeEach(async () => {
			happenings = new Happenings();
			clients = [];
			// A bug of ours would be logged, and nothing that a client does is one.
			vi.spyOn(console, 'error');
			server = await startServer(happenings);
		});
		afterEach(async () => {
			for (const client of clients) client.close();
			await server.stop();
			expect(server.visited()).toBe(0);
			expect(console.error).not.toHaveBeenCalled();
			vi.restoreAllMocks();
		});

		function connect(token: string, more: { version?: string; origin?: string } = {}): Client {
			const client = new Client(kind, { port: server.port, token, ...more }, happenings);
			clients.push(client);
			return client;
		}

		/** One whose first view has come, and the room's end of it. */
		async function standing(token = 'seat') {
			const client = await connect(token).has(1);
			return { client, line: server.lines.lineOf(token) };
		}

		test('LINE-1 LINE-2 begins with the whole view', async () => {
			const { client, line } = await standing('a seat/with signs');
			expect(client.hasOpened).toBe(true);
			expect(client.heard).toEqual([FIRST_VIEW]);
			expect(line.token).toBe('a seat/with signs');
		});

		test('LINE-10 brings what the room sends, unchanged and in order', async () => {
			const { client, line } = await standing();
			const sent = Array.from({ length: 500 }, (_, step) => ({
				kind: 'beat' as const,
				text: `“naïve”\n\r\u2028\u{1F98A} ${step}`
			}));
			for (const message of sent) line.connection.send(bytesOf(message));
			await client.has(501);
			expect(client.heard.slice(1)).toEqual(sent);
		});

		test('LINE-10 may be sent the same bytes as another', async () => {
			const [one, other] = [await standing('one'), await standing('other')];
			const bytes = bytesOf({ kind: 'beat' });
			for (const { line } of [one, other, one]) line.connection.send(bytes);
			await one.client.has(3);
			await other.client.has(2);
			expect(one.client.kinds).toEqual(['view', 'beat', 'beat']);
		});

		test('LINE-11 takes messages in order, and answers each', async () => {
			const { client } = await standing();
			const texts = Array.from({ length: 60 }, (_, n) => JSON.stringify({ id: `m${n}`, é: '✓' }));
			for (const text of texts) client.send(text);
			await client.has(61);
			expect(server.lines.textsOf('seat')).toEqual(texts);
			expect(client.acks.map(({ id }) => id)).toEqual(texts.map((_, n) => `m${n}`));
		});

		test('LINE-12 goes on after a text that is no message', async () => {
			const { client } = await standing();
			for (const text of ['{', '', '\u0000', JSON.stringify({ id: 'good' })]) client.send(text);
			await client.has(5);
			expect(client.acks.map(({ refusal }) => refusal?.code)).toEqual([
				...Array.from({ length: 3 }, () => 'message-malformed'),
				undefined
			]);
		});

		test('LINE-13 takes a long message, and none that is too long', async () => {
			const { client } = await standing();
			const rest = MOST_BYTES - JSON.stringify({ id: 'long', x: '' }).length;
			const long = JSON.stringify({ id: 'long', x: 'x'.repeat(rest) });
			client.send(long);
			await client.has(2);
			expect(server.lines.textsOf('seat')).toEqual([long]);
			client.send(`${long} `);
			await client.ends();
			expect(server.lines.textsOf('seat')).toEqual([long]);
			await standing('another');
		});

		test.each([
			['gone', 'forged', '1'],
			['gone', 'deleted', '1'],
			['outdated', 'seat', '0'],
			['outdated', 'seat', 'x']
		])('LINE-5 says %s to the token "%s" and the protocol %s', async (why, token, version) => {
			const client = await connect(token, { version }).ends();
			expect(client.heard).toEqual([{ kind: 'bye', why }]);
			expect(server.lines.lines).toEqual([]);
		});

		test('LINE-5 says nothing where it is to be tried again', async () => {
			const client = await connect('later').ends();
			expect(client.hasOpened).toBe(false);
			expect(client.heard).toEqual([]);
		});

		test('LINE-3 is for pages of this host alone', async () => {
			const ours = connect('seat', { origin: `http://127.0.0.1:${server.port}` });
			await ours.has(1);
			for (const origin of ['http://elsewhere.example', 'http://127.0.0.1:1', 'null']) {
				const theirs = await connect('theirs', { origin }).ends();
				expect(theirs.hasOpened).toBe(false);
			}
			expect(server.lines.standing).toHaveLength(1);
		});

		test('LINE-22 tells the room once when the client ends it', async () => {
			const { client, line } = await standing();
			client.close();
			await happenings.until(() => line.closings > 0);
			line.connection.close('gone');
			line.connection.send(bytesOf({ kind: 'beat' }));
			await standing('another');
			expect(line.closings).toBe(1);
		});

		test('LINE-22 LINE-23 ends with the goodbye of the room, and tells it once', async () => {
			const { client, line } = await standing();
			line.connection.close('too-much');
			line.connection.close('gone');
			line.connection.send(bytesOf({ kind: 'beat' }));
			await client.ends();
			await happenings.until(() => line.closings > 0);
			expect(client.heard.slice(1)).toEqual([{ kind: 'bye', why: 'too-much' }]);
			expect(line.closings).toBe(1);
		});

		test('LINE-40 sends away who comes while the server stops', async () => {
			server.lines.closeAll();
			const client = await connect('seat').ends();
			expect(client.heard).toEqual([FIRST_VIEW, { kind: 'bye', why: 'restarting' }]);
			await happenings.until(() => server.lines.standing.length === 0);
			expect(server.lines.lineOf('seat').closings).toBe(1);
		});

		test('LINE-40 says that the server restarts, and comes back with what was unsent', async () => {
			const address = { port: server.port, token: 'seat' };
			const { view } = FIRST_VIEW as Extract<typeof FIRST_VIEW, { readonly kind: 'view' }>;
			const line = new RoomLine({ token: 'seat', view, world: worldOf(kind, address, happenings) });
			line.start();
			await happenings.until(() => server.lines.standing.length === 1);
			expect(await line.send({ kind: 'ready' })).toMatchObject({ kind: 'ack' });
			await server.stop();
			await happenings.until(() => line.status === 'reconnecting');
			const late = line.send({ kind: 'go-on', index: 0 });
			server = await startServer(happenings, { port: server.port });
			const ack = await late;
			expect(ack.refusal).toBeUndefined();
			expect(server.lines.textsOf('seat')).toEqual([
				JSON.stringify({ kind: 'go-on', index: 0, id: ack.id })
			]);
			expect(line.status).toBe('back');
			line.close();
		});

		describeGarbage(kind, {
			happenings: () => happenings,
			server: () => server,
			standing
		});
	});
}
