import { describe, expect, it } from 'vitest';
import { playerOf } from '#domain/room/players.ts';
import { answer, askedRoom } from '../../../../tests/fixtures/live-question.ts';
import { type LiveRig, codeOf, must } from '../../../../tests/fixtures/live-rig.ts';
import { openMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/port.ts';
import { FailingStore } from './testing/failing-store.ts';
import { FakeTimers, settled } from './testing/fake-timers.ts';

const TIMED = { timeLimitMs: 20_000 } as const;

/** A server on a store of its own, from which a kill cuts it off. */
async function served(settings: Parameters<typeof askedRoom>[1] = {}) {
	const ports = openMemoryStore();
	const store = new FailingStore(ports);
	return { ...(await askedRoom({ store }, settings)), ports, store };
}

type Served = {
	readonly rig: LiveRig;
	readonly ports: Pick<Store, 'records' | 'rooms'>;
	readonly store: FailingStore;
};

/** The server dies without a word, and another one starts so much later on what it had stored. */
function killed({ rig, ports, store }: Served, downMs: number): Promise<LiveRig> {
	store.refusing = 'store-closed';
	return rig.beside({ store: ports, timers: new FakeTimers(rig.timers.now() + downMs) });
}

const remainingOf = (view: { readonly stage: object }) =>
	'remainingMs' in view.stage ? view.stage.remainingMs : undefined;

describe('LIVE-34 after a start', () => {
	it('a question has at least the time that was left, and its answers', async () => {
		const before = await served(TIMED);
		const { rig, room, ann } = before;
		const [annsSeat, bobsSeat] = [await rig.seat(room), await rig.seat(room)];
		const phone = await rig.line(annsSeat);
		await rig.say(phone, answer('a1'));
		const left = remainingOf(ann.sees('player').own);
		expect(left).toBe(20_000);
		const after = await killed(before, 600_000);
		const [again, other] = [await after.line(annsSeat), await after.line(bobsSeat)];
		expect(again.sees('player').own.stage.kind).toBe('answered');
		expect(again.sees('player').own.player).toBe(phone.sees('player').own.player);
		expect(remainingOf(other.sees('player').own)).toBe(19_000);
		expect(codeOf(await after.say(again, answer('a1')))).toBeUndefined();
		expect(codeOf(await after.say(other, answer('b1')))).toBeUndefined();
	});

	it('its time runs out then, and the game goes on', async () => {
		const { room, ...before } = await served(TIMED);
		const after = await killed(before, 600_000);
		await after.timers.advance(20_000);
		expect((await after.room(room)).phase.kind).toBe('asking');
		await after.timers.advance(1500);
		expect((await after.room(room)).phase.kind).toBe('locked');
		const wall = await after.wall(room);
		await after.leadOn(wall);
		expect(wall.sees('wall').shared.phase).toBe('revealed');
	});

	it('a pause is still one, and the lobby the lobby', async () => {
		const before = await served(TIMED);
		const { rig, room, wall } = before;
		const lobby = await rig.openRoom();
		await rig.say(wall, { kind: 'pause', pauses: 0 });
		const after = await killed(before, 600_000);
		expect((await after.wall(room)).sees('wall').shared.isPaused).toBe(true);
		expect((await after.wall(lobby)).sees('wall').shared.phase).toBe('lobby');
		await after.timers.advance(600_000);
		expect((await after.room(room)).phase.kind).toBe('asking');
	});

	it('and another one it is the same again', async () => {
		const { room, ...before } = await served(TIMED);
		const once = await killed(before, 60_000);
		await once.timers.advance(5000);
		const timers = new FakeTimers(once.timers.now() + 60_000);
		const twice = await once.beside({ timers });
		const seat = await twice.seat(room);
		const view = (await twice.line(seat)).sees('player');
		expect(remainingOf(view.own)).toBeGreaterThanOrEqual(14_000);
	});

	it('no time runs out before it is given back, however long the store takes nothing', async () => {
		const { room, ...before } = await served(TIMED);
		const store = new FailingStore(before.ports);
		store.refusing = 'store-full';
		const after = await killed({ ...before, ports: store }, 600_000);
		await after.timers.advance(60_000);
		expect((await after.room(room)).phase.kind).toBe('asking');
		store.refusing = undefined;
		await after.timers.advance(1000);
		const seat = await after.seat(room);
		const own = remainingOf((await after.line(seat)).sees('player').own);
		expect(own).toBeGreaterThanOrEqual(19_000);
	});

	it('no time runs out before it is given back, also where the store takes other things', async () => {
		const { room, ...before } = await served(TIMED);
		const store = new FailingStore(before.ports);
		store.refusing = 'store-full';
		const after = await killed({ ...before, ports: store }, 600_000);
		expect(codeOf(await after.live.join(room, {}))).toBe('store-full');
		store.refusing = undefined;
		const late = await after.phone(room);
		expect(remainingOf(late.sees('player').own)).toBe(20_000);
		await after.timers.advance(20_000);
		expect((await after.room(room)).phase.kind).toBe('asking');
		await after.timers.advance(1500);
		expect((await after.room(room)).phase.kind).toBe('locked');
	});

	it('rooms that had ended are left alone', async () => {
		const before = await served();
		const { rig, room, wall } = before;
		await rig.say(wall, { kind: 'end' });
		await settled();
		const { length } = await rig.store.rooms.read(room, 0);
		const after = await killed(before, 600_000);
		await after.timers.advance(60_000);
		expect(await after.store.rooms.read(room, 0)).toHaveLength(length);
		expect((await after.wall(room)).sees('wall').shared.phase).toBe('finished');
	});
});

describe('LIVE-35 who was there before a start', () => {
	it('is away eight seconds later, unless they come back', async () => {
		const before = await served();
		const { rig, room } = before;
		const seat = await rig.seat(room);
		const { player } = (await rig.line(seat)).sees('player').own;
		const after = await killed(before, 5000);
		await after.timers.advance(7000);
		expect((await after.room(room)).present).toBe(3);
		await after.line(seat);
		await after.timers.advance(7000);
		const now = await after.room(room);
		expect(now.present).toBe(1);
		expect(playerOf(now, player)?.status).toBe('in');
	});

	it('holds up the class no longer than the rules say, and loses nothing', async () => {
		const before = await served();
		const { rig, room, ann } = before;
		await rig.say(ann, answer('a1'));
		const after = await killed(before, 5000);
		await after.timers.advance(60_000);
		const now = await after.room(room);
		expect(now.phase.kind).toBe('asking');
		expect(now.members).toBe(2);
	});
});

describe('LIVE-18 two servers on one log', () => {
	it('hold the same room and send the same views', async () => {
		const { rig, room, wall } = await askedRoom({}, TIMED);
		const other = await rig.beside();
		const seats = [await rig.seat(room), await rig.seat(room)] as const;
		const here = await rig.line(seats[0]);
		const [there, otherWall] = [await other.line(seats[1]), await other.wall(room)];
		expect(codeOf(await rig.say(here, answer('a1')))).toBeUndefined();
		expect(codeOf(await other.say(there, answer('b1')))).toBeUndefined();
		await rig.timers.advance(1000);
		expect(otherWall.sees('wall').shared.counts.done).toBe(2);
		expect(must(await rig.live.game(room)).room).toEqual(must(await other.live.game(room)).room);
		await rig.leadOn(wall);
		await rig.timers.advance(1000);
		expect(there.sees('player').shared.phase).toBe('locked');
		expect(otherWall.sees('wall')).toEqual(wall.sees('wall'));
		await other.leadOn(otherWall);
		expect(here.sees('player').own.total.right).toBe(1);
	});

	it('take one of two presses at once', async () => {
		const { rig, room, wall, ann } = await askedRoom();
		const other = await rig.beside();
		const otherWall = await other.wall(room);
		const { step } = wall.sees('wall').controls;
		ann.forget();
		await Promise.all([
			wall.say({ id: 'one', kind: 'lead-on', step }),
			otherWall.say({ id: 'two', kind: 'lead-on', step })
		]);
		await settled();
		expect(wall.sees('wall').shared.phase).toBe('locked');
		expect(otherWall.sees('wall').shared.phase).toBe('locked');
		expect(ann.views).toHaveLength(1);
	});

	it('let in who joined by the other', async () => {
		const { rig, room } = await askedRoom();
		const other = await rig.beside();
		const seats = await Promise.all(
			[rig, other, rig, other].map(async ({ live }) => must(await live.join(room, {})))
		);
		const names = [];
		for (const seat of seats) names.push((await other.line(seat)).sees('player').own.name);
		expect(new Set(names).size).toBe(4);
		expect(await other.room(room)).toEqual(await rig.room(room));
	});
});
