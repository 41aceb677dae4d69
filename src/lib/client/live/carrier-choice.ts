/**
 * Which carrier is tried next (LINE-50 to LINE-53). A socket is cheaper for all, so it comes first; an
 * event stream is for networks that let no socket through. Which network this is, a browser learns
 * only by trying: that a stream fails as well says that it was no matter of sockets.
 */
import type { CarrierKind } from './carrier.ts';
import type { KeptTexts } from './line-world.ts';

const KEY = 'live-carrier';

/** Failures in a row until sockets count as blocked: one may have met a server being restarted. */
const MOST_FAILURES = 2;
/** Where they have worked before, a server that is away is by far the likelier reason. */
const MOST_WHERE_THEY_WORKED = 6;
/** Not to be answered at all is what a blocked socket looks like, more than being turned away. */
const LATE_COUNTS_AS = 3;

export class CarrierChoice {
	readonly #kept: KeptTexts;
	#next: CarrierKind | undefined;
	#socketFailures = 0;
	#mostFailures = MOST_FAILURES;

	constructor(kept: KeptTexts) {
		this.#kept = kept;
	}

	get next(): CarrierKind {
		return (this.#next ??= this.#kept.read(KEY) === 'stream' ? 'stream' : 'socket');
	}

	/** `late`: nothing had become of it in its time. */
	failed(kind: CarrierKind, how: 'late' | 'ended'): void {
		if (kind === 'socket') this.#socketFailures += how === 'late' ? LATE_COUNTS_AS : 1;
		const isBlocked = kind === 'socket' && this.#socketFailures >= this.#mostFailures;
		this.#next = isBlocked ? 'stream' : 'socket';
	}

	/** It works: this tab begins with it the next time. */
	opened(kind: CarrierKind): void {
		this.#next = kind;
		this.#kept.keep(KEY, kind === 'stream' ? kind : undefined);
	}

	/** It has worked for a while. */
	stoodWell(kind: CarrierKind): void {
		this.#socketFailures = 0;
		if (kind === 'socket') this.#mostFailures = MOST_WHERE_THEY_WORKED;
	}

	/** Nothing hangs on the next one, so sockets have another chance. */
	retry(): void {
		this.#next = 'socket';
	}
}
