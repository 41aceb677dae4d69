/** A world in which time passes when a test says so, and carriers do what a test says. */
import type { ServerMessage } from '#formats/room-message.ts';
import type { CarrierEvents, CarrierKind, OpenCarrier } from './carrier.ts';
import type { LineSignals, LineWorld } from './line-world.ts';

export class FakeCarrier {
	readonly kind: CarrierKind;
	readonly events: CarrierEvents;
	readonly sent: string[] = [];
	isClosed = false;

	constructor(kind: CarrierKind, events: CarrierEvents) {
		this.kind = kind;
		this.events = events;
	}

	/** The ids of the messages sent, in order. */
	get ids(): readonly string[] {
		// Every client message has an id.
		return this.sent.map((text) => (JSON.parse(text) as { readonly id: string }).id);
	}

	hear(...messages: readonly ServerMessage[]): void {
		for (const message of messages) if (!this.isClosed) this.events.heard(message);
	}

	/** Opens, with a sign of life. */
	stand(): this {
		this.events.opened();
		this.hear({ kind: 'beat' });
		return this;
	}

	end(): void {
		if (!this.isClosed) this.events.ended();
	}
}

export class FakeWorld implements LineWorld {
	readonly carriers: LineWorld['carriers'];
	/** Each that was ever opened, in order. */
	readonly dialled: FakeCarrier[] = [];
	readonly stored = new Map<string, string>();
	readonly kept: LineWorld['kept'];
	signals: LineSignals | undefined;
	#now = 1_000_000;
	#due = new Set<{ readonly at: number; readonly act: () => void }>();

	/** `forbidden` carriers cannot even be tried. */
	constructor(forbidden: readonly CarrierKind[] = []) {
		const carrier = (kind: CarrierKind): OpenCarrier => {
			return (events) => {
				if (forbidden.includes(kind)) throw new Error('A policy forbids it.');
				return this.#dial(kind, events);
			};
		};
		this.carriers = { socket: carrier('socket'), stream: carrier('stream') };
		const { stored } = this;
		this.kept = {
			read: (key) => stored.get(key),
			keep: (key, text) => void (text === undefined ? stored.delete(key) : stored.set(key, text))
		};
	}

	/** The one that was dialled last. */
	get last(): FakeCarrier {
		const last = this.dialled.at(-1);
		if (!last) throw new Error('Nothing was dialled.');
		return last;
	}

	get kinds(): readonly CarrierKind[] {
		return this.dialled.map(({ kind }) => kind);
	}

	readonly now = (): number => this.#now;
	/** The longest delay that chance allows, but for a hair. */
	readonly chance = (): number => 1;

	readonly after = (ms: number, act: () => void): (() => void) => {
		const entry = { at: this.#now + ms, act };
		this.#due.add(entry);
		return () => void this.#due.delete(entry);
	};

	readonly watch = (signals: LineSignals): (() => void) => {
		this.signals = signals;
		return () => (this.signals = undefined);
	};

	/** Lets time pass; what falls due happens in its order. */
	pass(ms: number): void {
		const end = this.#now + ms;
		for (let next = this.#next(end); next; next = this.#next(end)) {
			this.#due.delete(next);
			this.#now = Math.max(this.#now, next.at);
			next.act();
		}
		this.#now = end;
	}

	/** Lets just so much time pass that the next carrier is dialled. */
	untilDialled(): FakeCarrier {
		const before = this.dialled.length;
		while (this.dialled.length === before) {
			const next = this.#next(Infinity);
			if (!next) throw new Error('Nothing is going to be dialled.');
			this.pass(next.at - this.#now);
		}
		return this.last;
	}

	/** The clock goes on and no timer runs: the phone sleeps. */
	sleep(ms: number): void {
		this.#now += ms;
	}

	#next(end: number) {
		return [...this.#due].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
	}

	#dial(kind: CarrierKind, events: CarrierEvents) {
		const carrier = new FakeCarrier(kind, events);
		this.dialled.push(carrier);
		return {
			send: (text: string) => void carrier.sent.push(text),
			close: () => void (carrier.isClosed = true)
		};
	}
}
