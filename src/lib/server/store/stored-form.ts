/**
 * Records, log entries and commits as the JSON that stands in the files, and back.
 * Text is put together around values that are JSON already. What is read back has passed its
 * checksum, so it was written here; the schema guards against a program that wrote it otherwise.
 */
import * as v from 'valibot';
import type { LineBuffer } from './checked-line.ts';
import type { Change, Commit, HeldEntry, HeldRecord } from './change.ts';
import { jsonText } from './json-text.ts';
import type { Migration } from './migrations.ts';
import type { IndexEntries, Json } from './port.ts';

export type StoredRecordForm = {
	readonly collection: string;
	readonly id: string;
	readonly version: number;
	readonly idempotencyKey?: string | undefined;
	readonly index: IndexEntries;
	readonly value: Json;
};

export type StoredEntryForm = {
	readonly room: string;
	readonly position: number;
	readonly key: string;
	readonly event: Json;
};

const json = v.custom<Json>((value) => value !== undefined);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
// Not v.record, which leaves out names such as "constructor".
const indexEntries = v.custom<IndexEntries>(
	(index) => typeof index === 'object' && index !== null && Object.values(index).every(isPlace)
);

export const recordForm = v.object({
	collection: v.string(),
	id: v.string(),
	version: count,
	idempotencyKey: v.optional(v.string()),
	index: indexEntries,
	value: json
});

export const entryForm = v.object({
	room: v.string(),
	position: count,
	key: v.string(),
	event: json
});

const changeForm = v.union([
	v.object({ put: recordForm }),
	v.object({ log: entryForm }),
	v.object({ remove: v.object({ collection: v.string(), id: v.string() }) }),
	v.object({ removeRoom: v.string() })
]);

const commitForm = v.object({
	sequence: count,
	groupStart: count,
	changes: v.array(changeForm)
});

function isPlace(entry: unknown): boolean {
	return v.is(v.object({ key: v.string(), sort: v.string() }), entry);
}

/** Written piece by piece, so that a value is never copied only to be joined to its name. */
export function addRecord(line: LineBuffer, record: HeldRecord): void {
	const { collection, id, version, idempotencyKey, index, valueText } = record;
	const named = JSON.stringify({ collection, id, version, idempotencyKey, index });
	line.add(`${named.slice(0, -1)},"value":`);
	line.add(valueText);
	line.add('}');
}

export function addEntry(line: LineBuffer, { room, position, key, eventText }: HeldEntry): void {
	const named = JSON.stringify({ room, position, key });
	line.add(`${named.slice(0, -1)},"event":`);
	line.add(eventText);
	line.add('}');
}

export function addCommit(line: LineBuffer, { sequence, groupStart, changes }: Commit): void {
	line.add(`{"sequence":${sequence},"groupStart":${groupStart},"changes":[`);
	for (let at = 0; at < changes.length; at += 1) {
		if (at > 0) line.add(',');
		const change = changes[at];
		if (change !== undefined) addChange(line, change);
	}
	line.add(']}');
}

function addChange(line: LineBuffer, change: Change): void {
	switch (change.kind) {
		case 'put':
			line.add('{"put":');
			addRecord(line, change.record);
			return line.add('}');
		case 'log':
			line.add('{"log":');
			addEntry(line, change.entry);
			return line.add('}');
		case 'remove':
			return line.add(JSON.stringify({ remove: { collection: change.collection, id: change.id } }));
		case 'remove-room':
			return line.add(JSON.stringify({ removeRoom: change.room }));
	}
}

/** Undefined when the payload is no commit. */
export function readCommit(payload: unknown, migration: Migration): Commit | undefined {
	const parsed = v.safeParse(commitForm, payload);
	if (!parsed.success) return undefined;
	const { sequence, groupStart, changes } = parsed.output;
	return { sequence, groupStart, changes: changes.map((form) => readChange(form, migration)) };
}

function readChange(form: v.InferOutput<typeof changeForm>, migration: Migration): Change {
	if ('put' in form) return { kind: 'put', record: holdRecord(migration.record(form.put)) };
	if ('log' in form) return { kind: 'log', entry: holdEntry(migration.entry(form.log)) };
	if ('remove' in form) return { kind: 'remove', ...form.remove };
	return { kind: 'remove-room', room: form.removeRoom };
}

export function holdRecord({ value, ...named }: StoredRecordForm): HeldRecord {
	return { ...named, valueText: jsonText(value) };
}

export function holdEntry({ event, ...named }: StoredEntryForm): HeldEntry {
	return { ...named, eventText: jsonText(event) };
}
