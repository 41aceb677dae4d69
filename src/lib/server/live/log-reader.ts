/**
 * Reads one room's log in its order, each entry once: what this process appended and what another
 * did alike. One read is under way at a time, and takes all that has become durable until then.
 */
import type { LogEntry, RoomLogs } from '../store/port.ts';

type Waiting = {
	readonly position: number;
	readonly resolve: () => void;
	readonly reject: (error: unknown) => void;
};

type Options = {
	readonly logs: Pick<RoomLogs, 'read' | 'follow'>;
	readonly room: string;
	/** Must not throw. */
	readonly take: (entry: LogEntry) => void;
	/** After the entries of a read, when who waited for them knows. */
	readonly onRead: () => void;
};

export class LogReader {
	#options: Options;
	#position = 0;
	#target = 0;
	#isReading = false;
	#waiting: Waiting[] = [];
	#stop: (() => void) | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	/** Follows the log from now on; resolves when all that was there has been read. */
	async start(): Promise<void> {
		const { logs, room } = this.#options;
		// First, so that nothing slips in between.
		this.#stop = logs.follow(room, (position) => this.#noticed(position));
		this.#take(await logs.read(room, 0));
	}

	/** Resolves once the entry at that position has been read. Rejects when the log cannot be read. */
	reached(position: number): Promise<void> {
		if (position <= this.#position) return Promise.resolve();
		const reached = new Promise<void>((resolve, reject) => {
			this.#waiting.push({ position, resolve, reject });
		});
		this.#noticed(position);
		return reached;
	}

	stop(): void {
		this.#stop?.();
	}

	#noticed(position: number): void {
		this.#target = Math.max(this.#target, position);
		if (!this.#isReading) void this.#read();
	}

	async #read(): Promise<void> {
		const { logs, room } = this.#options;
		this.#isReading = true;
		try {
			while (this.#position < this.#target) {
				const entries = await logs.read(room, this.#position);
				// The room has been deleted: there is nothing to wait for.
				if (entries.length === 0) break;
				this.#take(entries);
				this.#settle((position) => position <= this.#position);
				this.#options.onRead();
			}
			this.#settle(() => true);
		} catch (error) {
			console.error(error);
			const waiting = this.#waiting;
			this.#waiting = [];
			for (const { reject } of waiting) reject(error);
		}
		this.#isReading = false;
	}

	#take(entries: readonly LogEntry[]): void {
		for (const entry of entries) {
			// Read at the start and noticed since.
			if (entry.position <= this.#position) continue;
			this.#position = entry.position;
			this.#options.take(entry);
		}
	}

	#settle(isReached: (position: number) => boolean): void {
		const waiting = this.#waiting;
		this.#waiting = waiting.filter(({ position }) => !isReached(position));
		for (const { position, resolve } of waiting) if (isReached(position)) resolve();
	}
}
