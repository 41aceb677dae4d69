import { readMessageId } from '#formats/message-text.ts';
import type { Viewer } from '#domain/room/view/view.ts';
import type { Ack } from '#formats/room-message.ts';
import type { Listener } from './audience.ts';
import { hear, refusing } from './hear.ts';
import type { LiveRoom } from './live-room.ts';
import { MessageLimit } from './message-limit.ts';
import type { Connection, Line } from './port.ts';

type Ends = {
	readonly room: LiveRoom;
	readonly now: () => number;
	readonly onClosed: () => void;
};

/** An open line to one viewer of a room. */
export class RoomLine implements Line, Listener {
	readonly viewer: Viewer;
	readonly connection: Connection;
	#ends: Ends;
	#limit = new MessageLimit();
	#isClosed = false;

	/** The first view is sent at once. */
	constructor({ viewer, connection }: Listener, ends: Ends) {
		this.viewer = viewer;
		this.connection = connection;
		this.#ends = ends;
		ends.room.enter(this);
	}

	receive(text: string): Promise<Ack> {
		const { room, now } = this.#ends;
		const judged = this.#limit.judge(now());
		if (judged === 'fine') return hear(room, this.viewer, text);
		if (judged === 'far-too-many') this.connection.close('too-much');
		return Promise.resolve(refusing(readMessageId(text), { code: 'too-many-requests' }));
	}

	closed(): void {
		if (this.#isClosed) return;
		this.#isClosed = true;
		this.#ends.onClosed();
		this.#ends.room.leave(this);
	}
}
