/** A room that follows its log: what it is now, and a word to whoever watches when it changes. */
import type { RoomEvent } from '#domain/room/event.ts';
import type { Room } from '#domain/room/room.ts';
import type { RoomLogs } from '../store/port.ts';
import { LogReader } from './log-reader.ts';
import { type RoomHistory, historyAfter, historyOf, readEvent } from './room-history.ts';

export type Watcher = {
	/** Of each event, also of one that changed nothing. */
	readonly happened: (before: Room, event: RoomEvent, after: Room) => void;
	/** Once a read, when the room is up to date. */
	readonly caughtUp: () => void;
};

const NOBODY: Watcher = { happened: () => undefined, caughtUp: () => undefined };

export class FollowedRoom {
	readonly #reader: LogReader;
	#history: RoomHistory | undefined;
	#watcher = NOBODY;

	private constructor(logs: RoomLogs, room: string) {
		this.#reader = new LogReader({
			...{ logs, room },
			take: ({ event }) => this.#take(readEvent(event)),
			onRead: () => this.#watcher.caughtUp()
		});
	}

	/** Undefined where there is no such log. Throws when it cannot be read by this version. */
	static async open(logs: RoomLogs, room: string): Promise<FollowedRoom | undefined> {
		const followed = new FollowedRoom(logs, room);
		try {
			await followed.#reader.start();
		} catch (error) {
			followed.stop();
			throw error;
		}
		if (followed.#history !== undefined) return followed;
		followed.stop();
		return undefined;
	}

	get history(): RoomHistory {
		if (this.#history === undefined) throw new Error('A room is followed once it is open.');
		return this.#history;
	}

	/** From now on; there is one watcher. */
	watch(watcher: Watcher): void {
		this.#watcher = watcher;
	}

	/** Resolves once the log has been read up to that position. */
	reached(position: number): Promise<void> {
		return this.#reader.reached(position);
	}

	stop(): void {
		this.#reader.stop();
		this.#watcher = NOBODY;
	}

	#take(event: RoomEvent): void {
		const before = this.#history;
		const after = before === undefined ? historyOf(event) : historyAfter(before, event);
		this.#history = after;
		if (before !== undefined && after !== undefined) {
			this.#watcher.happened(before.room, event, after.room);
		}
	}
}
