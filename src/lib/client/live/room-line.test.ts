// On the server's side of Svelte, where state is a plain field: a page makes its line there as well.

import { expect, test, vi } from 'vitest';
import type { RoomView } from '#domain/room/view/view.ts';
import type { Ack, ShownRefusal } from '#formats/room-message.ts';
import { PlayedRoom } from '../../../../tests/fixtures/played-room.ts';
import { FakeWorld } from './line-world.fixture.ts';
import { RoomLine, type RoomWish } from './room-line.svelte.ts';

const room = new PlayedRoom().join('ann');
const lobby = room.sees('player', 'ann');
const asking = room.leadOn().sees('player', 'ann');
const counts = { members: 9, present: 8, done: 7, pending: 1 };

const READY: RoomWish = { kind: 'ready' };
const GO_ON: RoomWish = { kind: 'go-on', index: 0 };

function started(world = new FakeWorld(), view: RoomView = lobby) {
	const line = new RoomLine({ token: 'token', view, world });
	line.start();
	return { line, world };
}

function acked(id: string | undefined, code?: ShownRefusal['code']): Ack {
	const refusal = code && { code, message: '', advice: '' };
	return { kind: 'ack', id: id ?? '', ...(refusal && { refusal }) };
}

/** What a promise has come to by now. */
async function now<Value>(promise: Promise<Value>): Promise<Value | 'waiting'> {
	return Promise.race([promise, Promise.resolve('waiting' as const)]);
}

test('a line touches nothing before it is started', () => {
	const line = new RoomLine({ token: 'token', view: lobby });
	expect(line.view).toBe(lobby);
	expect(line.status).toBe('connecting');
	expect(line.unsent).toBe(0);
});

test('LINE-63 the newest view wins, and says when it came', () => {
	const { line, world } = started();
	const clock = vi.spyOn(performance, 'now').mockReturnValue(4711);
	world.last.stand().hear({ kind: 'view', view: asking });
	clock.mockRestore();
	expect(line.view).toBe(asking);
	expect(line.receivedAt).toBe(4711);
	expect(line.status).toBe('open');
});

test('LINE-63 counts change the view of their own step and no other', () => {
	const { line, world } = started();
	const { receivedAt } = line;
	const { step } = lobby.shared;
	world.last.stand().hear({ kind: 'counts', step, counts });
	expect(line.view).toEqual({ ...lobby, shared: { ...lobby.shared, counts } });
	expect(line.receivedAt).toBe(receivedAt);
	world.last.hear({ kind: 'view', view: asking }, { kind: 'counts', step, counts });
	expect(line.view).toBe(asking);
	const removed: RoomView = { role: 'outside', isBlocked: false };
	world.last.hear({ kind: 'view', view: removed }, { kind: 'counts', step, counts });
	expect(line.view).toBe(removed);
});

test('LINE-58 what ended the line is shown', () => {
	const { line, world } = started();
	world.last.hear({ kind: 'bye', why: 'gone' });
	expect(line).toMatchObject({ status: 'ended', ending: 'gone' });
});

test('LINE-60 LINE-62 what is said while the line stands is sent at once, each with its own id', async () => {
	const { line, world } = started();
	world.last.stand();
	const [ready, goOn] = [line.send(READY), line.send(GO_ON)];
	const [first, second] = world.last.ids;
	expect(first).not.toBe(second);
	expect(JSON.parse(world.last.sent[1] ?? '')).toEqual({ ...GO_ON, id: second });
	expect(line.unsent).toBe(2);
	world.last.hear(acked(second));
	expect(await goOn).toEqual(acked(second));
	expect(await now(ready)).toBe('waiting');
	expect(line.unsent).toBe(1);
	world.last.hear(acked(first));
	expect(await ready).toEqual(acked(first));
	expect(line.unsent).toBe(0);
});

test('LINE-60 what was not acknowledged is sent again when the line is back, in order', async () => {
	const { line, world } = started();
	const early = line.send(READY);
	expect(line.unsent).toBe(1);
	const first = world.last.stand();
	void line.send(GO_ON);
	first.end();
	void line.send(READY);
	expect(line.unsent).toBe(3);
	const second = world.untilDialled().stand();
	expect(second.ids.slice(0, 2)).toEqual(first.ids);
	expect(second.sent).toHaveLength(3);
	second.hear(acked(first.ids[0]));
	expect(await early).toEqual(acked(first.ids[0]));
});

test('LINE-60 what was not acknowledged is sent again by the page after a refresh', async () => {
	const { line, world } = started();
	void line.send(READY);
	void line.send(GO_ON);
	const before = world.last.stand();
	before.hear(acked(before.ids[0]));
	line.close();

	const reloaded = new FakeWorld();
	for (const [key, text] of world.stored) reloaded.stored.set(key, text);
	const page = new RoomLine({ token: 'token', view: lobby, world: reloaded });
	void page.send(READY);
	page.start();
	expect(page.unsent).toBe(2);
	reloaded.last.stand();
	expect(reloaded.last.ids[0]).toBe(before.ids[1]);
	reloaded.last.hear(...reloaded.last.ids.map((id) => acked(id)));
	expect(page.unsent).toBe(0);
	expect(reloaded.stored.size).toBe(0);
});

test('LINE-62 what was refused of an earlier page is known to this one', () => {
	const { line, world } = started();
	void line.send(GO_ON);
	line.close();
	const reloaded = new FakeWorld();
	for (const [key, text] of world.stored) reloaded.stored.set(key, text);
	const page = started(reloaded).line;
	reloaded.last.stand();
	const refusal = { code: 'too-late', message: '', advice: '' } as const;
	reloaded.last.hear({ kind: 'ack', id: reloaded.last.ids[0] ?? '', refusal });
	expect(page.refusedLate).toEqual({ refusal, about: GO_ON.index });
});

test('LINE-60 what another seat of this tab left unsent is not sent', () => {
	const { line, world } = started();
	void line.send(READY);
	const other = new RoomLine({ token: 'another', view: lobby, world });
	other.start();
	expect(other.unsent).toBe(0);
	world.last.stand();
	expect(world.last.sent).toEqual([]);
});

test.each(['', 'no list', '{}', '[1, null, {"id": 1}, {"id": "a"}]'])(
	'LINE-60 a store that holds %j holds nothing unsent',
	(text) => {
		const world = new FakeWorld();
		world.stored.set('unsent:token', text);
		const { line } = started(world);
		world.last.stand();
		expect(line.unsent).toBe(0);
		expect(world.last.sent).toEqual([]);
	}
);

test('LINE-61 a refusal is an answer, and the message is not sent again', async () => {
	const { line, world } = started();
	const answer = line.send(READY);
	world.last.stand();
	const refused = acked(world.last.ids[0], 'not-in-this-phase');
	world.last.hear(refused);
	expect(await answer).toEqual(refused);
	expect(line.unsent).toBe(0);
});

test.each(['too-many-requests', 'store-full', 'store-failed', 'store-closed'] as const)(
	'LINE-61 what was refused as %s is sent again a little later, and again',
	async (code) => {
		const { line, world } = started();
		const answer = line.send(READY);
		const carrier = world.last.stand();
		const [id] = carrier.ids;
		for (const [time, delay] of [1000, 2000, 4000, 8000, 10_000].entries()) {
			carrier.hear(acked(id, code), acked(id, code));
			expect(line.unsent).toBe(1);
			world.pass(delay - 1);
			expect(carrier.sent).toHaveLength(time + 1);
			world.pass(1);
			expect(carrier.ids).toEqual(Array.from({ length: time + 2 }, () => id));
		}
		expect(await now(answer)).toBe('waiting');
		carrier.hear(acked(id));
		expect(await answer).toEqual(acked(id));
	}
);

test('LINE-61 a line that is lost meanwhile sends it when it is back, not before', () => {
	const { line, world } = started();
	void line.send(READY);
	const carrier = world.last.stand();
	carrier.hear(acked(carrier.ids[0], 'store-closed'), { kind: 'bye', why: 'restarting' });
	const next = world.untilDialled();
	world.pass(1500);
	expect(carrier.sent).toHaveLength(1);
	next.stand();
	expect(next.ids).toEqual(carrier.ids);
	world.pass(2000);
	expect(next.sent).toHaveLength(1);
});

test('LINE-64 a message that is too long is refused at once, and nothing waits', async () => {
	const { line, world } = started();
	world.last.stand();
	const wish = { kind: 'rename', player: 'ann', name: 'x'.repeat(9000) } as const;
	expect(await line.send(wish)).toMatchObject({ refusal: { code: 'message-too-long' } });
	expect(line.unsent).toBe(0);
	expect(world.last.sent).toEqual([]);
});
