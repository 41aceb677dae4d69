import { describe, expect, it } from 'vitest';
import { PlayedRoom, RIGHT } from '../../../tests/fixtures/played-room.ts';
import { remainingMs, timeUpAt } from './clock.ts';
import type { RoomSettings } from './settings.ts';

const timed = (settings: Partial<RoomSettings> = {}) =>
	new PlayedRoom({ timeLimitMs: 20_000, ...settings }).join('ann', 'bob').leadOn();
const left = (played: PlayedRoom, player = 'ann') =>
	remainingMs(played.room, played.player(player), played.now);
const moreTime = (timeFactor: number | null) => ({
	kind: 'accommodate' as const,
	player: 'bob',
	accommodation: { timeFactor, hasLargerText: false, hasSimplerView: false }
});

describe('ROOM-30 the time of a question', () => {
	it.each([1, 2, 4] as const)('is the limit at %d times', (timeFactor) => {
		expect(left(timed({ timeFactor }).after(5000))).toBe(20_000 * timeFactor - 5000);
	});

	it('leaves pauses out', () => {
		const played = timed().after(5000).do({ kind: 'pause', pauses: 0 }).after(60_000);
		expect(left(played)).toBe(15_000);
		played.do({ kind: 'resume', pauses: 0 }).after(1000);
		expect(left(played)).toBe(14_000);
		expect(timeUpAt(played.room)).toBe(played.now + 15_500);
	});

	it('is none without a timer, and none in the lobby', () => {
		expect(left(timed({ timeLimitMs: null }))).toBeNull();
		expect(timeUpAt(timed({ timeLimitMs: null }).room)).toBeNull();
		expect(timeUpAt(new PlayedRoom({ timeLimitMs: 20_000 }).room)).toBeNull();
	});

	it('is not more than the limit when the clock goes back', () => {
		expect(left(timed().after(-60_000))).toBe(20_000);
	});
});

describe('ROOM-31 travelling time', () => {
	it.each([
		[21_500, undefined],
		[21_501, 'too-late']
	])('%d ms after the opening: %s', (ms, code) => {
		const played = timed().after(ms);
		expect(played.try(played.answerOf('ann', RIGHT))).toBe(code);
	});

	it('ignores an event that came later still', () => {
		const played = timed();
		const decided = played.decide(played.answerOf('ann', RIGHT));
		if (decided.ok)
			for (const event of decided.value) played.read({ ...event, at: event.at + 21_501 });
		expect(played.player('ann').answers).toEqual({});
	});
});

describe('ROOM-33 the timer', () => {
	it('does nothing before its time, also where it was decided before an extension', () => {
		const played = timed().after(21_500);
		const decided = played.decide({ kind: 'time-up', step: 1 });
		played.do({ kind: 'extend', step: 1, byMs: 15_000 });
		if (decided.ok) for (const event of decided.value) played.read(event);
		expect(played.room.phase.kind).toBe('asking');
		expect(played.after(14_999).do({ kind: 'time-up', step: 1 }).room.phase.kind).toBe('asking');
		expect(played.after(1).do({ kind: 'time-up', step: 1 }).room.phase.kind).toBe('locked');
	});

	it('waits for who has more time, until they have answered', () => {
		const played = timed().do(moreTime(2)).after(21_500);
		expect(timeUpAt(played.room)).toBe(played.now + 20_000);
		expect(left(played, 'bob')).toBe(18_500);
		expect(played.try(played.answerOf('ann', RIGHT, { id: 'x' }))).toBeUndefined();
		played.answer('bob', RIGHT);
		expect(played.room.phase.kind).toBe('locked');
	});

	it('is over at once when only those are left whose time is over', () => {
		const played = timed().do(moreTime(2)).after(30_000).answer('bob', RIGHT);
		expect(timeUpAt(played.room)).toBeLessThan(played.now);
	});

	it('never ends a step while somebody present has no limit', () => {
		const played = timed().do(moreTime(null)).after(600_000);
		expect(timeUpAt(played.room)).toBeNull();
		expect(played.try(played.answerOf('bob', RIGHT))).toBeUndefined();
	});

	it('has no patience with a phone that was away before, but with one that fell silent since', () => {
		const bobIsAway = { kind: 'away', player: 'bob' } as const;
		const before = new PlayedRoom({ timeLimitMs: 20_000 }).join('ann', 'bob').do(moreTime(null));
		expect(timeUpAt(before.do(bobIsAway).leadOn().room)).not.toBeNull();
		const since = timed().do(moreTime(2)).do(bobIsAway);
		expect(timeUpAt(since.room)).toBe(since.now + 41_500);
	});
});

describe('ROOM-34 after an outage', () => {
	it('gives back the time since the last event', () => {
		const played = timed().after(5000).answer('ann', RIGHT).after(40_000);
		expect(left(played, 'bob')).toBe(0);
		played.do({ kind: 'restore' });
		expect(left(played, 'bob')).toBe(15_000);
		expect(left(played.do({ kind: 'restore' }), 'bob')).toBe(15_000);
	});
});

describe('ROOM-35 more time', () => {
	it('is given once by two hosts at once, and again by a second wish', () => {
		const played = timed().after(1000);
		const decisions = [1, 2].map(() => played.decide({ kind: 'extend', step: 1, byMs: 15_000 }));
		for (const decision of decisions) {
			if (decision.ok) for (const event of decision.value) played.read(event);
		}
		expect(left(played)).toBe(34_000);
		expect(left(played.do({ kind: 'extend', step: 1, byMs: 15_000 }))).toBe(49_000);
	});

	it.each([0.5, 11, 0])('refuses %d times the time', (factor) => {
		expect(timed().try(moreTime(factor))).toBe('accommodation-unfit');
	});

	it('is for one player', () => {
		const played = timed().do(moreTime(1.5));
		expect([left(played), left(played, 'bob')]).toEqual([20_000, 30_000]);
	});
});
