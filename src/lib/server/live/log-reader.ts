/**
 * Reads one room's log in its order, each entry once: what this process appended and what another
 * did alike. One read is under way at a time, and takes all that has become durable until then.
 */
import type { LogEntry, RoomLogs } from '../store/port.ts';

type Options = {
	readonly logs: Pick<RoomLogs, 'read' | 'follow'>;
	readonly room: string;
	readonly take: (entry: LogEntry) => void;
	/** After the entries of a read. */
	readonly onRead: () => void;
};

export class LogReader {
	#options: Options;
	#position = 0;
	/** How many entries it brings. */
	#reading: Promise<number> | undefined;
	#stop: (() => void) | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	/** Follows the log from now on; resolves when all that was there has been read. */
	async start(): Promise<void> {
		const { logs, room } = this.#options;
		// First, so that nothing slips in between.
		this.#stop = logs.follow(room, (position) => {
			// Nobody waits for it, and the next word of the log has it read again.
			this.reached(position).catch((error: unknown) => console.error(error));
		});
		await this.#read();
	}

	/**
	 * Resolves once the entry at that position has been read, or the log has been deleted. Rejects
	 * when it cannot be read.
	 */
	async reached(position: number): Promise<void> {
		while (this.#position < position) if ((await this.#read()) === 0) return;
	}

	stop(): void {
		this.#stop?.();
	}

	/** All who wait at once wait for one read. */
	#read(): Promise<number> {
		return (this.#reading ??= this.#readOnce());
	}

	async #readOnce(): Promise<number> {
		const { logs, room, take, onRead } = this.#options;
		try {
			const entries = await logs.read(room, this.#position);
			for (const entry of entries) {
				this.#position = entry.position;
				take(entry);
			}
			return entries.length;
		} finally {
			this.#reading = undefined;
			onRead();
		}
	}
}
