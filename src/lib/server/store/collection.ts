/** One collection's durable records, their idempotency keys and the lists they stand in. */
import type { HeldRecord } from './change.ts';
import type { ListQuery } from './port.ts';
import { SortedList } from './sorted-list.ts';

export class Collection {
	#records = new Map<string, HeldRecord>();
	#idsByKey = new Map<string, string>();
	#lists = new Map<string, Map<string, SortedList>>();

	get(id: string): HeldRecord | undefined {
		return this.#records.get(id);
	}

	idForKey(idempotencyKey: string): string | undefined {
		return this.#idsByKey.get(idempotencyKey);
	}

	all(): HeldRecord[] {
		return [...this.#records.values()];
	}

	put(record: HeldRecord): void {
		const before = this.#records.get(record.id);
		this.#records.set(record.id, record);
		if (record.idempotencyKey !== undefined) this.#idsByKey.set(record.idempotencyKey, record.id);
		if (before !== undefined) this.#takeOffLists(before, record);
		this.#putOnLists(record, before);
	}

	remove(id: string): void {
		const before = this.#records.get(id);
		if (before === undefined) return;
		this.#records.delete(id);
		if (before.idempotencyKey !== undefined) this.#idsByKey.delete(before.idempotencyKey);
		this.#takeOffLists(before, undefined);
	}

	list(query: ListQuery): HeldRecord[] {
		const list = this.#lists.get(query.index)?.get(query.key);
		const places = list?.page({
			limit: query.limit,
			after: query.after,
			descending: query.descending ?? false
		});
		return (places ?? []).flatMap((place) => this.#records.get(place.id) ?? []);
	}

	#putOnLists(record: HeldRecord, before: HeldRecord | undefined): void {
		for (const name of Object.keys(record.index)) {
			if (before !== undefined && isSamePlace(record, before, name)) continue;
			const entry = record.index[name];
			if (entry === undefined) continue;
			const lists = entryOf(this.#lists, name, () => new Map<string, SortedList>());
			entryOf(lists, entry.key, () => new SortedList()).add({ sort: entry.sort, id: record.id });
		}
	}

	#takeOffLists(before: HeldRecord, after: HeldRecord | undefined): void {
		for (const name of Object.keys(before.index)) {
			if (after !== undefined && isSamePlace(before, after, name)) continue;
			const entry = before.index[name];
			const list = entry && this.#lists.get(name)?.get(entry.key);
			if (entry === undefined || list === undefined) continue;
			list.remove({ sort: entry.sort, id: before.id });
			if (list.isEmpty) this.#lists.get(name)?.delete(entry.key);
		}
	}
}

function isSamePlace(a: HeldRecord, b: HeldRecord, name: string): boolean {
	// Own members only: an index may bear the name of something every object inherits.
	if (!Object.hasOwn(a.index, name) || !Object.hasOwn(b.index, name)) return false;
	return a.index[name]?.key === b.index[name]?.key && a.index[name]?.sort === b.index[name]?.sort;
}

function entryOf<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
	const found = map.get(key);
	if (found !== undefined) return found;
	const created = create();
	map.set(key, created);
	return created;
}
