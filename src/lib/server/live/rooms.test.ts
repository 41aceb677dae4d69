import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '#domain/room/settings.ts';
import { LiveRig, codeOf, must } from '../../../../tests/fixtures/live-rig.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../../tests/fixtures/sample-quiz.ts';
import { openMemoryStore } from '../store/memory-store.ts';
import { FailingStore } from './testing/failing-store.ts';
import { settled } from './testing/fake-timers.ts';

const { choice, notStated } = SAMPLE_QUESTIONS;
const MINUTES_MS = 60_000;

const wish = (settings = {}) => ({
	quiz: SAMPLE_QUIZ,
	selection: { kind: 'mix', count: 3 } as const,
	settings: { ...DEFAULT_SETTINGS, ...settings }
});

afterEach(() => vi.restoreAllMocks());

describe('a class', () => {
	it('LIVE-1 plays from the lobby to the end', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom({}, [choice.id, notStated.id]);
		const wall = await rig.wall(room);
		const [ann, bob] = [await rig.phone(room), await rig.phone(room)];
		await rig.timers.advance(300);
		expect(wall.sees('wall').wall.names).toHaveLength(2);
		await rig.leadOn(wall);
		expect(ann.sees('player').own.stage.kind).toBe('answer');
		const answer = { kind: 'choice', option: choice.key } as const;
		const ack = await rig.say(ann, { kind: 'answer', index: 0, redo: 0, answer });
		expect(codeOf(ack)).toBeUndefined();
		expect(ann.sees('player').own.stage.kind).toBe('answered');
		expect(bob.sees('player').own.stage.kind).toBe('answer');
		await rig.leadOn(wall, 6);
		expect(ann.sees('player').shared.phase).toBe('finished');
		expect(ann.sees('player').own.total.right).toBe(1);
	});
});

it('LIVE-6 a server holds so many open rooms, and takes another once one has ended', async () => {
	const rig = await LiveRig.start({ mostOpen: 2 });
	const first = await rig.openRoom();
	await rig.openRoom();
	expect(await rig.live.openRoom(wish())).toMatchObject({ refusal: { code: 'rooms-full' } });
	await rig.say(await rig.wall(first), { kind: 'end' });
	expect((await rig.live.openRoom(wish())).ok).toBe(true);
});

describe('LIVE-1 a room', () => {
	it('is durable with its record, its code and its first event', async () => {
		const rig = await LiveRig.start();
		const facts = must(await rig.live.openRoom(wish()));
		expect(facts.code).toMatch(/^[CDFHJKMNPRTVWXY34679]{6}$/);
		expect(facts.room).toMatch(/^[\w-]{22}$/);
		const other = await rig.beside();
		expect(must(await other.live.findRoom(facts.code)).room).toBe(facts.room);
	});

	it('has a code that no other room has', async () => {
		const codes = ['CDF346', 'CDF346', 'CDF346', 'HJK679'];
		const rig = await LiveRig.start({ drawCode: () => codes.shift() ?? 'RTV333' });
		const [one, other] = await Promise.all([rig.live.openRoom(wish()), rig.live.openRoom(wish())]);
		expect([must(one).code, must(other).code].toSorted()).toEqual(['CDF346', 'HJK679']);
		expect(must(await rig.live.findRoom('CDF346')).room).toBe(must(one).room);
	});

	it('is not opened with settings that cannot be played', async () => {
		const rig = await LiveRig.start();
		const opened = await rig.live.openRoom(wish({ scoring: 'speed', timeLimitMs: null }));
		expect(codeOf(opened)).toBe('speed-needs-timer');
		expect(await rig.store.rooms.list()).toEqual([]);
	});

	it('is not opened where the store takes nothing', async () => {
		const store = new FailingStore(openMemoryStore());
		const rig = await LiveRig.start({ store });
		store.refusing = 'store-full';
		expect(codeOf(await rig.live.openRoom(wish()))).toBe('store-full');
	});
});

describe('LIVE-2 a code that is typed', () => {
	it('leads to the room in any writing', async () => {
		const rig = await LiveRig.start({ drawCode: () => 'CDF346' });
		const { room } = must(await rig.live.openRoom(wish()));
		for (const typed of ['cdf346', ' cdf 346', 'CDF-346']) {
			expect(must(await rig.live.findRoom(typed)).room).toBe(room);
		}
		for (const typed of ['CDF347', 'CDF34', '']) {
			expect(codeOf(await rig.live.findRoom(typed))).toBe('code-unknown');
		}
	});
});

describe('LIVE-3 a deleted room', () => {
	it('is gone with log, record and code, and its lines are told', async () => {
		const rig = await LiveRig.start({ drawCode: () => 'CDF346' });
		const { waiting } = rig.timers;
		const { room } = must(await rig.live.openRoom(wish()));
		const wall = await rig.wall(room);
		const token = await rig.seat(room);
		const ann = await rig.line(token);
		expect(codeOf(await rig.live.remove(room))).toBeUndefined();
		expect(rig.timers.waiting).toBe(waiting);
		expect([wall.bye, ann.bye]).toEqual(['gone', 'gone']);
		expect(codeOf(await rig.live.admit(token))).toBe('room-gone');
		expect(codeOf(await rig.live.findRoom('CDF346'))).toBe('code-unknown');
		expect(codeOf(await ann.say({ id: 'late', kind: 'ready' }))).toBe('room-gone');
		await rig.timers.advance(MINUTES_MS);
		expect(await rig.store.rooms.list()).toEqual([]);
		expect(must(await rig.live.openRoom(wish())).code).toBe('CDF346');
	});

	it('that was none is said to be gone', async () => {
		const rig = await LiveRig.start();
		expect(codeOf(await rig.live.remove('nothing'))).toBe('room-gone');
	});

	it('whose store takes nothing is not deleted, and its lines come back', async () => {
		const store = new FailingStore(openMemoryStore());
		const rig = await LiveRig.start({ store });
		const room = await rig.openRoom();
		const token = await rig.seat(room);
		const ann = await rig.line(token);
		store.refusing = 'store-read-only';
		expect(codeOf(await rig.live.remove(room))).toBe('store-read-only');
		expect(ann.bye).toBe('restarting');
		store.refusing = undefined;
		expect((await rig.line(token)).sees('player').own.name).toBe(ann.sees('player').own.name);
	});

	it('that a crash left half is found by nobody', async () => {
		const rig = await LiveRig.start({ drawCode: () => 'CDF346' });
		const { room } = must(await rig.live.openRoom(wish()));
		await rig.store.rooms.remove(room);
		const after = await rig.beside();
		expect(codeOf(await after.live.findRoom('CDF346'))).toBe('code-unknown');
		expect(codeOf(await after.live.admit(rig.live.tokens(room).host))).toBe('room-gone');
		expect(codeOf(await after.live.remove(room))).toBeUndefined();
	});
});

describe('LIVE-4 a room that cannot be read', () => {
	it('because its quiz is gone does not keep the server from starting', async () => {
		const warned = vi.spyOn(console, 'warn').mockReturnValue();
		const rig = await LiveRig.start();
		const room = await rig.openRoom();
		const after = await rig.beside({ quizzes: { version: async () => undefined } });
		expect(codeOf(await after.live.facts(room))).toBe('quiz-version-gone');
		expect(codeOf(await after.live.admit(rig.live.tokens(room).host))).toBe('quiz-version-gone');
		expect(warned).toHaveBeenCalledOnce();
	});

	it('because a later version wrote its log does not either', async () => {
		vi.spyOn(console, 'warn').mockReturnValue();
		vi.spyOn(console, 'error').mockReturnValue();
		const rig = await LiveRig.start();
		const [broken, fine] = [await rig.openRoom(), await rig.openRoom()];
		await rig.live.close();
		const event = { kind: 'joined', id: 'x', at: 1, player: 7, name: null };
		await rig.store.rooms.append(broken, [{ key: 'x', event }]);
		const after = await rig.beside();
		expect(codeOf(await after.live.facts(broken))).toBe('record-malformed');
		expect(must(await after.live.facts(fine)).room).toBe(fine);
	});
});

describe('LIVE-4 a room that could not be read once', () => {
	async function endedRoom() {
		const rig = await LiveRig.start();
		const room = await rig.openRoom();
		await rig.say(await rig.wall(room), { kind: 'end' });
		const version = vi.fn(async () => SAMPLE_QUIZ);
		return { room, version, live: (await rig.beside({ quizzes: { version } })).live };
	}

	it('is read anew when it is asked for again', async () => {
		const { room, version, live } = await endedRoom();
		version.mockRejectedValueOnce(new Error('the disk'));
		await expect(live.facts(room)).rejects.toThrow('the disk');
		expect(must(await live.facts(room)).room).toBe(room);
	});

	it('may be deleted all the same', async () => {
		const { room, version, live } = await endedRoom();
		let fail = () => {};
		version.mockImplementationOnce(
			() => new Promise((_, reject) => (fail = () => reject(new Error('the disk'))))
		);
		const facts = live.facts(room);
		await settled();
		const removed = live.remove(room);
		fail();
		await expect(facts).rejects.toThrow('the disk');
		expect(codeOf(await removed)).toBeUndefined();
		expect(codeOf(await live.facts(room))).toBe('room-gone');
	});
});

describe('LIVE-5 a room in memory', () => {
	async function reads(rig: LiveRig, run: () => Promise<unknown>) {
		const read = vi.spyOn(rig.store.rooms, 'read');
		await run();
		return read.mock.calls.filter(([, after]) => after === 0).length;
	}

	async function finished() {
		const rig = await LiveRig.start();
		const room = await rig.openRoom();
		const wall = await rig.wall(room);
		await rig.say(wall, { kind: 'end' });
		wall.drop();
		return { rig, room };
	}

	it('is there from the start on while it has not ended', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom();
		const after = await rig.beside();
		expect(await reads(after, () => after.live.facts(room))).toBe(0);
		await after.timers.advance(60 * MINUTES_MS);
		expect(await reads(after, () => after.live.facts(room))).toBe(0);
	});

	it('is read when somebody asks once it has ended, and once for all who ask', async () => {
		const { rig, room } = await finished();
		const after = await rig.beside();
		const ask = () => Promise.all([1, 2, 3].map(() => after.live.facts(room)));
		expect(await reads(after, ask)).toBe(1);
	});

	it('leaves it some minutes after nobody looks any more', async () => {
		const { rig, room } = await finished();
		await rig.timers.advance(10 * MINUTES_MS);
		expect(await reads(rig, () => rig.live.facts(room))).toBe(1);
	});

	it('stays while somebody looks', async () => {
		const { rig, room } = await finished();
		const wall = await rig.wall(room);
		await rig.timers.advance(10 * MINUTES_MS);
		expect(await reads(rig, () => rig.live.facts(room))).toBe(0);
		expect(wall.sees('wall').shared.phase).toBe('finished');
	});
});
