import { afterEach, describe, expect, it, vi } from 'vitest';
import { TWO_QUESTIONS, answer, askedRoom } from '../../../../tests/fixtures/live-question.ts';
import { LiveRig, codeOf, must } from '../../../../tests/fixtures/live-rig.ts';
import { openMemoryStore } from '../store/memory-store.ts';
import { FailingStore } from './testing/failing-store.ts';
import { settled } from './testing/fake-timers.ts';

afterEach(() => vi.restoreAllMocks());

describe('LIVE-14 a store that takes nothing', () => {
	it.each(['store-full', 'store-read-only', 'store-failed'] as const)(
		'says so (%s), changes nothing, and takes it later',
		async (code) => {
			const store = new FailingStore(openMemoryStore());
			const { rig, room, wall, ann } = await askedRoom({ store });
			const before = await rig.room(room);
			store.refusing = code;
			expect(codeOf(await rig.say(ann, answer('a1')))).toBe(code);
			const { step } = wall.sees('wall').controls;
			expect(codeOf(await rig.say(wall, { kind: 'lead-on', step }))).toBe(code);
			expect(codeOf(await rig.live.join(room, {}))).toBe(code);
			expect(await rig.room(room)).toBe(before);
			store.refusing = undefined;
			expect(codeOf(await rig.say(ann, answer('a1')))).toBeUndefined();
			expect(ann.sees('player').own.stage.kind).toBe('answered');
		}
	);
});

describe('LIVE-15 names', () => {
	it.each([
		['', 'nickname-empty'],
		['x'.repeat(25), 'nickname-too-long'],
		['A\u0007nn', 'nickname-hidden-characters'],
		['shithead', 'nickname-not-allowed']
	])('of one’s own are filtered: "%s"', async (name, code) => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom({ names: { kind: 'own' } });
		expect(codeOf(await rig.live.join(room, { name }))).toBe(code);
		expect((await rig.room(room)).joined).toBe(0);
	});

	it('of one’s own that are fit are taken', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom({ names: { kind: 'own' } });
		const ann = await rig.phone(room, { name: '  Ann   Lee ' });
		expect(ann.sees('player').own.name).toBe('Ann Lee');
	});

	it('from the host’s list are taken as they stand there', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom({ names: { kind: 'listed', names: ['Dick', 'Ann'] } });
		expect((await rig.phone(room, { name: 'Dick' })).sees('player').own.name).toBe('Dick');
		expect(codeOf(await rig.live.join(room, { name: 'Dick' }))).toBe('name-taken');
		expect(codeOf(await rig.live.join(room, { name: 'Bob' }))).toBe('name-unknown');
	});

	it('given by the host have a length alone', async () => {
		const { rig, wall, ann } = await askedRoom();
		const { player } = ann.sees('player').own;
		const renamed = (name: string) => rig.say(wall, { kind: 'rename', player, name });
		expect(codeOf(await renamed('x'.repeat(25)))).toBe('name-unfit');
		expect(codeOf(await renamed('Dick'))).toBeUndefined();
		expect(ann.sees('player').own.name).toBe('Dick');
	});
});

describe('LIVE-16 whatever comes', () => {
	it('is answered, with its id if it has one', async () => {
		const { ann, wall } = await askedRoom();
		const texts = ['', '{', 'null', '[[[[', '{"id":"x","kind":"nothing"}', 'x'.repeat(9000)];
		for (const line of [ann, wall]) {
			const acks = await Promise.all(texts.map((text) => line.sayText(text)));
			expect(acks.map(codeOf)).toEqual([
				...Array.from({ length: 5 }, () => 'message-malformed'),
				'message-too-long'
			]);
			expect(acks.map(({ id }) => id)).toEqual(['', '', '', '', 'x', '']);
		}
	});

	it('is answered also when the log cannot be read', async () => {
		const logged = vi.spyOn(console, 'error').mockReturnValue();
		const { rig, ann } = await askedRoom();
		const failure = new Error('made up by a test');
		const read = vi.spyOn(rig.store.rooms, 'read');
		read.mockRejectedValueOnce(failure).mockRejectedValueOnce(failure);
		const ack = await ann.say(answer('a1'));
		expect([ack.id, codeOf(ack)]).toEqual(['a1', 'internal']);
		expect(logged).toHaveBeenCalled();
		expect(codeOf(await ann.say(answer('a1')))).toBeUndefined();
	});
});

describe('LIVE-17 a line that says too much', () => {
	it('is refused, then put off, and others are not', async () => {
		const { rig, ann, bob } = await askedRoom();
		const say = (times: number) =>
			Promise.all(
				Array.from({ length: times }, (_, at) => ann.say({ id: `m${at}`, kind: 'ready' }))
			);
		expect((await say(40)).map(codeOf)).toEqual(Array.from({ length: 40 }, () => undefined));
		const [first] = await say(80);
		expect([first?.id, first && codeOf(first)]).toEqual(['m0', 'too-many-requests']);
		expect(ann.bye).toBeUndefined();
		await say(1);
		expect([ann.bye, bob.bye]).toEqual(['too-much', undefined]);
		expect(codeOf(await rig.say(bob, answer('b1')))).toBeUndefined();
	});

	it('may speak again after a while', async () => {
		const { rig, ann } = await askedRoom();
		for (let at = 0; at < 41; at++) await ann.say({ id: 'm', kind: 'ready' });
		await rig.timers.advance(5000);
		expect(codeOf(await ann.say({ id: 'm', kind: 'ready' }))).toBeUndefined();
	});

	it('goes for messages that come without a line', async () => {
		const { rig, room } = await askedRoom();
		const token = await rig.seat(room);
		const stream = await rig.line(token);
		const pass = must(await rig.live.admit(token));
		const text = JSON.stringify({ id: 'm', kind: 'ready' });
		const say = () => rig.live.receive(pass, text);
		for (let at = 0; at < 40; at++) expect(codeOf(await say())).toBeUndefined();
		for (let at = 0; at < 80; at++) expect(codeOf(await say())).toBe('too-many-requests');
		expect(stream.bye).toBeUndefined();
		await say();
		expect(stream.bye).toBe('too-much');
		await rig.timers.advance(60_000);
		expect(codeOf(await say())).toBeUndefined();
	});
});

describe('LIVE-43 a seat with more lines than anybody has devices', () => {
	it('keeps the newest ten', async () => {
		const { rig, room, bob } = await askedRoom();
		const token = await rig.seat(room);
		const lines = [];
		for (let at = 0; at < 12; at++) lines.push(await rig.line(token));
		const byes = lines.map(({ bye }) => bye);
		expect(byes).toEqual(['too-much', 'too-much', ...Array.from({ length: 10 }, () => undefined)]);
		expect(bob.bye).toBeUndefined();
		const walls = [];
		for (let at = 0; at < 12; at++) walls.push(await rig.wall(room));
		expect(walls.map(({ bye }) => bye)).toEqual(walls.map(() => undefined));
	});
});

describe('LIVE-19 a thousand answers at once', () => {
	it('are all acknowledged, and read in few reads', async () => {
		const rig = await LiveRig.start();
		const room = await rig.openRoom({}, TWO_QUESTIONS);
		const wall = await rig.wall(room);
		const joined = await Promise.all(Array.from({ length: 1000 }, () => rig.live.join(room, {})));
		const phones = await Promise.all(joined.map((seat) => rig.line(must(seat))));
		await rig.leadOn(wall);
		const read = vi.spyOn(rig.store.rooms, 'read');
		const acks = await Promise.all(phones.map((phone, at) => phone.say(answer(`a${at}`))));
		expect(acks.filter((ack) => ack.refusal === undefined)).toHaveLength(1000);
		expect(read.mock.calls.length).toBeLessThan(5);
		await settled();
		expect(wall.sees('wall').shared.phase).toBe('locked');
		expect((await rig.room(room)).turns[0]).toMatchObject({ outcome: 'running' });
	});
});
