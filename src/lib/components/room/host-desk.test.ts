import { expect, it, vi } from 'vitest';
import type { RoomWish } from '#lib/client/live/room-line.svelte.ts';
import { PlayedRoom } from '../../../../tests/fixtures/played-room.ts';
import { HostDesk, type SendWish } from './host-desk.svelte.ts';

type Reply = Awaited<ReturnType<SendWish>>;

const DONE: Reply = { kind: 'ack', id: 'x' };
const REFUSED: Reply = {
	...DONE,
	refusal: { code: 'room-paused', message: 'The game is paused.', advice: 'Go on first.' }
};

function deskAt(room: PlayedRoom, ...replies: readonly Reply[]) {
	const send = vi.fn<(wish: RoomWish) => Promise<Reply>>(() => Promise.resolve(DONE));
	for (const reply of replies) send.mockResolvedValueOnce(reply);
	const desk = new HostDesk(() => room.sees('wall'), send);
	return { desk, sent: () => send.mock.calls.map(([wish]) => wish) };
}

it('ROOM-11 a command names the step that is on the screen', async () => {
	const room = new PlayedRoom({ timeLimitMs: 9000 }).join('ann').leadOn();
	const { desk, sent } = deskAt(room);
	await desk.leadOn();
	await desk.extend();
	room.leadOn();
	await desk.jump(2);
	expect(sent()).toEqual([
		{ kind: 'lead-on', step: 1 },
		{ kind: 'extend', byMs: 15_000, step: 1 },
		{ kind: 'jump', to: 2, step: 2 }
	]);
});

it('ROOM-12 one button pauses and goes on, with the count of pauses', async () => {
	const room = new PlayedRoom().join('ann').leadOn();
	const { desk, sent } = deskAt(room);
	await desk.pauseOrResume();
	room.do({ kind: 'pause', pauses: 0 });
	await desk.pauseOrResume();
	expect(sent()).toEqual([
		{ kind: 'pause', pauses: 0 },
		{ kind: 'resume', pauses: 0 }
	]);
});

it('keeps what was refused until the next command', async () => {
	const { desk } = deskAt(new PlayedRoom(), REFUSED, DONE);
	expect(await desk.leadOn()).toBe(false);
	expect(desk.refusal?.code).toBe('room-paused');
	expect(await desk.leadOn()).toBe(true);
	expect(desk.refusal).toBeUndefined();
});
