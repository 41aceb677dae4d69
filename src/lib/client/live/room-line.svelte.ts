/**
 * A page's line to its room: the newest view, how the line stands, and a way to send that survives
 * outages. Nothing is touched before `start`, so that a page may make one while the server renders it.
 */
import type { RoomView } from '#domain/room/view/view.ts';
import type { Ack, Bye, HostMessage, PlayerMessage } from '#formats/room-message.ts';

type Unsigned<Message> = Message extends unknown ? Omit<Message, 'id'> : never;

/** A message as a page writes it; the line gives it its id. */
export type RoomWish = Unsigned<PlayerMessage | HostMessage>;

/** `back` stands for a few seconds after a reconnect; `ended` is for good and has an `ending`. */
export type LineStatus = 'connecting' | 'open' | 'reconnecting' | 'back' | 'ended';

export type RoomLineOptions = {
	/** Of the host, the remote, a spectator or a seat: the only authority there is. */
	readonly token: string;
	/** As the page was loaded. */
	readonly view: RoomView;
};

export class RoomLine {
	/** The newest whole view. */
	view = $state.raw<RoomView>() as RoomView;
	/** When that came, on `performance.now()`: what `remainingMs` is counted down from. */
	receivedAt = $state.raw(performance.now());
	status = $state.raw<LineStatus>('connecting');
	/** Why it has ended: `gone` (room or seat), or `outdated` (the page is to be loaded anew). */
	ending = $state.raw<Bye>();
	/** How many messages wait for the server's word. */
	unsent = $state.raw(0);

	constructor({ view }: RoomLineOptions) {
		this.view = view;
	}

	/** Opens the line, and sends what a refresh left unsent. Only in a browser. */
	start(): void {}

	/** Ends it from this side. What is unsent stays for the next `start` in this tab. */
	close(): void {}

	/**
	 * Waits through outages; resolves with what became of the message. An ack with a refusal resolves
	 * as well.
	 */
	send(_message: RoomWish): Promise<Ack> {
		return new Promise(() => {});
	}
}
