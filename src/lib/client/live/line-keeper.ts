/**
 * Keeps a line open through whatever a school day brings (LINE-50 to LINE-58). There is at most one
 * carrier that stands and one that is being tried in its place; the first message on the one that is
 * tried makes it the one that stands.
 */
import { BEAT_MS, type Bye, type ServerMessage } from '#formats/room-message.ts';
import { CarrierChoice } from './carrier-choice.ts';
import type { LineWorld } from './line-world.ts';
import { WatchedCarrier } from './watched-carrier.ts';

/** `back` stands for a few seconds after a reconnect; `ended` is for good. */
export type LineStatus = 'connecting' | 'open' | 'reconnecting' | 'back' | 'ended';

export type KeeperEvents = {
	readonly status: (status: LineStatus) => void;
	/** Every message but goodbyes. */
	readonly heard: (message: Exclude<ServerMessage, { readonly kind: 'bye' }>) => void;
	/** A carrier stands, perhaps another one than before. */
	readonly opened: () => void;
	readonly closed: () => void;
	readonly ended: (why: Bye) => void;
};

/** A goodbye says by itself that it was no matter of the carrier. */
type Loss = 'late' | 'ended' | Bye;

const FIRST_DELAY_MS = 300;
const LONGEST_DELAY_MS = 5000;

/** A line that has stood so long was a good one: the next loss is its first. */
const STEADY_MS = 5000;

/** Who was put off the line comes back as slowly as after so many losses. */
const AFTER_TOO_MUCH = 4;

const BACK_MS = 3000;

/** A beat that is overdue by so much makes a line doubtful that one has just come back to. */
const DOUBTFUL_MS = BEAT_MS * 1.2;

export class LineKeeper {
	readonly #world: LineWorld;
	readonly #events: KeeperEvents;
	readonly #choice: CarrierChoice;
	#status: LineStatus | undefined;
	#standing: WatchedCarrier | undefined;
	#stoodSince = 0;
	#tried: WatchedCarrier | undefined;
	#losses = 0;
	#cancelDial: (() => void) | undefined;
	#cancelBack: (() => void) | undefined;
	#unwatch: (() => void) | undefined;

	constructor(world: LineWorld, events: KeeperEvents) {
		this.#world = world;
		this.#events = events;
		this.#choice = new CarrierChoice(world.kept);
	}

	start(): void {
		if (this.#unwatch) return;
		this.#unwatch = this.#world.watch({ wake: () => this.#wake(), offline: () => this.#offline() });
		this.#say('connecting');
		this.#dial();
	}

	close(): void {
		this.#unwatch?.();
		this.#unwatch = undefined;
		this.#hangUp();
	}

	/** Goes nowhere while no carrier stands. */
	send(text: string): void {
		this.#standing?.send(text);
	}

	#dial(): void {
		this.#cancelDial?.();
		this.#cancelDial = undefined;
		const carrier = new WatchedCarrier(this.#choice.next, this.#world, {
			heard: (message) => this.#heard(carrier, message),
			renew: () => this.#renew(),
			ended: (how) => this.#lost(carrier, how)
		});
		this.#tried = carrier;
	}

	#dialLater(): void {
		const longest = Math.min(LONGEST_DELAY_MS, 2 * FIRST_DELAY_MS * 2 ** this.#losses++);
		const ms = FIRST_DELAY_MS + this.#world.chance() * (longest - FIRST_DELAY_MS);
		this.#cancelDial ??= this.#world.after(ms, () => this.#dial());
	}

	#heard(carrier: WatchedCarrier, message: ServerMessage): void {
		if (message.kind === 'bye') return this.#dismissed(carrier, message.why);
		if (carrier === this.#tried) this.#stand(carrier);
		this.#events.heard(message);
	}

	#stand(carrier: WatchedCarrier): void {
		this.#standing?.close();
		this.#standing = carrier;
		this.#stoodSince = this.#world.now();
		this.#tried = undefined;
		this.#choice.opened(carrier.kind);
		if (this.#status === 'connecting') this.#say('open');
		if (this.#status === 'reconnecting') this.#sayBack();
		this.#events.opened();
	}

	#dismissed(carrier: WatchedCarrier, why: Bye): void {
		carrier.close();
		if (why === 'gone' || why === 'outdated') this.#end(why);
		else this.#lost(carrier, why);
	}

	#end(why: Bye): void {
		this.close();
		this.#say('ended');
		this.#events.ended(why);
	}

	#lost(carrier: WatchedCarrier, why: Loss): void {
		const wasStanding = carrier === this.#standing;
		const wasSteady = wasStanding && this.#world.now() - this.#stoodSince >= STEADY_MS;
		if (wasSteady) this.#losses = 0;
		if (why === 'too-much') this.#losses = AFTER_TOO_MUCH;
		if (wasSteady) this.#choice.stoodWell(carrier.kind);
		else if (why === 'late' || why === 'ended') this.#choice.failed(carrier.kind, why);
		if (wasStanding) this.#fall();
		else this.#tried = undefined;
		if (this.#tried) return;
		// One that did not open in its time has been waited for already.
		if (!wasStanding && why === 'late') this.#dial();
		else this.#dialLater();
	}

	/** While the line stands: another carrier takes its place without a gap. */
	#renew(): void {
		if (this.#tried) return;
		this.#choice.retry();
		this.#dial();
	}

	#wake(): void {
		if (!this.#standing && this.#cancelDial) this.#dial();
		else if (this.#standing && this.#standing.silentMs > DOUBTFUL_MS) this.#renew();
	}

	/** It is tried on all the same: a server on this very machine needs no network. */
	#offline(): void {
		this.#hangUp();
		this.#dialLater();
	}

	#hangUp(): void {
		this.#cancelDial?.();
		this.#cancelDial = undefined;
		this.#tried?.close();
		this.#tried = undefined;
		this.#fall();
	}

	#fall(): void {
		this.#standing?.close();
		if (this.#standing) this.#say('reconnecting');
		this.#standing = undefined;
		this.#events.closed();
	}

	#sayBack(): void {
		this.#say('back');
		this.#cancelBack = this.#world.after(BACK_MS, () => this.#say('open'));
	}

	#say(status: LineStatus): void {
		this.#cancelBack?.();
		this.#cancelBack = undefined;
		this.#status = status;
		this.#events.status(status);
	}
}
