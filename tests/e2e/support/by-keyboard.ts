// A person who has no mouse: nothing here but keys pressed.

import { type Locator, type Page, expect } from '@playwright/test';
import { VERDICTS } from '#domain/quiz/kinds/claim.ts';
import type { Move } from './solver.ts';

/** More stops than any page of the game has outside the article. */
const MOST_STOPS = 80;

export async function make(page: Page, move: Move) {
	switch (move.control) {
		case 'options':
			for (const text of move.texts) await page.keyboard.press(await digitOf(page, text));
			return;
		case 'verdict':
			return page.keyboard.press(String(VERDICTS.indexOf(move.verdict) + 1));
		case 'order':
			return sort(page, move.texts);
		case 'match':
			for (const [left, right] of move.pairs) {
				await choose(page, page.getByLabel(left, { exact: true }), right);
			}
			return;
		case 'line':
			return type(page, page.getByRole('textbox', { name: 'Your answer' }), move.text);
		case 'gaps':
			for (const [index, { text }] of move.gaps.entries()) {
				await type(page, page.getByLabel(`Gap ${index + 1} of ${move.gaps.length}`), text);
			}
			return;
		case 'sentence':
			return goToSentence(page, move.sentence.text);
	}
}

/** Tab until the control has the focus; a control that Tab never reaches fails the test. */
export async function tabTo(page: Page, control: Locator) {
	for (let stops = 0; stops < MOST_STOPS; stops++) {
		if (await isFocused(control)) return;
		await page.keyboard.press('Tab');
	}
	await expect(control, 'Tab reaches it').toBeFocused();
}

/** Into the article's first sentence, then down with the arrow, sentence by sentence. */
export async function goToSentence(page: Page, text: string) {
	const sentences = page.getByRole('main').getByRole('article').getByRole('radio');
	await tabTo(page, sentences.first());
	const wanted = page.getByRole('radio', { name: text });
	for (let at = await sentences.count(); at > 0 && !(await isFocused(wanted)); at--) {
		await page.keyboard.press('ArrowDown');
	}
	await page.keyboard.press('Space');
	await expect(wanted).toBeChecked();
}

function isFocused(control: Locator): Promise<boolean> {
	return control.evaluate((element) => element === document.activeElement);
}

/** The number that stands on the option: its place in the list. */
async function digitOf(page: Page, text: string): Promise<string> {
	const options = page.getByRole('main').locator('label:has([data-answer-key])');
	const texts = await options.allInnerTexts();
	const index = texts.findIndex((words) => words.includes(text));
	return String(index + 1);
}

/** Takes each item by its handle and lifts it with the arrow; each move is said. */
async function sort(page: Page, texts: readonly string[]) {
	for (const [place, text] of texts.entries()) {
		const handle = (at: string) => page.getByRole('button', { name: `${text}: place ${at}` });
		await tabTo(page, handle(''));
		const wanted = handle(`${place + 1} of`);
		const isMoved = (await wanted.count()) === 0;
		for (let steps = texts.length; steps > 0 && (await wanted.count()) === 0; steps--) {
			await page.keyboard.press('ArrowUp');
		}
		await expect(wanted).toBeFocused();
		const news = page.getByRole('status').filter({ hasText: `${text}: place ${place + 1} of` });
		if (isMoved) await expect(news).toHaveCount(1);
	}
}

/** Typing a select's words chooses them. */
async function choose(page: Page, select: Locator, words: string) {
	await tabTo(page, select);
	await page.keyboard.type(words);
	await expect(select.getByRole('option', { name: words, selected: true })).toHaveCount(1);
}

async function type(page: Page, field: Locator, text: string) {
	await tabTo(page, field);
	await page.keyboard.type(text);
}
