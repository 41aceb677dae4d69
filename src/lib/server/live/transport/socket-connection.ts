/**
 * A line over a WebSocket (LINE-10 to LINE-23). Lean on purpose: a thousand of these share one timer
 * and the frames that they send.
 */
import type { RawData, WebSocket } from 'ws';
import type { Ack, Bye } from '#formats/room-message.ts';
import { frameOf } from '../frames.ts';
import { refusing } from '../hear.ts';
import type { Connection, Line } from '../port.ts';
import type { Visited } from './rounds.ts';
import type { Terms } from './terms.ts';

/** Rounds in a row in which nothing was heard, not even the answer to a ping. */
const MOST_SILENT_ROUNDS = 3;

/** Messages of one client that may be under way; further ones wait in its own network. */
const MOST_UNDER_WAY = 32;

const AS_TEXT = { binary: false };

/** Takes over an open socket until it ends. `open` is told of the connection and gives its line. */
export function carryLine(
	socket: WebSocket,
	terms: Terms,
	open: (connection: Connection) => Line
): void {
	const connection = new SocketConnection(socket, terms);
	connection.carry(open(connection));
}

class SocketConnection implements Connection, Visited {
	readonly #socket: WebSocket;
	readonly #terms: Terms;
	#isClosing = false;
	#hasHeard = true;
	#silentRounds = 0;
	#underWay = 0;

	constructor(socket: WebSocket, terms: Terms) {
		this.#socket = socket;
		this.#terms = terms;
	}

	carry(line: Line): void {
		this.#terms.rounds.join(this);
		this.#socket.on('message', (data, isBinary) => void this.#receive(line, data, isBinary));
		this.#socket.on('pong', () => (this.#hasHeard = true));
		this.#socket.on('close', () => {
			this.#isClosing = true;
			this.#terms.rounds.leave(this);
			line.closed();
		});
	}

	send(message: Buffer): void {
		if (this.#isClosing) return;
		if (this.#socket.bufferedAmount > this.#terms.mostWaiting) return this.#drop();
		this.#socket.send(message, AS_TEXT);
	}

	close(why: Bye): void {
		if (this.#isClosing) return;
		this.send(frameOf({ kind: 'bye', why }));
		this.#isClosing = true;
		this.#socket.close();
	}

	/** LINE-20, LINE-22. */
	visit(): void {
		if (this.#hasHeard) this.#silentRounds = 0;
		else if (++this.#silentRounds >= MOST_SILENT_ROUNDS) return this.#drop();
		this.#hasHeard = false;
		if (!this.#isClosing) this.#socket.ping();
	}

	/** A goodbye would wait behind all that is not being read. */
	#drop(): void {
		this.#isClosing = true;
		this.#socket.terminate();
	}

	async #receive(line: Line, data: RawData, isBinary: boolean): Promise<void> {
		this.#hasHeard = true;
		if (this.#isClosing) return;
		if (++this.#underWay === MOST_UNDER_WAY) this.#socket.pause();
		const ack = await this.#answer(line, data, isBinary);
		if (this.#underWay-- === MOST_UNDER_WAY) this.#socket.resume();
		this.send(frameOf(ack));
	}

	async #answer(line: Line, data: RawData, isBinary: boolean): Promise<Ack> {
		if (isBinary || !Buffer.isBuffer(data)) return refusing('', { code: 'message-malformed' });
		return line.receive(data.toString());
	}
}
