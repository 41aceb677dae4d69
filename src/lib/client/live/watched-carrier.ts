/**
 * A carrier with its times (LINE-51, LINE-56): one that does not open soon, does not bring a first
 * message, or falls silent later, is dead, whatever the browser thinks of it.
 */
import { SILENCE_MS, type ServerMessage } from '#formats/room-message.ts';
import type { Carrier, CarrierKind } from './carrier.ts';
import type { LineWorld } from './line-world.ts';

/** How long it may take to open. A stream has more: behind it there is nothing left to try. */
const OPEN_MS: Readonly<Record<CarrierKind, number>> = { socket: 3000, stream: 10_000 };

/** From then to the first message, which the server sends at once; a proxy may hold it back. */
const FIRST_MS = 8000;

export type WatchedEvents = {
	readonly heard: (message: ServerMessage) => void;
	readonly renew: () => void;
	/** Told once, and never after `close`. `late`: its time was over. */
	readonly ended: (how: 'late' | 'ended') => void;
};

export class WatchedCarrier {
	readonly kind: CarrierKind;
	readonly #world: LineWorld;
	readonly #events: WatchedEvents;
	#carrier: Carrier | undefined;
	#cancelDeadline: () => void = () => {};
	#heardAt: number;

	constructor(kind: CarrierKind, world: LineWorld, events: WatchedEvents) {
		this.kind = kind;
		this.#world = world;
		this.#events = events;
		this.#heardAt = world.now();
		this.#expect(OPEN_MS[kind]);
		this.#open();
	}

	get silentMs(): number {
		return this.#world.now() - this.#heardAt;
	}

	/** Only once something was heard. */
	send(text: string): void {
		this.#carrier?.send(text);
	}

	close(): void {
		this.#cancelDeadline();
		this.#carrier?.close();
	}

	#open(): void {
		try {
			this.#carrier = this.#world.carriers[this.kind]({
				opened: () => this.#expect(FIRST_MS),
				heard: (message) => this.#heard(message),
				renew: () => this.#events.renew(),
				ended: () => this.#end('ended')
			});
		} catch {
			// A policy forbids it. Told a moment later, for who asked has not got it in hand yet.
			this.#expect(0);
		}
	}

	#heard(message: ServerMessage): void {
		this.#heardAt = this.#world.now();
		this.#expect(SILENCE_MS);
		this.#events.heard(message);
	}

	/** Something must happen in so many milliseconds. */
	#expect(ms: number): void {
		this.#cancelDeadline();
		this.#cancelDeadline = this.#world.after(ms, () => this.#end('late'));
	}

	#end(how: 'late' | 'ended'): void {
		this.close();
		this.#events.ended(how);
	}
}
