/**
 * A person at a line: sees the newest view, says things, and comes back by itself whenever the line
 * breaks, sending again what was not acknowledged. It speaks the wire's own messages and shares no
 * code with the client that browsers run, so that both are held to the same protocol.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { RoomView } from '#domain/room/view/view.ts';
import type { Ack, HostMessage, PlayerMessage, ServerMessage } from '#formats/room-message.ts';
import { lineAddress } from '../../../scripts/lib/room-doors.ts';
import { within } from '../deadline.ts';

type Role = 'wall' | 'remote' | 'player';
type ViewOf<R extends Role> = Extract<RoomView, { readonly role: R }>;
type Unsigned<Message> = Message extends unknown ? Omit<Message, 'id'> & { id?: string } : never;
type Said = Unsigned<PlayerMessage | HostMessage>;

type Waiting = { readonly text: string; readonly settle: (ack: Ack) => void };

/** Between two tries to come back. Not a wait for anything: a server may not listen yet. */
const RETRY_MS = 50;

/** Characters of the view, in what a test says that waited in vain. */
const MOST_SHOWN = 2000;

let commands = 0;

export class Robot<R extends Role> {
	readonly token: string;
	readonly #role: R;
	readonly #origin: string;
	#socket: WebSocket | undefined;
	#view: RoomView | undefined;
	#unacknowledged = new Map<string, Waiting>();
	#watchers = new Set<() => void>();
	#isLeaving = false;

	constructor(role: R, { origin, token }: { readonly origin: string; readonly token: string }) {
		this.#role = role;
		this.#origin = origin;
		this.token = token;
		void this.#come();
	}

	/** The newest view that is so, now or later. Views from before a restart count until then. */
	async sees(isSo: (view: ViewOf<R>) => boolean, ms?: number): Promise<ViewOf<R>> {
		return this.#waitFor({ what: String(isSo), ms }, () => {
			const view = this.#view;
			if (view?.role !== this.#role) return undefined;
			// The role is the tag of a view, and has just been compared.
			const own = view as ViewOf<R>;
			return isSo(own) ? own : undefined;
		});
	}

	/** The next view of any role: of a player who was removed it is `outside`. */
	async seesRole(role: RoomView['role']): Promise<void> {
		await this.#waitFor({ what: `role ${role}` }, () => this.#view?.role === role || undefined);
	}

	/** Answers with what became of it, through however many broken lines. */
	async says(said: Said): Promise<Ack> {
		const id = said.id ?? `robot-${commands++}`;
		const text = JSON.stringify({ ...said, id });
		const acknowledged = new Promise<Ack>((settle) => {
			this.#unacknowledged.set(id, { text, settle });
			this.#send(text);
		});
		return within(acknowledged, { missed: () => this.#missing(`an ack of ${text}`) });
	}

	/** Puts any text on the line, as it is. */
	raw(text: string | Buffer): void {
		if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(text);
	}

	/** The line breaks without a word. What was seen so far is forgotten. */
	drop(): void {
		this.#view = undefined;
		this.#socket?.terminate();
	}

	/** Neither reads nor answers, as a phone that sleeps. */
	freeze(): void {
		this.#socket?.pause();
	}

	thaw(): void {
		this.#view = undefined;
		this.#socket?.resume();
	}

	leave(): void {
		this.#isLeaving = true;
		this.#socket?.terminate();
	}

	async #come(): Promise<void> {
		while (!this.#isLeaving) {
			const socket = new WebSocket(lineAddress(this.#origin, this.token));
			this.#socket = socket;
			socket.on('error', () => undefined);
			socket.on('message', (data: Buffer) => this.#read(data));
			socket.on('open', () => {
				for (const { text } of this.#unacknowledged.values()) this.#send(text);
			});
			await new Promise<void>((resolve) => socket.once('close', () => resolve()));
			this.#view = undefined;
			await wait(RETRY_MS);
		}
	}

	/** The first answer that is one, looked for now and with each message. */
	async #waitFor<Found>(
		{ what, ms }: { readonly what: string; readonly ms?: number | undefined },
		find: () => Found | undefined
	): Promise<Found> {
		let look = () => {};
		const found = new Promise<Found>((resolve) => {
			look = () => {
				const one = find();
				if (one !== undefined) resolve(one);
			};
			this.#watchers.add(look);
			look();
		});
		try {
			return await within(found, { ms, missed: () => this.#missing(what) });
		} finally {
			this.#watchers.delete(look);
		}
	}

	#missing(what: string): string {
		const { readyState } = this.#socket ?? {};
		const line = readyState === WebSocket.OPEN ? 'open' : 'not open';
		const seen = JSON.stringify(this.#view)?.slice(0, MOST_SHOWN);
		return `${what}. The line of the ${this.#role} is ${line}; seen last: ${seen ?? 'nothing'}`;
	}

	#send(text: string): void {
		if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(text);
	}

	#read(data: Buffer): void {
		const message = JSON.parse(data.toString()) as ServerMessage;
		if (message.kind === 'ack') {
			this.#unacknowledged.get(message.id)?.settle(message);
			this.#unacknowledged.delete(message.id);
		}
		if (message.kind === 'view') this.#view = message.view;
		if (message.kind === 'counts' && this.#view !== undefined && 'shared' in this.#view) {
			const { shared } = this.#view;
			if (shared.step !== message.step) return;
			this.#view = { ...this.#view, shared: { ...shared, counts: message.counts } };
		}
		for (const look of this.#watchers) look();
	}
}
