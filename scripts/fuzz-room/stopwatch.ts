import type { RoomEvent } from '#domain/room/event.ts';
import { valuesOf } from '#domain/room/keyed.ts';
import { isMember } from '#domain/room/player.ts';
import { playerOf } from '#domain/room/players.ts';
import type { Room } from '#domain/room/room.ts';

/** The times of a room, measured from its events: since when, what was lost, what was added. */
export class Stopwatch {
	#openedAt = 0;
	#extraMs = 0;
	#pausedAt: number | null = null;
	#lostMs = 0;
	#lostBeforeMs = 0;
	#changedAt = 0;
	readonly #own = new Map<string, { readonly openedAt: number; readonly lostBeforeMs: number }>();

	watch(before: Room, event: RoomEvent, after: Room): void {
		if (before === after) return;
		this.#watchPauses(event);
		this.#changedAt = Math.max(this.#changedAt, event.at, after.openedAt);
		if (event.kind === 'extended') this.#extraMs = Math.max(this.#extraMs, event.extraMs);
		if (after.step !== before.step) {
			this.#openedAt = event.at;
			this.#lostBeforeMs = this.#lostMs;
			this.#extraMs = 0;
		}
		this.#watchOwnPace(before, event, after);
	}

	usedMs(room: Room, player: string, at: number): number {
		const isHosted = room.settings.pace === 'host';
		const hosted = { openedAt: this.#openedAt, lostBeforeMs: this.#lostBeforeMs };
		const since = isHosted ? hosted : (this.#own.get(player) ?? hosted);
		const until = this.#pausedAt === null ? at : Math.min(at, this.#pausedAt);
		return Math.max(0, until - since.openedAt - (this.#lostMs - since.lostBeforeMs));
	}

	allowedMs(room: Room, player: string): number | null {
		const limit = room.questions[0]?.timeLimitMs ?? null;
		const factor = playerOf(room, player)?.accommodation.timeFactor ?? null;
		return limit === null || factor === null ? null : limit * factor + this.#extraMs;
	}

	#watchPauses(event: RoomEvent): void {
		if (event.kind === 'paused') this.#pausedAt = event.at;
		if (event.kind === 'resumed' && this.#pausedAt !== null) {
			this.#lostMs += Math.max(0, event.at - this.#pausedAt);
			this.#pausedAt = null;
		}
		if (event.kind === 'restored') this.#lostMs += Math.max(0, event.at - this.#changedAt);
	}

	#watchOwnPace(before: Room, event: RoomEvent, after: Room): void {
		if (after.phase.kind !== 'own-pace') return;
		const start = { openedAt: event.at, lostBeforeMs: this.#lostMs };
		const isBegun = before.phase.kind !== 'own-pace';
		const members = valuesOf(after.players).filter(isMember);
		if (isBegun) for (const { id } of members) this.#own.set(id, start);
		if (event.kind === 'joined' && !this.#own.has(event.player)) this.#own.set(event.player, start);
		if (event.kind === 'went-on') this.#own.set(event.player, start);
	}
}
