import { describe, expect, it } from 'vitest';
import { PASS, PlayedRoom, RIGHT, WRONG } from '../../../tests/fixtures/played-room.ts';
import type { RoomSettings } from './settings.ts';
import { replay } from './evolve.ts';

/** The phases that leading on goes through, with the question where there is one. */
function phasesOf(settings: Partial<RoomSettings>): string {
	const played = new PlayedRoom(settings).join('ann', 'bob');
	const seen = [nameOf(played)];
	while (played.room.phase.kind !== 'finished') {
		if (played.room.phase.kind === 'asking' && played.room.phase.index === 0) {
			played.answer('ann', RIGHT);
		}
		seen.push(nameOf(played.leadOn()));
	}
	return seen.join(' ');
}

function nameOf({ room: { phase } }: PlayedRoom): string {
	return 'index' in phase ? `${phase.kind}${phase.index}` : phase.kind;
}

describe('ROOM-10 the phases', () => {
	it.each<readonly [Partial<RoomSettings>, string]>([
		[
			{},
			'lobby asking0 locked0 revealed0 asking1 locked1 revealed1 asking2 locked2 revealed2 finished'
		],
		[
			{ hasReading: true, ranking: 'each' },
			'lobby reading asking0 locked0 revealed0 standings0 asking1 locked1 revealed1 standings1 ' +
				'asking2 locked2 revealed2 finished'
		],
		// ROOM-14: nobody has an answer to the others, and nothing proves the second.
		[
			{ hasProofStep: true },
			'lobby asking0 proving0 locked0 revealed0 asking1 locked1 revealed1 asking2 locked2 revealed2 ' +
				'finished'
		],
		[{ pace: 'own', hasReading: true }, 'lobby reading own-pace finished']
	])('%j', (settings, phases) => {
		expect(phasesOf(settings)).toBe(phases);
	});
});

describe('ROOM-11 a command is for one step', () => {
	it('leads on once when two hosts press at once', () => {
		const played = new PlayedRoom().join('ann');
		const [one, other] = [1, 2].map(() => played.decide({ kind: 'lead-on', step: 0 }));
		for (const decision of [one, other]) {
			if (!decision?.ok) throw new Error('Both were decided on the lobby.');
			for (const event of decision.value) played.read(event);
		}
		expect(nameOf(played)).toBe('asking0');
	});

	it('acknowledges one for an earlier step without an event, and refuses one for a later', () => {
		const played = new PlayedRoom().join('ann').leadOn();
		expect(played.decide({ kind: 'skip', step: 0 })).toEqual({ ok: true, value: [] });
		expect(played.try({ kind: 'lead-on', step: 2 })).toBe('step-unknown');
	});

	it('ignores the same timer event the second time', () => {
		const played = new PlayedRoom({ timeLimitMs: 1000 }).join('ann').leadOn().after(2500);
		const up = { id: 'up', at: played.now, kind: 'time-up', step: 1 } as const;
		played.read(up);
		const once = played.room;
		played.read(up);
		played.read({ ...up, id: 'again', at: played.now + 9000 });
		expect(played.room).toBe(once);
		expect(nameOf(played)).toBe('locked0');
	});
});

describe('ROOM-12 a pause', () => {
	const paused = () =>
		new PlayedRoom({ timeLimitMs: 10_000 })
			.join('ann', 'bob')
			.leadOn()
			.do({ kind: 'pause', pauses: 0 });

	it('lets nothing lead on, and hides the question', () => {
		const played = paused();
		expect(played.try({ kind: 'lead-on', step: 1 })).toBe('room-paused');
		played.read({ id: 'x', at: played.now, kind: 'led-on', step: 1 });
		expect(nameOf(played)).toBe('asking0');
		expect(played.sees('wall').shared.stage).toEqual({ kind: 'paused' });
		expect(played.sees('player', 'ann').own.stage).toEqual({ kind: 'waiting' });
	});

	it('keeps an answer that was on its way, and locks after it', () => {
		const played = paused().after(60_000).answer('ann', RIGHT).answer('bob', WRONG);
		expect(nameOf(played)).toBe('asking0');
		played.do({ kind: 'resume', pauses: 0 });
		expect(nameOf(played)).toBe('locked0');
		expect(played.player('ann').answers[0]?.thinkingMs).toBe(0);
	});

	it('is over with the game', () => {
		const played = paused().do({ kind: 'end' });
		expect(played.sees('player', 'ann').shared).toMatchObject({
			isPaused: false,
			stage: { kind: 'finished' }
		});
	});

	it('is not ended by a late resume of the pause before', () => {
		const played = paused().do({ kind: 'resume', pauses: 0 }).do({ kind: 'pause', pauses: 1 });
		played.read({ id: 'x', at: played.now, kind: 'resumed', pauses: 0 });
		expect(played.room.pause.since).not.toBeNull();
	});
});

describe('ROOM-13 nobody is waited for in vain', () => {
	it('locks with the last answer of those present', () => {
		const played = new PlayedRoom().join('ann', 'bob', 'cat');
		played.do({ kind: 'away', player: 'cat' }).leadOn().answer('ann', RIGHT);
		expect(played.sees('wall').shared.counts).toEqual({
			members: 3,
			present: 2,
			done: 1,
			pending: 1
		});
		expect(nameOf(played.answer('bob', PASS))).toBe('locked0');
	});

	it('locks when the last one awaited is removed', () => {
		const played = new PlayedRoom().join('ann', 'bob').leadOn().answer('ann', RIGHT);
		const removal = { kind: 'remove', player: 'bob', isBlocked: false } as const;
		expect(nameOf(played.do(removal))).toBe('locked0');
	});

	it('waits for a phone that fell silent while the question ran, and for that one alone', () => {
		const played = new PlayedRoom().join('ann', 'bob', 'cat').leadOn().answer('ann', RIGHT);
		for (const player of ['bob', 'cat']) played.do({ kind: 'away', player });
		expect(nameOf(played)).toBe('asking0');
		// The network is back, and the phones send what they kept.
		played.do({ kind: 'back', player: 'bob' }).answer('bob', RIGHT);
		expect(played.room).toMatchObject({ present: 2, pending: 1 });
		expect(nameOf(played.answer('cat', RIGHT))).toBe('locked0');
		expect(nameOf(played.leadOn(2).answer('ann', PASS).answer('bob', PASS))).toBe('locked1');
	});

	it('counts whom it asks: not who was removed, and also who is away now', () => {
		const played = new PlayedRoom().join('ann', 'bob', 'cat').leadOn().answer('ann', RIGHT);
		const done = () => played.sees('wall').shared.counts.done;
		expect(done()).toBe(1);
		played.do({ kind: 'remove', player: 'ann', isBlocked: false });
		expect(done()).toBe(0);
		played.join('ann');
		expect(done()).toBe(1);
		const reading = new PlayedRoom({ hasReading: true }).join('ann', 'bob').leadOn();
		reading.do({ kind: 'ready', player: 'ann' }).do({ kind: 'away', player: 'ann' });
		expect(reading.sees('wall').shared.counts).toMatchObject({ done: 1, pending: 1 });
	});

	it('waits for the host when nobody has answered', () => {
		const played = new PlayedRoom().join('ann').leadOn().do({ kind: 'away', player: 'ann' });
		expect(nameOf(played)).toBe('asking0');
	});
});

describe('ROOM-15 and ROOM-16 another way through the questions', () => {
	it('skips to the next, and the skipped one does not count', () => {
		const played = new PlayedRoom().join('ann', 'bob').leadOn().answer('ann', RIGHT).lead('skip');
		expect(nameOf(played)).toBe('asking1');
		expect(played.sees('player', 'ann').own.total).toMatchObject({ asked: 0, right: 0 });
	});

	it('comes back to none that was asked after a jump', () => {
		const played = new PlayedRoom().join('ann').leadOn();
		played.do({ kind: 'jump', step: 1, to: 2 }).do({ kind: 'jump', step: 2, to: 1 }).leadOn(3);
		expect(nameOf(played)).toBe('finished');
	});

	it('ROOM-14 leaves the proof step out where only somebody removed has an answer to prove', () => {
		const played = new PlayedRoom({ hasProofStep: true }).join('ann', 'bob').leadOn();
		played.answer('ann', RIGHT).do({ kind: 'remove', player: 'ann', isBlocked: false });
		expect(nameOf(played.lead('lock'))).toBe('locked0');
	});

	it('asks anew from nothing', () => {
		const played = new PlayedRoom().join('ann').leadOn().answer('ann', RIGHT).leadOn().lead('redo');
		expect(nameOf(played)).toBe('asking0');
		expect(played.sees('player', 'ann').own).toMatchObject({
			stage: { kind: 'answer', index: 0, redo: 1 },
			total: { asked: 0, credit: 0 }
		});
		played.answer('ann', WRONG).leadOn();
		expect(played.sees('player', 'ann').own.total).toMatchObject({ asked: 1, right: 0 });
	});

	it.each<readonly ['skip' | 'redo' | 'jump' | 'lock' | 'extend', string]>([
		['skip', 'not-in-this-phase'],
		['redo', 'not-in-this-phase'],
		['jump', 'not-in-this-phase'],
		['lock', 'not-in-this-phase'],
		['extend', 'not-in-this-phase']
	])('refuses %s in the lobby', (kind, code) => {
		expect(new PlayedRoom().try({ kind, step: 0, to: 1, byMs: 1 })).toBe(code);
	});

	it('refuses them at one’s own pace', () => {
		const played = new PlayedRoom({ pace: 'own' }).join('ann').leadOn();
		expect(played.try({ kind: 'skip', step: 1 })).toBe('not-at-own-pace');
	});
});

it('ROOM-90 notes when the class began and when it ended', () => {
	const played = new PlayedRoom({ hasReading: true }).join('ann').after(5000);
	expect(played.room).toMatchObject({ begunAt: null, finishedAt: null });
	const begunAt = played.now;
	played.leadOn().after(60_000).leadOn().after(1000).do({ kind: 'end' });
	expect(played.room).toMatchObject({ begunAt, finishedAt: begunAt + 61_000 });
	played.after(9000).read({ id: 'x', at: played.now, kind: 'ended' });
	expect(played.room.finishedAt).toBe(begunAt + 61_000);
});

it('ROOM-2 the log read again gives the same room', () => {
	const played = new PlayedRoom({ hasProofStep: true }).join('ann', 'bob').leadOn();
	played.answer('ann', RIGHT).answer('bob', WRONG).leadOn(4).do({ kind: 'end' });
	expect(
		replay(played.opened, JSON.parse(JSON.stringify(played.log)) as typeof played.log)
	).toEqual(played.room);
});
