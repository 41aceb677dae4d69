import { describe, expect, it } from 'vitest';
import { answer, askedRoom } from '../../../../tests/fixtures/live-question.ts';
import { codeOf, must } from '../../../../tests/fixtures/live-rig.ts';
import type { FakeConnection } from './testing/fake-connection.ts';
import { settled } from './testing/fake-timers.ts';

function forget(...lines: readonly FakeConnection[]): void {
	for (const line of lines) line.forget();
}

const viewsOf = (...lines: readonly FakeConnection[]) => lines.map(({ views }) => views.length);

describe('LIVE-20 the first message on a line', () => {
	it('is the whole view of each role', async () => {
		const { rig, room, wall, ann } = await askedRoom();
		const { remote, spectator } = rig.live.tokens(room);
		expect((await rig.line(remote)).sees('remote').roster).toHaveLength(2);
		expect((await rig.line(spectator)).sees('spectator').wall.names).toHaveLength(2);
		expect(wall.sees('wall').controls.step).toBe(1);
		expect(ann.sees('player').own.stage.kind).toBe('answer');
	});

	it('is there before anything else happens', async () => {
		const { rig, room } = await askedRoom();
		const pass = must(await rig.live.admit(rig.live.tokens(room).host));
		const sent: string[] = [];
		const send = (message: Buffer) => void sent.push(message.toString());
		rig.live.open(pass, { send, close: () => undefined });
		expect(sent).toHaveLength(1);
		expect(JSON.parse(sent[0] ?? '')).toMatchObject({ kind: 'view', view: { role: 'wall' } });
	});

	it('is what a page is loaded with, too', async () => {
		const { rig, room, wall } = await askedRoom();
		const pass = must(await rig.live.admit(rig.live.tokens(room).host));
		expect(must(await rig.live.view(pass))).toEqual(wall.sees('wall'));
		const guest = must(await rig.live.view({ room, viewer: { role: 'guest' } }));
		expect(guest).toMatchObject({ role: 'guest', admission: 'open', nameRule: 'generated' });
	});
});

describe('LIVE-21 what all share', () => {
	it('goes to everybody at once when it changes', async () => {
		const { rig, room, wall, ann, bob } = await askedRoom();
		const spectator = await rig.line(rig.live.tokens(room).spectator);
		const lines = [wall, ann, bob, spectator];
		const { step, pauses } = wall.sees('wall').controls;
		const { player } = ann.sees('player').own;
		const commands = [
			{ kind: 'pause', pauses },
			{ kind: 'resume', pauses },
			{ kind: 'lock-lobby', isLocked: true },
			{ kind: 'rename', player, name: 'Ann' },
			{ kind: 'lead-on', step }
		] as const;
		for (const command of commands) {
			forget(...lines);
			expect(codeOf(await rig.say(wall, command))).toBeUndefined();
			expect(viewsOf(...lines)).toEqual([1, 1, 1, 1]);
		}
	});

	it('is not sent again for what changed nothing', async () => {
		const { rig, room, wall, ann } = await askedRoom();
		const { step } = wall.sees('wall').controls;
		await rig.say(wall, { id: 'h1', kind: 'lead-on', step });
		forget(wall, ann);
		await rig.say(wall, { id: 'h2', kind: 'lead-on', step });
		const stale = { id: 'h3', at: rig.timers.now(), kind: 'led-on', step };
		await rig.store.rooms.append(room, [{ key: 'from another server', event: stale }]);
		await rig.timers.advance(2000);
		expect(viewsOf(wall, ann)).toEqual([0, 0]);
	});

	it('goes to everybody when a ruling counts scores anew, also after the end', async () => {
		const { rig, wall, ann, bob } = await askedRoom();
		await rig.say(ann, answer('a1'));
		await rig.leadOn(wall, 6);
		await rig.say(ann, { kind: 'object', index: 0, redo: 0, sentence: 'p1s1' });
		await rig.timers.advance(300);
		const [objection] = wall.sees('wall').controls.objections;
		forget(bob);
		const { player = '' } = objection ?? {};
		const rule = { kind: 'rule', player, index: 0, redo: 0, ruling: 'dropped' } as const;
		expect(codeOf(await rig.say(wall, rule))).toBeUndefined();
		expect(bob.sees('player').shared.recounts).toHaveLength(1);
	});
});

describe('LIVE-22 a player who acts', () => {
	it('is sent a view at once on each line, and others are not', async () => {
		const { rig, room, ann, bob, wall } = await askedRoom();
		const token = await rig.seat(room);
		const [phone, tab] = [await rig.line(token), await rig.line(token)];
		await rig.timers.advance(2000);
		forget(ann, bob, phone, tab, wall);
		await rig.say(phone, answer('c1'));
		expect(viewsOf(phone, tab, ann, bob, wall)).toEqual([1, 1, 0, 0, 0]);
		expect(tab.sees('player').own.stage.kind).toBe('answered');
		expect(phone.frames[0]).toBe(tab.frames[0]);
	});

	it('sees nothing of another’s answer in it', async () => {
		const { rig, ann, bob } = await askedRoom();
		await rig.say(ann, answer('a1'));
		await rig.timers.advance(2000);
		expect(bob.messages.filter((one) => JSON.stringify(one).includes('a1'))).toEqual([]);
		expect(bob.sees('player').own.stage.kind).toBe('answer');
	});
});

describe('LIVE-25 one message a viewer', () => {
	it('is one buffer for two walls', async () => {
		const { rig, room, wall } = await askedRoom();
		const other = await rig.wall(room);
		forget(wall, other);
		await rig.leadOn(await rig.wall(room));
		expect(wall.frames).toHaveLength(1);
		expect(wall.frames[0]).toBe(other.frames[0]);
	});

	it('has the same bytes of what is shared for each player, and says what the rules say', async () => {
		const { rig, room, wall, ann, bob } = await askedRoom();
		forget(ann, bob);
		await rig.leadOn(wall, 1);
		const [a = '', b = ''] = [ann, bob].map(({ frames }) => frames[0]?.toString());
		const shared = a.slice(0, a.indexOf(',"own":'));
		expect(shared.length).toBeGreaterThan(200);
		expect(b.startsWith(shared)).toBe(true);
		const { player } = ann.sees('player').own;
		const pass = { room, viewer: { role: 'player', player } } as const;
		expect(ann.sees('player')).toEqual(must(await rig.live.view(pass)));
	});
});

describe('LIVE-26 a removed player', () => {
	it('sees that they are outside, and more after joining again', async () => {
		const { rig, room, wall } = await askedRoom();
		const token = await rig.seat(room);
		const cat = await rig.line(token);
		const { player } = cat.sees('player').own;
		await rig.say(wall, { kind: 'remove', player, isBlocked: false });
		expect(cat.sees('outside').isBlocked).toBe(false);
		expect(cat.bye).toBeUndefined();
		expect(codeOf(await rig.say(cat, answer('c1')))).toBe('not-in-room');
		expect(await rig.seat(room, { seat: token })).toBe(token);
		await settled();
		expect(cat.sees('player').own.player).toBe(player);
		await rig.say(wall, { kind: 'remove', player, isBlocked: true });
		expect(cat.sees('outside').isBlocked).toBe(true);
	});
});

describe('LIVE-27 an acknowledgement', () => {
	it('goes before the view that follows from it', async () => {
		const { ann } = await askedRoom();
		forget(ann);
		await ann.say(answer('a1'));
		expect(ann.frames).toHaveLength(0);
		await settled();
		expect(viewsOf(ann)).toEqual([1]);
	});
});
