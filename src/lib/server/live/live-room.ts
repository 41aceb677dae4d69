/**
 * A room as this server holds it: its log followed, its lines open, its timers running. Whatever is
 * to happen in it goes through `act` into the log, and happens when it is read from there.
 */
import type { Quiz } from '#domain/quiz/quiz.ts';
import { refuse } from '#domain/refusal.ts';
import type { RoomCommand } from '#domain/room/command.ts';
import type { Game } from '#domain/room/decide.ts';
import type { RoomEvent } from '#domain/room/event.ts';
import { valuesOf } from '#domain/room/keyed.ts';
import type { PlayerId } from '#domain/room/player.ts';
import { playerOf } from '#domain/room/players.ts';
import type { Room } from '#domain/room/room.ts';
import type { RoomView, Viewer } from '#domain/room/view/view.ts';
import type { Bye } from '#formats/room-message.ts';
import { newSecretId } from '../play/secret-id.ts';
import type { RoomLogs } from '../store/port.ts';
import { Audience, type Listener } from './audience.ts';
import type { FollowedRoom } from './followed-room.ts';
import { newsOf } from './news.ts';
import type { RoomFacts } from './port.ts';
import { Presence } from './presence.ts';
import { Publisher } from './publisher.ts';
import { type Done, RoomActs } from './room-acts.ts';
import { RoomDuties, type Say } from './room-duties.ts';
import type { RoomRecord, RoomRecords } from './room-records.ts';
import type { Timers } from './timers.ts';

export type RoomTools = {
	readonly logs: RoomLogs;
	readonly records: RoomRecords;
	readonly timers: Timers;
	/** A room in which nobody did anything for so long is ended. */
	readonly idleMs: number;
	/** It is deleted so long after its last event. */
	readonly keepMs: number;
};

type Parts = {
	readonly record: RoomRecord;
	readonly followed: FollowedRoom;
	readonly quiz: Quiz;
};

export class LiveRoom {
	readonly audience = new Audience();
	#tools: RoomTools;
	#parts: Parts;
	#acts: RoomActs;
	#publisher: Publisher;
	#presence: Presence;
	#duties: RoomDuties;

	constructor(tools: RoomTools, parts: Parts) {
		const { timers, logs, records, idleMs } = tools;
		const { record, followed } = parts;
		const game = () => this.game;
		const { audience } = this;
		this.#tools = tools;
		this.#parts = parts;
		this.#acts = new RoomActs({ room: record.room, game, logs, reader: followed, timers });
		this.#publisher = new Publisher({ game, timers, audience });
		const say: Say = (command) => this.#say({ ...command, id: newSecretId() });
		const history = () => followed.history;
		this.#duties = new RoomDuties({ record, records, history, timers, idleMs, say });
		this.#presence = new Presence({
			timers,
			hasLine: (player) => audience.linesOf(player).length > 0,
			say: async (kind, player) => !this.#isOther(kind, player) || (await say({ kind, player })).ok
		});
		followed.watch({
			happened: (before, event, after) => this.#happened(before, event, after),
			caughtUp: () => this.#duties.settle()
		});
		for (const player of presentIn(this.game.room)) this.expect(player);
		this.#duties.settle();
	}

	get game(): Game {
		return { room: this.#parts.followed.history.room, quiz: this.#parts.quiz };
	}

	get isOver(): boolean {
		return this.game.room.phase.kind === 'finished';
	}

	get facts(): RoomFacts {
		const { room, code, openedAt } = this.#parts.record;
		const { endsAt } = this.#duties;
		const lastAt = endsAt ?? this.#parts.followed.history.lastEventAt;
		return { room, code, openedAt, endsAt, deletedAt: lastAt + this.#tools.keepMs };
	}

	view(viewer: Viewer): RoomView {
		return this.#publisher.frames().view(viewer);
	}

	/** Accepted means durable. Rejects only when the log cannot be read. */
	act(command: RoomCommand): Promise<Done> {
		const isFree = !this.#duties.isBehind || command.kind === 'restore';
		return isFree ? this.#acts.act(command) : this.#actOnceRestored(command);
	}

	/** The server was down: this is the first that is done in the room since. */
	async restore(): Promise<void> {
		await this.#duties.restore();
	}

	/** A player has a seat, and should soon have a line. */
	expect(player: PlayerId): void {
		if (!this.isOver && this.audience.linesOf(player).length === 0) this.#presence.expect(player);
	}

	enter(listener: Listener): void {
		const { viewer, connection } = listener;
		this.audience.add(listener);
		connection.send(this.#publisher.frames().of(viewer));
		if (viewer.role === 'player') this.#presence.came(viewer.player);
	}

	leave(listener: Listener): void {
		const { viewer } = listener;
		this.audience.remove(listener);
		if (viewer.role === 'player') this.expect(viewer.player);
	}

	/** Nothing is done in it here any more. Its lines stay until they are dismissed. */
	async close(because: 'store-closed' | 'room-gone'): Promise<void> {
		this.#duties.stop();
		this.#presence.stop();
		await this.#acts.close(because);
		this.#publisher.satisfied();
		this.#parts.followed.stop();
	}

	dismiss(why: Bye): void {
		this.audience.dismiss(why);
	}

	/** Most lines are opened by who is known to be there. Once it is over nobody is waited for. */
	#isOther(kind: 'away' | 'back', player: PlayerId): boolean {
		const status = playerOf(this.game.room, player)?.status;
		return !this.isOver && status === (kind === 'away' ? 'in' : 'away');
	}

	#happened(before: Room, event: RoomEvent, after: Room): void {
		this.#publisher.tell(newsOf(before, event, after));
		if (event.kind === 'away') this.#presence.doubted(event.player);
	}

	async #actOnceRestored(command: RoomCommand): Promise<Done> {
		const restored = await this.#duties.restore();
		return restored.ok ? this.#acts.act(command) : restored;
	}

	async #say(command: RoomCommand): Promise<Done> {
		try {
			return await this.act(command);
		} catch (error) {
			// Nobody waits for it, and it is tried again.
			console.error(error);
			return refuse('internal');
		}
	}
}

function presentIn(room: Room): readonly PlayerId[] {
	return valuesOf(room.players).flatMap(({ id, status }) => (status === 'in' ? [id] : []));
}
