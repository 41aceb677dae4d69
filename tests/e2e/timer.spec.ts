import { expect, test as base } from '@playwright/test';
import { primer } from './support/bank.ts';
import { make } from './support/by-mouse.ts';
import * as game from './support/game.ts';
import { type MovedClockServer, startMovedClockServer } from './support/moved-clock.ts';
import { rightMove } from './support/solver.ts';

// One server for all of them, started once.
base.describe.configure({ mode: 'default' });

const test = base.extend<object, { readonly server: MovedClockServer }>({
	server: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from it
		async ({}, use) => {
			const server = await startMovedClockServer();
			await use(server);
			await server.stop();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ server }, use) => use(server.origin)
});

test('a player against the clock sees the question end by itself, and it counts as out of time', async ({
	page,
	server
}) => {
	await page.clock.install();
	await game.startGame(page, primer.slug, { timeLimit: '20 seconds' });
	await expect(page.getByRole('timer')).toHaveText(/^(?:20|19|18) s$/);
	await server.forward(20_000);
	await page.clock.fastForward(20_000);
	await expect(game.outcome(page)).toContainText('Time’s up');
	await expect(game.onwardButton(page)).toBeVisible();
});

test('a player whose answer comes too late keeps it on the page, and it earns nothing', async ({
	page,
	server
}) => {
	await game.startGame(page, primer.slug, { timeLimit: '20 seconds' });
	const question = await game.questionOn(page, primer);
	await make(page, rightMove(primer, question));
	await server.forward(22_000);
	await game.lockButton(page).click();
	await expect(game.outcome(page)).toContainText('Time’s up');
	await expect(page.getByText('Your answer, and right')).toBeVisible();
});

test('a player who pauses loses no time to it', async ({ page, server }) => {
	await game.startGame(page, primer.slug, { timeLimit: '20 seconds' });
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(game.prompt(page)).toHaveText('Paused');
	await server.forward(60_000);
	await page.getByRole('button', { name: 'Go on' }).click();
	const question = await game.questionOn(page, primer);
	await make(page, rightMove(primer, question));
	await game.lockButton(page).click();
	await expect(game.outcome(page)).toContainText('Right');
});
