import { describe, expect, it } from 'vitest';
import { playerOf } from '#domain/room/players.ts';
import { BEAT_MS } from '#formats/room-message.ts';
import { answer, askedRoom } from '../../../../tests/fixtures/live-question.ts';
import { LiveRig, codeOf } from '../../../../tests/fixtures/live-rig.ts';
import { openMemoryStore } from '../store/memory-store.ts';
import { FailingStore } from './testing/failing-store.ts';
import { settled } from './testing/fake-timers.ts';

const TIMED = { timeLimitMs: 20_000 } as const;

/** `askedRoom` lets a second pass. */
const TIME_UP_MS = 20_000 + 1500 - 1000;

async function statusOf(rig: LiveRig, room: string, player: string) {
	return playerOf(await rig.room(room), player)?.status;
}

async function phaseOf(rig: LiveRig, room: string) {
	return (await rig.room(room)).phase.kind;
}

describe('LIVE-30 a step whose time is up', () => {
	it('is ended then, and not before', async () => {
		const { rig, room, ann, bob } = await askedRoom({}, TIMED);
		await rig.say(ann, answer('a1'));
		await rig.timers.advance(TIME_UP_MS - 1);
		expect(await phaseOf(rig, room)).toBe('asking');
		await rig.timers.advance(1);
		expect(await phaseOf(rig, room)).toBe('locked');
		expect(bob.sees('player').shared.phase).toBe('locked');
		expect(codeOf(await rig.say(bob, answer('b1')))).toBe('too-late');
	});

	it('is ended later when it is extended, paused or waits for somebody slow', async () => {
		const { rig, room, wall, ann } = await askedRoom({}, TIMED);
		const { step, pauses } = wall.sees('wall').controls;
		await rig.say(wall, { kind: 'extend', step, byMs: 15_000 });
		await rig.say(wall, { kind: 'pause', pauses });
		await rig.timers.advance(100_000);
		await rig.say(wall, { kind: 'resume', pauses });
		await rig.timers.advance(TIME_UP_MS + 15_000 - 1);
		expect(await phaseOf(rig, room)).toBe('asking');
		const { player } = ann.sees('player').own;
		const slow = { timeFactor: 2, hasLargerText: false, hasSimplerView: false };
		await rig.say(wall, { kind: 'accommodate', player, accommodation: slow });
		await rig.timers.advance(20_000);
		expect(await phaseOf(rig, room)).toBe('asking');
		await rig.timers.advance(1);
		expect(await phaseOf(rig, room)).toBe('locked');
	});

	it('is ended once, also by two servers', async () => {
		const { rig, room } = await askedRoom({}, TIMED);
		const other = await rig.beside();
		await rig.timers.advance(TIME_UP_MS + 30_000);
		const [one, two] = [await rig.room(room), await other.room(room)];
		expect(one.phase).toEqual({ kind: 'locked', index: 0 });
		expect(two).toEqual(one);
	});
});

describe('LIVE-31 whose phone is there', () => {
	it('says nothing of a reload', async () => {
		const { rig, room } = await askedRoom();
		const token = await rig.seat(room);
		const before = await rig.line(token);
		const { player } = before.sees('player').own;
		before.drop();
		await rig.timers.advance(7999);
		await rig.line(token);
		await rig.timers.advance(60_000);
		expect(await statusOf(rig, room, player)).toBe('in');
	});

	it('is known eight seconds after the last line, and at once when one is opened', async () => {
		const { rig, room, wall } = await askedRoom();
		const token = await rig.seat(room);
		const [phone, tab] = [await rig.line(token), await rig.line(token)];
		const { player } = phone.sees('player').own;
		phone.drop();
		await rig.timers.advance(60_000);
		expect(await statusOf(rig, room, player)).toBe('in');
		tab.drop();
		await rig.timers.advance(7999);
		expect(await statusOf(rig, room, player)).toBe('in');
		await rig.timers.advance(1);
		expect(await statusOf(rig, room, player)).toBe('away');
		await rig.timers.advance(300);
		expect(wall.sees('wall').shared.counts.present).toBe(2);
		await rig.line(token);
		expect(await statusOf(rig, room, player)).toBe('in');
	});

	it('can be told again and again', async () => {
		const { rig, room } = await askedRoom();
		const token = await rig.seat(room);
		const statuses = [];
		for (let time = 0; time < 3; time++) {
			const line = await rig.line(token);
			const { player } = line.sees('player').own;
			statuses.push(await statusOf(rig, room, player));
			line.drop();
			await rig.timers.advance(8000);
			statuses.push(await statusOf(rig, room, player));
		}
		expect(statuses).toEqual(['in', 'away', 'in', 'away', 'in', 'away']);
	});

	it('is asked of who joins and never opens a line', async () => {
		const { rig, room } = await askedRoom();
		await rig.seat(room);
		expect((await rig.room(room)).present).toBe(3);
		await rig.timers.advance(8000);
		expect((await rig.room(room)).present).toBe(2);
	});

	it('is nobody’s business once the game is over', async () => {
		const { rig, room, wall, ann } = await askedRoom();
		const token = await rig.seat(room);
		await rig.timers.advance(8000);
		await rig.say(wall, { kind: 'end' });
		const { length } = await rig.store.rooms.read(room, 0);
		ann.drop();
		await rig.line(token);
		await rig.timers.advance(60_000);
		expect(await rig.store.rooms.read(room, 0)).toHaveLength(length);
	});
});

describe('LIVE-32 a player who is said to be away', () => {
	it('and has a line elsewhere is back at once', async () => {
		const { rig, room } = await askedRoom();
		const token = await rig.seat(room);
		const other = await rig.beside();
		const here = await rig.line(token);
		const { player } = here.sees('player').own;
		const there = await other.line(token);
		here.drop();
		await rig.timers.advance(8000);
		const keys = (await rig.store.rooms.read(room, 0)).map(({ key }) => key);
		expect(keys.some((key) => key.startsWith('server/away/'))).toBe(true);
		expect(await statusOf(rig, room, player)).toBe('in');
		expect(there.sees('player').own.player).toBe(player);
	});
});

describe('LIVE-33 a beat', () => {
	it('is on every line every ten seconds, and on none that is closed', async () => {
		const { rig, wall, ann, bob } = await askedRoom();
		bob.drop();
		for (const line of [wall, ann, bob]) line.forget();
		await rig.timers.advance(3 * BEAT_MS);
		const beats = [wall, ann, bob].map(
			({ messages }) => messages.filter(({ kind }) => kind === 'beat').length
		);
		expect(beats).toEqual([3, 3, 0]);
	});
});

describe('LIVE-36 what the store does not take', () => {
	it('of the server’s own is tried again', async () => {
		const store = new FailingStore(openMemoryStore());
		const { rig, room } = await askedRoom({ store }, TIMED);
		store.refusing = 'store-full';
		await rig.timers.advance(TIME_UP_MS + 60_000);
		expect(await phaseOf(rig, room)).toBe('asking');
		store.refusing = undefined;
		await rig.timers.advance(1000);
		expect(await phaseOf(rig, room)).toBe('locked');
	});

	it('is not tried without a pause', async () => {
		const store = new FailingStore(openMemoryStore());
		const { rig } = await askedRoom({ store }, TIMED);
		store.refusing = 'store-full';
		store.appends = 0;
		await rig.timers.advance(TIME_UP_MS + 10_000);
		expect(store.appends).toBeGreaterThan(8);
		expect(store.appends).toBeLessThan(13);
	});

	it('of who is away and back is right in the end', async () => {
		const store = new FailingStore(openMemoryStore());
		const { rig, room, ann } = await askedRoom({ store });
		const { player } = ann.sees('player').own;
		store.refusing = 'store-full';
		ann.drop();
		await rig.timers.advance(20_000);
		expect(await statusOf(rig, room, player)).toBe('in');
		store.refusing = undefined;
		await rig.timers.advance(8000);
		expect(await statusOf(rig, room, player)).toBe('away');
		await settled();
	});
});
