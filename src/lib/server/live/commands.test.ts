import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	TWO_QUESTIONS,
	WRONG,
	answer,
	askedRoom
} from '../../../../tests/fixtures/live-question.ts';
import { LiveRig, codeOf } from '../../../../tests/fixtures/live-rig.ts';
import { settled } from './testing/fake-timers.ts';

async function logOf({ store }: LiveRig, room: string): Promise<readonly string[]> {
	return (await store.rooms.read(room, 0)).map(({ key }) => key);
}

afterEach(() => vi.restoreAllMocks());

describe('LIVE-10 who may send what', () => {
	it('a player’s message is done in the name of the pass', async () => {
		const { rig, room, ann, bob } = await askedRoom();
		const me = ann.sees('player').own.player;
		await rig.say(ann, answer('a1'));
		expect(await logOf(rig, room)).toContain(`player/${me}/answered/0/0/a1`);
		const forged = { ...answer('a2'), player: me };
		expect(codeOf(await bob.sayText(JSON.stringify(forged)))).toBe('message-malformed');
		expect(bob.sees('player').own.stage.kind).toBe('answer');
	});

	it('a host’s command over a player’s pass does nothing', async () => {
		const { rig, room, ann } = await askedRoom();
		const before = await rig.room(room);
		const me = ann.sees('player').own.player;
		const commands = [
			{ kind: 'lead-on', step: before.step },
			{ kind: 'end' },
			{ kind: 'remove', player: me, isBlocked: false },
			{ kind: 'lock-lobby', isLocked: true }
		] as const;
		for (const command of commands) expect(codeOf(await rig.say(ann, command))).toBe('host-only');
		expect(await rig.room(room)).toEqual(before);
	});

	it('a host answers for nobody', async () => {
		const { rig, wall, ann } = await askedRoom();
		const forged = { ...answer('h1'), player: ann.sees('player').own.player };
		expect(codeOf(await wall.sayText(JSON.stringify(forged)))).toBe('message-malformed');
		expect(codeOf(await rig.say(wall, { kind: 'ready' }))).toBe('message-malformed');
	});

	it('a spectator says nothing at all, and keeps the id of it', async () => {
		const { rig, room } = await askedRoom();
		const spectator = await rig.line(rig.live.tokens(room).spectator);
		const { step } = spectator.sees('spectator').shared;
		const ack = await spectator.say({ id: 's1', kind: 'lead-on', step });
		expect([ack.id, codeOf(ack)]).toEqual(['s1', 'host-only']);
		expect(codeOf(await spectator.say(answer('s2')))).toBe('host-only');
	});

	it('a remote leads as the wall does', async () => {
		const { rig, room, ann } = await askedRoom();
		const remote = await rig.line(rig.live.tokens(room).remote);
		const { step } = remote.sees('remote').controls;
		expect(codeOf(await rig.say(remote, { kind: 'lead-on', step }))).toBeUndefined();
		expect(ann.sees('player').shared.phase).toBe('locked');
	});
});

describe('LIVE-11 an acknowledgement', () => {
	it('comes when the event can be read from the log, and not before', async () => {
		const { rig, room, ann } = await askedRoom();
		const append = vi.spyOn(rig.store.rooms, 'append');
		const saying = ann.say(answer('a1'));
		await Promise.resolve();
		expect(append).toHaveBeenCalledOnce();
		expect((await logOf(rig, room)).some((key) => key.endsWith('/a1'))).toBe(false);
		await saying;
		expect((await logOf(rig, room)).some((key) => key.endsWith('/a1'))).toBe(true);
	});
});

describe('LIVE-12 of a player’s command', () => {
	it('that stands behind the lock in the log nothing is acknowledged', async () => {
		const { rig, wall, ann, bob } = await askedRoom();
		const { step } = wall.sees('wall').controls;
		const [lead, late] = await Promise.all([
			wall.say({ id: 'h1', kind: 'lead-on', step }),
			ann.say(answer('a1'))
		]);
		expect([codeOf(lead), codeOf(late)]).toEqual([undefined, 'too-late']);
		await settled();
		expect(ann.sees('player').own.stage.kind).toBe('waiting');
		expect(bob.sees('player').shared.counts.done).toBe(0);
		await rig.leadOn(wall);
		expect(ann.sees('player').own.total.right).toBe(0);
	});

	it('that stands before it counts', async () => {
		const { wall, ann } = await askedRoom();
		const { step } = wall.sees('wall').controls;
		const [early, lead] = await Promise.all([
			ann.say(answer('a1')),
			wall.say({ id: 'h1', kind: 'lead-on', step })
		]);
		await settled();
		expect([codeOf(early), codeOf(lead)]).toEqual([undefined, undefined]);
		expect(ann.sees('player').own.stage.kind).toBe('answered');
	});

	it('of two different answers at once one is acknowledged', async () => {
		const { ann } = await askedRoom();
		const acks = await Promise.all([ann.say(answer('a1')), ann.say(answer('a2', WRONG))]);
		expect(acks.map(codeOf)).toEqual([undefined, 'already-answered']);
	});

	it('whose id stands for another event already, nothing is said to be saved', async () => {
		const rig = await LiveRig.start();
		const own = await rig.openRoom({ pace: 'own' }, TWO_QUESTIONS);
		const wall = await rig.wall(own);
		const cat = await rig.phone(own);
		await rig.leadOn(wall);
		await rig.say(cat, answer('c1'));
		expect(codeOf(await rig.say(cat, { id: 'same', kind: 'go-on', index: 0 }))).toBeUndefined();
		const passed = { kind: 'answer', index: 1, redo: 0, answer: { kind: 'pass' } } as const;
		await rig.say(cat, { id: 'c2', ...passed });
		const again = await rig.say(cat, { id: 'same', kind: 'go-on', index: 1 });
		expect(codeOf(again)).toBe('not-in-this-phase');
		expect(codeOf(await rig.say(cat, { id: 'new', kind: 'go-on', index: 1 }))).toBeUndefined();
	});
});

describe('LIVE-13 the same message again', () => {
	it('is acknowledged the same way and stored once, also behind the lock', async () => {
		const { rig, room, wall, ann } = await askedRoom();
		expect(codeOf(await rig.say(ann, answer('a1')))).toBeUndefined();
		expect(codeOf(await rig.say(ann, answer('a1')))).toBeUndefined();
		await rig.leadOn(wall, 2);
		expect(codeOf(await rig.say(ann, answer('a1')))).toBeUndefined();
		const stored = (await logOf(rig, room)).filter((key) => key.endsWith('/a1'));
		expect(stored).toHaveLength(1);
	});

	it('goes for twice at once, over two lines', async () => {
		const { rig, room, ann } = await askedRoom();
		const token = await rig.seat(room);
		const [cat, tab] = [await rig.line(token), await rig.line(token)];
		const acks = await Promise.all([cat.say(answer('c1')), tab.say(answer('c1'))]);
		expect(acks.map(codeOf)).toEqual([undefined, undefined]);
		await settled();
		expect(ann.sees('player').shared.counts.done).toBe(0);
		expect(tab.sees('player').shared.counts.done).toBe(1);
	});

	it('goes for a host: a press that came twice is one', async () => {
		const { wall, ann } = await askedRoom();
		const { step } = wall.sees('wall').controls;
		const acks = await Promise.all([1, 2].map(() => wall.say({ id: 'h', kind: 'lead-on', step })));
		await settled();
		expect(acks.map(codeOf)).toEqual([undefined, undefined]);
		expect(ann.sees('player').shared.phase).toBe('locked');
	});
});
