// The words on the pages of a room that these tests hold on to, and what a person does there.

import { type Locator, type Page, expect } from '@playwright/test';
import { openScripted } from './game.ts';

export type Choices = {
	/** By the legend of the group: the words of what is picked. */
	readonly picks?: Readonly<Record<string, string>>;
	/** Of the area with that label. */
	readonly texts?: Readonly<Record<string, string>>;
	readonly selects?: Readonly<Record<string, string>>;
};

export const SETTINGS = [
	'Questions and time',
	'Article, proof and points',
	'Names, teams and ranking'
] as const;

/** By the form of the quiz, to the room's wall. Answers with the room's code. */
export async function openRoom(page: Page, slug: string, choices: Choices = {}): Promise<string> {
	await openScripted(page, `/quiz/${slug}/host`);
	for (const part of SETTINGS) await page.getByText(part, { exact: true }).click();
	for (const [legend, name] of Object.entries(choices.picks ?? {})) {
		const group = page.getByRole('group', { name: legend, exact: true });
		await group.getByRole('radio', { name }).check();
	}
	for (const [label, text] of Object.entries(choices.texts ?? {})) {
		await page.getByLabel(label).fill(text);
	}
	for (const [label, words] of Object.entries(choices.selects ?? {})) {
		await page.getByLabel(label).selectOption({ label: words });
	}
	await page.getByRole('button', { name: 'Open the room' }).first().click();
	await page.waitForURL(/\/wall\/\w{6}$/);
	await expectPhase(page, 'lobby');
	return page.url().slice(-6);
}

/** Of the room, as its wall shows it. */
export async function expectPhase(wall: Page, phase: string) {
	await expect(wall.locator('[data-phase]')).toHaveAttribute('data-phase', phase);
}

/**
 * The secret link of the host's own phone, as the wall shows it. Its address is this machine's in its
 * network, where the server of these tests does not listen: answers with the path.
 */
export async function remotePath(wall: Page): Promise<string> {
	await openMore(wall, 'Secret links');
	const links = dialog(wall, 'Secret links');
	await links.getByRole('button', { name: 'Show the links' }).click();
	const link = await links.getByLabel('Remote, for your own phone').inputValue();
	await links.getByRole('button', { name: 'Close' }).click();
	await expect(links).toBeHidden();
	return new URL(link).pathname;
}

export async function openMore(wall: Page, entry: string) {
	await wall.getByRole('button', { name: 'More…' }).click();
	await dialog(wall, 'More').getByRole('button', { name: entry, exact: true }).click();
}

export function dialog(page: Page, title: string): Locator {
	return page.getByRole('dialog', { name: title });
}

/** With the code, as it is typed from the wall, and what else the room asks for. */
export async function join(
	page: Page,
	code: string,
	wishes: Readonly<Record<string, string>> = {}
) {
	await openScripted(page, '/join');
	await page.getByLabel('Code').fill(code);
	await page.getByRole('button', { name: 'Go on' }).click();
	const { [NAME]: name, ...picks } = wishes;
	if (name !== undefined) await page.getByLabel(NAME).fill(name);
	for (const [legend, words] of Object.entries(picks)) {
		await page.getByRole('group', { name: legend }).getByRole('radio', { name: words }).check();
	}
	await page.getByRole('button', { name: 'Join', exact: true }).click();
	await page.waitForURL(/\/seat\/[\w.-]+$/);
}

const NAME = 'Your name in this game';

export function joinAs(page: Page, code: string, name: string) {
	return join(page, code, { [NAME]: name });
}

/** Who is in, in the order of joining. */
export function names(wall: Page): Locator {
	return wall.getByRole('list', { name: 'Players' }).getByRole('listitem');
}

/** What was counted anew. */
export function recounts(page: Page): Locator {
	return page.getByRole('listitem').filter({ hasText: 'after an objection' });
}

export async function expectLine(page: Page, status: string) {
	await expect(page.locator('[data-line]')).toHaveAttribute('data-line', status);
}

/** Loses the network, and comes back to it; meanwhile is what is done without it. */
export async function offline(page: Page, meanwhile: () => Promise<void>) {
	await page.context().setOffline(true);
	await expect(page.getByText('Reconnecting…')).toBeVisible();
	await meanwhile();
	const back = saysBack(page);
	await page.context().setOffline(false);
	await back;
}

/** It stands for three seconds: to be waited for before the line can be back. */
export async function saysBack(page: Page) {
	await page.getByText('Back: everything is up to date.').waitFor();
}
