// What a host sees, and the class on the wall, in every state; and the doors of a room.

import { type Page, expect } from '@playwright/test';
import { inspect } from './support/barriers.ts';
import { brief, primer } from './support/bank.ts';
import * as game from './support/game.ts';
import { test } from './support/room-people.ts';
import * as robots from './support/room-robots.ts';
import { ASKED, answerBoth, openStates } from './support/room-states.ts';
import * as room from './support/room.ts';
import { otherSentence } from './support/solver.ts';

const count = brief.questions.length;

test('a class finds no barrier on the wall in any question, and the back row need not scroll', async ({
	people,
	origin
}) => {
	test.setTimeout(240_000);
	const { open, ada, ben } = await openStates(origin);
	const { page: wall } = await people.atWall();
	await wall.goto(`/host/${open.host.token}`);
	await inspect(wall, 'lobby');
	await expectWhole(wall, 'lobby');
	await robots.lead(open);
	await room.expectPhase(wall, 'reading');
	await inspect(wall, 'reading');
	for (const index of ASKED) {
		const name = `question ${index + 1}`;
		await robots.jump(open, index);
		await expect(wall.getByText(`Question ${index + 1} of ${count}`).first()).toBeVisible();
		await room.expectPhase(wall, 'asking');
		await inspect(wall, `${name}, asked`);
		await expectWhole(wall, `${name}, asked`);
		await answerBoth(open, [ada, ben]);
		await robots.lead(open);
		await room.expectPhase(wall, 'revealed');
		await inspect(wall, `${name}, revealed`);
	}
	robots.leave(open);
});

test('a host with any aid finds no barrier on the wall, on the remote and in any dialog', async ({
	people,
	origin
}) => {
	test.setTimeout(240_000);
	const { open, ada, ben } = await openStates(origin);
	const { page: wall } = await people.atWall();
	await wall.goto(`/host/${open.host.token}`);
	await inspectDialogs(wall);
	const { page: remote } = await people.withPhone(360);
	await remote.goto(await room.remotePath(wall));
	await inspect(remote, 'remote, lobby');
	await remote.locator('summary').first().click();
	await inspect(remote, 'remote, a player');
	await wall.getByRole('button', { name: 'Lock the lobby' }).click();
	await expect(wall.getByText('The lobby is locked')).toBeVisible();
	await inspect(wall, 'lobby, locked');
	await robots.lead(open);
	await robots.lead(open);
	await room.expectPhase(wall, 'asking');
	await inspect(remote, 'remote, asked');
	await remote.getByRole('button', { name: 'Jump' }).click();
	await inspect(remote, 'remote, jump');
	await remote.keyboard.press('Escape');
	await remote.getByRole('button', { name: 'End the game…' }).click();
	await inspect(remote, 'remote, end');
	await remote.keyboard.press('Escape');
	await wall.keyboard.press('p');
	await expect(game.prompt(wall)).toHaveText('Paused');
	await inspect(wall, 'paused');
	await wall.keyboard.press('p');
	await answerBoth(open, [ada, ben]);
	await room.expectPhase(wall, 'locked');
	await inspect(wall, 'locked');
	await wall.keyboard.press('Space');
	await room.expectPhase(wall, 'revealed');
	const { question, ...asked } = await robots.asking(open);
	await ada.says({ kind: 'object', ...asked, sentence: otherSentence(brief, question).id });
	await wall.getByRole('button', { name: '1 objection' }).click();
	await inspect(wall, 'objections');
	await inspect(remote, 'remote, revealed');
	await room.dialog(wall, 'Objections').getByRole('button', { name: 'Both are right' }).click();
	await wall.keyboard.press('Escape');
	await inspect(wall, 'counted anew');
	await wall.keyboard.press('Space');
	await room.expectPhase(wall, 'standings');
	await inspect(wall, 'standings');
	await expectWhole(wall, 'standings');
	await open.host.says({ kind: 'end' });
	await room.expectPhase(wall, 'finished');
	await inspect(wall, 'finished');
	await expectWhole(wall, 'finished');
	await inspect(remote, 'remote, finished');
	await wall.getByRole('link', { name: 'The report' }).click();
	await expect(game.prompt(wall)).toContainText('As a class');
	await inspect(wall, 'report');
	await remote.getByRole('link', { name: 'The report' }).click();
	await expect(game.prompt(remote)).toContainText('As a class');
	await inspect(remote, 'report, on the phone');
	await remote.getByText('Delete this room now').click();
	await remote.getByRole('checkbox', { name: 'I have what I need' }).check();
	await remote.getByRole('button', { name: 'Delete the room' }).click();
	await expect(game.prompt(remote)).toHaveText('The room is deleted');
	await inspect(remote, 'deleted');
});

async function inspectDialogs(wall: Page) {
	await wall.getByRole('button', { name: 'More…' }).click();
	await inspect(wall, 'more');
	await wall.keyboard.press('Escape');
	await wall.keyboard.press('?');
	await expect(room.dialog(wall, 'Keys')).toBeVisible();
	await inspect(wall, 'keys');
	await wall.keyboard.press('Escape');
	await room.openMore(wall, 'Players');
	await inspect(wall, 'players');
	await room.dialog(wall, 'Players').getByRole('listitem').first().getByRole('button').click();
	await expect(wall.getByRole('button', { name: 'Remove and block' })).toBeVisible();
	await inspect(wall, 'a player');
	await wall.keyboard.press('Escape');
	await room.openMore(wall, 'Secret links');
	await inspect(wall, 'secret links');
	await wall.getByRole('button', { name: 'Show the links' }).click();
	await inspect(wall, 'secret links, shown');
	await wall.keyboard.press('Escape');
	await room.openMore(wall, 'End the game…');
	await inspect(wall, 'end the game');
	await wall.keyboard.press('Escape');
}

test('whoever opens or joins a room with any aid finds no barrier at its doors', async ({
	people,
	origin
}) => {
	test.setTimeout(120_000);
	const { page } = await people.withPhone(360);
	await game.openScripted(page, `/quiz/${primer.slug}/host`);
	await inspect(page, 'settings');
	for (const part of room.SETTINGS) await page.getByText(part, { exact: true }).click();
	await page.getByRole('radio', { name: 'From my list' }).check();
	await page.getByRole('button', { name: 'Open the room' }).last().click();
	await expect(game.refusal(page, 'names-empty')).toBeVisible();
	await inspect(page, 'settings, refused');

	const own = await robots.open(origin, primer, { names: 'own' });
	await page.goto('/join');
	await inspect(page, 'code');
	await page.goto('/join?code=QQQQQQ');
	await expect(page.getByRole('alert')).toContainText(/./);
	await inspect(page, 'code, unknown');
	await page.goto(`/join?code=${own.code}`);
	await inspect(page, 'own name');
	await page.goto(`/wall/${own.code}`);
	await room.expectPhase(page, 'lobby');
	await inspect(page, 'wall without controls, on a phone');
	await own.host.says({ kind: 'lock-lobby', isLocked: true });
	await page.goto(`/join?code=${own.code}`);
	await inspect(page, 'lobby locked');

	const teams = { names: 'listed', nameList: 'Ada\nBen', teams: 'chosen', teamList: 'Red\nBlue' };
	const listed = await robots.open(origin, primer, { ...teams, pace: 'own' });
	await page.goto(`/join?code=${listed.code}`);
	await inspect(page, 'a name of the list, and a team');
	await robots.join(listed, { name: 'Ada', team: '0' });
	await robots.lead(listed);
	await page.goto(`/wall/${listed.code}`);
	await room.expectPhase(page, 'own-pace');
	await inspect(page, 'board, on a phone');
	for (const one of [own, listed]) robots.leave(one);
});

/** What the back row has to see stands on one screen. */
async function expectWhole(wall: Page, name: string) {
	const below = await wall.evaluate(
		() => document.documentElement.scrollHeight - window.innerHeight
	);
	expect.soft(below, `${name}: below the screen, in px`).toBeLessThanOrEqual(0);
}
