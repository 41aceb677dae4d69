/**
 * What this player says to the room, one thing at a time, and what the room refused of it. It
 * outlives the stage it was said in: an answer may be refused when the room has long gone on.
 */
import type { Ack } from '#formats/room-message.ts';
import type { LateRefusal, RoomWish } from '#lib/client/live/room-line.svelte.ts';
import type { ShownRefusal } from '#lib/client/shown-refusal.ts';

export type Send = (wish: RoomWish) => Promise<Ack>;

export class SeatTalk {
	/** Of what was said last. */
	refusal = $state.raw<ShownRefusal>();
	/** The question it was about, counted from 0. */
	about = $state.raw<number>();
	readonly #underWay = $state<Record<string, true>>({});
	readonly #send: Send;

	constructor(send: Send) {
		this.#send = send;
	}

	isSaying(wish: RoomWish): boolean {
		return this.#underWay[nameOf(wish)] === true;
	}

	/** A refusal of what this tab had said before its page was loaded anew. */
	heardLate({ refusal, about }: LateRefusal): void {
		this.refusal = refusal;
		this.about = about;
	}

	/** Whether it is done and safe. Said twice at once, it is said once. */
	async say(wish: RoomWish): Promise<boolean> {
		const name = nameOf(wish);
		if (this.#underWay[name]) return false;
		this.refusal = undefined;
		this.#underWay[name] = true;
		const { refusal } = await this.#send(wish);
		delete this.#underWay[name];
		this.refusal = refusal;
		this.about = 'index' in wish ? wish.index : undefined;
		return refusal === undefined;
	}
}

/** What it is about, whatever it says of it. */
function nameOf(wish: RoomWish): string {
	const place = 'index' in wish ? wish.index : '';
	return `${wish.kind} ${place}.${'redo' in wish ? wish.redo : ''}`;
}
