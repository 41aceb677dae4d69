// A teacher makes a quiz of a text: drafted, judged by keyboard, mended, written by hand, published,
// played alone and opened for a class. And the same desk on a phone.

import { type Page, expect } from '@playwright/test';
import { inspect } from './support/barriers.ts';
import * as desk from './support/desk.ts';
import * as game from './support/game.ts';
import { test } from './support/room-people.ts';

test('a text becomes a quiz that is played alone and in class', async ({ page }) => {
	test.setTimeout(240_000);
	await page.goto('/draft');
	await inspect(page, 'way in');
	await desk.draftSample(page);
	await inspect(page, 'desk');
	await judge(page);
	await mend(page);
	await desk.writeByHand(page);
	await desk.expectCount(page, /^Accepted 4/);
	await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
	await page.reload();
	await desk.expectCount(page, /^Accepted 4/);
	await look(page);
	const links = await desk.publish(page);
	await inspect(page, 'published');
	await playAlone(page, links.play);
	await page.goto(links.host);
	await page.getByRole('button', { name: 'Open the room' }).first().click();
	await page.waitForURL(/\/wall\//);
});

test('a desk on a phone shows the article and the questions in turn', async ({ people }) => {
	test.setTimeout(120_000);
	const { page } = await people.withPhone(390);
	const link = await desk.draftSample(page);
	await inspect(page, 'desk on a phone');
	await page.getByRole('button', { name: 'Article', exact: true }).click();
	await inspect(page, 'article on a phone');
	await page.getByRole('button', { name: /^Ships from Denmark/ }).click();
	await expect(page.getByRole('heading', { name: 'What this sentence can prove' })).toBeFocused();
	await page.getByRole('button', { name: 'Write a question on it' }).click();
	await expect(page.getByRole('heading', { name: 'A new question' })).toBeVisible();
	await inspect(page, 'a new question on a phone');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByRole('button', { name: 'Title and source' }).click();
	await page.getByRole('button', { name: 'Delete this desk…' }).click();
	await page.getByRole('button', { name: 'Delete for good' }).click();
	await expect(page.getByText(/^Deleted: the desk/)).toBeVisible();
	const gone = await page.request.get(link);
	expect([404, 410]).toContain(gone.status());
});

test('a file fills the form, and one that cannot be read changes nothing', async ({ page }) => {
	await game.openScripted(page, '/draft');
	const choose = (name: string, content: string) =>
		page
			.getByLabel('Choose a file')
			.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
	await choose('otters.md', '# Otters return\n\nSix otters came back to Halby.');
	const text = page.getByLabel('Article', { exact: true });
	await expect(text).toHaveValue('Six otters came back to Halby.');
	await expect(page.getByLabel('Title')).toHaveValue('Otters return');
	await choose('otters.pdf', 'x');
	await expect(page.locator('[data-code="file-pdf"]')).toBeVisible();
	await expect(text).toHaveValue('Six otters came back to Halby.');
	await page.reload();
	await expect(text).toHaveValue('Six otters came back to Halby.');
});

/** Two accepted, one rejected, one decision taken back and made again: keys alone. */
async function judge(page: Page) {
	await page.keyboard.press('a');
	await page.keyboard.press('a');
	await page.keyboard.press('x');
	await desk.expectCount(page, /^Rejected 1/);
	await page.keyboard.press('u');
	await desk.expectCount(page, /^Rejected 0/);
	await page.keyboard.press('x');
	await desk.expectCount(page, /^Accepted 2/);
}

/** An explanation with a name that the article does not know is not proven; put right, it is. */
async function mend(page: Page) {
	await page.keyboard.press('e');
	const explanation = page.getByLabel('Explanation');
	const before = await explanation.inputValue();
	await explanation.fill('Zebulon Quark said so.');
	await expect(page.getByText(/The article does not know/)).toBeVisible();
	await inspect(page, 'an objection');
	await explanation.fill(`${before} So it stands there.`);
	await expect(page.getByText('Proven by the article')).toBeVisible();
	await page.keyboard.press('Control+Enter');
	await expect(page.locator('[aria-current="true"]')).toContainText('edited');
	await page.keyboard.press('a');
	await desk.expectCount(page, /^Accepted 3/);
}

async function look(page: Page) {
	await page.getByRole('button', { name: 'Preview' }).click();
	const preview = desk.dialog(page, 'As a player sees it');
	await preview.getByRole('button', { name: 'I do not know' }).click();
	await expect(preview.getByRole('heading', { name: 'The proof' })).toBeVisible();
	await inspect(page, 'preview, revealed');
	await page.keyboard.press('Escape');
}

async function playAlone(page: Page, path: string) {
	await page.goto(path);
	await page.getByRole('button', { name: 'Start' }).click();
	for (let number = 1; number <= 4; number++) {
		await expect(game.place(page, number, 4)).toBeVisible();
		await page.getByRole('button', { name: 'I do not know' }).click();
		await page
			.getByRole('button', { name: number === 4 ? 'To the result' : 'Next question' })
			.click();
	}
	await page.waitForURL(/\/result$/);
}
