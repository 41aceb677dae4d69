/**
 * Versions of published quizzes that nobody can play any more (PUBLISH-32): not on offer, and neither
 * an attempt nor a room began with them.
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { ROOMS } from '../live/room-records.ts';
import type { Records, StoreFailureCode } from '../store/port.ts';
import { ATTEMPTS } from './attempt-index.ts';
import { findPublished } from './published.ts';
import { quizKey } from './quiz-key.ts';
import { EVERY_PUBLISHED, QUIZZES } from './stored-quiz.ts';

const BATCH = 100;

/** Deletes those of one quiz, or of all. */
export async function releaseVersions(
	records: Records,
	slug: string = EVERY_PUBLISHED
): Promise<Outcome<void, StoreFailureCode>> {
	const index = slug === EVERY_PUBLISHED ? 'published' : 'slug';
	const query = { collection: QUIZZES, index, key: slug, limit: BATCH };
	let page = await records.list(query);
	while (page.length > 0) {
		for (const { id } of page) {
			if (await isNeeded(records, id)) continue;
			const removed = await records.remove(QUIZZES, id);
			if (!removed.ok) return refuse(removed.refusal.code);
		}
		const last = page.at(-1);
		if (last === undefined) break;
		page = await records.list({ ...query, after: { sort: '', id: last.id } });
	}
	return accept(undefined);
}

/** A slug holds no "@" (bank/slug.ts). */
async function isNeeded(records: Records, id: string): Promise<boolean> {
	const [slug = '', version = ''] = id.split('@');
	if ((await findPublished(records, slug))?.version === version) return true;
	for (const collection of [ATTEMPTS, ROOMS]) {
		const query = { collection, index: 'quiz', key: quizKey(slug, version), limit: 1 };
		if ((await records.list(query)).length > 0) return true;
	}
	return false;
}
