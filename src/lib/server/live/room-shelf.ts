/**
 * The rooms that are in memory: those still open from the start on, others when somebody asks for
 * them and as long as somebody looks.
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { QuizShelf } from '../play/quiz-shelf.ts';
import { FollowedRoom } from './followed-room.ts';
import { LiveRoom, type RoomTools } from './live-room.ts';

/** A finished room at which nobody looks is dropped within two of these. */
const LOOK_EVERY_MS = 120_000;

type Found = Outcome<LiveRoom, RefusalCode>;

type Options = { readonly tools: RoomTools; readonly quizzes: Pick<QuizShelf, 'version'> };

export class RoomShelf {
	#options: Options;
	#loading = new Map<string, Promise<Found>>();
	#loaded = new Map<string, LiveRoom>();
	/** Asked for since the last look. */
	#wanted = new Set<string>();
	#deleting = new Set<string>();
	readonly #stop: () => void;

	constructor(options: Options) {
		this.#options = options;
		this.#stop = options.tools.timers.every(LOOK_EVERY_MS, () => this.#dropUnwanted());
	}

	/** The room, read from its log if it is not here yet. */
	find(room: string): Promise<Found> {
		this.#wanted.add(room);
		const known = this.#loading.get(room);
		if (known !== undefined) return known;
		const loading = this.#load(room);
		this.#loading.set(room, loading);
		return loading;
	}

	/** Only if it is here. */
	peek(room: string): LiveRoom | undefined {
		return this.#loaded.get(room);
	}

	get loaded(): readonly LiveRoom[] {
		return [...this.#loaded.values()];
	}

	/** Nobody finds the room while it is being deleted. Its lines are told what became of it. */
	async deleting<Reply extends Outcome<unknown>>(
		room: string,
		remove: () => Promise<Reply>
	): Promise<Reply> {
		this.#deleting.add(room);
		try {
			// That it cannot be read is told to who asked for it, and keeps nobody from deleting it.
			const found = await this.#loading.get(room)?.catch(() => undefined);
			const live = found?.ok === true ? found.value : undefined;
			await live?.close('room-gone');
			this.#forget(room);
			const removed = await remove();
			live?.dismiss(removed.ok ? 'gone' : 'restarting');
			return removed;
		} finally {
			this.#deleting.delete(room);
		}
	}

	async close(): Promise<void> {
		this.#stop();
		await Promise.all(this.loaded.map((live) => live.close('store-closed')));
	}

	async #load(room: string): Promise<Found> {
		try {
			const found = await this.#read(room);
			if (found.ok) this.#loaded.set(room, found.value);
			return found;
		} finally {
			// What could not be read now is read anew for the next who asks.
			if (!this.#loaded.has(room)) this.#forget(room);
		}
	}

	async #read(room: string): Promise<Found> {
		const { tools, quizzes } = this.#options;
		const record = await tools.records.find(room);
		if (record === undefined || this.#deleting.has(room)) return refuse('room-gone');
		const followed = await openLog(tools, room);
		if (!followed.ok) return followed;
		const { quizSlug, quizVersion } = followed.value.history.room;
		const quiz = await quizzes.version(quizSlug, quizVersion);
		if (quiz !== undefined) {
			return accept(new LiveRoom(tools, { record, followed: followed.value, quiz }));
		}
		followed.value.stop();
		return refuse('quiz-version-gone', `${quizSlug} ${quizVersion}`);
	}

	#dropUnwanted(): void {
		for (const [room, live] of this.#loaded) {
			if (!live.isOver || live.audience.size > 0 || this.#wanted.has(room)) continue;
			this.#forget(room);
			void live.close('store-closed');
		}
		this.#wanted.clear();
	}

	#forget(room: string): void {
		this.#loading.delete(room);
		this.#loaded.delete(room);
	}
}

async function openLog(
	{ logs }: RoomTools,
	room: string
): Promise<Outcome<FollowedRoom, RefusalCode>> {
	try {
		const followed = await FollowedRoom.open(logs, room);
		return followed === undefined ? refuse('room-gone') : accept(followed);
	} catch (error) {
		// Written by a later version, or a bug; either way one room, and not the server.
		console.error(error);
		return refuse('record-malformed');
	}
}
