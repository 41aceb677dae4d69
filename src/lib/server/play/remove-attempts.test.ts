import { beforeEach, describe, expect, it } from 'vitest';
import { accept } from '#domain/refusal.ts';
import type { Attempt } from '#domain/attempt/attempt.ts';
import { finishedAttempt } from '../../../../tests/fixtures/finished-attempt.ts';
import { SAMPLE_QUIZ } from '../../../../tests/fixtures/sample-quiz.ts';
import { openMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/port.ts';
import { ATTEMPTS } from './attempt-index.ts';
import { type AttemptBook, createAttemptBook } from './attempt-book.ts';
import { type Board, SCORES, createBoard } from './board.ts';
import { removeExpired } from './expiry.ts';
import { type AttemptRemoval, createAttemptRemoval } from './remove-attempts.ts';

const DAY_MS = 86_400_000;
const T0 = 1_700_000_000_000;

const shelf = {
	current: [SAMPLE_QUIZ],
	find: () => Promise.resolve(accept(SAMPLE_QUIZ)),
	version: () => Promise.resolve(SAMPLE_QUIZ)
};

describe('deleting attempts', () => {
	let store: Store;
	let attempts: AttemptBook;
	let board: Board;
	let removal: AttemptRemoval;

	beforeEach(() => {
		store = openMemoryStore();
		const { records } = store;
		attempts = createAttemptBook({ records, quizzes: shelf, now: () => T0 });
		board = createBoard({ records, now: () => T0 });
		removal = createAttemptRemoval({ records, attempts, board });
	});

	async function enter(attempt: Attempt, browserId: string) {
		await attempts.add(attempt, browserId);
		await board.enter({ attempt, quiz: SAMPLE_QUIZ, browserId }, attempt.nickname ?? '');
	}
	const named = (id: string, right: number) => finishedAttempt(id, right, { nickname: 'Ann' });
	const places = async () =>
		(await board.top(SAMPLE_QUIZ.slug, { browserId: undefined, limit: 10 })).map(
			({ right }) => right
		);

	it('is for the browser that played it', async () => {
		await enter(named('a', 5), 'ann');
		expect(await removal.removeOne('a', 'bob')).toMatchObject({
			refusal: { code: 'attempt-unknown' }
		});
		expect(await attempts.find('a')).toMatchObject({ ok: true });
		expect(await places()).toEqual([5]);
	});

	it('BOARD-3 gives the place to the next best attempt under a nickname', async () => {
		await enter(named('a', 9), 'ann');
		await enter(named('b', 5), 'ann');
		await enter(named('c', 7), 'ann');
		await attempts.add(finishedAttempt('unnamed', 8), 'ann');
		await removal.removeOne('a', 'ann');
		expect(await places()).toEqual([7]);
	});

	it('deletes all of one browser, also what cannot be read, and nobody else’s', async () => {
		await enter(named('a', 9), 'ann');
		await enter(named('b', 5), 'bob');
		await store.records.put({
			collection: ATTEMPTS,
			id: 'broken',
			expectedVersion: 0,
			value: 'not an attempt',
			index: { browser: { key: 'ann', sort: '' } }
		});
		expect(await removal.removeAll('ann')).toMatchObject({ ok: true });
		expect(await store.records.get(ATTEMPTS, 'broken')).toBeUndefined();
		expect(await attempts.ofBrowser('ann')).toEqual([]);
		expect(await places()).toEqual([5]);
	});

	it('says why nothing could be deleted', async () => {
		await enter(named('a', 9), 'ann');
		await store.close();
		expect(await removal.removeOne('a', 'ann')).toMatchObject({
			refusal: { code: 'store-closed' }
		});
	});

	it.each([ATTEMPTS, SCORES])('removes %s not touched for the days they are kept', async (name) => {
		await enter(named('a', 9), 'ann');
		const rule = { collection: name, keepDays: 30 };
		expect(await removeExpired(store.records, rule, T0 + 30 * DAY_MS)).toBe(0);
		expect(await removeExpired(store.records, rule, T0 + 30 * DAY_MS + 1)).toBe(1);
		const query = { collection: name, index: 'touched', key: 'all', limit: 1 };
		expect(await store.records.list(query)).toEqual([]);
	});

	it('removes more than one batch that is due', async () => {
		for (let at = 0; at < 620; at++) await attempts.add(finishedAttempt(`a${at}`, 1), 'ann');
		const rule = { collection: ATTEMPTS, keepDays: 1 };
		expect(await removeExpired(store.records, rule, T0 + 2 * DAY_MS)).toBe(620);
	});
});
