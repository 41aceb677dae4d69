/**
 * Whose phone is there. A player is away some seconds after their last line closed, so that a reload
 * or a moment without network says nothing; and back at once. While no phone at all is there, it is
 * the network that is away: then nobody is made so whom a running question waits for.
 */
import type { PlayerId } from '#domain/room/player.ts';
import type { Cancel, Timers } from './timers.ts';

export const AWAY_AFTER_MS = 8000;

type Options = {
	readonly timers: Timers;
	readonly hasLine: (player: PlayerId) => boolean;
	/** Whether it is the network that is away. */
	readonly isHeld: () => boolean;
	/** Answers whether it is in the log, or so already. */
	readonly say: (kind: 'away' | 'back', player: PlayerId) => Promise<boolean>;
};

export class Presence {
	#options: Options;
	#expected = new Map<PlayerId, Cancel>();
	#held = new Set<PlayerId>();

	constructor(options: Options) {
		this.#options = options;
	}

	/** A line of theirs is open. */
	came(player: PlayerId): void {
		this.#forget(player);
		void this.#settle(player);
		// The network is back: the others have their seconds from now on.
		for (const other of this.#held) this.expect(other);
		this.#held.clear();
	}

	/** They have no line, and should have one soon. */
	expect(player: PlayerId): void {
		this.#forget(player);
		const cancel = this.#options.timers.after(AWAY_AFTER_MS, () => this.#due(player));
		this.#expected.set(player, cancel);
	}

	/** The log says that they are away: another server does not see the line that is open here. */
	doubted(player: PlayerId): void {
		if (this.#options.hasLine(player)) void this.#settle(player);
	}

	/** The room has gone on: nobody may be held for its sake any more. */
	wentOn(): void {
		const held = [...this.#held];
		this.#held.clear();
		for (const player of held) this.#due(player);
	}

	stop(): void {
		for (const cancel of this.#expected.values()) cancel();
		this.#expected.clear();
		this.#held.clear();
	}

	#due(player: PlayerId): void {
		this.#forget(player);
		if (this.#options.hasLine(player)) return;
		if (this.#options.isHeld()) this.#held.add(player);
		else void this.#settle(player);
	}

	async #settle(player: PlayerId): Promise<void> {
		const kind = this.#options.hasLine(player) ? 'back' : 'away';
		// What the store would not take is tried again.
		if (!(await this.#options.say(kind, player))) this.#retry(player);
	}

	#retry(player: PlayerId): void {
		this.#forget(player);
		const again = () => {
			this.#expected.delete(player);
			void this.#settle(player);
		};
		this.#expected.set(player, this.#options.timers.after(AWAY_AFTER_MS, again));
	}

	#forget(player: PlayerId): void {
		this.#expected.get(player)?.();
		this.#expected.delete(player);
		this.#held.delete(player);
	}
}
