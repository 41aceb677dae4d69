/**
 * Everything the store holds that is durable, and nothing else: a commit is applied only once its
 * adapter has made it safe. Both adapters share this file, so that the in-memory store is the
 * lowdb store without its files. No I/O, no clock, no chance.
 */
import type { Change, Commit, HeldEntry, HeldRecord } from './change.ts';
import { Collection } from './collection.ts';
import type { ListQuery } from './port.ts';

type Room = {
	readonly entries: HeldEntry[];
	readonly positions: Map<string, number>;
};

/** A consistent view that later commits do not alter. */
export type Capture = {
	readonly sequence: number;
	readonly records: readonly (readonly HeldRecord[])[];
	readonly rooms: readonly { readonly entries: readonly HeldEntry[]; readonly length: number }[];
};

export class Contents {
	#sequence = 0;
	#collections = new Map<string, Collection>();
	#rooms = new Map<string, Room>();

	/** Sequence of the last commit applied; 0 when there was none. */
	get sequence(): number {
		return this.#sequence;
	}

	/** Says that what was loaded change by change is the state at `sequence`. */
	startAt(sequence: number): void {
		this.#sequence = sequence;
	}

	record(collection: string, id: string): HeldRecord | undefined {
		return this.#collections.get(collection)?.get(id);
	}

	idForKey(collection: string, idempotencyKey: string): string | undefined {
		return this.#collections.get(collection)?.idForKey(idempotencyKey);
	}

	list(query: ListQuery): HeldRecord[] {
		return this.#collections.get(query.collection)?.list(query) ?? [];
	}

	/** The room's last position; 0 when it has no event. */
	roomEnd(room: string): number {
		return this.#rooms.get(room)?.entries.length ?? 0;
	}

	positionOf(room: string, key: string): number | undefined {
		return this.#rooms.get(room)?.positions.get(key);
	}

	entries(room: string, after: number, limit: number): HeldEntry[] {
		return this.#rooms.get(room)?.entries.slice(Math.max(after, 0), after + limit) ?? [];
	}

	rooms(): { room: string; position: number }[] {
		const rooms = [...this.#rooms].map(([room, { entries }]) => ({
			room,
			position: entries.length
		}));
		return rooms.sort((a, b) => (a.room < b.room ? -1 : 1));
	}

	apply(commit: Commit): void {
		for (const change of commit.changes) this.applyChange(change);
		this.#sequence = commit.sequence;
	}

	applyChange(change: Change): void {
		switch (change.kind) {
			case 'put':
				return this.#collection(change.record.collection).put(change.record);
			case 'remove':
				return this.#collections.get(change.collection)?.remove(change.id);
			case 'log':
				return this.#log(change.entry);
			case 'remove-room':
				this.#rooms.delete(change.room);
		}
	}

	/**
	 * Costs one copied reference a record, 10 to 20 ms for a million. Records are never altered in
	 * place and a room's entries are only added to, so the references stay true.
	 */
	capture(): Capture {
		return {
			sequence: this.#sequence,
			records: [...this.#collections.values()].map((collection) => collection.all()),
			rooms: [...this.#rooms.values()].map(({ entries }) => ({ entries, length: entries.length }))
		};
	}

	#collection(name: string): Collection {
		const found = this.#collections.get(name);
		if (found !== undefined) return found;
		const created = new Collection();
		this.#collections.set(name, created);
		return created;
	}

	#log(entry: HeldEntry): void {
		const room: Room = this.#rooms.get(entry.room) ?? { entries: [], positions: new Map() };
		if (entry.position !== room.entries.length + 1) {
			throw new Error(`Room log out of order: ${entry.position} after ${room.entries.length}`);
		}
		room.entries.push(entry);
		room.positions.set(entry.key, entry.position);
		this.#rooms.set(entry.room, room);
	}
}
