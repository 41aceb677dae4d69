import { describe, expect, it } from 'vitest';
import { PASS, PlayedRoom, RIGHT, WRONG } from '../../../tests/fixtures/played-room.ts';
import { eventKey } from './event.ts';

const asking = () => new PlayedRoom().join('ann', 'bob').leadOn();

describe('ROOM-20 one answer a player and asking', () => {
	it('is the first', () => {
		const played = asking().answer('ann', RIGHT);
		expect(played.try(played.answerOf('ann', WRONG))).toBe('already-answered');
		expect(played.player('ann').answers[0]).toMatchObject({ answer: RIGHT, score: 1 });
	});

	it('is the first in the log when two servers took one each', () => {
		const played = asking();
		const decisions = [RIGHT, WRONG].map((answer) => played.decide(played.answerOf('ann', answer)));
		for (const decision of decisions) {
			if (decision.ok) for (const event of decision.value) played.read(event);
		}
		expect(played.log.filter(({ kind }) => kind === 'answered')).toHaveLength(2);
		expect(played.player('ann').answers[0]).toMatchObject({ answer: RIGHT, score: 1 });
		expect(played.sees('wall').shared.counts).toMatchObject({ done: 1, pending: 1 });
	});
});

describe('ROOM-21 behind the lock', () => {
	it('is refused, and ignored where it was decided before', () => {
		const played = asking();
		const decided = played.decide(played.answerOf('ann', RIGHT));
		played.lead('lock');
		const late = played.answerOf('bob', RIGHT);
		expect(played.try(late)).toBe('too-late');
		if (decided.ok) for (const event of decided.value) played.read(event);
		expect(played.player('ann').answers).toEqual({});
		expect(played.sees('wall').shared.counts.done).toBe(0);
	});
});

describe('ROOM-22 the same answer again', () => {
	it('is acknowledged the same way, also behind the lock', () => {
		const played = asking();
		const command = played.answerOf('ann', RIGHT);
		played.do(command);
		expect(played.decide(command)).toEqual({ ok: true, value: [] });
		played.leadOn(2);
		expect(played.decide(command)).toEqual({ ok: true, value: [] });
	});

	it('leaves the very same room when its event is read twice', () => {
		const played = asking().answer('ann', RIGHT);
		const { room } = played;
		for (const event of [...played.log]) played.read({ ...event, at: event.at + 5 });
		expect(played.room).toBe(room);
	});
});

describe('ROOM-5 the key of an event', () => {
	it('is its sender’s own', () => {
		const played = asking();
		const keys = ['ann', 'bob'].flatMap((player) => {
			const decision = played.decide({ ...played.answerOf(player, RIGHT), id: 'same' });
			return decision.ok ? decision.value.map(eventKey) : [];
		});
		expect(new Set(keys).size).toBe(2);
		expect(keys[0]).toMatch(/^player\/ann\/answered\/0\/0\//);
	});
});

describe('ROOM-23 the proof step', () => {
	const proving = () =>
		new PlayedRoom({ hasProofStep: true })
			.join('ann', 'bob', 'cat')
			.leadOn()
			.answer('ann', RIGHT)
			.answer('bob', PASS)
			.leadOn();
	const point = (player: string, sentence: string | null) =>
		({ kind: 'point', player, index: 0, redo: 0, sentence }) as const;

	it.each([
		['bob', 'p3s1', 'proof-not-asked'],
		['cat', 'p3s1', 'answer-first'],
		['ann', 'p9s9', 'sentence-unknown']
	])('%s may not point to %s: %s', (player, sentence, code) => {
		expect(proving().try(point(player, sentence))).toBe(code);
	});

	it('takes one sentence, and ends when all have pointed who may', () => {
		const played = proving().do({ ...point('ann', 'p3s1'), id: 'tap' });
		expect(played.room.phase).toEqual({ kind: 'locked', index: 0 });
		expect(played.player('ann').answers[0]?.point).toMatchObject({ isProven: true });
		expect(played.decide({ ...point('ann', 'p3s1'), id: 'tap' })).toEqual({ ok: true, value: [] });
		expect(played.try(point('ann', 'p1s1'))).toBe('already-answered');
	});

	it('may be passed', () => {
		const played = proving().do(point('ann', null));
		expect(played.player('ann').answers[0]?.point).toMatchObject({
			sentence: null,
			isProven: false
		});
	});
});

describe('ROOM-24 an answer to an earlier asking', () => {
	it('is void, and is refused now', () => {
		const played = asking();
		const before = played.answerOf('ann', RIGHT);
		played.do(before).lead('redo');
		expect(played.try({ ...before, id: 'new' })).toBe('too-late');
		expect(played.sees('player', 'ann').own.stage).toMatchObject({ kind: 'answer', redo: 1 });
	});

	it('refuses one that has not been asked, and one of another kind', () => {
		const played = asking();
		expect(played.try(played.answerOf('ann', RIGHT, { index: 1 }))).toBe('question-not-open');
		expect(played.try(played.answerOf('ann', RIGHT, { redo: 1 }))).toBe('question-not-open');
		const other = played.answerOf('ann', { kind: 'number', text: '7' });
		expect(played.try(other)).toBe('answer-of-another-kind');
	});
});

describe('ROOM-25 at one’s own pace', () => {
	const own = () =>
		new PlayedRoom({ pace: 'own', timeLimitMs: 10_000 }).join('ann', 'bob').leadOn();

	it('each player goes through the questions alone', () => {
		const played = own().answer('ann', RIGHT);
		expect(played.sees('player', 'ann').own.stage).toMatchObject({
			kind: 'revealed',
			mark: 'right'
		});
		expect(played.sees('player', 'bob').own.stage).toMatchObject({ kind: 'answer', index: 0 });
		expect(played.try({ kind: 'go-on', player: 'bob', index: 0 })).toBe('answer-first');
		played.do({ kind: 'go-on', player: 'ann', index: 0 }).after(11_600);
		expect(played.decide({ kind: 'go-on', player: 'ann', index: 0 })).toEqual({
			ok: true,
			value: []
		});
		played.answer('ann', { kind: 'claim', verdict: 'not-stated' });
		expect(played.sees('player', 'ann').own).toMatchObject({
			stage: { kind: 'revealed', index: 1, mark: 'timed-out', worth: 0 },
			total: { asked: 2, right: 1 }
		});
	});

	it('begins for who was removed before when they come back', () => {
		const played = new PlayedRoom({ pace: 'own', timeLimitMs: 10_000 }).join('ann', 'bob');
		played.do({ kind: 'remove', player: 'ann', isBlocked: false }).leadOn().after(60_000);
		expect(played.join('ann').sees('player', 'ann').own.stage).toMatchObject({
			kind: 'answer',
			remainingMs: 10_000
		});
	});

	it('ends for a player behind the last question, and for all when the host says so', () => {
		const played = own();
		for (const index of [0, 1, 2])
			played.answer('ann', PASS).do({ kind: 'go-on', player: 'ann', index });
		expect(played.sees('player', 'ann').own.stage).toEqual({ kind: 'done' });
		expect(played.sees('wall').wall.board).toEqual([
			{ player: 'ann', name: 'ann', done: 3 },
			{ player: 'bob', name: 'bob', done: 0 }
		]);
		expect(played.leadOn().room.phase).toEqual({ kind: 'finished' });
		expect(played.try(played.answerOf('bob', RIGHT))).toBe('room-finished');
	});
});
