// A player at their seat, by thumb or by keys.

import { type Locator, type Page, expect } from '@playwright/test';
import type { Sentence } from '#domain/article/article.ts';
import * as keyboard from './by-keyboard.ts';
import { make, tap } from './by-mouse.ts';
import * as game from './game.ts';
import type { Move } from './solver.ts';
import { VERDICT_WORDS } from './verdicts.ts';

/** Nothing but keys: the fields have the focus by themselves. */
export async function joinByKeys(page: Page, code: string, name: string) {
	await game.openScripted(page, '/join');
	await expect(page.getByLabel('Code')).toBeFocused();
	await page.keyboard.type(code);
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Your name in this game')).toBeFocused();
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await expect(game.prompt(page)).toHaveText(name);
}

/** Presses the button that sends; what becomes of it is for who calls this. */
export async function lock(page: Page, move: Move) {
	await make(page, move);
	await game.lockButton(page).click();
}

export async function lockByKeys(page: Page, move: Move) {
	await expect(game.lockButton(page)).toBeVisible();
	await keyboard.make(page, move);
	const isHeld = move.control === 'match' || move.control === 'order';
	if (isHeld) await keyboard.tabTo(page, game.lockButton(page));
	await page.keyboard.press('Enter');
	await expect(game.lockButton(page)).toBeHidden();
}

export async function point(page: Page, sentence: Sentence) {
	await tap(page, sentence);
	await game.proofButton(page).click();
	await expect(game.proofButton(page)).toBeHidden();
}

export async function pointByKeys(page: Page, { text }: Sentence) {
	await expect(game.proofButton(page)).toBeVisible();
	await keyboard.goToSentence(page, text);
	await page.keyboard.press('Enter');
	await expect(game.proofButton(page)).toBeHidden();
}

/** To the key of the question that has just been revealed. */
export async function object(page: Page, text: string) {
	await page.getByText('I object', { exact: true }).click();
	await tap(page, { text });
	await page.getByRole('button', { name: 'Send my objection' }).click();
}

/** The phone says that the server has the answer, and which. */
export async function expectSaved(page: Page, words: readonly string[] = []) {
	await expect(game.prompt(page)).toHaveText('Saved');
	for (const line of words) {
		await expect(page.getByRole('listitem').filter({ hasText: line })).toBeVisible();
	}
}

/** What the answer reads like. */
export function wordsOf(move: Move): readonly string[] {
	switch (move.control) {
		case 'options':
		case 'order':
			return move.texts;
		case 'verdict':
			return [VERDICT_WORDS[move.verdict]];
		case 'match':
			return move.pairs.map(([, right]) => right);
		case 'line':
			return [move.text];
		case 'gaps':
			return move.gaps.map(({ text }) => text);
		case 'sentence':
			return [move.sentence.text];
	}
}

/** At one's own pace: on from a reveal. */
export function onward(page: Page): Locator {
	return page.getByRole('button', { name: /^(?:Next question|To the end)/ });
}

/** The stamp, and how the score stands. */
export function outcome(page: Page): Locator {
	return page.locator('#outcome');
}

export async function secondsLeft(page: Page): Promise<number> {
	const text = (await page.getByRole('timer').textContent()) ?? '';
	const [seconds = 0, minutes = 0] = (text.match(/\d+/g) ?? []).map(Number).toReversed();
	return 60 * minutes + seconds;
}
