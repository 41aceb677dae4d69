// Whoever asks for what is not there, or sends what cannot be meant, gets a page with a code and a
// way on, and the server goes on.

import { expect } from '@playwright/test';
import { optionId } from '#domain/quiz/option.ts';
import { brief, primer } from './support/bank.ts';
import * as game from './support/game.ts';
import * as http from './support/over-http.ts';
import { test } from './support/test.ts';

const NO_ID = 'AAAAAAAAAAAAAAAAAAAAAA';

test('a visitor with a wrong address gets a page with a code and a way on', async ({ page }) => {
	const wrong = [
		['/nowhere', 404, 'page-unknown'],
		['/quiz/unknown', 404, 'quiz-unknown'],
		['/quiz/..%2f..%2fpackage', 404, 'quiz-unknown'],
		['/quiz/unknown/leaderboard', 404, 'quiz-unknown'],
		[`/play/${NO_ID}`, 404, 'attempt-unknown'],
		[`/play/${NO_ID}/1`, 404, 'attempt-unknown'],
		[`/play/${NO_ID}/read`, 404, 'attempt-unknown'],
		[`/play/${NO_ID}/result`, 404, 'attempt-unknown'],
		[`/play/${NO_ID}/one`, 404, 'page-unknown'],
		['/play/__proto__/1', 404, 'attempt-unknown'],
		[`/share/${NO_ID}`, 404, 'share-unknown'],
		['/challenge/broken', 400, 'link-malformed']
	] as const;
	for (const [path, status, code] of wrong) {
		await test.step(path, async () => {
			const response = await page.goto(path);
			expect(response?.status()).toBe(status);
			await game.expectErrorPage(page, code);
		});
	}
	await page.getByRole('link', { name: 'To the front page' }).click();
	await expect(page.getByRole('link', { name: brief.title, exact: true })).toBeVisible();
});

test('whoever sends a form that no page has gets a page with a code', async ({ origin }) => {
	const attempt = await http.startAttempt(origin, primer.slug, http.WHOLE);
	const quiz = `${origin}/quiz/${brief.slug}`;
	const answer = `${attempt}/1?/answer`;
	const wrong: readonly (readonly [string, http.Fields, number, string])[] = [
		[quiz, [['book', 'shut']], 400, 'settings-malformed'],
		[quiz, [['selection', 'mix-1e9']], 400, 'settings-malformed'],
		[quiz, [['selection', 'rounds']], 400, 'selection-empty'],
		[quiz, [...field('selection', 'rounds'), ...field('round', 'nope')], 400, 'round-unknown'],
		[answer, [], 400, 'answer-empty'],
		[answer, [['option', 'x'.repeat(100_000)]], 400, 'answer-malformed'],
		[`${attempt}/2?/answer`, [['option', optionId('x')]], 409, 'question-not-open'],
		[`${attempt}/99?/answer`, [['pass', '1']], 409, 'question-not-open'],
		[`${attempt}/1?/proof`, [['sentence', 'p1s1']], 409, 'answer-first'],
		[`${attempt}/1?/next`, [], 409, 'answer-first'],
		[`${origin}/play/${NO_ID}/1?/answer`, [['pass', '1']], 404, 'attempt-unknown']
	];
	for (const [url, fields, status, code] of wrong) {
		const reply = await http.post(url, { fields });
		expect({ status: reply.status, url }).toEqual({ status, url });
		expect(reply.body, url).toContain(code);
		expect(reply.body, url).toContain('href="/"');
	}
	expect((await http.get(`${attempt}/1`)).status).toBe(200);
});

test('whoever sends too much, the wrong way or another kind of body gets a page with a code', async ({
	origin
}) => {
	const attempt = await http.startAttempt(origin, primer.slug, http.WHOLE);
	const answer = `${attempt}/1?/answer`;
	const headers = { origin, accept: 'text/html' };
	const send = async (url: string, init: RequestInit) => {
		const response = await fetch(url, { headers, redirect: 'manual', ...init });
		return { status: response.status, body: await response.text() };
	};
	const big = new URLSearchParams({ text: 'x'.repeat(600_000) });
	const json = { ...headers, 'content-type': 'application/json' };
	const multipart = { ...headers, 'content-type': 'multipart/form-data; boundary=none' };
	const replies = {
		tooLarge: await send(answer, { method: 'POST', body: big }),
		json: await send(answer, { method: 'POST', body: '{"option":1}', headers: json }),
		broken: await send(answer, { method: 'POST', body: 'no parts', headers: multipart }),
		noAction: await send(`${origin}/licence`, { method: 'POST', body: new URLSearchParams() }),
		unknownAction: await send(`${attempt}/1?/win`, { method: 'POST', body: new URLSearchParams() })
	};
	const expected = {
		tooLarge: [413, 'body-too-large'],
		json: [415, 'form-malformed'],
		broken: [400, 'form-malformed'],
		noAction: [405, 'method-not-allowed'],
		unknownAction: [404, 'page-unknown']
	} as const satisfies Record<keyof typeof replies, readonly [number, string]>;
	for (const [name, [status, code]] of Object.entries(expected)) {
		const reply = replies[name as keyof typeof replies];
		expect.soft(reply.status, name).toBe(status);
		expect.soft(reply.body, name).toContain(code);
		expect.soft(reply.body, name).toContain('href="/"');
	}
	// Kit itself answers for an address that takes no such method, in a line of plain text.
	expect((await send(`${origin}/theme`, { method: 'PUT' })).status).toBe(405);
	expect((await http.get(`${origin}/share/${NO_ID}/card.png`)).status).toBe(404);
	expect((await http.get(`${attempt}/1`)).body).toContain('Lock my answer');
});

test('a browser that floods the server is asked to wait, and its attempt is untouched', async ({
	origin
}) => {
	const started = await http.post(`${origin}/quiz/${primer.slug}`, { fields: http.WHOLE });
	const [cookie = ''] = (started.headers.getSetCookie()[0] ?? '').split(';');
	const attempt = new URL(started.location, origin).href;
	const flood = Array.from({ length: 80 }, () =>
		http.post(`${attempt}/1?/resume`, { headers: { cookie } })
	);
	const refused = (await Promise.all(flood)).filter(({ status }) => status === 429);
	expect(refused.length).toBeGreaterThan(10);
	expect(refused[0]?.body).toContain('too-many-requests');
	expect((await http.get(`${attempt}/1`)).body).toContain('Lock my answer');
});

function field(name: string, value: string): http.Fields {
	return [[name, value]];
}
