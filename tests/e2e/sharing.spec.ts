import { type Page, expect } from '@playwright/test';
import { brief, primer } from './support/bank.ts';
import { make } from './support/by-mouse.ts';
import * as game from './support/game.ts';
import * as http from './support/over-http.ts';
import { rightMove, wrongMove } from './support/solver.ts';
import { test } from './support/test.ts';

test('a friend who gets the link sees how many were right, and no question and no answer', async ({
	page,
	origin
}) => {
	const fields = [...http.oneRound('where'), ...http.oneRound('check')];
	const attempt = await http.startAttempt(origin, brief.slug, fields);
	const result = await http.playOut(attempt, brief, { right: 10 });
	await page.goto(result);
	const shared = await sharedLink(page, 'Share the result');
	const { status, body } = await http.get(shared);
	expect(status).toBe(200);
	const text = http.plain(body);
	const told = brief.questions.flatMap(({ prompt, explanation, evidence }) => [
		prompt,
		explanation,
		...evidence.map(({ quote }) => quote)
	]);
	expect(told.filter((one) => text.includes(http.plain(one)))).toEqual([]);
	expect(body).not.toContain(attempt.split('/').at(-1));
	await page.goto(shared);
	await expect(page.getByText('10 of 15 right').first()).toBeVisible();
	await expect(page.getByRole('list', { name: 'How the questions went' })).toBeVisible();
	await expect(page.getByRole('img', { name: 'QR code of the challenge link' })).toBeVisible();
});

test('a messenger that unfurls the link finds the title, the score and a card, by whole addresses', async ({
	page,
	origin
}) => {
	const attempt = await http.startAttempt(origin, primer.slug, http.WHOLE);
	await page.goto(await http.playOut(attempt, primer, { right: 3 }));
	const shared = await sharedLink(page, 'Share the result');
	await page.goto(shared);
	const meta = (name: string) =>
		page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
	expect(await meta('og:title')).toContain('3 of 4 right');
	expect(await meta('og:title')).toContain(primer.title);
	expect(await meta('og:description')).not.toBe('');
	expect(await meta('og:url')).toBe(shared);
	expect(await meta('twitter:card')).toBe('summary_large_image');
	const card = (await meta('og:image')) ?? '';
	expect(new URL(card).origin).toBe(origin);
	const response = await fetch(card);
	expect(response.headers.get('content-type')).toBe('image/png');
	expect(sizeOfPng(Buffer.from(await response.arrayBuffer()))).toEqual({
		width: 1200,
		height: 630
	});
	expect(await meta('og:image:width')).toBe('1200');
	expect(await meta('og:image:height')).toBe('630');
});

test('a friend in another browser takes the challenge: same questions, same order of options, both results side by side', async ({
	page,
	browser
}) => {
	await game.startGame(page, primer.slug);
	const asked = await playThrough(page, (number) => number < 4);
	await page.getByLabel('Nickname').fill('Calm Otter');
	const challenge = await sharedLink(page, 'Share the challenge');
	await page.getByRole('button', { name: 'Enter the leaderboard' }).click();
	await expect(page.getByRole('row', { name: /Calm Otter/ })).toBeVisible();
	const context = await browser.newContext();
	const friend = await context.newPage();
	await friend.goto(challenge);
	await expect(game.prompt(friend)).toContainText('Calm Otter challenges you');
	await expect(friend.getByText('3 of 4')).toBeVisible();
	await friend.getByRole('button', { name: 'Take the challenge' }).click();
	expect(await playThrough(friend, (number) => number > 2)).toEqual(asked);
	const both = friend.getByRole('region', { name: 'The challenge' });
	await expect(both).toContainText('Calm Otter is ahead');
	await expect(both.getByRole('columnheader', { name: 'You: 2 of 4' })).toBeVisible();
	await expect(both.getByRole('columnheader', { name: 'Calm Otter: 3 of 4' })).toBeVisible();
	const verdicts = [
		['Not right', 'Right'],
		['Not right', 'Right'],
		['Right', 'Right'],
		['Right', 'Not right']
	];
	for (const [index, [yours = '', theirs = '']] of verdicts.entries()) {
		const row = both.getByRole('row', { name: primer.questions[index]?.prompt ?? '' });
		await expect(row.getByRole('cell')).toHaveText([yours, theirs]);
	}
	await context.close();
});

test('a friend with a challenge link that was changed on its way is told so', async ({
	page,
	origin
}) => {
	const attempt = await http.startAttempt(origin, primer.slug, http.WHOLE);
	await page.goto(await http.playOut(attempt, primer, { right: 1 }));
	const challenge = await sharedLink(page, 'Share the challenge');
	const other = challenge.at(-2) === 'A' ? 'B' : 'A';
	const response = await page.goto(`${challenge.slice(0, -2)}${other}${challenge.at(-1) ?? ''}`);
	expect(response?.status()).toBe(400);
	await game.expectErrorPage(page, 'link-tampered');
	await page.goto(challenge);
	await expect(page.getByRole('button', { name: 'Take the challenge' })).toBeVisible();
});

test('a player copies the result, as shapes or in words', async ({ page, context, origin }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	const attempt = await http.startAttempt(origin, primer.slug, http.WHOLE);
	await page.goto(await http.playOut(attempt, primer, { right: 3 }));
	const share = page.getByRole('group', { name: 'Share the result' });
	await share.getByRole('button', { name: 'Copy' }).click();
	await expect(share.getByRole('status')).toHaveText('Copied.');
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	expect(await copied()).toContain('3 of 4 right');
	expect(await copied()).toContain('✅✅✅➖');
	await share.getByLabel('In words instead of symbols').check();
	await share.getByRole('button', { name: 'Copy' }).click();
	await expect.poll(copied).toContain('right, right, right, passed');
	expect(await copied()).not.toContain('✅');
});

/** Plays the primer. @returns each prompt with its choices, in the order in which they stand. */
async function playThrough(page: Page, isRight: (number: number) => boolean) {
	const asked: string[] = [];
	for (let number = 1; number <= 4; number++) {
		await expect(game.place(page, number, 4)).toBeVisible();
		const question = await game.questionOn(page, primer);
		const choices = page
			.getByRole('main')
			.locator('form')
			.filter({ has: game.lockButton(page) });
		asked.push(question.id, ...(await choices.locator('label, li').allInnerTexts()));
		await make(page, (isRight(number) ? rightMove : wrongMove)(primer, question));
		await game.lockButton(page).click();
		await game.onwardButton(page).click();
	}
	await expect(game.prompt(page)).toContainText('of 4 right');
	return asked;
}

async function sharedLink(page: Page, label: string): Promise<string> {
	const text = await page.getByRole('textbox', { name: label }).inputValue();
	const [link] = /http:\S+/.exec(text) ?? [];
	if (link === undefined) throw new Error(`No link in: ${text}`);
	return link;
}

/** From the header of the file: signature, then the first chunk, which holds the size. */
function sizeOfPng(png: Buffer) {
	expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
	return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
