/**
 * The store port: what the game asks of whatever keeps its data. Rules are numbered in
 * docs/store-spec.md and proved for every adapter by tests/contract/store.ts.
 * Nothing above this file may know which adapter runs.
 * A write is answered only when it is durable; a read sees only what is durable.
 */
import type { Refusal } from '#domain/refusal.ts';

/** What JSON can say. An `undefined` member is left out, as JSON leaves it out. */
export type Json =
	null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Where a record is listed: index name to the list's key and the record's place in it.
 * A list is in ascending order of (sort, id), both compared by UTF-16 code unit.
 */
export type IndexEntries = Readonly<
	Record<string, { readonly key: string; readonly sort: string }>
>;

export type StoredRecord = {
	readonly collection: string;
	readonly id: string;
	/** 1 when new, one more with each put. */
	readonly version: number;
	readonly value: Json;
	readonly index: IndexEntries;
};

export type RecordWrite = {
	readonly collection: string;
	readonly id: string;
	/** The version this write replaces; 0 says that the record must not exist yet. */
	readonly expectedVersion: number;
	readonly value: Json;
	readonly index: IndexEntries;
};

export type RecordAppend = {
	readonly collection: string;
	/** Chosen by the store when left out. */
	readonly id?: string;
	/** Unique within the collection: a second append with it is a repeat and writes nothing. */
	readonly idempotencyKey: string;
	readonly value: Json;
	readonly index: IndexEntries;
};

export type ListQuery = {
	readonly collection: string;
	readonly index: string;
	readonly key: string;
	/** At most so many records, at least 1. */
	readonly limit: number;
	/** Go on behind this place, which itself is left out (it need not exist any more). */
	readonly after?: { readonly sort: string; readonly id: string };
	readonly descending?: boolean;
};

/** The record is not at the version that the write expects. `current` is the durable one, if any. */
export type VersionConflict = {
	readonly code: 'version-conflict';
	readonly detail?: string;
	readonly current: StoredRecord | undefined;
};

/**
 * Why nothing can be written just now. The write left no trace, reads go on, and a later write
 * may succeed again (save after `store-closed`).
 */
export type StoreFailureCode =
	/** No room on the disk, or a quota is used up. */
	| 'store-full'
	/** The folder or the disk may only be read. */
	| 'store-read-only'
	/** Any other failure of the disk or the engine; `detail` says which. */
	| 'store-failed'
	/** The store has been closed. */
	| 'store-closed';

export type StoreFailure = Refusal<StoreFailureCode>;

/** A write's answer: fits `Outcome<Value, 'version-conflict' | StoreFailureCode>`. */
export type WriteOutcome<Value, Conflict extends Refusal = never> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly refusal: Conflict | StoreFailure };

export type PutOutcome = WriteOutcome<{ readonly version: number }, VersionConflict>;

/** Versions in the order of the writes. The conflict is the first one found. */
export type PutAllOutcome = WriteOutcome<{ readonly versions: readonly number[] }, VersionConflict>;

/** A repeat is acknowledged as the first append was, whatever became of the record since. */
export type AppendOutcome = WriteOutcome<
	{ readonly id: string; readonly version: 1; readonly isRepeat: boolean },
	VersionConflict
>;

export type RemoveOutcome = WriteOutcome<{ readonly wasThere: boolean }>;

export interface Records {
	get(collection: string, id: string): Promise<StoredRecord | undefined>;
	/** Compare and set: stored if the record is at `expectedVersion`, else a conflict. */
	put(write: RecordWrite): Promise<PutOutcome>;
	/** Several records atomically, all or none; decided in the order given. */
	putAll(writes: readonly RecordWrite[]): Promise<PutAllOutcome>;
	/** A new record, once per idempotency key. A conflict only if a given `id` is already taken. */
	append(append: RecordAppend): Promise<AppendOutcome>;
	/** Takes the record's idempotency key with it. */
	remove(collection: string, id: string): Promise<RemoveOutcome>;
	list(query: ListQuery): Promise<readonly StoredRecord[]>;
}

/** What is written to a room's log. A key already in the room's log is a repeat. */
export type LogAppend = { readonly key: string; readonly event: Json };

/** Positions count from 1 without gaps; 0 is the place before the first event. */
export type LogEntry = {
	readonly position: number;
	readonly key: string;
	readonly event: Json;
};

export type LogAppendOutcome = WriteOutcome<{
	/** Where each event stands, in the order given; a repeat has its first position. */
	readonly positions: readonly number[];
	/** The room's last position once this append is durable. */
	readonly position: number;
}>;

export interface RoomLogs {
	/** In order and in one transaction; idempotent by key within the room. */
	append(room: string, events: readonly LogAppend[]): Promise<LogAppendOutcome>;
	/** Entries behind `afterPosition` in order; all of them, or at most `limit`. */
	read(room: string, afterPosition: number, limit?: number): Promise<readonly LogEntry[]>;
	/**
	 * Tells of the room's new last position once it is durable, rising, several appends perhaps as
	 * one. Says nothing of what was there before, nor of a removal. Answers with the way to stop.
	 */
	follow(room: string, listener: (position: number) => void): () => void;
	/** Forgets the room's events and keys; a later append begins again at position 1. */
	remove(room: string): Promise<RemoveOutcome>;
	/** Every room with at least one event and its last position, ordered by name. */
	list(): Promise<readonly { readonly room: string; readonly position: number }[]>;
}

export type StoreState =
	| { readonly kind: 'writable' }
	/** The last write failed. The next one is tried all the same, and may end this state. */
	| { readonly kind: 'refusing'; readonly failure: StoreFailure }
	| { readonly kind: 'closed' };

export interface Store {
	readonly records: Records;
	readonly rooms: RoomLogs;
	readonly state: StoreState;
	/** Lets the writes under way end, then refuses all others. Safe to call twice. */
	close(): Promise<void>;
	/** Brings the stored form into its shortest shape; no data changes. */
	compact(): Promise<WriteOutcome<void>>;
}
