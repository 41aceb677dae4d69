/**
 * What the store will hold once the group being gathered is durable: the durable contents with the
 * group's changes on top. Writes are decided upon it in order of arrival; reads never see it.
 * A group that fails is forgotten with its draft, and all that was decided upon it fails with it.
 */
import type { Change, HeldRecord } from './change.ts';
import type { Contents } from './contents.ts';

type DraftRoom = { end: number; isFresh: boolean; readonly positions: Map<string, number> };

export class Draft {
	#contents: Contents;
	#changes: Change[] = [];
	#size = 0;
	/** `null` marks what the group takes away. */
	#records = new Map<string, HeldRecord | null>();
	#idsByKey = new Map<string, string | null>();
	#rooms = new Map<string, DraftRoom>();

	constructor(contents: Contents) {
		this.#contents = contents;
	}

	/** Characters of JSON gathered so far. */
	get size(): number {
		return this.#size;
	}

	/** The changes drafted since the last call: one commit. */
	takeChanges(): readonly Change[] {
		const taken = this.#changes;
		if (taken.length > 0) this.#changes = [];
		return taken;
	}

	record(collection: string, id: string): HeldRecord | undefined {
		const drafted = this.#records.get(pairKey(collection, id));
		if (drafted === undefined) return this.#contents.record(collection, id);
		return drafted ?? undefined;
	}

	idForKey(collection: string, idempotencyKey: string): string | undefined {
		const drafted = this.#idsByKey.get(pairKey(collection, idempotencyKey));
		if (drafted === undefined) return this.#contents.idForKey(collection, idempotencyKey);
		return drafted ?? undefined;
	}

	put(record: HeldRecord): void {
		this.#changes.push({ kind: 'put', record });
		this.#size += record.valueText.length;
		this.#records.set(pairKey(record.collection, record.id), record);
		if (record.idempotencyKey === undefined) return;
		this.#idsByKey.set(pairKey(record.collection, record.idempotencyKey), record.id);
	}

	remove(record: HeldRecord): void {
		const { collection, id, idempotencyKey } = record;
		this.#changes.push({ kind: 'remove', collection, id });
		this.#records.set(pairKey(collection, id), null);
		if (idempotencyKey !== undefined) this.#idsByKey.set(pairKey(collection, idempotencyKey), null);
	}

	roomEnd(room: string): number {
		return this.#rooms.get(room)?.end ?? this.#contents.roomEnd(room);
	}

	positionOf(room: string, key: string): number | undefined {
		const drafted = this.#rooms.get(room);
		const position = drafted?.positions.get(key);
		if (position !== undefined || drafted?.isFresh === true) return position;
		return this.#contents.positionOf(room, key);
	}

	/** Answers with the new entry's position. */
	log(room: string, key: string, eventText: string): number {
		const drafted = this.#rooms.get(room) ?? {
			end: this.#contents.roomEnd(room),
			isFresh: false,
			positions: new Map<string, number>()
		};
		drafted.end += 1;
		drafted.positions.set(key, drafted.end);
		this.#rooms.set(room, drafted);
		this.#size += eventText.length;
		this.#changes.push({ kind: 'log', entry: { room, position: drafted.end, key, eventText } });
		return drafted.end;
	}

	removeRoom(room: string): void {
		this.#rooms.set(room, { end: 0, isFresh: true, positions: new Map() });
		this.#changes.push({ kind: 'remove-room', room });
	}
}

/** One string for a pair of strings, different for every pair. */
export function pairKey(first: string, second: string): string {
	return `${first.length}:${first}${second}`;
}
