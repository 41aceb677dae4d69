// What stays of a game: the report for the host, and a result for each player.

import { readFile } from 'node:fs/promises';
import { type Page, expect } from '@playwright/test';
import Papa from 'papaparse';
import * as keyboard from './by-keyboard.ts';
import * as game from './game.ts';
import type { People } from './room-people.ts';

/** As the game of `room.spec.ts` goes: name, place, right, share, proven. */
const ROWS = [
	['Ada', '1', '4 of 4', '100 %', '3'],
	['Dora', '2', '2 of 3', '67 %', '1'],
	['Cleo', '3', '3 of 4', '63 %', '1'],
	['Ben', '4', '2 of 4', '50 %', '1']
] as const;

export async function expectReport(page: Page) {
	await expect(game.prompt(page)).toHaveText('As a class: 70 %');
	await expect(page.getByText(/^4 players · 4 questions/)).toBeVisible();
	const rows = page.getByRole('region', { name: /Players and questions/ }).getByRole('row');
	for (const [at, [name, ...facts]] of ROWS.entries()) {
		const row = rows.nth(at + 1);
		await expect(row.getByRole('rowheader')).toHaveText(name);
		const cells = await row.getByRole('cell').allInnerTexts();
		expect(
			cells.slice(0, 4).map((cell) => cell.trim()),
			name
		).toEqual(facts);
	}
	const objections = page.getByRole('region', { name: 'Objections' });
	await expect(objections).toContainText('Dora, question 2, answered “Supported” because of:');
	await expect(objections).toContainText('Both are right.');
	await expectTable(page);
}

async function expectTable(page: Page) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Players as a table' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^verbatim-how-it-works-[\d-]{10}-players\.csv$/);
	const text = await readFile(await download.path(), 'utf8');
	const { data } = Papa.parse<Readonly<Record<string, string>>>(text.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	});
	expect(data.map(({ Name, Asked, Right }) => [Name, `${Right} of ${Asked}`])).toEqual(
		ROWS.map(([name, , right]) => [name, right])
	);
}

/** By keys alone; a friend opens the link. */
export async function keepAndShare(people: People, page: Page) {
	await press(page, 'Keep my result');
	await page.waitForURL(/\/play\/[\w-]+\/result$/);
	await expect(game.prompt(page)).toHaveText('4 of 4 right, 3 proven');
	const share = page.getByRole('group', { name: 'Share the result' });
	await keyboard.tabTo(page, share.getByRole('button', { name: 'Copy' }));
	await page.keyboard.press('Enter');
	await expect(share.getByRole('status')).toHaveText(/^(?:Copied|Selected)/);
	const [link = ''] =
		/http\S+\/share\/\S+/.exec(await share.getByRole('textbox').inputValue()) ?? [];
	const { page: friend } = await people.withPhone(360);
	await friend.goto(link);
	await expect(friend.getByText('4 of 4 right').first()).toBeVisible();
}

async function press(page: Page, name: string) {
	await keyboard.tabTo(page, page.getByRole('button', { name }));
	await page.keyboard.press('Enter');
}
