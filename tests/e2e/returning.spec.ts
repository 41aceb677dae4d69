import { type Page, expect } from '@playwright/test';
import { brief, firstOfKind, primer } from './support/bank.ts';
import { make } from './support/by-mouse.ts';
import * as game from './support/game.ts';
import { oneRound, passUntil, startAttempt } from './support/over-http.ts';
import { type Move, rightMove, wrongMove } from './support/solver.ts';
import { test } from './support/test.ts';

const KINDS = [
	'choice',
	'claim',
	'choose-all',
	'order',
	'match',
	'typed',
	'cloze',
	'proof'
] as const;

test('a player who loads the page again in the middle of a question finds what they had picked', async ({
	page,
	origin
}) => {
	for (const kind of KINDS) {
		const { question, round, numberInRound } = firstOfKind(brief, kind);
		const attempt = await startAttempt(origin, brief.slug, oneRound(round));
		await game.openScripted(page, await passUntil(attempt, numberInRound));
		await make(page, rightMove(brief, question));
		const picked = await filledIn(page);
		await page.reload();
		await expect.poll(() => filledIn(page), question.kind).toEqual(picked);
		await game.lockButton(page).click();
		await expect(game.outcome(page)).toContainText('Right');
	}
});

test('a player who dragged a partner into place finds it there after loading the page again', async ({
	page,
	origin
}) => {
	const { question, round, numberInRound } = firstOfKind(brief, 'match');
	const [left, right] = pairOf(rightMove(brief, question));
	const attempt = await startAttempt(origin, brief.slug, oneRound(round));
	// High enough for both ends of the way: a page that scrolls meanwhile loses the drag.
	await page.setViewportSize({ width: 1280, height: 1600 });
	await game.openScripted(page, await passUntil(attempt, numberInRound));
	const words = page.locator('[draggable="true"]').filter({ hasText: right });
	await words.dragTo(page.getByText(left, { exact: true }));
	const chosen = page.getByLabel(left, { exact: true }).locator('option:checked');
	await expect(chosen).toHaveText(right);
	await page.reload();
	await expect(chosen).toHaveText(right);
});

test('a player with the question open in two tabs is held to the first answer', async ({
	page,
	context
}) => {
	await game.startGame(page, primer.slug);
	const question = await game.questionOn(page, primer);
	const second = await context.newPage();
	await second.goto(page.url());
	await make(second, rightMove(primer, question));
	await make(page, wrongMove(primer, question));
	await game.lockButton(page).click();
	await expect(game.outcome(page)).toContainText('Not right');
	await game.lockButton(second).click();
	await expect(game.outcome(second)).toContainText('Not right');
	await expect(second.getByText('Your answer', { exact: true })).toBeVisible();
	await finish(second);
	await expect(game.prompt(second)).toHaveText(/^0 of 4 right/);
	// The first tab, left at the first question, leads on without harm.
	await game.onwardButton(page).click();
	await expect(game.place(page, 2, 4)).toBeVisible();
});

test('a player who goes back and sends an old form again is counted once', async ({ browser }) => {
	// Without JavaScript: the browser itself shows the old form and sends it.
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await game.startGame(page, primer.slug);
	const question = await game.questionOn(page, primer);
	await make(page, wrongMove(primer, question));
	await game.lockButton(page).click();
	await game.onwardButton(page).click();
	await expect(game.place(page, 2, 4)).toBeVisible();
	await page.goBack();
	await expect(game.place(page, 1, 4)).toBeVisible();
	if (await game.lockButton(page).isVisible()) {
		await make(page, rightMove(primer, question));
		await game.lockButton(page).click();
	}
	await expect(game.outcome(page)).toContainText('Not right');
	await game.onwardButton(page).click();
	await finish(page, 2);
	await expect(game.prompt(page)).toHaveText(/^0 of 4 right/);
	await context.close();
});

test('a player who left comes back to the very question, by the front page or by the link from another browser', async ({
	page,
	browser
}) => {
	await game.startGame(page, primer.slug);
	await game.passButton(page).click();
	await game.onwardButton(page).click();
	await expect(game.place(page, 2, 4)).toBeVisible();
	const attempt = new URL(game.attemptPath(page), page.url()).href;
	await page.goto('/');
	await expect(page.getByText(`You left ${primer.title} at 1 of 4 questions`)).toBeVisible();
	await page.getByRole('link', { name: 'Go on where you were' }).click();
	await expect(game.place(page, 2, 4)).toBeVisible();
	const other = await browser.newPage();
	await other.goto(attempt);
	await expect(game.place(other, 2, 4)).toBeVisible();
	await expect(game.lockButton(other)).toBeVisible();
	await other.close();
});

test('a player who pauses hides the question, even over a reload, until they go on', async ({
	page
}) => {
	await game.startGame(page, primer.slug);
	const { prompt } = await game.questionOn(page, primer);
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(game.prompt(page)).toHaveText('Paused');
	await page.reload();
	await expect(game.prompt(page)).toHaveText('Paused');
	expect(await page.content()).not.toContain(prompt);
	const link = await page.getByRole('textbox', { name: 'Link to this attempt' }).inputValue();
	expect(link).toBe(new URL(game.attemptPath(page), page.url()).href);
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(game.prompt(page)).toHaveText(prompt);
});

test('a player tries only the missed ones again', async ({ page }) => {
	await game.startGame(page, primer.slug);
	for (let number = 1; number <= 4; number++) {
		const question = await game.questionOn(page, primer);
		await make(page, (number === 2 ? wrongMove : rightMove)(primer, question));
		await game.lockButton(page).click();
		await game.onwardButton(page).click();
		if (number < 4) await expect(game.place(page, number + 1, 4)).toBeVisible();
	}
	await page.getByRole('button', { name: 'Try the missed one again' }).click();
	await expect(game.place(page, 1, 1)).toBeVisible();
	await expect(game.prompt(page)).toHaveText(primer.questions[1]?.prompt ?? '');
});

function pairOf(move: Move): readonly [string, string] {
	const [pair] = move.control === 'match' ? move.pairs : [];
	if (pair === undefined) throw new Error('There is no pair');
	return pair;
}

async function finish(page: Page, from = 1) {
	for (let number = from; number <= 4; number++) {
		await expect(game.place(page, number, 4)).toBeVisible();
		if (await game.passButton(page).isVisible()) await game.passButton(page).click();
		await game.onwardButton(page).click();
	}
}

/** Every field of the answer's form as it would be sent. */
function filledIn(page: Page): Promise<readonly (readonly [string, unknown])[]> {
	return page
		.locator('form[action*="answer"]')
		.evaluate((form: HTMLFormElement) =>
			[...new FormData(form)].toSorted(([one], [other]) => (one < other ? -1 : 1))
		);
}
