/** The server's end of an event stream: a `Connection` that writes server-sent events. */
import type { Bye } from '#formats/room-message.ts';
import { frameOf } from '../frames.ts';
import type { Connection, Line } from '../port.ts';
import type { Visited } from './rounds.ts';
import type { Terms } from './terms.ts';

/** LINE-24: after so many rounds the client is asked to come anew, and a round later it is over. */
const MOST_ROUNDS = 6;

const RENEW = Buffer.from('event: renew\ndata: \n\n');

const [BEFORE, AFTER] = [Buffer.from('data: '), Buffer.from('\n\n')];

export class StreamConnection implements Connection, Visited {
	readonly #controller: ReadableStreamDefaultController<Uint8Array>;
	readonly #terms: Terms;
	#line: Line | undefined;
	#isOver = false;
	#rounds = 0;

	/** The stream's own high water mark is what may wait to be sent. */
	constructor(controller: ReadableStreamDefaultController<Uint8Array>, terms: Terms) {
		this.#controller = controller;
		this.#terms = terms;
	}

	carry(line: Line): void {
		this.#line = line;
		if (!this.#isOver) this.#terms.rounds.join(this);
	}

	send(message: Buffer): void {
		this.#write(eventOf(message));
	}

	close(why: Bye): void {
		this.send(frameOf({ kind: 'bye', why }));
		this.#finish();
	}

	/** Nobody reads any more. Safe to call twice. */
	end(): void {
		if (this.#isOver) return;
		this.#isOver = true;
		this.#terms.rounds.leave(this);
		// Not at once: rooms need not expect it in the middle of what they say to many.
		queueMicrotask(() => this.#line?.closed());
	}

	/** LINE-24. */
	visit(): void {
		this.#rounds += 1;
		if (this.#rounds === MOST_ROUNDS) this.#write(RENEW);
		if (this.#rounds > MOST_ROUNDS) this.#finish();
	}

	#write(event: Uint8Array): void {
		if (this.#isOver) return;
		if ((this.#controller.desiredSize ?? 0) < 0) return this.#drop();
		this.#controller.enqueue(event);
	}

	#finish(): void {
		if (this.#isOver) return;
		this.#controller.close();
		this.end();
	}

	/** What waits is thrown away: a fresh view is of more use to a slow client than old ones. */
	#drop(): void {
		this.#controller.error(new Error('The client reads too slowly.'));
		this.end();
	}
}

const events = new WeakMap<Buffer, Uint8Array>();

/** One and the same event for all to whom one message goes. JSON has no line breaks of its own. */
function eventOf(message: Buffer): Uint8Array {
	const known = events.get(message);
	if (known) return known;
	const event = Buffer.concat([BEFORE, message, AFTER]);
	events.set(message, event);
	return event;
}
