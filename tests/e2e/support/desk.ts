// A person at the drafting desk, with the text that the engine's own tests read.

import { type Locator, type Page, expect } from '@playwright/test';
import { DRAFTING_SOURCE } from '../../fixtures/drafting-article.ts';
import { openScripted } from './game.ts';

/** From the way in to the desk: its address is the secret edit link. */
export async function draftSample(page: Page): Promise<string> {
	await openScripted(page, '/draft');
	await pasteSample(page);
	await page.getByRole('button', { name: 'Draft the questions' }).click();
	await page.waitForURL(/\/draft\/[\w-]{20,}$/);
	await expect(page.locator('[aria-current="true"]')).toBeVisible();
	return page.url();
}

/** The headline stands on top of the text, as one pastes it. */
async function pasteSample(page: Page) {
	const { title = '', text, publishedOn = '' } = DRAFTING_SOURCE;
	await page.getByLabel('Article', { exact: true }).fill(`${title}\n\n${text}`);
	await page.getByLabel('Published on').fill(publishedOn);
}

/** Such as "Accepted 2". */
export async function expectCount(page: Page, words: RegExp) {
	await expect(page.getByRole('radio', { name: words })).toBeAttached();
}

export function dialog(page: Page, name: string): Locator {
	return page.getByRole('dialog', { name });
}

/** Everything of it, its proof taken from the article. */
export async function writeByHand(page: Page) {
	await page.keyboard.press('n');
	await page.getByLabel('Question', { exact: true }).fill('Which terminal changed hands in 2011?');
	await page.getByLabel('Right answer').fill('Tarrow');
	await page.getByLabel('Wrong option 1').fill('Kelmouth');
	await page.getByLabel('Wrong option 2').fill('Aldgate');
	await page.getByLabel('Explanation').fill('The oil company sold it to the harbour authority.');
	await page.getByRole('button', { name: /^The harbour authority bought/ }).click();
	await expect(page.getByText('Proven by the article')).toBeVisible();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** Opens the panel, publishes, and gives the links' paths. */
export async function publish(page: Page): Promise<{ play: string; host: string }> {
	await page.getByRole('button', { name: /^Publish/ }).click();
	await dialog(page, 'Publish').getByRole('button', { name: 'Publish', exact: true }).click();
	await expect(page.getByText('Published. These links lead to it.')).toBeVisible();
	const pathOf = async (label: string) =>
		new URL(await page.getByLabel(label).inputValue()).pathname;
	return {
		play: await pathOf('Play link, for everybody'),
		host: await pathOf('Host link, to play it in class')
	};
}
