/**
 * Desks as they lie in the store: under a hash of their secret token, so that who reads the file
 * cannot open one (DESK-31). What is read back is checked like anything from outside.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Desk } from '#domain/desk/desk.ts';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { readDesk } from '#formats/desk-file.ts';
import { touchedAt, touchedIndex } from '../play/expiry.ts';
import { DESKS, wasRemoved } from '../play/published.ts';
import type { Json, RecordWrite, Records, StoredRecord } from '../store/port.ts';

/** What was published once: the text as it was then is in the version's own files. */
const publishedSchema = v.object({
	slug: v.string(),
	version: v.string(),
	/** ISO 8601 instant. */
	publishedAt: v.string(),
	/** SHA-256 of the source text in UTF-8, in hex digits. */
	textHash: v.string()
});

const valueSchema = v.object({
	desk: v.unknown(),
	revision: v.pipe(v.number(), v.integer()),
	published: v.pipe(v.array(publishedSchema), v.readonly())
});

export type DeskPublication = Readonly<v.InferOutput<typeof publishedSchema>>;

export type DeskRecord = {
	readonly id: string;
	readonly desk: Desk;
	readonly revision: number;
	/** The newest first. */
	readonly published: readonly DeskPublication[];
	/** How often the store has written it. */
	readonly written: number;
	/** Milliseconds since the epoch. */
	readonly usedAt: number;
};

export function deskIdOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}

export async function readDeskRecord(
	records: Records,
	id: string
): Promise<Outcome<DeskRecord, 'desk-not-found' | 'desk-removed' | 'record-malformed'>> {
	const record = await records.get(DESKS, id);
	if (record !== undefined) return recordOf(record);
	return refuse((await wasRemoved(records, id)) ? 'desk-removed' : 'desk-not-found');
}

export function deskWrite(record: Omit<DeskRecord, 'usedAt'>, now: number): RecordWrite {
	const { id, desk, revision, published, written } = record;
	// A desk holds nothing but JSON: texts, numbers, truth values, lists and plain objects.
	const value: Json = { desk, revision, published };
	return { collection: DESKS, id, expectedVersion: written, value, index: touchedIndex(now) };
}

function recordOf(record: StoredRecord): Outcome<DeskRecord, 'record-malformed'> {
	const value = v.safeParse(valueSchema, record.value);
	if (!value.success) return refuse('record-malformed', v.getDotPath(value.issues[0]) ?? '');
	const desk = readDesk(value.output.desk);
	if (!desk.ok) return refuse('record-malformed', desk.refusal.detail);
	const { revision, published } = value.output;
	const { id, version: written } = record;
	return accept({ id, desk: desk.value, revision, published, written, usedAt: touchedAt(record) });
}
