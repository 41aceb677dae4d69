import { beforeEach, describe, expect, it } from 'vitest';
import { accept } from '#domain/refusal.ts';
import type { Attempt } from '#domain/attempt/attempt.ts';
import { goOn, lockAnswer } from '#domain/attempt/commands.ts';
import { startAttempt } from '#domain/attempt/start-attempt.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../../tests/fixtures/sample-quiz.ts';
import { openMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/port.ts';
import { type AttemptBook, createAttemptBook } from './attempt-book.ts';
import type { QuizShelf } from './quiz-shelf.ts';

const { choice } = SAMPLE_QUESTIONS;
const T0 = 1_700_000_000_000;

const SHELF: QuizShelf = {
	current: [SAMPLE_QUIZ],
	find: () => Promise.resolve(accept(SAMPLE_QUIZ)),
	version: (slug, version) =>
		Promise.resolve(
			slug === SAMPLE_QUIZ.slug && version === SAMPLE_QUIZ.version ? SAMPLE_QUIZ : undefined
		)
};

function newAttempt(id: string): Attempt {
	return startAttempt(
		{
			id,
			shareId: `${id}-share`,
			seed: 'seed',
			quiz: SAMPLE_QUIZ,
			origin: { kind: 'quiz' },
			settings: { book: 'open', timeLimitMs: null, hasProofStep: false, asksConfidence: false },
			questionIds: [choice.id]
		},
		T0
	);
}

const answerWith = (option: string) => (played: { attempt: Attempt }) =>
	lockAnswer(
		played.attempt,
		SAMPLE_QUIZ,
		{ index: 0, answer: { kind: 'choice', option } },
		T0 + 1000
	);

const codeOf = (outcome: { ok: boolean; refusal?: { code: string } }) => outcome.refusal?.code;

describe('the attempt book', () => {
	let store: Store;
	let book: AttemptBook;

	beforeEach(async () => {
		store = openMemoryStore();
		book = createAttemptBook({ records: store.records, quizzes: SHELF, now: () => T0 });
		await book.add(newAttempt('one'), 'browser-a');
	});

	it('finds an attempt as it was stored, with its quiz', async () => {
		const found = await book.find('one');
		expect(found).toMatchObject({
			ok: true,
			value: { attempt: newAttempt('one'), browserId: 'browser-a' }
		});
		expect(codeOf(await book.find('two'))).toBe('attempt-unknown');
	});

	it('ATTEMPT-3 lets one of many answers at once stand', async () => {
		const options = ['a', 'b', 'c', 'd', 'e'];
		const sent = await Promise.all(options.map((option) => book.act('one', answerWith(option))));
		expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
		expect(sent.filter((one) => codeOf(one) === 'already-answered')).toHaveLength(4);
		const [stood] = sent.flatMap((one) => (one.ok ? [one.value.attempt] : []));
		const found = await book.find('one');
		expect(found.ok && found.value.attempt).toEqual(stood);
	});

	it('writes nothing for a command that changes nothing', async () => {
		await book.act('one', ({ attempt }) => ({ ok: true, value: attempt }));
		expect((await store.records.get('attempts', 'one'))?.version).toBe(1);
	});

	it('shows a shared result only once it is finished', async () => {
		expect(codeOf(await book.findShared('one-share'))).toBe('share-unknown');
		await book.act('one', answerWith(choice.key));
		await book.act('one', ({ attempt }) => goOn(attempt, SAMPLE_QUIZ, 0, T0 + 2000));
		expect(await book.findShared('one-share')).toMatchObject({ ok: true });
		expect(codeOf(await book.findShared('one'))).toBe('share-unknown');
	});

	it('lists a browser’s own attempts, the newest first', async () => {
		await book.add({ ...newAttempt('two'), startedAt: T0 + 5 }, 'browser-a');
		await book.add(newAttempt('three'), 'browser-b');
		const ids = async (browser: string) =>
			(await book.ofBrowser(browser)).map(({ attempt }) => attempt.id);
		expect(await ids('browser-a')).toEqual(['two', 'one']);
		expect(await ids('browser-b')).toEqual(['three']);
	});

	it('refuses what was damaged by hand or belongs to a version that is gone', async () => {
		const write = { collection: 'attempts', expectedVersion: 0, index: {} };
		await store.records.put({ ...write, id: 'broken', value: { id: 'broken' } });
		const gone = { ...newAttempt('gone'), quizVersion: 'older' };
		await store.records.put({ ...write, id: 'gone', value: gone });
		expect(codeOf(await book.find('broken'))).toBe('record-malformed');
		expect(codeOf(await book.find('gone'))).toBe('quiz-version-gone');
	});

	it('passes on why the store refuses', async () => {
		await store.close();
		expect(codeOf(await book.add(newAttempt('late'), 'browser-a'))).toBe('store-closed');
	});
});
