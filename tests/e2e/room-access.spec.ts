// A player's page in every state, for people who see, point and read in different ways. Rooms are led
// and played over their lines; the page follows, as it does in a class.

import { type Page, expect } from '@playwright/test';
import { inspect } from './support/barriers.ts';
import { brief } from './support/bank.ts';
import { make } from './support/by-mouse.ts';
import * as game from './support/game.ts';
import { test } from './support/room-people.ts';
import * as robots from './support/room-robots.ts';
import { ASKED, answerBoth, openStates } from './support/room-states.ts';
import * as room from './support/room.ts';
import * as seat from './support/room-seat.ts';
import { otherSentence, wrongMove } from './support/solver.ts';

const count = brief.questions.length;

test('a player with any aid finds no barrier in any question, and none is wider than a phone', async ({
	people,
	origin
}) => {
	test.setTimeout(240_000);
	const { open, ada, ben } = await openStates(origin);
	const { page } = await people.withPhone(360);
	await page.goto(`/seat/${ada.token}`);
	await room.expectLine(page, 'open');
	await inspect(page, 'lobby');
	await robots.lead(open);
	await expect(game.prompt(page)).toHaveText('Read the article');
	await inspect(page, 'reading');
	await ada.says({ kind: 'ready' });
	await expect(page.getByText('Good. The host goes on')).toBeVisible();
	await inspect(page, 'ready');
	for (const index of ASKED) {
		await robots.jump(open, index);
		await expect(game.place(page, index + 1, count)).toBeVisible();
		await expect(game.lockButton(page)).toBeVisible();
		await inspect(page, `question ${index + 1}, asked`);
		await answerBoth(open, [ada, ben]);
		await robots.lead(open);
		await expect(seat.outcome(page)).toBeVisible();
		await inspect(page, `question ${index + 1}, revealed`);
	}
	robots.leave(open);
});

test('a player with any aid finds no barrier while waiting, proving, objecting and leaving', async ({
	people,
	origin
}) => {
	test.setTimeout(240_000);
	const { open, ada, ben } = await openStates(origin);
	const { page } = await people.withPhone(360);
	await page.goto(`/seat/${ada.token}`);
	await robots.lead(open);
	await robots.lead(open);
	await expect(game.lockButton(page)).toBeVisible();
	await open.host.says({ kind: 'pause', pauses: 0 });
	await expect(game.prompt(page)).toHaveText('Paused');
	await inspect(page, 'paused');
	await open.host.says({ kind: 'resume', pauses: 0 });
	await sendOffline(page, open);
	await seat.expectSaved(page);
	await inspect(page, 'saved');
	await robots.answer(open, ben, wrongMove);
	await prove(page, open, ada);
	await robots.lead(open);
	await object(page, open, ada);
	await robots.lead(open);
	await expect(game.place(page, 1, count)).toBeVisible();
	await expect(page.getByText('1 of 1 right')).toBeVisible();
	await inspect(page, 'standings');
	await askWithMore(page, open, ada);
	await leave(page, open, ada);
	await open.host.says({ kind: 'end' });
	await page.goto(`/seat/${ben.token}`);
	await expect(page.getByText('The end', { exact: true })).toBeVisible();
	await inspect(page, 'finished');
	await page.context().clearCookies();
	await page.goto(`/join?code=${open.code}`);
	await inspect(page, 'too late, at the door');
	robots.leave(open);
});

async function sendOffline(page: Page, open: robots.Room) {
	const { question } = await robots.asking(open);
	await expect(game.lockButton(page)).toBeVisible();
	await room.offline(page, async () => {
		await inspect(page, 'reconnecting');
		await make(page, wrongMove(brief, question));
		await game.lockButton(page).click();
		await expect(page.getByText('Kept on this phone.')).toBeVisible();
		await inspect(page, 'kept');
	});
}

async function prove(page: Page, open: robots.Room, ada: robots.Player) {
	const { question } = await robots.asking(open);
	await expect(game.proofButton(page)).toBeVisible();
	await inspect(page, 'proving');
	await game.proofButton(page).click();
	await expect(page.getByText('Tap a sentence first')).toBeVisible();
	await inspect(page, 'proving, nothing tapped');
	await robots.point(ada, otherSentence(brief, question).id);
	await expect(page.getByText('You pointed to:')).toBeVisible();
	await inspect(page, 'pointed');
	await robots.lead(open);
	await expect(page.getByText('The answers are locked.')).toBeVisible();
	await inspect(page, 'locked');
}

async function object(page: Page, open: robots.Room, ada: robots.Player) {
	const { question, ...asked } = await robots.asking(open);
	await page.getByText('I object', { exact: true }).click();
	await page.getByRole('button', { name: 'Send my objection' }).click();
	await expect(page.getByText('Tap a sentence first.')).toBeVisible();
	await inspect(page, 'objecting');
	await ada.says({ kind: 'object', ...asked, sentence: otherSentence(brief, question).id });
	await expect(page.getByText('Your objection is with the host.')).toBeVisible();
	await inspect(page, 'objected');
	await robots.rule(open, 'both-right');
	await expect(page.getByText('The host accepted your objection')).toBeVisible();
	await inspect(page, 'counted anew');
}

/** More time, larger text and a simpler view. */
async function askWithMore(page: Page, open: robots.Room, ada: robots.Player) {
	const accommodation = { timeFactor: null, hasLargerText: true, hasSimplerView: true };
	const { own } = await ada.sees();
	await open.host.says({ kind: 'accommodate', player: own.player, accommodation });
	await robots.lead(open);
	await expect(game.lockButton(page)).toBeVisible();
	await inspect(page, 'asked, larger and simpler');
}

async function leave(page: Page, open: robots.Room, ada: robots.Player) {
	const { own } = await ada.sees();
	await open.host.says({ kind: 'remove', player: own.player, isBlocked: false });
	await expect(game.prompt(page)).toHaveText('You are not in this room any more');
	await inspect(page, 'removed');
	await page.goto(`/join?code=${open.code}`);
	await inspect(page, 'removed, at the door');
	await open.host.says({ kind: 'remove', player: own.player, isBlocked: true });
	await page.goto(`/seat/${ada.token}`);
	await expect(game.prompt(page)).toHaveText('The host has removed you');
	await inspect(page, 'blocked');
	await page.goto(`/join?code=${open.code}`);
	await inspect(page, 'blocked, at the door');
}
