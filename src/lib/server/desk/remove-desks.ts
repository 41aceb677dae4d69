/**
 * Deleting desks, and what was published from them (PUBLISH-30 to PUBLISH-33). What leads to the quiz
 * goes first, so that whatever a crash leaves can be deleted again and is found by nobody.
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { DAY_MS, listUntouched } from '../play/expiry.ts';
import { DESKS, noteRemoved, unpublish } from '../play/published.ts';
import { removeScores } from '../play/remove-scores.ts';
import { releaseVersions } from '../play/release-versions.ts';
import type { StoreFailureCode } from '../store/port.ts';
import type { DeskTools } from './desk-book.ts';
import { readDeskRecord } from './desk-records.ts';

type Tools = Pick<DeskTools, 'records' | 'now' | 'keepDays'>;
type Removed = Promise<Outcome<void, StoreFailureCode>>;

export function createDeskRemoval({ records, now, keepDays }: Tools) {
	/** One that is gone already is what was wanted. */
	async function remove(id: string): Removed {
		const found = await readDeskRecord(records, id);
		const slugs = found.ok ? new Set(found.value.published.map(({ slug }) => slug)) : [];
		const noted = await noteRemoved(records, id, now());
		if (!noted.ok) return noted;
		for (const slug of slugs) {
			const removed = await removeQuiz(slug);
			if (!removed.ok) return removed;
		}
		const removed = await records.remove(DESKS, id);
		return removed.ok ? accept(undefined) : refuse(removed.refusal.code);
	}

	async function removeQuiz(slug: string): Removed {
		const noted = await noteRemoved(records, slug, now());
		if (!noted.ok) return noted;
		const removed = await unpublish(records, slug);
		if (!removed.ok) return refuse(removed.refusal.code);
		const forgotten = await removeScores(records, slug);
		return forgotten.ok ? releaseVersions(records, slug) : forgotten;
	}

	/** Answers how many desks were deleted. */
	async function removeExpired(): Promise<number> {
		let count = 0;
		for (;;) {
			const since = now() - keepDays * DAY_MS;
			const due = await listUntouched(records, { collection: DESKS, since });
			if (due.length === 0) return count;
			for (const { id } of due) {
				if (!(await remove(id)).ok) return count;
				count += 1;
			}
		}
	}

	return { remove, removeExpired };
}
