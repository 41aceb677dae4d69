/** What no browser of ours would do to a line: nonsense by the thousand, and not to read. */
import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { randomFrom } from '#domain/random.ts';
import type { CarrierKind } from '#lib/client/live/carrier.ts';
import type { Client } from './connection-client.ts';
import type { FakeLine, Happenings } from './connection-lines.ts';
import type { TestServer } from './connection-server.ts';

type Surroundings = {
	readonly happenings: () => Happenings;
	readonly server: () => TestServer;
	readonly standing: (token?: string) => Promise<{ client: Client; line: FakeLine }>;
};

/** A request that opens a line, as it goes over the wire. */
export function rawRequest(kind: CarrierKind, path = '/live/raw?v=1'): string {
	const lines = [`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Accept: text/event-stream'];
	const upgrade = [
		'Connection: Upgrade',
		'Upgrade: websocket',
		'Sec-WebSocket-Version: 13',
		'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
	];
	return [...lines, ...(kind === 'socket' ? upgrade : []), '', ''].join('\r\n');
}

/** The server may hang up on it at any time: that is no failure of a test. */
export async function rawConnection(port: number): Promise<Socket> {
	const socket = connect(port, '127.0.0.1').on('error', () => {});
	await once(socket, 'connect');
	return socket;
}

export function describeGarbage(kind: CarrierKind, around: Surroundings): void {
	const { server, standing } = around;

	test('LINE-6 outlives a thousand connections that bring nonsense', async () => {
		const { client } = await standing('witness');
		const seeds = Array.from({ length: 1000 }, (_, seed) => `${kind} ${seed}`);
		while (seeds.length > 0) {
			await Promise.all(
				seeds.splice(0, 50).map((seed) => bringNonsense(kind, seed, server().port))
			);
		}
		await around.happenings().until(() => server().lines.standing.length === 1);
		client.send(JSON.stringify({ id: 'alive' }));
		await client.has(2);
		expect(client.acks).toEqual([{ kind: 'ack', id: 'alive' }]);
		expect(server().lines.lines.length).toBeGreaterThan(100);
		expect(server().lines.lines.every(({ closings }) => closings <= 1)).toBe(true);
	}, 60_000);

	test('LINE-21 drops a client that does not read, and no other', async () => {
		const { client } = await standing('witness');
		const socket = await rawConnection(server().port);
		socket.pause();
		socket.write(rawRequest(kind));
		await around.happenings().until(() => server().lines.standing.length === 2);
		const line = server().lines.lineOf('raw');
		const bytes = Buffer.from(JSON.stringify({ kind: 'beat', x: 'x'.repeat(32_768) }));
		for (let sent = 0; line.closings === 0 && sent < 10_000; sent++) {
			line.connection.send(bytes);
			await turn();
		}
		expect(line.closings).toBe(1);
		socket.destroy();
		client.send(JSON.stringify({ id: 'alive' }));
		await client.has(2);
	});
}

/** One connection: a request, perhaps damaged or cut off, and whatever else; then an end, kind or not. */
async function bringNonsense(kind: CarrierKind, seed: string, port: number): Promise<void> {
	const random = randomFrom(seed);
	const below = (count: number) => Math.floor(random() * count);
	const request = Buffer.from(rawRequest(kind));
	for (let fault = below(3); fault > 0; fault--) request[below(request.length)] = below(256);
	const noise = Buffer.from(Array.from({ length: below(300) }, () => below(256)));
	const isCutOff = random() < 0.2;
	const socket = await rawConnection(port);
	const ended = once(socket, 'close');
	socket.resume();
	socket.write(isCutOff ? request.subarray(0, below(request.length)) : request);
	// So that some of it comes with the request, and some once the line stands.
	for (let turns = below(20); turns > 0; turns--) await turn();
	socket.write(noise);
	if (random() < 0.5) await new Promise<void>((resolve) => socket.end(resolve));
	socket.destroy();
	await ended;
}
