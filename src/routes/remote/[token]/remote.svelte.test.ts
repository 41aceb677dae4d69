import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { SendWish } from '#lib/components/room/host-desk.svelte.ts';
import { PlayedRoom, RIGHT } from '../../../../tests/fixtures/played-room.ts';
import Remote from './Remote.svelte';

const TEAMS = { teams: { division: 'balanced', names: ['Reds', 'Blues'] } } as const;
const send = vi.fn<SendWish>();
const sent = () => send.mock.calls.map(([wish]) => wish);

beforeEach(() => {
	send.mockReset();
	send.mockResolvedValue({ kind: 'ack', id: 'x' });
});

function show(room: PlayedRoom) {
	return render(Remote, {
		view: room.sees('remote'),
		receivedAt: performance.now(),
		send,
		known: undefined,
		code: 'K7MP4X',
		report: '/remote/token/report'
	});
}

test('ROOM-35 gives a player more time, or none, and keeps the rest of what is theirs', async () => {
	const accommodation = { timeFactor: 1, hasLargerText: true, hasSimplerView: false };
	const room = new PlayedRoom()
		.join('ann')
		.do({ kind: 'accommodate', player: 'ann', accommodation });
	const screen = await show(room);
	await screen.getByText('ann').click();
	await screen.getByLabelText('Time').selectOptions('No limit');
	expect(sent()).toEqual([
		{
			kind: 'accommodate',
			player: 'ann',
			accommodation: { timeFactor: null, hasLargerText: true, hasSimplerView: false }
		}
	]);
});

test('ROOM-66 moves a player to another team', async () => {
	const screen = await show(new PlayedRoom(TEAMS).join('ann'));
	await screen.getByText('ann').click();
	await screen.getByLabelText('Team').selectOptions('Blues');
	expect(sent()).toEqual([{ kind: 'move', player: 'ann', team: 1 }]);
});

test('ROOM-64 lets a blocked player in again', async () => {
	const room = new PlayedRoom().join('ann').do({ kind: 'remove', player: 'ann', isBlocked: true });
	const screen = await show(room);
	await screen.getByText('ann').click();
	await screen.getByRole('button', { name: 'Let in again' }).click();
	expect(sent()).toEqual([{ kind: 'remove', player: 'ann', isBlocked: false }]);
});

test('leads on, and asks before it ends the game', async () => {
	const screen = await show(new PlayedRoom().join('ann').leadOn().answer('ann', RIGHT));
	await screen.getByRole('button', { name: 'Show the answer' }).click();
	await screen.getByRole('button', { name: 'End the game…' }).click();
	expect(sent()).toEqual([{ kind: 'lead-on', step: 2 }]);
	await screen.getByRole('dialog').getByRole('button', { name: 'End the game' }).click();
	expect(sent()[1]).toEqual({ kind: 'end' });
});

test('ROOM-75 tells how everybody does, and the way to the report at the end', async () => {
	const room = new PlayedRoom().join('ann').leadOn().answer('ann', RIGHT).leadOn();
	const screen = await show(room.do({ kind: 'end' }));
	await expect.element(screen.getByText('1 of 1 right · 1st')).toBeVisible();
	const report = screen.getByRole('link', { name: 'The report' });
	await expect.element(report).toHaveAttribute('href', '/remote/token/report');
});
