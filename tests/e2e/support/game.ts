// The words on the pages that these tests hold on to: roles, labels and what stands on a button.

import { type Locator, type Page, expect } from '@playwright/test';
import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { questionAsked } from './bank.ts';

export type Settings = {
	/** The label in "How much"; without it, the page's own default. */
	readonly howMuch?: RegExp;
	readonly rounds?: readonly string[];
	readonly isFromMemory?: boolean;
	readonly hasProofStep?: boolean;
	readonly asksConfidence?: boolean;
	readonly timeLimit?: string;
};

/** From the quiz's page to its first question, or to the reading. */
export async function startGame(page: Page, slug: string, settings: Settings = {}) {
	await page.goto(`/quiz/${slug}`);
	await chooseSettings(page, settings);
	await page.getByRole('button', { name: 'Start' }).click();
	await page.waitForURL(/\/play\/[\w-]+\/(?:read|\d+)$/);
}

export async function chooseSettings(page: Page, settings: Settings) {
	const pick = (group: string, name: string | RegExp) =>
		page.getByRole('group', { name: group }).getByRole('radio', { name }).check();
	if (settings.howMuch !== undefined) await pick('How much', settings.howMuch);
	if (settings.rounds !== undefined) await pick('How much', 'By round');
	for (const round of settings.rounds ?? []) {
		await page.getByRole('checkbox', { name: round }).check();
	}
	if (settings.isFromMemory === true) await pick('The article', 'From memory');
	if (settings.hasProofStep === true) await pick('Proof step', 'On');
	if (settings.asksConfidence === true) await pick('How sure you are', /^Asked/);
	if (settings.timeLimit !== undefined) {
		await page.getByLabel('Time for each question').selectOption({ label: settings.timeLimit });
	}
}

/** Opens a page and waits until its scripts run: Kit adds its announcer then. */
export async function openScripted(page: Page, url: string) {
	await page.goto(url);
	await expect(page.locator('#svelte-announcer')).toBeAttached();
}

export function prompt(page: Page): Locator {
	return page.getByRole('heading', { level: 1 });
}

/** The question that the page asks. */
export async function questionOn(page: Page, quiz: Quiz): Promise<Question> {
	await expect(lockButton(page)).toBeVisible();
	return questionAsked(quiz, (await prompt(page).textContent()) ?? '');
}

export function place(page: Page, number: number, count: number): Locator {
	return page.getByText(`Question ${number} of ${count}`, { exact: true });
}

export function lockButton(page: Page): Locator {
	return page.getByRole('button', { name: 'Lock my answer' });
}

export function passButton(page: Page): Locator {
	return page.getByRole('button', { name: 'I do not know' });
}

export function proofButton(page: Page): Locator {
	return page.getByRole('button', { name: 'This is the proof' });
}

/**
 * Presses a button that leads on. A fast machine plays a long game faster than the server lets one
 * attempt be sent to: it is asked to wait, and presses again as the page advises.
 */
export async function press(button: Locator) {
	await expect(async () => {
		await button.click({ timeout: 5000 });
		await expect(button).toBeHidden({ timeout: 5000 });
	}).toPass({ timeout: 30_000 });
}

/** Goes on from a reveal. */
export function onwardButton(page: Page): Locator {
	return page.getByRole('button', { name: /^(?:Next question|To the result)/ });
}

/** The stamp and whether the proof was found. */
export function outcome(page: Page): Locator {
	return page.getByRole('main').getByRole('status').filter({ hasText: /\w/ });
}

/** A refusal on the page, by its code. */
export function refusal(page: Page, code: string): Locator {
	return page.locator(`[data-code="${code}"]`);
}

/** The designed error page. */
export async function expectErrorPage(page: Page, code: string) {
	await expect(page.getByText(`Code: ${code}`)).toBeVisible();
	await expect(page.getByRole('link', { name: 'To the front page' })).toBeVisible();
	await expect(prompt(page)).toBeVisible();
}

/** The attempt whose pages are open. */
export function attemptPath(page: Page): string {
	const [path] = /^\/play\/[\w-]+/.exec(new URL(page.url()).pathname) ?? [];
	if (path === undefined) throw new Error(`No attempt is open at ${page.url()}`);
	return path;
}
