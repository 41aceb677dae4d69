import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, askedRoom } from '../../../../tests/fixtures/live-question.ts';
import { LiveRig, codeOf, must } from '../../../../tests/fixtures/live-rig.ts';
import { openMemoryStore } from '../store/memory-store.ts';
import { removeExpiredRooms } from './room-sweep.ts';
import { FakeConnection } from './testing/fake-connection.ts';
import { FailingStore } from './testing/failing-store.ts';
import { FakeTimers } from './testing/fake-timers.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

function sweep(rig: LiveRig): Promise<number> {
	const { records } = rig.store;
	return removeExpiredRooms(
		{ records, live: rig.live },
		{ keepMs: 30 * DAY_MS, now: rig.timers.now() }
	);
}

async function phaseOf(rig: LiveRig, room: string) {
	return (await rig.room(room)).phase.kind;
}

afterEach(() => vi.restoreAllMocks());

describe('LIVE-50 a room that is left alone', () => {
	it('is ended after the idle time, and says when', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom();
		const { openedAt, endsAt } = must(await rig.live.facts(room));
		expect(endsAt).toBe(openedAt + 12 * HOUR_MS);
		await rig.timers.advance(12 * HOUR_MS - 1);
		expect(await phaseOf(rig, room)).toBe('lobby');
		await rig.timers.advance(1);
		expect(await phaseOf(rig, room)).toBe('finished');
		expect(must(await rig.live.facts(room)).endsAt).toBeNull();
	});

	it('is not while somebody does something', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom();
		await rig.timers.advance(11 * HOUR_MS);
		await rig.seat(room);
		await rig.timers.advance(11 * HOUR_MS);
		expect(await phaseOf(rig, room)).toBe('lobby');
		await rig.timers.advance(HOUR_MS);
		expect(await phaseOf(rig, room)).toBe('finished');
	});

	it('is also when phones come and go, and the server starts anew', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom();
		const seat = await rig.seat(room);
		for (let hour = 0; hour < 6; hour++) {
			const phone = await rig.line(seat);
			phone.drop();
			await rig.timers.advance(HOUR_MS);
		}
		const after = await rig.beside({ timers: new FakeTimers(rig.timers.now()) });
		await after.timers.advance(6 * HOUR_MS - 1);
		expect(await phaseOf(after, room)).toBe('lobby');
		await after.timers.advance(1);
		expect(await phaseOf(after, room)).toBe('finished');
	});

	it('is at once when the server was down meanwhile', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom();
		const after = await rig.beside({ timers: new FakeTimers(rig.timers.now() + DAY_MS) });
		await after.timers.advance(0);
		expect(await phaseOf(after, room)).toBe('finished');
	});

	it('is later when the store takes nothing just then', async () => {
		const store = new FailingStore(openMemoryStore());
		const rig = await LiveRig.start({ store });
		const room = await rig.openRoom();
		store.refusing = 'store-full';
		await rig.timers.advance(12 * HOUR_MS);
		expect(await phaseOf(rig, room)).toBe('lobby');
		store.refusing = undefined;
		await rig.timers.advance(1000);
		expect(await phaseOf(rig, room)).toBe('finished');
	});
});

describe('LIVE-51 a room is deleted', () => {
	async function ended() {
		const { rig, room, wall, ann } = await askedRoom();
		await rig.say(ann, answer('a1'));
		await rig.leadOn(wall, 2);
		await rig.say(wall, { kind: 'end' });
		return { rig, room, ann };
	}

	it('so many days after its last event, and not before', async () => {
		const { rig, room } = await ended();
		const { deletedAt } = must(await rig.live.facts(room));
		expect(deletedAt).toBe(rig.timers.now() + 30 * DAY_MS);
		rig.timers.jump(30 * DAY_MS - 1);
		expect(await sweep(rig)).toBe(0);
		rig.timers.jump(2);
		expect(await sweep(rig)).toBe(1);
		expect(codeOf(await rig.live.facts(room))).toBe('room-gone');
		expect(await rig.store.rooms.list()).toEqual([]);
	});

	it('counted from what was done after its end', async () => {
		const { rig, room, ann } = await ended();
		rig.timers.jump(29 * DAY_MS);
		await rig.say(ann, { kind: 'object', index: 0, redo: 0, sentence: 'p1s1' });
		rig.timers.jump(29 * DAY_MS);
		expect(await sweep(rig)).toBe(0);
		expect(must(await rig.live.facts(room)).deletedAt).toBe(rig.timers.now() + DAY_MS);
	});

	it('not while it is open, however long that is', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom();
		rig.timers.jump(31 * DAY_MS);
		await rig.seat(room);
		expect(await sweep(rig)).toBe(0);
		expect(must(await rig.live.facts(room)).room).toBe(room);
	});

	it('also when it cannot be read any more', async () => {
		vi.spyOn(console, 'warn').mockReturnValue();
		const rig = await LiveRig.start();
		await rig.openRoom();
		const later = new FakeTimers(rig.timers.now() + 31 * DAY_MS);
		const after = await rig.beside({
			quizzes: { version: async () => undefined },
			timers: later
		});
		expect(await sweep(after)).toBe(1);
		expect(await after.store.rooms.list()).toEqual([]);
	});

	it('among many that are kept', async () => {
		const rig = await LiveRig.start();
		const rooms = [];
		for (let day = 0; day < 4; day++) {
			rooms.push(await rig.openRoom());
			await rig.timers.advance(DAY_MS);
		}
		rig.timers.jump(28 * DAY_MS);
		expect(await sweep(rig)).toBe(2);
		const codes = [];
		for (const room of rooms) codes.push(codeOf(await rig.live.facts(room)));
		expect(codes).toEqual(['room-gone', 'room-gone', undefined, undefined]);
	});
});

describe('LIVE-52 when the server stops', () => {
	it('every line is told, and later ones are closed at once', async () => {
		const { rig, room, wall, ann } = await askedRoom();
		const pass = must(await rig.live.admit(rig.live.tokens(room).host));
		rig.live.closeAll();
		expect([wall.bye, ann.bye]).toEqual(['restarting', 'restarting']);
		expect(FakeConnection.open(rig.live, pass).bye).toBe('restarting');
	});

	it('commands under way are answered, and later ones refused', async () => {
		const { rig, room, ann, bob } = await askedRoom();
		const answered: (string | undefined)[] = [];
		const saying = ann.say(answer('a1')).then((ack) => answered.push(codeOf(ack)));
		const closing = rig.live.close();
		expect(codeOf(await bob.say(answer('b1')))).toBe('store-closed');
		expect(answered).toEqual([]);
		await closing;
		await Promise.resolve();
		expect(answered).toEqual([undefined]);
		await saying;
		expect(codeOf(await rig.live.join(room, {}))).toBe('store-closed');
	});

	it('commands under way are answered also where the store closed first', async () => {
		const store = openMemoryStore();
		const { rig, ann, bob } = await askedRoom({ store });
		const saying = ann.say(answer('a1'));
		const closing = store.close();
		const late = bob.say(answer('b1'));
		await closing;
		expect([codeOf(await saying), codeOf(await late)]).toEqual([undefined, 'store-closed']);
		await rig.live.close();
	});

	it('nothing of it goes on', async () => {
		const { rig, room, ann } = await askedRoom({}, { timeLimitMs: 20_000 });
		await rig.live.close();
		const { length } = await rig.store.rooms.read(room, 0);
		ann.drop();
		expect(rig.timers.waiting).toBe(0);
		await rig.timers.advance(DAY_MS);
		expect(await rig.store.rooms.read(room, 0)).toHaveLength(length);
	});
});
