import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { RoomSettings } from '#domain/room/settings.ts';
import type { SendWish } from '#lib/components/room/host-desk.svelte.ts';
import { PlayedRoom, RIGHT, WRONG } from '../../../../tests/fixtures/played-room.ts';
import { SAMPLE_ARTICLE } from '../../../../tests/fixtures/sample-article.ts';
import Wall from './Wall.svelte';

const qr = { size: 9, path: 'M4 4h1v1h-1z' };
const links = {
	host: 'http://192.168.1.7/host/secret-of-host',
	remote: { link: 'http://192.168.1.7/remote/secret-of-remote', qr },
	idleHours: 12,
	keepDays: 30
};

const send = vi.fn<SendWish>();
const sent = () => send.mock.calls.map(([wish]) => wish);

beforeEach(() => {
	send.mockReset();
	send.mockResolvedValue({ kind: 'ack', id: 'x' });
});

const lobby = (settings: Partial<RoomSettings> = {}) => new PlayedRoom(settings).join('ann', 'bob');
const asking = (settings: Partial<RoomSettings> = {}) => lobby(settings).leadOn();

function show(room: PlayedRoom, role: 'wall' | 'spectator' = 'wall') {
	return render(Wall, {
		view: room.sees(role),
		receivedAt: performance.now(),
		send,
		code: 'K7MP4X',
		door: { address: '192.168.1.7/join', link: 'http://192.168.1.7/join?code=K7MP4X', qr },
		article: SAMPLE_ARTICLE,
		known: SAMPLE_ARTICLE,
		links: role === 'wall' ? links : undefined
	});
}

describe('keys', () => {
	test.each(['[Space]', '[ArrowRight]', '[Enter]', '[PageDown]'])(
		'%s leads on once',
		async (key) => {
			await show(lobby());
			await userEvent.keyboard(key);
			expect(sent()).toEqual([{ kind: 'lead-on', step: 0 }]);
		}
	);

	test('a key that is held down leads on once', async () => {
		await show(lobby());
		await userEvent.keyboard('{ArrowRight>5/}');
		expect(sent()).toHaveLength(1);
	});

	test('the space bar on a button presses that button and nothing else', async () => {
		const screen = await show(asking());
		const pause = screen.getByRole('button', { name: 'Pause' });
		pause.element().focus();
		await userEvent.keyboard('[Space]');
		expect(sent()).toEqual([{ kind: 'pause', pauses: 0 }]);
	});

	test('nothing is led behind an open dialog', async () => {
		const screen = await show(asking());
		await userEvent.keyboard('?');
		await expect.element(screen.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		await userEvent.keyboard('[ArrowRight]l');
		expect(sent()).toEqual([]);
		await userEvent.keyboard('{Escape}l');
		expect(sent()).toEqual([{ kind: 'lock', step: 1 }]);
	});

	test('+ gives 15 seconds where there is a timer, and nothing where there is none', async () => {
		const without = await show(asking());
		await userEvent.keyboard('+');
		expect(sent()).toEqual([]);
		await without.unmount();
		await show(asking({ timeLimitMs: 20_000 }));
		await userEvent.keyboard('+');
		expect(sent()).toEqual([{ kind: 'extend', byMs: 15_000, step: 1 }]);
	});

	test('ROOM-12 while paused the way on is to go on', async () => {
		const screen = await show(asking().do({ kind: 'pause', pauses: 0 }));
		await expect.element(screen.getByRole('heading', { name: 'Paused' })).toBeVisible();
		await userEvent.keyboard('[Space]');
		expect(sent()).toEqual([{ kind: 'resume', pauses: 0 }]);
	});

	test('at their own pace the end for everybody is asked for first', async () => {
		const screen = await show(asking({ pace: 'own' }));
		await userEvent.keyboard('[Space]');
		expect(sent()).toEqual([]);
		await screen.getByRole('button', { name: 'End the game' }).click();
		expect(sent()).toEqual([{ kind: 'end' }]);
	});
});

describe('the host', () => {
	test('ROOM-64 presses a name and removes who has it', async () => {
		const screen = await show(lobby());
		await screen.getByRole('button', { name: 'bob' }).click();
		await screen.getByRole('button', { name: 'Remove', exact: true }).click();
		expect(sent()).toEqual([{ kind: 'remove', player: 'bob', isBlocked: false }]);
		await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
	});

	test('sees what was refused', async () => {
		const refusal = { code: 'room-finished', message: 'It is over.', advice: 'See.' } as const;
		send.mockResolvedValue({ kind: 'ack', id: 'x', refusal });
		const screen = await show(asking());
		await screen.getByRole('button', { name: 'Lock answers' }).click();
		await expect.element(screen.getByRole('alert')).toHaveTextContent('It is over. See.');
	});

	test('is shown the secret links on a second press only', async () => {
		const screen = await show(lobby());
		await screen.getByRole('button', { name: 'More…' }).click();
		await screen.getByRole('button', { name: 'Secret links' }).click();
		expect(document.body.innerHTML).not.toContain('secret-of-');
		await screen.getByRole('button', { name: 'Show the links' }).click();
		await expect.element(screen.getByLabelText(/^Remote/)).toHaveValue(links.remote.link);
	});

	test('ROOM-51 rules on an objection with the answer and the sentence before the eyes', async () => {
		const room = asking().answer('ann', RIGHT).answer('bob', WRONG).leadOn();
		room.do({ kind: 'object', player: 'bob', index: 0, redo: 0, sentence: 'p1s1' });
		const screen = await show(room);
		await screen.getByRole('button', { name: '1 objection' }).click();
		const dialog = screen.getByRole('dialog');
		await expect.element(dialog).toHaveTextContent('Fenwick');
		const sentence = SAMPLE_ARTICLE.paragraphs[0]?.sentences[0]?.text ?? 'none';
		await expect.element(dialog).toHaveTextContent(sentence);
		await dialog.getByRole('button', { name: 'Both are right' }).click();
		expect(sent()).toEqual([
			{ kind: 'rule', player: 'bob', index: 0, redo: 0, ruling: 'both-right' }
		]);
	});

	test('ROOM-16 jumps to a question', async () => {
		const screen = await show(asking());
		await screen.getByRole('button', { name: 'More…' }).click();
		await screen.getByRole('button', { name: 'Jump to…' }).click();
		await screen.getByRole('button', { name: /^3/ }).click();
		expect(sent()).toEqual([{ kind: 'jump', to: 2, step: 1 }]);
	});
});

describe('a spectator', () => {
	test('sees the wall and leads nothing', async () => {
		await show(asking(), 'spectator');
		await userEvent.keyboard('[Space]pl?');
		expect(sent()).toEqual([]);
		expect(page.getByRole('button').elements()).toEqual([]);
	});
});

describe('what the class sees', () => {
	test('ROOM-72 how many have answered', async () => {
		const screen = await show(asking().answer('ann', RIGHT));
		await expect.element(screen.getByText('1 of 2 have answered')).toBeVisible();
		expect(document.body.textContent).not.toContain('ann');
	});

	test('ROOM-76 the right answer by a word, and the proof lit in its paragraph', async () => {
		const screen = await show(asking().answer('ann', RIGHT).answer('bob', WRONG).leadOn());
		const right = screen.getByRole('listitem').filter({ hasText: 'Lund' });
		await expect.element(right).toHaveTextContent(/Lund.*Right.*1 chose it/);
		expect(document.querySelector('mark')?.textContent).toContain('is now a café in Lund');
	});

	test('ROOM-49 the class’s own result where the ranking is hidden', async () => {
		const room = asking({ ranking: 'hidden' }).answer('ann', RIGHT).answer('bob', WRONG);
		const screen = await show(room.leadOn().do({ kind: 'end' }));
		await expect.element(screen.getByRole('heading', { name: 'As a class: 50 %' })).toBeVisible();
		expect(document.body.textContent).not.toContain('ann');
	});
});
