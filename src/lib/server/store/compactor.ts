/**
 * Compacts when the journal has outgrown the snapshot, so that writing it again costs each answer
 * a bounded share. One compaction at a time; one that fails loses nothing and is tried again when
 * the journal has grown by as much again (STORE-57).
 */
import { storeFailure } from './failure.ts';
import type { StoreFailure, WriteOutcome } from './port.ts';

export type CompactorOptions = {
	/** Throws the system's error. */
	readonly compact: () => Promise<void>;
	/** Bytes of the journal since the last snapshot, and of that snapshot. */
	readonly sizes: () => { readonly journal: number; readonly snapshot: number };
	/** A journal smaller than this is left alone. */
	readonly leastBytes: number;
	readonly onFailure: (failure: StoreFailure) => void;
};

/** How many times its size the journal may outgrow the snapshot: what an answer costs at most. */
const SNAPSHOTS_OF_JOURNAL = 2;

export class Compactor {
	#options: CompactorOptions;
	#running: Promise<WriteOutcome<void>> | undefined;
	/** Journal size at which a compaction failed last. */
	#failedAt = 0;

	constructor(options: CompactorOptions) {
		this.#options = options;
	}

	/** Ends with the compaction under way, or a new one. */
	compact(): Promise<WriteOutcome<void>> {
		this.#running ??= this.#compact().finally(() => {
			this.#running = undefined;
		});
		return this.#running;
	}

	compactIfDue(): void {
		if (this.#running !== undefined || !this.#isDue()) return;
		void this.compact().then((outcome) => {
			if (!outcome.ok) this.#options.onFailure(outcome.refusal);
		});
	}

	#isDue(): boolean {
		const { journal, snapshot } = this.#options.sizes();
		return (
			journal - this.#failedAt >=
			Math.max(this.#options.leastBytes, snapshot * SNAPSHOTS_OF_JOURNAL)
		);
	}

	async #compact(): Promise<WriteOutcome<void>> {
		try {
			await this.#options.compact();
			this.#failedAt = 0;
			return { ok: true, value: undefined };
		} catch (error) {
			this.#failedAt = this.#options.sizes().journal;
			return { ok: false, refusal: storeFailure(error) };
		}
	}
}
