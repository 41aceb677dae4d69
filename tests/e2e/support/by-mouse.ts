// A person with a mouse: every choice is a click on what is seen. Without JavaScript an order is
// given by choosing each item's place.

import type { Page } from '@playwright/test';
import type { Move } from './solver.ts';
import { VERDICT_WORDS } from './verdicts.ts';

export async function make(page: Page, move: Move, { hasScript = true } = {}) {
	switch (move.control) {
		case 'options':
			for (const text of move.texts) await option(page, text).click();
			return;
		case 'verdict':
			return option(page, VERDICT_WORDS[move.verdict]).click();
		case 'order':
			return hasScript ? moveUp(page, move.texts) : choosePlaces(page, move.texts);
		case 'match':
			for (const [left, right] of move.pairs) {
				await page.getByLabel(left, { exact: true }).selectOption({ label: right });
			}
			return;
		case 'line':
			return page.getByRole('textbox', { name: 'Your answer' }).fill(move.text);
		case 'gaps':
			for (const [index, { text, isChosen }] of move.gaps.entries()) {
				const gap = page.getByLabel(`Gap ${index + 1} of ${move.gaps.length}`);
				await (isChosen ? gap.selectOption(text) : gap.fill(text));
			}
			return;
		case 'sentence':
			return tap(page, move.sentence);
	}
}

/** A click on the words of the sentence, as a finger would. */
export async function tap(page: Page, { text }: { readonly text: string }) {
	await page.getByRole('main').locator('label').filter({ hasText: text }).first().click();
}

/** The label of an option: its words are the target. */
function option(page: Page, words: string) {
	return page
		.getByRole('main')
		.locator('label')
		.filter({ has: page.getByText(words, { exact: true }) });
}

/** Lifts each item to its place, from the first place to the last. */
async function moveUp(page: Page, texts: readonly string[]) {
	for (const [place, text] of texts.entries()) {
		const items = page.getByRole('main').locator('form li');
		const isThere = items.nth(place).filter({ hasText: text });
		while ((await isThere.count()) === 0) {
			await page.getByRole('button', { name: `Move up: ${text}` }).click();
		}
	}
}

async function choosePlaces(page: Page, texts: readonly string[]) {
	for (const [place, text] of texts.entries()) {
		await page.getByLabel(`Place of: ${text}`).selectOption(String(place + 1));
	}
}
