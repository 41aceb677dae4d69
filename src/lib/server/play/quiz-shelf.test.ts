import { describe, expect, it } from 'vitest';
import { SAMPLE_QUIZ } from '../../../../tests/fixtures/sample-quiz.ts';
import { openMemoryStore } from '../store/memory-store.ts';
import { openQuizShelf } from './quiz-shelf.ts';

const OLDER = { ...SAMPLE_QUIZ, version: 'older', title: 'The title it had' };

async function open(store = openMemoryStore(), current = [SAMPLE_QUIZ]) {
	const opened = await openQuizShelf({ records: store.records, now: () => 0 }, current);
	if (!opened.ok) throw new Error(opened.refusal.code);
	return opened.value;
}

describe('the quiz shelf', () => {
	it('finds what is on offer by slug', async () => {
		const shelf = await open();
		expect(await shelf.find(SAMPLE_QUIZ.slug)).toEqual({ ok: true, value: SAMPLE_QUIZ });
		const unknown = await shelf.find('nowhere');
		expect(unknown).toMatchObject({ ok: false, refusal: { code: 'quiz-unknown' } });
	});

	it('keeps a version that is no longer on offer', async () => {
		const store = openMemoryStore();
		await open(store, [OLDER]);
		const later = await open(store, [SAMPLE_QUIZ]);
		const kept = await later.version(OLDER.slug, 'older');
		expect(kept?.title).toBe('The title it had');
		expect(kept?.questions.map(({ id }) => id)).toEqual(OLDER.questions.map(({ id }) => id));
		expect(kept?.article.text).toBe(OLDER.article.text);
		expect(await later.find(OLDER.slug)).toMatchObject({ value: { title: SAMPLE_QUIZ.title } });
	});

	it('does not know a version that was never stored', async () => {
		expect(await (await open()).version(SAMPLE_QUIZ.slug, 'never')).toBeUndefined();
	});

	it('opens again over what it has stored', async () => {
		const store = openMemoryStore();
		await open(store);
		expect((await open(store)).current).toEqual([SAMPLE_QUIZ]);
	});

	it('says why a store refuses', async () => {
		const store = openMemoryStore();
		await store.close();
		expect(
			await openQuizShelf({ records: store.records, now: () => 0 }, [SAMPLE_QUIZ])
		).toMatchObject({
			ok: false,
			refusal: { code: 'store-closed' }
		});
	});
});
