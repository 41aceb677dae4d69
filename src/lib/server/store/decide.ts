/**
 * The decisions of both ports: each looks at the draft, writes its changes there or none, and
 * answers with a function that words the answer once the group is durable.
 */
import type { Contents } from './contents.ts';
import { pairKey, type Draft } from './draft.ts';
import type {
	AppendOutcome,
	IndexEntries,
	Json,
	LogAppendOutcome,
	PutAllOutcome,
	PutOutcome,
	RecordAppend,
	RecordWrite,
	RemoveOutcome,
	StoredRecord,
	VersionConflict
} from './port.ts';
import type { HeldRecord } from './change.ts';

export type Answer<Reply> = (durable: Contents) => Reply;
export type Decide<Reply> = (draft: Draft) => Answer<Reply>;

/** A write with its value already as JSON text. */
export type TextWrite = Omit<RecordWrite, 'value'> & { readonly valueText: string };
export type TextAppend = Required<Omit<RecordAppend, 'value'>> & { readonly valueText: string };
export type TextEvent = { readonly key: string; readonly eventText: string };

export function decidePut(write: TextWrite): Decide<PutOutcome> {
	return (draft) => {
		const before = draft.record(write.collection, write.id);
		if ((before?.version ?? 0) !== write.expectedVersion) {
			return (durable) => refuseConflict(durable, write);
		}
		draft.put(replacing(before, write));
		return () => ({ ok: true, value: { version: write.expectedVersion + 1 } });
	};
}

export function decidePutAll(writes: readonly TextWrite[]): Decide<PutAllOutcome> {
	return (draft) => {
		const conflict = firstConflict(draft, writes);
		if (conflict !== undefined) return (durable) => refuseConflict(durable, conflict);
		for (const write of writes) {
			draft.put(replacing(draft.record(write.collection, write.id), write));
		}
		const versions = writes.map((write) => write.expectedVersion + 1);
		return () => ({ ok: true, value: { versions } });
	};
}

export function decideAppend(append: TextAppend): Decide<AppendOutcome> {
	const { collection, id, idempotencyKey, valueText, index } = append;
	return (draft) => {
		const firstId = draft.idForKey(collection, idempotencyKey);
		if (firstId !== undefined) {
			return () => ({ ok: true, value: { id: firstId, version: 1, isRepeat: true } });
		}
		if (draft.record(collection, id) !== undefined) {
			return (durable) => refuseConflict(durable, { collection, id });
		}
		draft.put({ collection, id, version: 1, idempotencyKey, index, valueText });
		return () => ({ ok: true, value: { id, version: 1, isRepeat: false } });
	};
}

export function decideRemove(collection: string, id: string): Decide<RemoveOutcome> {
	return (draft) => {
		const record = draft.record(collection, id);
		if (record !== undefined) draft.remove(record);
		return () => ({ ok: true, value: { wasThere: record !== undefined } });
	};
}

export function decideLogAppend(
	room: string,
	events: readonly TextEvent[]
): Decide<LogAppendOutcome> {
	return (draft) => {
		const positions = events.map(
			({ key, eventText }) => draft.positionOf(room, key) ?? draft.log(room, key, eventText)
		);
		const position = draft.roomEnd(room);
		return () => ({ ok: true, value: { positions, position } });
	};
}

export function decideRemoveRoom(room: string): Decide<RemoveOutcome> {
	return (draft) => {
		const wasThere = draft.roomEnd(room) > 0;
		if (wasThere) draft.removeRoom(room);
		return () => ({ ok: true, value: { wasThere } });
	};
}

export function readRecord(held: HeldRecord): StoredRecord {
	const { collection, id, version, index, valueText } = held;
	return { collection, id, version, index, value: parseJson(valueText) };
}

export function parseJson(text: string): Json {
	// The text was made by JSON.stringify, here or before a verified checksum, so it holds Json.
	return JSON.parse(text) as Json;
}

/** A frozen copy, for the record keeps it. */
export function copyIndex(index: IndexEntries): IndexEntries {
	const copies = Object.entries(index).map(
		([name, { key, sort }]) => [name, Object.freeze({ key, sort })] as const
	);
	return Object.freeze(Object.fromEntries(copies));
}

function replacing(before: HeldRecord | undefined, write: TextWrite): HeldRecord {
	const { collection, id, expectedVersion, index, valueText } = write;
	const version = expectedVersion + 1;
	return { collection, id, version, idempotencyKey: before?.idempotencyKey, index, valueText };
}

/** Of the writes in order, the first that does not find the version it expects. */
function firstConflict(draft: Draft, writes: readonly TextWrite[]): TextWrite | undefined {
	const versions = new Map<string, number>();
	for (const write of writes) {
		const name = pairKey(write.collection, write.id);
		const version = versions.get(name) ?? draft.record(write.collection, write.id)?.version ?? 0;
		if (version !== write.expectedVersion) return write;
		versions.set(name, version + 1);
	}
	return undefined;
}

function refuseConflict(
	durable: Contents,
	{ collection, id }: { readonly collection: string; readonly id: string }
): { readonly ok: false; readonly refusal: VersionConflict } {
	const held = durable.record(collection, id);
	const current = held === undefined ? undefined : readRecord(held);
	const detail = `${collection}/${id} is at version ${current?.version ?? 0}`;
	return { ok: false, refusal: { code: 'version-conflict', detail, current } };
}
