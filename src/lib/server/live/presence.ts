/**
 * Whose phone is there. A player is away some seconds after their last line closed, so that a reload
 * or a moment without network says nothing; and back at once (LIVE-31, LIVE-32).
 */
import type { PlayerId } from '#domain/room/player.ts';
import type { Cancel, Timers } from './timers.ts';

const AWAY_AFTER_MS = 8000;

type Options = {
	readonly timers: Timers;
	readonly hasLine: (player: PlayerId) => boolean;
	/** Answers whether it is in the log, or so already. */
	readonly say: (kind: 'away' | 'back', player: PlayerId) => Promise<boolean>;
};

export class Presence {
	#options: Options;
	#expected = new Map<PlayerId, Cancel>();
	#isStopped = false;

	constructor(options: Options) {
		this.#options = options;
	}

	/** A line of theirs is open. */
	came(player: PlayerId): void {
		this.#forget(player);
		void this.#settle(player);
	}

	/** They have no line, and should have one soon. */
	expect(player: PlayerId): void {
		this.#forget(player);
		if (this.#isStopped) return;
		const cancel = this.#options.timers.after(AWAY_AFTER_MS, () => this.#due(player));
		this.#expected.set(player, cancel);
	}

	/** The log says that they are away: whoever wrote it may not see the line that is open here. */
	doubted(player: PlayerId): void {
		if (this.#options.hasLine(player)) void this.#settle(player);
	}

	stop(): void {
		this.#isStopped = true;
		for (const cancel of this.#expected.values()) cancel();
		this.#expected.clear();
	}

	#due(player: PlayerId): void {
		this.#expected.delete(player);
		void this.#settle(player);
	}

	async #settle(player: PlayerId): Promise<void> {
		const kind = this.#options.hasLine(player) ? 'back' : 'away';
		// What the store would not take is tried again.
		if (!(await this.#options.say(kind, player))) this.expect(player);
	}

	#forget(player: PlayerId): void {
		this.#expected.get(player)?.();
		this.#expected.delete(player);
	}
}
