import { type Page, expect } from '@playwright/test';
import { brief, firstOfKind, primer } from './support/bank.ts';
import { make } from './support/by-mouse.ts';
import * as game from './support/game.ts';
import * as http from './support/over-http.ts';
import { rightMove } from './support/solver.ts';
import { test } from './support/test.ts';

test('a player’s whole game, shared and looked up, asks no other server for anything', async ({
	page,
	origin
}) => {
	const elsewhere: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (protocol !== 'data:' && asked !== origin) elsewhere.push(request.url());
	});
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	await page.goto('/');
	await game.startGame(page, primer.slug, { isFromMemory: true, hasProofStep: true });
	await page.getByRole('button', { name: 'I have read it' }).click();
	for (let number = 1; number <= 4; number++) {
		await expect(game.place(page, number, 4)).toBeVisible();
		await make(page, rightMove(primer, await game.questionOn(page, primer)));
		await game.lockButton(page).click();
		await expect(game.proofButton(page).or(game.onwardButton(page))).toBeVisible();
		if (await game.proofButton(page).isVisible()) {
			await page.getByRole('button', { name: 'I cannot find it' }).click();
		}
		await game.onwardButton(page).click();
	}
	await expect(game.prompt(page)).toHaveText(/^4 of 4 right/);
	await page.getByText('QR codes').click();
	await page.getByRole('link', { name: 'The result' }).click();
	await page.getByRole('link', { name: 'Take the challenge' }).click();
	for (const path of ['/attempts', `/quiz/${primer.slug}/leaderboard`, '/join', '/licence']) {
		await page.goto(path);
	}
	expect(elsewhere).toEqual([]);
	expect(complaints).toEqual([]);
});

test('a page allows no script but its own, and a cookie goes to this site alone', async ({
	origin
}) => {
	const { headers, body } = await http.get(`${origin}/`);
	const policy = headers.get('content-security-policy') ?? '';
	const directives = new Map(
		policy.split(';').map((part) => {
			const [name = '', ...values] = part.trim().split(/\s+/);
			return [name, values];
		})
	);
	expect(directives.get('script-src')).toHaveLength(2);
	expect(directives.get('script-src')).toContain("'self'");
	expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
	expect(directives.get('object-src')).toEqual(["'none'"]);
	expect(directives.get('base-uri')).toEqual(["'self'"]);
	expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
	const scripts = [...body.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
	expect(scripts.filter((attributes) => !attributes?.includes(`nonce="${nonce}"`))).toEqual([]);
	expect((await http.get(`${origin}/`)).headers.get('content-security-policy')).not.toBe(policy);
	expect(body).not.toMatch(/\son\w+="/);

	const started = await http.post(`${origin}/quiz/${primer.slug}`, { fields: http.WHOLE });
	const [cookie = ''] = started.headers.getSetCookie();
	expect(cookie).toMatch(/^browser=[\w-]{22};/);
	expect(cookie).toContain('SameSite=Lax');
	expect(cookie).toContain('HttpOnly');
	expect(cookie).not.toContain('Secure');
});

test('a player with a hostile name is refused with a code, or shown as plain text', async ({
	page,
	context,
	origin
}) => {
	await game.startGame(page, primer.slug);
	const attempt = `${origin}${game.attemptPath(page)}`;
	const result = await http.playOut(attempt, primer, { right: 4 });
	await page.goto(result);
	await name(page, '‮gnorw');
	await expect(game.refusal(page, 'nickname-hidden-characters')).toBeVisible();
	await page.getByLabel('Nickname').evaluate((field) => field.removeAttribute('maxlength'));
	await name(page, 'x'.repeat(10_000));
	await expect(game.refusal(page, 'nickname-too-long')).toBeVisible();
	await name(page, '   ');
	await expect(game.refusal(page, 'nickname-empty')).toBeVisible();

	const hostile = '<img src=x onerror=a()>';
	let isRun = false;
	await page.exposeFunction('a', () => (isRun = true));
	await name(page, hostile);
	await expect(page).toHaveURL(`/quiz/${primer.slug}/leaderboard`);
	await expect(page.getByRole('rowheader', { name: hostile })).toHaveAttribute('dir', 'auto');
	await page.goto(result);
	await page.getByText('QR codes').click();
	await page.getByRole('link', { name: 'The result' }).click();
	await expect(page.getByText(hostile).first()).toBeVisible();
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
	// The friend who is challenged sees the name too.
	await context.clearCookies();
	await page.getByRole('link', { name: 'Take the challenge' }).click();
	await expect(game.prompt(page)).toContainText(`${hostile} challenges you`);
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
	expect(isRun).toBe(false);
});

test('a player who writes markup for an answer sees it as they wrote it', async ({
	page,
	origin
}) => {
	const { number } = firstOfKind(brief, 'typed');
	const attempt = await http.startAttempt(origin, brief.slug, http.WHOLE);
	await page.goto(await http.passUntil(attempt, number));
	const hostile = '<b onclick=a()>Palmyra</b>';
	await make(page, { control: 'line', text: hostile });
	await game.lockButton(page).click();
	const given = page.getByRole('cell').filter({ hasText: hostile });
	await expect(given.or(given.locator('*')).and(page.locator('[dir="auto"], bdi'))).toHaveText(
		hostile
	);
	await expect(page.locator('b[onclick]')).toHaveCount(0);
});

async function name(page: Page, nickname: string) {
	await page.getByLabel('Nickname').fill(nickname);
	await page.getByRole('button', { name: 'Enter the leaderboard' }).click();
}
