import type { Cancel, Timers } from '../timers.ts';

type Entry = { at: number; readonly everyMs: number | null; readonly run: () => void };

const MOST_RUNS = 100;

/** For tests: time that passes only when it is told to. */
export class FakeTimers implements Timers {
	#now: number;
	#entries = new Set<Entry>();

	constructor(now = 1_700_000_000_000) {
		this.#now = now;
	}

	now = (): number => this.#now;

	after = (ms: number, run: () => void): Cancel => this.#add(ms, null, run);

	every = (ms: number, run: () => void): Cancel => this.#add(ms, ms, run);

	soon = (run: () => void): void => void setImmediate(run);

	/**
	 * Everything that falls due on the way has run, and what followed from it, when this resolves; of
	 * what runs again and again only the last hundred times.
	 */
	async advance(ms: number): Promise<void> {
		const end = this.#now + ms;
		this.#skipRuns(end);
		for (;;) {
			await settled();
			const next = this.#nextUntil(end);
			if (next === undefined) break;
			this.#now = Math.max(this.#now, next.at);
			if (next.everyMs === null) this.#entries.delete(next);
			else next.at += next.everyMs;
			next.run();
		}
		this.#now = end;
		await settled();
	}

	/** How many waits are under way. */
	get waiting(): number {
		return this.#entries.size;
	}

	/** The clock is set; what waits goes on waiting as long as before. */
	jump(ms: number): void {
		this.#now += ms;
		for (const entry of this.#entries) entry.at += ms;
	}

	#add(ms: number, everyMs: number | null, run: () => void): Cancel {
		const entry = { at: this.#now + ms, everyMs, run };
		this.#entries.add(entry);
		return () => this.#entries.delete(entry);
	}

	#skipRuns(end: number): void {
		for (const entry of this.#entries) {
			if (entry.everyMs === null) continue;
			const skipped = Math.floor((end - entry.at) / entry.everyMs) - MOST_RUNS;
			if (skipped > 0) entry.at += skipped * entry.everyMs;
		}
	}

	#nextUntil(end: number): Entry | undefined {
		const due = [...this.#entries].filter(({ at }) => at <= end);
		return due.toSorted((one, other) => one.at - other.at)[0];
	}
}

/** What is under way in memory has ended: each write to a store takes a turn of the loop. */
export async function settled(): Promise<void> {
	for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
}
