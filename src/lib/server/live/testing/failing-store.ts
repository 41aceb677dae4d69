import type { Store, StoreFailureCode, WriteOutcome } from '../../store/port.ts';

type Ports = Pick<Store, 'records' | 'rooms'>;

/** For tests: a store that takes nothing while `refusing` says why. Reads go on. */
export class FailingStore implements Ports {
	readonly records: Store['records'];
	readonly rooms: Store['rooms'];
	refusing: StoreFailureCode | undefined;
	/** Batches that were appended to rooms' logs. */
	appends = 0;

	constructor({ records, rooms }: Ports) {
		const { refused } = this;
		this.records = {
			get: (collection, id) => records.get(collection, id),
			put: async (write) => refused() ?? records.put(write),
			putAll: async (writes) => refused() ?? records.putAll(writes),
			append: async (append) => refused() ?? records.append(append),
			remove: async (collection, id) => refused() ?? records.remove(collection, id),
			list: (query) => records.list(query)
		};
		this.rooms = {
			append: async (room, events) => {
				this.appends += 1;
				return refused() ?? rooms.append(room, events);
			},
			read: (room, after, limit) => rooms.read(room, after, limit),
			follow: (room, listener) => rooms.follow(room, listener),
			remove: async (room) => refused() ?? rooms.remove(room),
			list: () => rooms.list()
		};
	}

	readonly refused = (): Extract<WriteOutcome<never>, { readonly ok: false }> | undefined =>
		this.refusing === undefined ? undefined : { ok: false, refusal: { code: this.refusing } };
}
