/**
 * The scores, counted a second time and in the plainest way: a notebook kept beside the log. It
 * takes the phases from the room and everything else from the events themselves.
 */
import { GRACE_MS } from '#domain/attempt/commands.ts';
import { answerKey } from '#domain/room/score/answer-key.ts';
import type { RoomEvent } from '#domain/room/event.ts';
import { valuesOf } from '#domain/room/keyed.ts';
import { isMember } from '#domain/room/player.ts';
import { playerOf } from '#domain/room/players.ts';
import type { Room } from '#domain/room/room.ts';
import { type Noted, type PlainScore, plainScore } from './plain-score.ts';
import { Stopwatch } from './stopwatch.ts';

type Of<Kind extends RoomEvent['kind']> = Extract<RoomEvent, { readonly kind: Kind }>;

export class PlainRecount {
	readonly #notes = new Map<string, Noted>();
	readonly #stopwatch = new Stopwatch();
	readonly #counted = new Set<number>();
	readonly #dropped = new Set<number>();
	/** By question: who was in the room when it was opened. */
	readonly #there = new Map<number, ReadonlySet<string>>();

	watch(before: Room, event: RoomEvent, after: Room): void {
		if (event.kind === 'answered') this.#answer(before, event);
		if (event.kind === 'pointed') this.#point(before, event);
		if (event.kind === 'objected') this.#object(before, event);
		if (event.kind === 'ruled') this.#rule(before, event);
		this.#followPhases(before, event, after);
		this.#stopwatch.watch(before, event, after);
	}

	/** Of a player, on what they may know. */
	score(room: Room, player: string): PlainScore {
		const asked = room.questions.flatMap((_, index) => {
			const noted = this.#notes.get(`${player}/${index}`);
			const isOpen = this.#counted.has(index) && !this.#dropped.has(index);
			const wasThere = room.settings.pace === 'host' && this.#there.get(index)?.has(player);
			if (!isOpen || (noted === undefined && !wasThere)) return [];
			if (noted !== undefined && isSecretYet(room, player, index)) return [];
			return [{ index, noted }];
		});
		return plainScore(room, asked, this.#rulings());
	}

	/** Answers on the notebook's page, as `player/index` with the id that was acknowledged. */
	answers(): ReadonlyMap<string, Noted> {
		return this.#notes;
	}

	#answer(before: Room, event: Of<'answered'>): void {
		const key = `${event.player}/${event.index}`;
		if (this.#notes.has(key) || !takes(before, 'asking', event)) return;
		const used = this.#stopwatch.usedMs(before, event.player, event.at);
		const allowedMs = this.#stopwatch.allowedMs(before, event.player);
		const isLate = allowedMs !== null && used > allowedMs + GRACE_MS;
		if (isLate && before.settings.pace === 'host') return;
		this.#notes.set(key, { event, isLate, usedMs: used, allowedMs });
	}

	#point(before: Room, event: Of<'pointed'>): void {
		const noted = this.#notes.get(`${event.player}/${event.index}`);
		if (!noted || noted.point || !takes(before, 'proving', event)) return;
		const { isProvable } = before.questions[event.index] ?? {};
		const gave = !noted.isLate && noted.event.answer.kind !== 'pass';
		if (!before.settings.hasProofStep || isProvable !== true || !gave) return;
		const allowedMs = this.#stopwatch.allowedMs(before, event.player);
		const used = this.#stopwatch.usedMs(before, event.player, event.at);
		const isHosted = before.settings.pace === 'host';
		if (isHosted && allowedMs !== null && used > allowedMs + GRACE_MS) return;
		noted.point = event;
	}

	#object(before: Room, event: Of<'objected'>): void {
		const noted = this.#notes.get(`${event.player}/${event.index}`);
		const player = playerOf(before, event.player);
		if (!noted || noted.objection || noted.event.redo !== event.redo) return;
		if (!player || !isMember(player) || noted.isLate || noted.event.answer.kind === 'pass') return;
		if (!this.#counted.has(event.index) || this.#dropped.has(event.index)) return;
		if (isSecretYet(before, event.player, event.index)) return;
		noted.objection = event;
	}

	#rule(before: Room, event: Of<'ruled'>): void {
		const noted = this.#notes.get(`${event.player}/${event.index}`);
		if (!noted?.objection || noted.ruling || noted.event.redo !== event.redo) return;
		if (before.turns[event.index]?.redo !== event.redo) return;
		noted.ruling = event.ruling;
		if (event.ruling === 'dropped') this.#dropped.add(event.index);
	}

	#rulings(): ReadonlySet<string> {
		const rulings = [...this.#notes.values()].flatMap(({ event, objection, ruling }) =>
			objection && ruling === 'both-right'
				? [
						`${event.index}/answer/${answerKey(event.answer)}`,
						`${event.index}/proof/${objection.sentence}`
					]
				: []
		);
		return new Set(rulings);
	}

	#followPhases(before: Room, _event: RoomEvent, after: Room): void {
		if (before.step === after.step) return;
		const { phase } = after;
		if (phase.kind === 'asking') {
			for (const key of [...this.#notes.keys()]) {
				if (key.endsWith(`/${phase.index}`)) this.#notes.delete(key);
			}
			this.#counted.delete(phase.index);
			this.#dropped.delete(phase.index);
			const members = valuesOf(before.players).filter(isMember);
			this.#there.set(phase.index, new Set(members.map(({ id }) => id)));
		}
		if (phase.kind === 'revealed') this.#counted.add(phase.index);
		if (phase.kind === 'own-pace') after.questions.forEach((_, index) => this.#counted.add(index));
	}
}

/** Whether the room, or the player's own way, stands at that question for that. */
function takes(
	room: Room,
	stage: 'asking' | 'proving',
	event: Of<'answered'> | Of<'pointed'>
): boolean {
	const player = playerOf(room, event.player);
	if (!player || !isMember(player) || room.turns[event.index]?.redo !== event.redo) return false;
	const { phase } = room;
	if (phase.kind === 'own-pace') {
		return player.way?.stage === stage && player.way.index === event.index;
	}
	return phase.kind === stage && phase.index === event.index;
}

function isSecretYet(room: Room, id: string, index: number): boolean {
	const way = playerOf(room, id)?.way;
	if (room.phase.kind !== 'own-pace' || !way || way.stage === 'done') return false;
	return way.index < index || (way.index === index && way.stage !== 'revealed');
}
