import { isDeepStrictEqual } from 'node:util';
import type { SaveReply, SaveRequest } from '#formats/desk-view.ts';
import { type RefusalCode, explain } from '#formats/refusals.ts';
import type { DeskTools } from './desk-book.ts';
import { type DeskRecord, deskIdOf, deskWrite, readDeskRecord } from './desk-records.ts';

/** More than the tabs of one desk can collide in a row. */
const MOST_TRIES = 5;

export type Saved = { readonly status: number; readonly reply: SaveReply };

/**
 * DESK-22: a save names the revision it began from, and one that began from an older is told what was
 * saved since. The same save again is acknowledged the same way.
 */
export function saveDesk({ records, now }: Pick<DeskTools, 'records' | 'now'>) {
	return async (token: string, { revision, desk }: SaveRequest): Promise<Saved> => {
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const found = await readDeskRecord(records, deskIdOf(token));
			if (!found.ok) return refused(found.refusal.code);
			const record = found.value;
			if (isRepeat(record, { revision, desk })) return saved(record.revision, now());
			if (record.revision !== revision) return conflict(record);
			if (record.desk.source.text !== desk.source.text) return refused('text-changed');
			const at = now();
			const next = { ...record, desk, revision: revision + 1 };
			const written = await records.put(deskWrite(next, at));
			if (written.ok) return saved(next.revision, at);
			if (written.refusal.code !== 'version-conflict') return refused(written.refusal.code);
		}
		return refused('store-failed');
	};
}

function isRepeat(record: DeskRecord, { revision, desk }: SaveRequest): boolean {
	return record.revision === revision + 1 && isDeepStrictEqual(record.desk, desk);
}

function saved(revision: number, at: number): Saved {
	return { status: 200, reply: { ok: true, revision, savedAt: new Date(at).toISOString() } };
}

function conflict({ revision, desk }: DeskRecord): Saved {
	const { status, reply } = refused('revision-conflict');
	return { status, reply: { ...reply, revision, desk } };
}

export function refused(code: RefusalCode) {
	const { status, message } = explain({ code });
	return { status, reply: { ok: false, code, message } } as const;
}
