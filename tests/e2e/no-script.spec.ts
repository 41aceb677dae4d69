import { type Page, expect, test } from '@playwright/test';
import { brief, primer } from './support/bank.ts';
import { make } from './support/by-mouse.ts';
import * as game from './support/game.ts';
import { provingSentence, rightMove } from './support/solver.ts';

test.use({ javaScriptEnabled: false });

test('a reader without JavaScript plays the whole brief, enters the leaderboard and deletes it all', async ({
	page
}) => {
	// Thirty-six questions take a busy machine their time.
	test.setTimeout(180_000);
	await page.goto('/');
	await page.getByRole('link', { name: brief.title, exact: true }).click();
	await game.chooseSettings(page, { howMuch: /^All/, hasProofStep: true, asksConfidence: true });
	await page.getByRole('button', { name: 'Start' }).click();
	const count = brief.questions.length;
	for (let number = 1; number <= count; number++) {
		await expect(game.place(page, number, count)).toBeVisible();
		const question = await game.questionOn(page, brief);
		await make(page, rightMove(brief, question), { hasScript: false });
		await game.press(game.lockButton(page));
		// Without a script the page is gone for a moment before the next one stands.
		await expect(game.proofButton(page).or(game.outcome(page)).first()).toBeVisible();
		if (await game.proofButton(page).isVisible()) {
			await page.getByLabel(provingSentence(brief, question).text).check();
			await game.press(game.proofButton(page));
		}
		await expect(game.outcome(page)).toContainText('Right');
		await expect(page.getByText(question.explanation)).toBeVisible();
		await game.press(game.onwardButton(page));
	}
	await expect(game.prompt(page)).toContainText(`${count} of ${count} right`);
	await enterAndLeave(page);
});

async function enterAndLeave(page: Page) {
	await page.getByLabel('Nickname').fill('Paper Wren');
	await page.getByRole('button', { name: 'Enter the leaderboard' }).click();
	await expect(page).toHaveURL(`/quiz/${brief.slug}/leaderboard`);
	const place = page.getByRole('row', { name: /Paper Wren \(you\)/ });
	await expect(place).toContainText('36 of 36');
	await page.getByRole('link', { name: 'Your attempts' }).click();
	await expect(page.getByRole('link', { name: /^36 of 36 right/ })).toBeVisible();
	await page.getByRole('button', { name: /^Delete the attempt/ }).click();
	await expect(page.getByText('You have not played in this browser yet')).toBeVisible();
	await page.goto(`/quiz/${brief.slug}/leaderboard`);
	await expect(page.getByRole('heading', { name: 'Leaderboard' })).toBeVisible();
	await expect(page.getByText('Paper Wren')).toHaveCount(0);
}

test('a reader without JavaScript who answers nothing is told so, and stays at the question', async ({
	page
}) => {
	await game.startGame(page, primer.slug);
	for (let number = 1; number < 4; number++) {
		await game.passButton(page).click();
		await game.onwardButton(page).click();
	}
	const places = page.getByRole('combobox', { name: /^Place of/ });
	for (const place of ['1', '1', '2', '4'].entries()) {
		await places.nth(place[0]).selectOption(place[1]);
	}
	await game.lockButton(page).click();
	await expect(game.refusal(page, 'answer-incomplete')).toBeVisible();
	await expect(places).toHaveCount(4);
	await expect(game.lockButton(page)).toBeVisible();
});

test('a reader without JavaScript switches to the night edition and back on the page they are on', async ({
	page
}) => {
	await page.goto('/join?code=abc');
	for (const [name, theme] of [
		['Night edition', 'night'],
		['Day edition', 'day'],
		['As the system', 'system']
	] as const) {
		await page.getByRole('button', { name }).click();
		await expect(page).toHaveURL('/join?code=abc');
		await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
		await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
	}
});
