import { describe, expect, it } from 'vitest';
import { answer, askedRoom } from '../../../../tests/fixtures/live-question.ts';
import { LiveRig } from '../../../../tests/fixtures/live-rig.ts';
import type { FakeConnection } from './testing/fake-connection.ts';

function forget(...lines: readonly FakeConnection[]): void {
	for (const line of lines) line.forget();
}

describe('LIVE-23 counts', () => {
	/** Thirty answers, one every 50 ms. */
	async function answered() {
		const played = await askedRoom();
		const { rig, room, ann, wall } = played;
		const phones: FakeConnection[] = [];
		for (let at = 0; at < 30; at++) phones.push(await rig.phone(room));
		const spectator = await rig.line(rig.live.tokens(room).spectator);
		await rig.timers.advance(2000);
		forget(wall, ann, spectator);
		for (const [at, phone] of phones.entries()) {
			await rig.say(phone, answer(`p${at}`));
			await rig.timers.advance(50);
		}
		await rig.timers.advance(1000);
		return { ...played, spectator };
	}

	it('go to walls at most four times a second, and to players once', async () => {
		const { wall, spectator, ann } = await answered();
		expect(wall.counts.length).toBeGreaterThan(5);
		expect(wall.counts.length).toBeLessThanOrEqual(7);
		expect(spectator.counts).toEqual(wall.counts);
		expect(ann.counts.length).toBeGreaterThan(0);
		expect(ann.counts.length).toBeLessThanOrEqual(2);
		expect([...wall.views, ...ann.views]).toEqual([]);
	});

	it('end with the last one, and are one buffer for all', async () => {
		const { wall, ann, bob } = await answered();
		expect(wall.counts.at(-1)?.done).toBe(30);
		expect(ann.counts.at(-1)?.done).toBe(30);
		expect(ann.frames.at(-1)).toBe(bob.frames.at(-1));
	});

	it('name the step they belong to', async () => {
		const { rig, room, wall } = await answered();
		const { step } = await rig.room(room);
		const steps = wall.messages.flatMap((one) => (one.kind === 'counts' ? [one.step] : []));
		expect(new Set(steps)).toEqual(new Set([step]));
	});

	it('are not sent behind a view that holds them', async () => {
		const { rig, wall, ann, bob } = await askedRoom();
		await rig.say(ann, answer('a1'));
		forget(wall, ann, bob);
		await rig.say(bob, answer('b1'));
		await rig.timers.advance(3000);
		expect(wall.sees('wall').shared.phase).toBe('locked');
		expect([wall.counts.length, ann.counts.length, bob.counts.length]).toEqual([0, 0, 0]);
	});
});

describe('LIVE-24 what a wall shows', () => {
	it('of the lobby comes at most four times a second, and is whole at the end', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom();
		const wall = await rig.wall(room);
		const remote = await rig.line(rig.live.tokens(room).remote);
		const ann = await rig.phone(room);
		await rig.timers.advance(2000);
		forget(wall, remote, ann);
		for (let at = 0; at < 40; at++) {
			await rig.seat(room);
			await rig.timers.advance(25);
		}
		await rig.timers.advance(300);
		expect(wall.views.length).toBeLessThanOrEqual(6);
		expect(wall.sees('wall').wall.names).toHaveLength(41);
		expect(remote.sees('remote').roster).toHaveLength(41);
		expect(ann.views).toEqual([]);
	});

	it('is each one’s progress at their own pace', async () => {
		const { rig, wall, ann } = await askedRoom({}, { pace: 'own' });
		await rig.say(ann, answer('a1'));
		await rig.timers.advance(300);
		expect(wall.sees('wall').wall.board.map(({ done }) => done)).toEqual([1, 0]);
		expect(ann.sees('player').own.stage.kind).toBe('revealed');
	});

	it('is an objection as soon as it is made', async () => {
		const { rig, wall, ann } = await askedRoom();
		await rig.say(ann, answer('a1'));
		await rig.leadOn(wall, 2);
		await rig.timers.advance(300);
		await rig.say(ann, { kind: 'object', index: 0, redo: 0, sentence: 'p1s1' });
		expect(wall.sees('wall').controls.objections).toHaveLength(1);
	});
});
