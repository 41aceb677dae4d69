/**
 * What is stored of a room beside its log: its code, whether it is still open, and when something
 * happened in it last. The record is written before the log and deleted after it, so that whatever
 * is left by a crash is found and deleted in its time.
 */
import { randomInt } from 'node:crypto';
import * as v from 'valibot';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { ROOM_CODE_ALPHABET, ROOM_CODE_LENGTH } from '#formats/room-code.ts';
import { sortableTime } from '../play/expiry.ts';
import type { IndexEntries, Records, StoreFailureCode, StoredRecord } from '../store/port.ts';

export const ROOMS = 'rooms';
const CODES = 'room-codes';
const BATCH = 500;
const ALL = 'all';

const time = v.pipe(v.number(), v.minValue(0));
const valueSchema = v.object({
	code: v.string(),
	openedAt: time,
	endedAt: v.nullable(time),
	/** The quiz version it plays, as `quizKey` names it. Rooms of older servers do not tell. */
	quiz: v.exactOptional(v.string())
});

type Value = v.InferOutput<typeof valueSchema>;
type Written<Reply> = Promise<Outcome<Reply, StoreFailureCode>>;

export type RoomRecord = Value & { readonly room: string };

export class RoomRecords {
	#records: Records;
	#drawCode: () => string;

	constructor(records: Records, drawCode: () => string = randomCode) {
		this.#records = records;
		this.#drawCode = drawCode;
	}

	/** With a code that no other room has. */
	async add(room: string, quiz: string, openedAt: number): Written<RoomRecord> {
		for (;;) {
			const value = { code: this.#drawCode(), openedAt, endedAt: null, quiz };
			const written = await this.#records.putAll([
				{ collection: CODES, id: value.code, expectedVersion: 0, value: room, index: {} },
				{ collection: ROOMS, id: room, expectedVersion: 0, value, index: places(value, openedAt) }
			]);
			if (written.ok) return accept({ room, ...value });
			// Another room has that code: of 64 million one draws a free one soon.
			if (written.refusal.code !== 'version-conflict') return refuse(written.refusal.code);
		}
	}

	async find(room: string): Promise<RoomRecord | undefined> {
		return read(await this.#records.get(ROOMS, room));
	}

	/** The room that has the code, as `readRoomCode` reads it. */
	async roomOf(code: string): Promise<string | undefined> {
		const value = (await this.#records.get(CODES, code))?.value;
		return typeof value === 'string' ? value : undefined;
	}

	/** When something happened last in a room that has ended. */
	async noteEnd(room: string, at: number): Written<void> {
		for (;;) {
			const stored = await this.#records.get(ROOMS, room);
			const known = read(stored);
			if (stored === undefined || known === undefined) return accept(undefined);
			const { code, openedAt, endedAt, quiz } = known;
			const kept = quiz === undefined ? {} : { quiz };
			const value = { code, openedAt, endedAt: endedAt ?? at, ...kept };
			const { collection, id, version: expectedVersion } = stored;
			const index = places(value, at);
			const written = await this.#records.put({ collection, id, expectedVersion, value, index });
			if (written.ok) return accept(undefined);
			if (written.refusal.code !== 'version-conflict') return refuse(written.refusal.code);
		}
	}

	/** The code first: it may be drawn again as soon as it leads nowhere. */
	async remove(room: string): Written<{ readonly wasThere: boolean }> {
		const known = await this.find(room);
		if (known !== undefined) {
			const freed = await this.#records.remove(CODES, known.code);
			if (!freed.ok) return refuse(freed.refusal.code);
		}
		const removed = await this.#records.remove(ROOMS, room);
		return removed.ok ? accept(removed.value) : refuse(removed.refusal.code);
	}

	/** Rooms whose end has not been noted. */
	listOpen(): Promise<readonly string[]> {
		return this.#list('open');
	}

	/** Rooms of which nothing was noted since then. */
	listQuiet(since: number): Promise<readonly string[]> {
		return this.#list('touched', sortableTime(since));
	}

	async #list(index: 'open' | 'touched', before?: string): Promise<readonly string[]> {
		const rooms: string[] = [];
		const query = { collection: ROOMS, index, key: ALL, limit: BATCH };
		let page = await this.#records.list(query);
		while (page.length > 0) {
			const places = page.map((one) => ({ id: one.id, sort: one.index[index]?.sort ?? '' }));
			const wanted = places.filter(({ sort }) => before === undefined || sort < before);
			rooms.push(...wanted.map(({ id }) => id));
			const after = places.at(-1);
			if (after === undefined || wanted.length < page.length) break;
			page = await this.#records.list({ ...query, after });
		}
		return rooms;
	}
}

function places(value: Value, touchedAt: number): IndexEntries {
	return {
		touched: { key: ALL, sort: sortableTime(touchedAt) },
		...(value.endedAt === null ? { open: { key: ALL, sort: sortableTime(value.openedAt) } } : {}),
		...(value.quiz === undefined ? {} : { quiz: { key: value.quiz, sort: '' } })
	};
}

function read(stored: StoredRecord | undefined): RoomRecord | undefined {
	const value = v.safeParse(valueSchema, stored?.value);
	return stored && value.success ? { room: stored.id, ...value.output } : undefined;
}

function randomCode(): string {
	const letters = Array.from(
		{ length: ROOM_CODE_LENGTH },
		() => ROOM_CODE_ALPHABET[randomInt(ROOM_CODE_ALPHABET.length)]
	);
	return letters.join('');
}
