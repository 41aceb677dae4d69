import { beforeEach, describe, expect, it } from 'vitest';
import { accept } from '#domain/refusal.ts';
import { PlayedRoom, WRONG } from '../../../../tests/fixtures/played-room.ts';
import { SAMPLE_QUIZ } from '../../../../tests/fixtures/sample-quiz.ts';
import { openMemoryStore } from '../store/memory-store.ts';
import { type AttemptBook, createAttemptBook } from './attempt-book.ts';
import { keepRoomResult } from './keep-room-result.ts';
import type { Request } from './open-attempt.ts';
import type { QuizShelf } from './quiz-shelf.ts';

const SHELF: QuizShelf = {
	current: [SAMPLE_QUIZ],
	find: () => Promise.resolve(accept(SAMPLE_QUIZ)),
	version: () => Promise.resolve(SAMPLE_QUIZ)
};

describe('ROOM-80 keeping a result', () => {
	let attempts: AttemptBook;
	let allows = true;

	beforeEach(() => {
		attempts = createAttemptBook({
			records: openMemoryStore().records,
			quizzes: SHELF,
			now: () => 0
		});
		allows = true;
	});

	/** A browser that has an id already. */
	function request(): Request {
		const cookies = { get: () => 'a'.repeat(22), set: () => undefined };
		const app = { attempts, limits: { admit: () => Promise.resolve(allows) } };
		const asked = { locals: { app }, cookies, url: new URL('http://localhost/') };
		// Nothing else of a request is looked at.
		return { ...asked, getClientAddress: () => '::1' } as unknown as Request;
	}

	const keep = ({ room }: PlayedRoom, token = 'ann-token') =>
		keepRoomResult(request(), { game: { room, quiz: SAMPLE_QUIZ }, player: 'ann', token });
	const played = () =>
		new PlayedRoom().join('ann', 'bob').leadOn().answer('ann', WRONG).lead('lock').leadOn();
	const ended = () => played().do({ kind: 'end' });

	it('once for a seat, however often and fast it is asked for', async () => {
		const room = ended();
		const kept = await Promise.all([keep(room), keep(room), keep(room)]);
		expect(kept.every(({ ok }) => ok)).toBe(true);
		const mine = await attempts.ofBrowser('a'.repeat(22));
		expect(mine.map(({ attempt }) => attempt.origin.kind)).toEqual(['room']);
		await keep(room, 'another-token');
		expect(await attempts.ofBrowser('a'.repeat(22))).toHaveLength(2);
	});

	it('as the room stands by then', async () => {
		const at = { player: 'ann', index: 0, redo: 0 };
		const room = played()
			.do({ kind: 'object', ...at, sentence: 'p1s1' })
			.do({ kind: 'end' });
		const before = await keep(room);
		const after = await keep(room.do({ kind: 'rule', ...at, ruling: 'both-right' }));
		if (!before.ok || !after.ok) throw new Error('not kept');
		expect(after.value.id).toBe(before.value.id);
		const found = await attempts.find(after.value.id);
		expect(found.ok && found.value.attempt.entries[0]?.answer?.score).toBe(1);
	});

	it('with ids that tell nothing of the seat’s token', async () => {
		const kept = await keep(ended());
		if (!kept.ok) throw new Error(kept.refusal.code);
		expect(kept.value.id).toMatch(/^[\w-]{22}$/);
		expect(kept.value.shareId).toMatch(/^[\w-]{22}$/);
		expect(kept.value.shareId).not.toBe(kept.value.id);
	});

	it.each([
		['before the end', () => played(), true, 'room-running'],
		[
			'of nothing',
			() => new PlayedRoom().join('ann').do({ kind: 'end' }),
			true,
			'not-in-this-phase'
		],
		['too often', () => ended(), false, 'too-many-requests']
	] as const)('is refused %s', async (_, room, allowed, code) => {
		allows = allowed;
		expect(await keep(room())).toMatchObject({ ok: false, refusal: { code } });
	});
});
