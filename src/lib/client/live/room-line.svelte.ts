/**
 * A page's line to its room: the newest view, how the line stands, and a way to send that survives
 * outages. Nothing is touched before `start`, so that a page may make one while the server renders it.
 */
import type { RoomView } from '#domain/room/view/view.ts';
import type {
	Ack,
	Bye,
	HostMessage,
	PlayerMessage,
	ServerMessage,
	ShownRefusal
} from '#formats/room-message.ts';
import { browserWorld } from './browser-world.ts';
import { LineKeeper, type LineStatus } from './line-keeper.ts';
import type { LineWorld } from './line-world.ts';
import { newMessageId } from './message-id.ts';
import { Outbox } from './outbox.ts';

export type { LineStatus } from './line-keeper.ts';

type Unsigned<Message> = Message extends unknown ? Omit<Message, 'id'> : never;

/** A message as a page writes it; the line gives it its id. */
export type RoomWish = Unsigned<PlayerMessage | HostMessage>;

export type RoomLineOptions = {
	/** Of the host, the remote, a spectator or a seat: the only authority there is. */
	readonly token: string;
	/** As the page was loaded. */
	readonly view: RoomView;
	/** For tests. */
	readonly world?: LineWorld;
};

export type LateRefusal = {
	readonly refusal: ShownRefusal;
	/** The question it was about, counted from 0. */
	readonly about: number | undefined;
};

export class RoomLine {
	/** The newest whole view. */
	view: RoomView;
	/** When that came, on `performance.now()`: what `remainingMs` is counted down from. */
	receivedAt = $state.raw(performance.now());
	status = $state.raw<LineStatus>('connecting');
	/** Why it has ended: `gone` (room or seat), or `outdated` (the page is to be loaded anew). */
	ending = $state.raw<Bye>();
	/** How many messages wait for the server's word. */
	unsent = $state.raw(0);
	/** What the server refused of what this tab had said before it was loaded anew. */
	refusedLate = $state.raw<LateRefusal>();
	readonly #keeper: LineKeeper;
	readonly #outbox: Outbox;

	constructor({ token, view, world = browserWorld(token) }: RoomLineOptions) {
		this.view = $state.raw(view);
		this.#outbox = new Outbox({
			kept: world.kept,
			key: `unsent:${token}`,
			after: world.after,
			transmit: (text) => this.#keeper.send(text),
			onCount: (unsent) => (this.unsent = unsent),
			onLate: (ack, text) => (this.refusedLate = lateRefusal(ack, text))
		});
		this.#keeper = new LineKeeper(world, {
			status: (status) => (this.status = status),
			heard: (message) => this.#heard(message),
			opened: () => this.#outbox.opened(),
			closed: () => this.#outbox.closed(),
			ended: (why) => (this.ending = why)
		});
	}

	/** Opens the line, and sends what a refresh left unsent. Only in a browser. */
	start(): void {
		this.#outbox.restore();
		this.#keeper.start();
	}

	/** Ends it from this side. What is unsent stays for the next `start` in this tab. */
	close(): void {
		this.#keeper.close();
	}

	/**
	 * Waits through outages; resolves with what became of the message. An ack with a refusal resolves
	 * as well.
	 */
	send(message: RoomWish): Promise<Ack> {
		return this.#outbox.add({ ...message, id: newMessageId() });
	}

	#heard(message: Exclude<ServerMessage, { readonly kind: 'bye' }>): void {
		switch (message.kind) {
			case 'view':
				this.view = message.view;
				this.receivedAt = performance.now();
				return;
			case 'counts':
				this.view = withCounts(this.view, message);
				return;
			case 'ack':
				return this.#outbox.acknowledged(message);
			case 'beat':
				return;
		}
	}
}

function lateRefusal({ refusal }: Ack, text: string): LateRefusal | undefined {
	if (refusal === undefined) return undefined;
	const index = /"index":(\d+)/.exec(text)?.[1];
	return { refusal, about: index === undefined ? undefined : Number(index) };
}

/** Counts of another step than the view's are none of its business. */
function withCounts(
	view: RoomView,
	{ step, counts }: Extract<ServerMessage, { readonly kind: 'counts' }>
): RoomView {
	if (!('shared' in view) || view.shared.step !== step) return view;
	return { ...view, shared: { ...view.shared, counts } };
}
