/**
 * Which quizzes visitors have published: under the slug of each, the version on offer and the desk it
 * comes from; and of those that were removed, that they were (PUBLISH-10, PUBLISH-30).
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { Records, RecordWrite, StoreFailureCode } from '../store/port.ts';
import { touchedIndex } from './expiry.ts';

const PUBLISHED = 'published';
export const REMOVED = 'removed';
/** The desks that they come from (desk/desk-records.ts). */
export const DESKS = 'desks';

const publishedSchema = v.object({ version: v.string(), desk: v.string() });

export type Published = v.InferOutput<typeof publishedSchema> & {
	/** How often the store has written it. */
	readonly written: number;
};

export async function findPublished(
	records: Records,
	slug: string
): Promise<Published | undefined> {
	const record = await records.get(PUBLISHED, slug);
	const read = v.safeParse(publishedSchema, record?.value);
	return record && read.success ? { ...read.output, written: record.version } : undefined;
}

/** Puts the version on offer. `written` is that of what stands there, 0 without any. */
export function publishedWrite(slug: string, { version, desk, written }: Published): RecordWrite {
	const value = { version, desk };
	return { collection: PUBLISHED, id: slug, expectedVersion: written, value, index: {} };
}

export function unpublish(records: Records, slug: string) {
	return records.remove(PUBLISHED, slug);
}

/** Remembers that what had this name was removed; the name itself is not kept. */
export async function noteRemoved(
	records: Records,
	name: string,
	now: number
): Promise<Outcome<void, StoreFailureCode>> {
	const written = await records.put({
		collection: REMOVED,
		id: hashOf(name),
		expectedVersion: 0,
		value: null,
		index: touchedIndex(now)
	});
	if (written.ok || written.refusal.code === 'version-conflict') return accept(undefined);
	return refuse(written.refusal.code);
}

export async function wasRemoved(records: Records, name: string): Promise<boolean> {
	return (await records.get(REMOVED, hashOf(name))) !== undefined;
}

function hashOf(name: string): string {
	return createHash('sha256').update(name).digest('base64url');
}
