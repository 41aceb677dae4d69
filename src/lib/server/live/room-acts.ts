/**
 * What becomes of a command: decided on the room as it has been read, appended to the log, and
 * answered once the log has been read up to it. An event that stood before it in the log may have
 * made it void; what a player is told is what `decide` says then (ROOM-21).
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { PlayerCommand, RoomCommand } from '#domain/room/command.ts';
import { type Game, decide } from '#domain/room/decide.ts';
import { type RoomEvent, eventKey } from '#domain/room/event.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { LogAppend, RoomLogs } from '../store/port.ts';
import type { LogReader } from './log-reader.ts';
import type { Timers } from './timers.ts';

export type Done = Outcome<void, RefusalCode>;

type Options = {
	readonly room: string;
	readonly game: () => Game;
	readonly logs: Pick<RoomLogs, 'append'>;
	readonly reader: Pick<LogReader, 'reached'>;
	readonly timers: Timers;
};

export class RoomActs {
	#options: Options;
	#running = 0;
	#closed: RefusalCode | undefined;
	#drained: Promise<void> | undefined;
	#onLast: (() => void) | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	/** Accepted means durable. Rejects only when the log cannot be read. */
	async act(command: RoomCommand): Promise<Done> {
		if (this.#closed !== undefined) return refuse(this.#closed);
		const { game, timers } = this.#options;
		const now = timers.now();
		const decision = decide(game(), command, now);
		if (!decision.ok) return decision;
		if (decision.value.length === 0) return accept(undefined);
		this.#running += 1;
		try {
			const appended = await this.#append(decision.value);
			if (!appended.ok || !isPlayers(command)) return appended;
			return whatCameOf(decide(game(), command, now));
		} finally {
			this.#running -= 1;
			if (this.#running === 0) this.#onLast?.();
		}
	}

	/** Refuses whatever comes from now on; resolves when what came before is answered. */
	async close(because: 'store-closed' | 'room-gone'): Promise<void> {
		this.#closed ??= because;
		if (this.#running === 0) return;
		await (this.#drained ??= new Promise((resolve) => (this.#onLast = resolve)));
	}

	/** Accepted once the log has been read up to the events. */
	async #append(events: readonly RoomEvent[]): Promise<Done> {
		const { room, logs, reader } = this.#options;
		const appended = await logs.append(room, events.map(logged));
		if (!appended.ok) return refuse(appended.refusal.code);
		await reader.reached(Math.max(...appended.value.positions));
		return accept(undefined);
	}
}

function logged(event: RoomEvent): LogAppend {
	return { key: eventKey(event), event };
}

/** Nothing to append: it is so. Something still: the log took no notice of it, and nor may we. */
function whatCameOf(decision: ReturnType<typeof decide>): Done {
	if (!decision.ok) return decision;
	return decision.value.length === 0 ? accept(undefined) : refuse('not-in-this-phase');
}

function isPlayers(command: RoomCommand): command is PlayerCommand {
	switch (command.kind) {
		case 'join':
		case 'ready':
		case 'answer':
		case 'point':
		case 'go-on':
		case 'object':
			return true;
		default:
			return false;
	}
}
