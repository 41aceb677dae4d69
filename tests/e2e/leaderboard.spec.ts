import { type Page, expect } from '@playwright/test';
import { brief, primer } from './support/bank.ts';
import { make } from './support/by-mouse.ts';
import * as game from './support/game.ts';
import { rightMove, wrongMove } from './support/solver.ts';
import { test } from './support/test.ts';

test('a player enters the leaderboard, keeps their best there, and leaves it by deleting that attempt', async ({
	page
}) => {
	await play(page, 2);
	await enter(page, 'Keen Heron');
	const own = page.getByRole('row', { name: /\(you\)/ });
	await expect(own).toContainText('Keen Heron');
	await expect(own).toContainText('2 of 4');
	await play(page, 4);
	await enter(page, 'Keen Heron II');
	await expect(own).toContainText('4 of 4');
	await play(page, 1);
	await enter(page, 'Keen Heron III');
	await expect(own, 'the best stays, under the newest name').toHaveCount(1);
	await expect(own).toContainText('4 of 4');
	await expect(own).toContainText('Keen Heron III');
	await page.goto(`/quiz/${primer.slug}`);
	await expect(page.getByRole('region', { name: 'Your best so far' })).toContainText('4 of 4');

	await page.goto('/attempts');
	await expect(page.getByRole('img', { name: /^3 finished, from 50 per cent/ })).toBeVisible();
	const best = page.getByRole('listitem').filter({ hasText: '4 of 4 right' });
	await best.getByRole('button', { name: /^Delete the attempt/ }).click();
	await expect(best).toHaveCount(0);
	await expect(page.getByRole('listitem').filter({ hasText: /[12] of 4 right/ })).toHaveCount(2);
	await page.goto(`/quiz/${primer.slug}/leaderboard`);
	await expect(page.getByRole('heading', { name: 'Leaderboard' })).toBeVisible();
	await expect(own.filter({ hasText: '4 of 4' })).toHaveCount(0);
});

test('a player with a short mix is told why it does not enter the leaderboard', async ({
	page
}) => {
	await game.startGame(page, brief.slug, { howMuch: /Mix of 5/ });
	for (let number = 1; number <= 5; number++) {
		await expect(game.place(page, number, 5)).toBeVisible();
		await game.passButton(page).click();
		await game.onwardButton(page).click();
	}
	await expect(game.prompt(page)).toHaveText(/^0 of 5 right/);
	await expect(page.getByLabel('Nickname')).toHaveCount(0);
	await expect(page.getByRole('region', { name: 'Leaderboard' })).toContainText(/ten questions/);
});

test('a player deletes all of their attempts at once', async ({ page }) => {
	await game.startGame(page, primer.slug);
	await game.startGame(page, brief.slug);
	const attempt = game.attemptPath(page);
	await page.goto('/attempts');
	await expect(page.getByRole('listitem')).toHaveCount(2);
	await page.getByText('Delete all attempts').click();
	await page.getByRole('button', { name: 'Delete all of them' }).click();
	await expect(page.getByText('You have not played in this browser yet')).toBeVisible();
	await page.goto(attempt);
	await game.expectErrorPage(page, 'attempt-unknown');
});

/** The primer, so many of its first questions right. */
async function play(page: Page, right: number) {
	await game.startGame(page, primer.slug);
	for (let number = 1; number <= 4; number++) {
		await expect(game.place(page, number, 4)).toBeVisible();
		const question = await game.questionOn(page, primer);
		await make(page, (number <= right ? rightMove : wrongMove)(primer, question));
		await game.lockButton(page).click();
		await game.onwardButton(page).click();
	}
	await expect(game.prompt(page)).toHaveText(new RegExp(`^${right} of 4 right`));
}

async function enter(page: Page, nickname: string) {
	await page.getByLabel('Nickname').fill(nickname);
	await page.getByRole('button', { name: 'Enter the leaderboard' }).click();
	await expect(page).toHaveURL(`/quiz/${primer.slug}/leaderboard`);
}
