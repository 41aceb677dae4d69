// A class on plain http: no secure context, so no clipboard, no share sheet and no secure cookie.

import { expect } from '@playwright/test';
import { findChromium } from '../../scripts/lib/chromium.js';
import { primer } from './support/bank.ts';
import { make } from './support/by-mouse.ts';
import * as game from './support/game.ts';
import * as http from './support/over-http.ts';
import { rightMove } from './support/solver.ts';
import { test as base } from './support/test.ts';

const NAME = 'verbatim.lan';
const executablePath = findChromium();

const test = base.extend({
	baseURL: async ({ baseURL }, use) => use(baseURL?.replace('localhost', NAME))
});

test.use({
	launchOptions: {
		...(executablePath ? { executablePath } : {}),
		args: [`--host-resolver-rules=MAP ${NAME} 127.0.0.1`]
	}
});

test('a pupil on the school’s network plays over plain http, and copies the result without a clipboard', async ({
	page,
	context
}) => {
	await game.startGame(page, primer.slug);
	expect(new URL(page.url()).hostname).toBe(NAME);
	expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
	for (let number = 1; number <= 4; number++) {
		await expect(game.place(page, number, 4)).toBeVisible();
		await make(page, rightMove(primer, await game.questionOn(page, primer)));
		await game.lockButton(page).click();
		await game.onwardButton(page).click();
	}
	await expect(game.prompt(page)).toHaveText(/^4 of 4 right/);
	const [cookie] = (await context.cookies()).filter(({ name }) => name === 'browser');
	expect(cookie).toMatchObject({ secure: false, httpOnly: true, sameSite: 'Lax', domain: NAME });

	const share = page.getByRole('group', { name: 'Share the result' });
	await expect(share.getByRole('button', { name: 'Share' })).toHaveCount(0);
	await share.getByRole('button', { name: 'Copy' }).click();
	await expect(share.getByRole('status')).toHaveText(/^(?:Copied|Selected)/);
	const box = share.getByRole('textbox');
	await expect(box).toHaveValue(new RegExp(`http://${NAME}:\\d+/share/`));
	expect(
		await box.evaluate((area: HTMLTextAreaElement) =>
			area.value.slice(area.selectionStart, area.selectionEnd)
		),
		'the whole text is selected, ready to copy by hand'
	).toBe(await box.inputValue());

	await page.goto('/attempts');
	await expect(page.getByRole('link', { name: /^4 of 4 right/ })).toBeVisible();
	await page.getByRole('button', { name: 'Night edition' }).click();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
});

test('a form that another site sends is refused, whatever it asks for', async ({ origin }) => {
	const server = origin.replace(NAME, 'localhost');
	const attempt = await http.startAttempt(server, primer.slug, http.WHOLE);
	const foreign = { headers: { origin: 'http://elsewhere.example' } };
	for (const url of [
		`${server}/quiz/${primer.slug}`,
		`${attempt}/1?/answer`,
		`${server}/attempts?/deleteAll`,
		`${server}/theme`
	]) {
		const { status } = await http.post(url, { ...foreign, fields: [['pass', '1']] });
		expect(status, url).toBe(403);
	}
	expect((await http.get(`${attempt}/1`)).body).toContain('Lock my answer');
});
