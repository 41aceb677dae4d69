import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import type { Ack } from '#formats/room-message.ts';
import type { Connection } from '../port.ts';
import { carryLine } from './socket-connection.ts';

class FakeSocket extends EventEmitter {
	bufferedAmount = 0;
	readonly send = vi.fn();
	readonly pause = vi.fn();
	readonly resume = vi.fn();
	readonly terminate = vi.fn();
	readonly close = vi.fn();
}

function carried() {
	const socket = new FakeSocket();
	const rounds = { join: vi.fn(), leave: vi.fn() };
	const answers: ((ack: Ack) => void)[] = [];
	const receive = vi.fn(() => new Promise<Ack>((resolve) => answers.push(resolve)));
	const line = { receive, closed: vi.fn() };
	let connection: Connection | undefined;
	carryLine(socket as unknown as WebSocket, { rounds, mostWaiting: 1000 }, (opened) => {
		connection = opened;
		return line;
	});
	if (!connection) throw new Error('Nothing was opened.');
	return { socket, line, answers, connection, rounds };
}

const BYTES = Buffer.from('{"kind":"beat"}');
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('LINE-14 nothing more is read while 32 messages are under way', async () => {
	const { socket, line, answers } = carried();
	for (let sent = 0; sent < 31; sent++) socket.emit('message', BYTES, false);
	expect(socket.pause).not.toHaveBeenCalled();
	// What had come with the last one cannot be held back any more.
	for (let sent = 0; sent < 3; sent++) socket.emit('message', BYTES, false);
	expect(socket.pause).toHaveBeenCalledOnce();
	expect(line.receive).toHaveBeenCalledTimes(34);
	for (const answer of answers.slice(0, 2)) answer({ kind: 'ack', id: '' });
	await settled();
	expect(socket.resume).not.toHaveBeenCalled();
	answers[2]?.({ kind: 'ack', id: '' });
	await settled();
	expect(socket.resume).toHaveBeenCalledOnce();
});

test('LINE-21 with more waiting than may wait nothing is added, and it is dropped', () => {
	const { socket, connection } = carried();
	socket.bufferedAmount = 1000;
	connection.send(BYTES);
	socket.bufferedAmount = 1001;
	connection.send(BYTES);
	connection.send(BYTES);
	connection.close('restarting');
	expect(socket.send).toHaveBeenCalledOnce();
	expect(socket.terminate).toHaveBeenCalledOnce();
});

test('LINE-10 the bytes of the room go out as they are, as text', () => {
	const { socket, connection } = carried();
	connection.send(BYTES);
	expect(socket.send.mock.calls[0]?.[0]).toBe(BYTES);
	expect(socket.send.mock.calls[0]?.[1]).toEqual({ binary: false });
});

test('LINE-22 LINE-23 after the end nothing is sent or taken, and nobody visits', async () => {
	const { socket, line, answers, connection, rounds } = carried();
	socket.emit('message', BYTES, false);
	socket.emit('close');
	answers[0]?.({ kind: 'ack', id: 'late' });
	await settled();
	connection.send(BYTES);
	connection.close('gone');
	socket.emit('message', BYTES, false);
	expect(socket.send).not.toHaveBeenCalled();
	expect(line.receive).toHaveBeenCalledOnce();
	expect(line.closed).toHaveBeenCalledOnce();
	expect(rounds.leave).toHaveBeenCalledOnce();
});
