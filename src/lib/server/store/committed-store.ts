/**
 * The two ports over durable contents and group commit. What differs between adapters is only how
 * a group is made durable and what compacting means.
 */
import { Contents } from './contents.ts';
import {
	copyIndex,
	decideAppend,
	decidePut,
	decidePutAll,
	decideRemove,
	readRecord
} from './decide.ts';
import { GroupCommit, type WriteGroup } from './group-commit.ts';
import { jsonText } from './json-text.ts';
import type { Records, RecordWrite, Store, StoreState, WriteOutcome } from './port.ts';
import { CommittedRoomLogs } from './committed-room-logs.ts';

export type CommittedStoreOptions = {
	readonly contents: Contents;
	readonly write: WriteGroup;
	/** Makes an id for a record appended without one. */
	readonly newId: () => string;
	readonly compact: () => Promise<WriteOutcome<void>>;
	/** Called once, when no write is under way any more. */
	readonly release: () => Promise<void>;
	/** Called after each durable group. */
	readonly onGroup?: () => void;
};

export class CommittedStore implements Store {
	readonly records: Records;
	readonly rooms: CommittedRoomLogs;
	#groups: GroupCommit;
	#options: CommittedStoreOptions;
	#closing: Promise<void> | undefined;

	constructor(options: CommittedStoreOptions) {
		this.#options = options;
		this.#groups = new GroupCommit({
			contents: options.contents,
			write: options.write,
			onApplied: (commits) => {
				this.rooms.tellFollowers(commits);
				options.onGroup?.();
			}
		});
		this.records = committedRecords(options, this.#groups);
		this.rooms = new CommittedRoomLogs(options.contents, this.#groups);
	}

	get state(): StoreState {
		return this.#groups.state;
	}

	close(): Promise<void> {
		this.#closing ??= this.#groups.close().then(() => this.#options.release());
		return this.#closing;
	}

	async compact(): Promise<WriteOutcome<void>> {
		if (this.#closing !== undefined) return { ok: false, refusal: { code: 'store-closed' } };
		return this.#options.compact();
	}
}

function committedRecords(
	{ contents, newId }: CommittedStoreOptions,
	groups: GroupCommit
): Records {
	return {
		get: async (collection, id) => {
			const held = contents.record(collection, id);
			return held === undefined ? undefined : readRecord(held);
		},
		put: async (write) => groups.submit(decidePut(textWrite(write))),
		putAll: async (writes) => groups.submit(decidePutAll(writes.map(textWrite))),
		append: async ({ collection, id = newId(), idempotencyKey, value, index }) =>
			groups.submit(
				decideAppend({
					...{ collection, id, idempotencyKey },
					valueText: jsonText(value),
					index: copyIndex(index)
				})
			),
		remove: async (collection, id) => groups.submit(decideRemove(collection, id)),
		list: async (query) => {
			if (!(query.limit >= 1)) throw new RangeError(`A list's limit is ${query.limit}`);
			return contents.list(query).map(readRecord);
		}
	};
}

function textWrite({ collection, id, expectedVersion, value, index }: RecordWrite) {
	if (!Number.isSafeInteger(expectedVersion) || expectedVersion < 0) {
		throw new RangeError(`A record's version is ${expectedVersion}`);
	}
	const valueText = jsonText(value);
	return { collection, id, expectedVersion, valueText, index: copyIndex(index) };
}
