/** The browser's end of a line, for tests: its real carriers over a socket and an event stream of Node. */
import { EventSource } from 'eventsource';
import { WebSocket } from 'ws';
import type { ServerMessage } from '#formats/room-message.ts';
import type { Carrier, CarrierEvents, CarrierKind, OpenCarrier } from '#lib/client/live/carrier.ts';
import type { LineWorld } from '#lib/client/live/line-world.ts';
import { socketCarrier } from '#lib/client/live/socket-carrier.ts';
import { streamCarrier } from '#lib/client/live/stream-carrier.ts';
import type { Happenings } from './connection-lines.ts';

export type Address = {
	readonly port: number;
	readonly token: string;
	readonly version?: string;
	/** Of the page that asks, as a browser would name it. */
	readonly origin?: string;
};

function openerOf(kind: CarrierKind, address: Address): OpenCarrier {
	const { port, token, version = '1', origin } = address;
	const path = `127.0.0.1:${port}/live/${encodeURIComponent(token)}?v=${version}`;
	const headers = origin === undefined ? {} : { origin };
	if (kind === 'socket') {
		return socketCarrier({
			open: () => {
				// A browser has no event that ends a page when nobody hears it.
				const socket = new WebSocket(`ws://${path}`, { headers }).on('error', () => {});
				return socket as unknown as globalThis.WebSocket;
			}
		});
	}
	const withOrigin = (init: RequestInit = {}): RequestInit => ({
		...init,
		headers: { ...(init.headers as Record<string, string>), ...headers }
	});
	return streamCarrier({
		open: () =>
			new EventSource(`http://${path}`, {
				fetch: (url, init) => fetch(url, withOrigin(init))
			}),
		post: (init) => fetch(`http://${path}`, withOrigin(init))
	});
}

/** One carrier, and what came of it. */
export class Client {
	readonly heard: ServerMessage[] = [];
	readonly #carrier: Carrier;
	readonly #happenings: Happenings;
	hasOpened = false;
	hasEnded = false;
	renewals = 0;

	constructor(kind: CarrierKind, address: Address, happenings: Happenings) {
		this.#happenings = happenings;
		const events = {
			opened: () => (this.hasOpened = true),
			heard: (message: ServerMessage) => this.heard.push(message),
			renew: () => (this.renewals += 1),
			ended: () => (this.hasEnded = true)
		};
		this.#carrier = openerOf(kind, address)(telling(events, happenings));
	}

	get kinds(): readonly string[] {
		return this.heard.map(({ kind }) => kind);
	}

	get acks() {
		return this.heard.filter((message) => message.kind === 'ack');
	}

	/** Resolves when so many messages have come. */
	async has(count: number): Promise<this> {
		await this.#happenings.until(() => this.heard.length >= count);
		return this;
	}

	async ends(): Promise<this> {
		await this.#happenings.until(() => this.hasEnded);
		return this;
	}

	send(text: string): void {
		this.#carrier.send(text);
	}

	close(): void {
		this.#carrier.close();
	}
}

/** The same, and it counts as having happened. */
function telling(events: CarrierEvents, { happened }: Happenings): CarrierEvents {
	const told =
		<Args extends unknown[]>(tell: (...args: Args) => void) =>
		(...args: Args) => {
			tell(...args);
			happened();
		};
	return {
		opened: told(events.opened),
		heard: told(events.heard),
		renew: told(events.renew),
		ended: told(events.ended)
	};
}

/** A world with one kind of carrier, on real time that goes twenty times as fast. */
export function worldOf(kind: CarrierKind, address: Address, happenings: Happenings): LineWorld {
	const stored = new Map<string, string>();
	const open: OpenCarrier = (events) => openerOf(kind, address)(telling(events, happenings));
	return {
		carriers: { socket: open, stream: open },
		after(ms, act) {
			const timer = setTimeout(act, ms / 20);
			return () => clearTimeout(timer);
		},
		now: () => performance.now() * 20,
		chance: () => 0,
		kept: {
			read: (key) => stored.get(key),
			keep: (key, text) => void (text === undefined ? stored.delete(key) : stored.set(key, text))
		},
		watch: () => () => {}
	};
}
