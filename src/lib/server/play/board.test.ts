import { beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '#domain/attempt/attempt.ts';
import { finishedAttempt } from '../../../../tests/fixtures/finished-attempt.ts';
import { SAMPLE_QUIZ } from '../../../../tests/fixtures/sample-quiz.ts';
import { openMemoryStore } from '../store/memory-store.ts';
import { type Board, createBoard } from './board.ts';

const SLUG = SAMPLE_QUIZ.slug;
const ALL = SAMPLE_QUIZ.questions.map(({ id }) => id);

describe('a leaderboard', () => {
	let board: Board;

	beforeEach(() => {
		board = createBoard({ records: openMemoryStore().records, now: () => 0 });
	});

	const enter = (attempt: Attempt, browserId: string, nickname = browserId) =>
		board.enter({ attempt, quiz: SAMPLE_QUIZ, browserId }, nickname);
	const top = async (browserId?: string) =>
		(await board.top(SLUG, { browserId, limit: 10 })).map(
			({ nickname, right, isYours }) => `${nickname} ${right}${isYours ? ' (you)' : ''}`
		);

	it('BOARD-2 lists the best first and tells a browser which is its own', async () => {
		await enter(finishedAttempt('a', 3), 'ann');
		await enter(finishedAttempt('b', 7), 'bob');
		await enter(finishedAttempt('c', 5), 'cem');
		expect(await top('cem')).toEqual(['bob 7', 'cem 5 (you)', 'ann 3']);
	});

	it('BOARD-3 keeps a browser’s best attempt under its last nickname', async () => {
		await enter(finishedAttempt('a', 7), 'ann', 'Ann');
		await enter(finishedAttempt('b', 3), 'ann', 'Annie');
		expect(await top()).toEqual(['Annie 7']);
		await enter(finishedAttempt('c', 9), 'ann', 'Anna');
		expect(await top()).toEqual(['Anna 9']);
	});

	it('BOARD-3 loses the place with the attempt it came from', async () => {
		await enter(finishedAttempt('a', 7), 'ann');
		await board.forget(SLUG, { browserId: 'ann', attemptId: 'another' });
		expect(await top()).toEqual(['ann 7']);
		await board.forget(SLUG, { browserId: 'ann', attemptId: 'a' });
		expect(await top()).toEqual([]);
	});

	it.each([
		{ changes: { questionIds: ALL.slice(0, 3) }, code: 'board-too-few-questions' },
		{ changes: { origin: { kind: 'retry', attemptId: 'x' } }, code: 'board-not-for-retries' },
		{ changes: { origin: { kind: 'room' } }, code: 'board-not-for-retries' },
		{
			changes: { origin: { kind: 'challenge', shareId: 'x', isRanked: false } },
			code: 'board-not-for-retries'
		}
	] as const)('BOARD-1 refuses with $code', async ({ changes, code }) => {
		expect(await enter(finishedAttempt('a', 3, changes), 'ann')).toMatchObject({
			ok: false,
			refusal: { code }
		});
		expect(await top()).toEqual([]);
	});

	it('BOARD-1 refuses an attempt that is not finished', async () => {
		const running = { ...finishedAttempt('a', 3) };
		delete running.finishedAt;
		expect(await enter(running, 'ann')).toMatchObject({ refusal: { code: 'attempt-running' } });
	});

	it('shows no attempt id: it is the right to play', async () => {
		await enter(finishedAttempt('secret-id', 3), 'ann');
		expect(JSON.stringify(await board.top(SLUG, { browserId: 'ann', limit: 1 }))).not.toContain(
			'secret-id'
		);
	});
});
