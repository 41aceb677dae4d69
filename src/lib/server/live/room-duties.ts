/**
 * What the server does in a room by itself: it ends a step whose time is up and a room that was left
 * alone, gives back the time for which it was down, and notes that a room has ended.
 */
import { timeUpAt } from '#domain/room/clock.ts';
import type { HostCommand, ServerCommand } from '#domain/room/command.ts';
import type { Room } from '#domain/room/room.ts';
import { Alarm } from './alarm.ts';
import type { Done } from './room-acts.ts';
import type { RoomHistory } from './room-history.ts';
import type { RoomRecord, RoomRecords } from './room-records.ts';
import type { Timers } from './timers.ts';

export type OwnCommand = ServerCommand | Extract<HostCommand, { readonly kind: 'end' }>;
type Unsigned<Command> = Command extends unknown ? Omit<Command, 'id'> : never;

/** Gives it an id of its own. Accepted: it is in the log, or so already. Never rejects. */
export type Say = (command: Unsigned<OwnCommand>) => Promise<Done>;

type Options = {
	readonly record: RoomRecord;
	readonly records: Pick<RoomRecords, 'noteEnd'>;
	readonly history: () => RoomHistory;
	readonly timers: Timers;
	/** A room in which nobody did anything for so long is ended. */
	readonly idleMs: number;
	readonly say: Say;
};

/** What the store would not take is tried again so much later. */
const AGAIN_MS = 1000;

export class RoomDuties {
	#options: Options;
	#timeUp: Alarm;
	#idle: Alarm;
	#again: Alarm;
	#restoring: Promise<Done> | undefined;
	#isBehind = false;
	#isStopped = false;
	#notedAt: number;

	constructor(options: Options) {
		const { timers, record, history } = options;
		this.#options = options;
		this.#timeUp = new Alarm(timers, () => void this.#ring('time-up'));
		this.#idle = new Alarm(timers, () => void this.#ring('end'));
		this.#again = new Alarm(timers, () => void this.restore());
		this.#notedAt = record.endedAt === null ? -Infinity : history().lastEventAt;
	}

	/** The time for which the server was down has not been given back yet. */
	get isBehind(): boolean {
		return this.#isBehind;
	}

	/** When the room ends by itself; null once it has ended. */
	get endsAt(): number | null {
		const { room, lastActAt } = this.#options.history();
		return isOver(room) ? null : lastActAt + this.#options.idleMs;
	}

	/** Sets the alarms by the room as it is now. Cheap: once after each read. */
	settle(): void {
		if (this.#isStopped) return;
		const { room } = this.#options.history();
		this.#timeUp.set(timeUpAt(room));
		this.#idle.set(this.endsAt);
		if (isOver(room)) void this.#note();
	}

	/**
	 * ROOM-34: after the server was down. Until the log has it nothing else may come there, for what is
	 * given back is counted from the last event.
	 */
	restore(): Promise<Done> {
		return (this.#restoring ??= this.#restore());
	}

	stop(): void {
		this.#isStopped = true;
		for (const alarm of [this.#timeUp, this.#idle, this.#again]) alarm.set(null);
	}

	async #restore(): Promise<Done> {
		this.#isBehind = true;
		const done = await this.#options.say({ kind: 'restore' });
		this.#restoring = undefined;
		this.#isBehind = !done.ok;
		const isToTryAgain = !done.ok && !this.#isStopped;
		this.#again.set(isToTryAgain ? this.#options.timers.now() + AGAIN_MS : null);
		if (done.ok) this.settle();
		return done;
	}

	async #ring(kind: 'time-up' | 'end'): Promise<void> {
		const { say, history, timers } = this.#options;
		const { step } = history().room;
		const done = await say(kind === 'end' ? { kind } : { kind, step });
		if (this.#isStopped) return;
		if (done.ok) return this.settle();
		const alarm = kind === 'end' ? this.#idle : this.#timeUp;
		alarm.set(timers.now() + AGAIN_MS);
	}

	/** What the store does not take now is noted when the room is loaded the next time. */
	async #note(): Promise<void> {
		const { record, records, history } = this.#options;
		const at = history().lastEventAt;
		if (at <= this.#notedAt) return;
		this.#notedAt = at;
		await records.noteEnd(record.room, at);
	}
}

function isOver({ phase }: Room): boolean {
	return phase.kind === 'finished';
}
