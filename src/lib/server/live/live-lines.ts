import { type Outcome, accept } from '#domain/refusal.ts';
import { readMessageId } from '#formats/message-text.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { Ack } from '#formats/room-message.ts';
import type { Listener } from './audience.ts';
import { Beats } from './beats.ts';
import { refusing } from './hear.ts';
import { LooseMessages } from './loose-messages.ts';
import type { Connection, Line, Lines, Pass } from './port.ts';
import { RoomLine } from './room-line.ts';
import type { RoomShelf } from './room-shelf.ts';
import type { RoomSeals } from './room-tokens.ts';
import type { Timers } from './timers.ts';

/** Tabs and devices, and what a flickering network has left of them. */
const MOST_LINES_OF_A_SEAT = 10;

/** What transports are given: tokens to passes, and passes to lines. */
export class LiveLines implements Lines {
	#shelf: RoomShelf;
	#seals: RoomSeals;
	#timers: Timers;
	#beats: Beats;
	#loose: LooseMessages;
	#isClosing = false;

	constructor(parts: {
		readonly shelf: RoomShelf;
		readonly seals: RoomSeals;
		readonly timers: Timers;
	}) {
		this.#shelf = parts.shelf;
		this.#seals = parts.seals;
		this.#timers = parts.timers;
		this.#beats = new Beats(parts.timers);
		this.#loose = new LooseMessages(parts.timers);
	}

	/** The room is in memory when a pass is given, so that a line can be opened without waiting. */
	async admit(token: string): Promise<Outcome<Pass, RefusalCode>> {
		const pass = this.#seals.read(token);
		if (!pass.ok) return pass;
		const found = await this.#shelf.find(pass.value.room);
		return found.ok ? accept(pass.value) : found;
	}

	open({ room: id, viewer }: Pass, connection: Connection): Line {
		const room = this.#isClosing ? undefined : this.#shelf.peek(id);
		if (room === undefined) {
			// Gone between the pass and the line: whoever comes back is told why.
			connection.close('restarting');
			return CLOSED_LINE;
		}
		const onClosed = this.#beats.add(connection);
		const now = this.#timers.now;
		const line = new RoomLine({ viewer, connection }, { room, now, onClosed });
		if (viewer.role === 'player') dismissOldest(room.audience.linesOf(viewer.player));
		return line;
	}

	async receive(pass: Pass, text: string): Promise<Ack> {
		const found = await this.#shelf.find(pass.room);
		if (found.ok) return this.#loose.receive(found.value, pass, text);
		return refusing(readMessageId(text), found.refusal);
	}

	closeAll(): void {
		this.#isClosing = true;
		for (const room of this.#shelf.loaded) room.dismiss('restarting');
	}

	stop(): void {
		this.closeAll();
		this.#beats.stop();
		this.#loose.stop();
	}
}

/** The oldest, for among them are those whose phone has gone and whose end nobody has heard of. */
function dismissOldest(lines: readonly Listener[]): void {
	const tooMany = Math.max(0, lines.length - MOST_LINES_OF_A_SEAT);
	for (const { connection } of lines.slice(0, tooMany)) connection.close('too-much');
}

const CLOSED_LINE: Line = {
	receive: async (text) => refusing(readMessageId(text), { code: 'store-closed' }),
	closed: () => undefined
};
