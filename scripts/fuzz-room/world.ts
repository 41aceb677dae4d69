/**
 * A room as several servers play it: one log, servers that have read it to different lengths and
 * whose clocks differ, and events that were decided but have not arrived. Everything in it happens
 * by hand, in the order that the seed says.
 */
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { RoomCommand } from '#domain/room/command.ts';
import type { Decision } from '#domain/room/decide.ts';
import { type OpenedEvent, type RoomEvent, eventKey } from '#domain/room/event.ts';
import { roomOf } from '#domain/room/open-room.ts';
import type { Room } from '#domain/room/room.ts';
import type { Rules } from './rules.ts';

type Server = { room: Room; read: number; skewMs: number };

export class World {
	readonly quiz: Quiz;
	readonly rules: Rules;
	readonly opened: OpenedEvent;
	readonly log: RoomEvent[] = [];
	readonly sent: RoomCommand[] = [];
	readonly underWay: RoomEvent[] = [];
	readonly servers: readonly [Server, Server];
	/** What happened, for who has to find a failure. */
	readonly steps: string[] = [];
	now: number;
	/** The room that the whole log leads to. */
	room: Room;
	/** Called for each event that enters the log, with the rooms before and after it. */
	readonly #watch: (before: Room, event: RoomEvent, after: Room) => void;
	readonly #keys = new Set<string>();

	constructor(
		{ quiz, rules, opened }: Pick<World, 'quiz' | 'rules' | 'opened'>,
		watch: (before: Room, event: RoomEvent, after: Room) => void
	) {
		this.quiz = quiz;
		this.rules = rules;
		this.opened = opened;
		this.now = opened.at;
		this.room = roomOf(opened);
		const server = (): Server => ({ room: this.room, read: 0, skewMs: 0 });
		this.servers = [server(), server()];
		this.#watch = watch;
	}

	/** Decided on what that server has read so far. The events are then under way. */
	send(command: RoomCommand, at: 0 | 1): Decision {
		const { room, skewMs } = this.servers[at];
		this.sent.push(command);
		const decision = this.rules.decide({ room, quiz: this.quiz }, command, this.now + skewMs);
		const result = decision.ok ? `${decision.value.length} events` : decision.refusal.code;
		this.steps.push(`server ${at} ${JSON.stringify(command)} → ${result}`);
		if (decision.ok) this.underWay.push(...decision.value);
		return decision;
	}

	/** The log takes the event, once for its key. `twice`: as if it did not know keys. */
	arrive(event: RoomEvent, twice = false): void {
		const key = eventKey(event);
		if (this.#keys.has(key) && !twice) return;
		this.#keys.add(key);
		this.log.push(event);
		const before = this.room;
		this.room = this.rules.evolve(before, event);
		this.steps.push(`log ${this.log.length} ${JSON.stringify(event)} → ${this.room.phase.kind}`);
		this.#watch(before, event, this.room);
	}

	arriveAll(): void {
		for (const event of this.underWay.splice(0)) this.arrive(event);
	}

	catchUp(at: 0 | 1): void {
		const server = this.servers[at];
		server.room = this.log.slice(server.read).reduce(this.rules.evolve, server.room);
		server.read = this.log.length;
	}

	/** At once: decided on the whole log and arrived. */
	command(command: RoomCommand): Decision {
		this.arriveAll();
		this.catchUp(0);
		const decision = this.send(command, 0);
		this.arriveAll();
		this.catchUp(0);
		return decision;
	}
}
