/** The room service: all live rooms of this server. Rules: docs/live-spec.md. */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { Game } from '#domain/room/decide.ts';
import { eventKey } from '#domain/room/event.ts';
import { openRoom } from '#domain/room/open-room.ts';
import type { RoomView } from '#domain/room/view/view.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import { readRoomCode } from '#formats/room-code.ts';
import type { Ack } from '#formats/room-message.ts';
import { quizKey } from '../play/quiz-key.ts';
import type { QuizShelf } from '../play/quiz-shelf.ts';
import { newSecretId } from '../play/secret-id.ts';
import type { Signer } from '../share/sign.ts';
import type { Store } from '../store/port.ts';
import { join } from './join.ts';
import { LiveLines } from './live-lines.ts';
import type {
	Connection,
	JoinWish,
	Line,
	Live,
	NewRoomWish,
	Pass,
	RoomFacts,
	RoomTokens
} from './port.ts';
import { RoomRecords } from './room-records.ts';
import { RoomShelf } from './room-shelf.ts';
import { type RoomSeals, createRoomSeals } from './room-tokens.ts';
import type { Timers } from './timers.ts';

type LiveOptions = {
	readonly store: Pick<Store, 'records' | 'rooms'>;
	readonly quizzes: Pick<QuizShelf, 'version'>;
	readonly signer: Signer;
	readonly timers: Timers;
	/** A room in which nobody did anything for so long is ended. */
	readonly idleMs: number;
	/** It is deleted so long after its last event. */
	readonly keepMs: number;
	/** Rooms that have not ended, which are all in memory. */
	readonly mostOpen?: number;
	/** For tests. */
	readonly drawCode?: () => string;
};

/** LIVE-6: each costs some kilobytes, and a little for each player. */
const MOST_OPEN = 2000;

/** With every room that had not ended: their time runs on from here (ROOM-34). */
export async function openLive(options: LiveOptions): Promise<Live> {
	const live = new LiveRooms(options);
	await live.restore();
	return live;
}

class LiveRooms implements Live {
	#options: LiveOptions;
	#records: RoomRecords;
	#shelf: RoomShelf;
	#seals: RoomSeals;
	#lines: LiveLines;

	constructor(options: LiveOptions) {
		const { store, quizzes, timers, idleMs, keepMs } = options;
		this.#options = options;
		this.#records = new RoomRecords(store.records, options.drawCode);
		const tools = { logs: store.rooms, records: this.#records, timers, idleMs, keepMs };
		this.#shelf = new RoomShelf({ tools, quizzes });
		this.#seals = createRoomSeals(options.signer);
		this.#lines = new LiveLines({ shelf: this.#shelf, seals: this.#seals, timers });
	}

	async restore(): Promise<void> {
		const rooms = await this.#records.listOpen();
		await Promise.all(rooms.map((room) => this.#restoreOne(room)));
	}

	async openRoom(wish: NewRoomWish): Promise<Outcome<RoomFacts, RefusalCode>> {
		const open = this.#shelf.loaded.filter(({ isOver }) => !isOver);
		if (open.length >= (this.#options.mostOpen ?? MOST_OPEN)) return refuse('rooms-full');
		const room = newSecretId();
		const now = this.#options.timers.now();
		const opened = openRoom({ ...wish, room, seed: newSecretId() }, now);
		if (!opened.ok) return opened;
		const { slug, version } = wish.quiz;
		const added = await this.#records.add(room, quizKey(slug, version), now);
		if (!added.ok) return added;
		const event = opened.value;
		const begun = await this.#options.store.rooms.append(room, [{ key: eventKey(event), event }]);
		return begun.ok ? this.facts(room) : refuse(begun.refusal.code);
	}

	async findRoom(typed: string): Promise<Outcome<RoomFacts, RefusalCode>> {
		const code = readRoomCode(typed);
		if (!code.ok) return code;
		const room = await this.#records.roomOf(code.value);
		if (room === undefined) return refuse('code-unknown');
		const facts = await this.facts(room);
		// Between the deletion of a room and that of its code.
		return !facts.ok && facts.refusal.code === 'room-gone' ? refuse('code-unknown') : facts;
	}

	async facts(room: string): Promise<Outcome<RoomFacts, RefusalCode>> {
		const found = await this.#shelf.find(room);
		return found.ok ? accept(found.value.facts) : found;
	}

	tokens(room: string): RoomTokens {
		return this.#seals.of(room);
	}

	async view({ room, viewer }: Pass): Promise<Outcome<RoomView, RefusalCode>> {
		const found = await this.#shelf.find(room);
		return found.ok ? accept(found.value.view(viewer)) : found;
	}

	async join(room: string, wish: JoinWish): Promise<Outcome<string, RefusalCode>> {
		const found = await this.#shelf.find(room);
		if (!found.ok) return found;
		const player = await join(found.value, wish, this.#seatIn(room, wish.seat));
		return player.ok ? accept(this.#seals.seat(room, player.value)) : player;
	}

	async game(room: string): Promise<Outcome<Game, RefusalCode>> {
		const found = await this.#shelf.find(room);
		return found.ok ? accept(found.value.game) : found;
	}

	async remove(room: string): Promise<Outcome<void, RefusalCode>> {
		return this.#shelf.deleting(room, async () => {
			const log = await this.#options.store.rooms.remove(room);
			if (!log.ok) return refuse(log.refusal.code);
			const record = await this.#records.remove(room);
			if (!record.ok) return record;
			return log.value.wasThere || record.value.wasThere ? accept(undefined) : refuse('room-gone');
		});
	}

	admit(token: string): Promise<Outcome<Pass, RefusalCode>> {
		return this.#lines.admit(token);
	}

	open(pass: Pass, connection: Connection): Line {
		return this.#lines.open(pass, connection);
	}

	receive(pass: Pass, text: string): Promise<Ack> {
		return this.#lines.receive(pass, text);
	}

	closeAll(): void {
		this.#lines.closeAll();
	}

	async close(): Promise<void> {
		this.#lines.stop();
		await this.#shelf.close();
	}

	async #restoreOne(room: string): Promise<void> {
		const found = await this.#shelf.find(room);
		if (found.ok) return found.value.restore();
		const { code, detail } = found.refusal;
		// Half deleted when the server died: the sweep deletes the rest.
		if (code === 'room-gone') return;
		console.warn(`A room could not be opened again (${code}): ${detail ?? ''}`);
	}

	/** A seat in another room, or a damaged one, is none. */
	#seatIn(room: string, seat: string | undefined): string | undefined {
		const pass = seat === undefined ? undefined : this.#seals.read(seat);
		if (pass?.ok !== true || pass.value.room !== room) return undefined;
		const { viewer } = pass.value;
		return viewer.role === 'player' ? viewer.player : undefined;
	}
}
