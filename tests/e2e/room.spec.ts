// A class plays a whole game: a host with a wall and a remote, and four phones on two kinds of
// network. One player has no mouse, one loads the page again, two lose the network for a question,
// one is removed and comes back, one comes late and objects to a key.

import { type Page, expect } from '@playwright/test';
import { firstOfKind, primer } from './support/bank.ts';
import * as keyboard from './support/by-keyboard.ts';
import { make } from './support/by-mouse.ts';
import * as game from './support/game.ts';
import { type Class, gather } from './support/room-class.ts';
import { expectReport, keepAndShare } from './support/room-end.ts';
import { test } from './support/room-people.ts';
import * as room from './support/room.ts';
import * as seat from './support/room-seat.ts';
import { otherSentence, provingSentence, rightMove, wrongMove } from './support/solver.ts';

const { question: choice } = firstOfKind(primer, 'choice');
const { question: claim } = firstOfKind(primer, 'claim');
const { question: proof } = firstOfKind(primer, 'proof');
const { question: order } = firstOfKind(primer, 'order');

test('a class plays a game to its report, and nobody falls out of it', async ({ people }) => {
	// Six browsers on a small machine.
	test.setTimeout(240_000);
	const { step } = test;
	const { persons, ...all } = await gather(people);
	await step('everybody reads', () => read(all));
	await step('a phone is loaded again in the middle of a question', () => answerChoice(all));
	await step('the proof, and where the class pointed', () => revealChoice(all));
	await step('a player is removed and comes back', () => removeAndReturn(all));
	const dora = await people.withPhone(390, 'sockets-cut');
	await step('one is offline, one comes late', () => answerClaim(all, dora.page));
	await step('an objection is accepted', () => objectToClaim(all, dora.page));
	await step('an answer without network comes too late', () => answerProof(all, dora.page));
	await step('a pause, and the last question', () => answerOrder(all, dora.page));
	await step('the end, and the report', () => finish(all, dora.page));
	await step('a result is kept and shared', () => keepAndShare(people, all.ada));
	expect(new Set(persons.ada.carriers)).toEqual(new Set(['socket']));
	expect(persons.cleo.carriers[0]).toBe('socket');
	expect(new Set(persons.ben.carriers)).toEqual(new Set(['stream']));
	expect(new Set(dora.carriers)).toEqual(new Set(['stream']));
});

async function read({ wall, remote, ada, ben, cleo }: Class) {
	await wall.keyboard.press('Space');
	await room.expectPhase(wall, 'reading');
	await keyboard.tabTo(ada, ada.getByRole('button', { name: 'I have read it' }));
	await ada.keyboard.press('Enter');
	for (const phone of [ben, cleo]) {
		await phone.getByRole('button', { name: 'I have read it' }).click();
		await expect(phone.getByText('Good. The host goes on')).toBeVisible();
	}
	await expect(wall.getByText('3 of 3 are ready')).toBeVisible();
	await remote.getByRole('button', { name: 'To the questions' }).click();
	await room.expectPhase(wall, 'asking');
}

async function answerChoice({ wall, ada, ben, cleo }: Class) {
	await expect(game.place(cleo, 1, 4)).toBeVisible();
	await make(cleo, rightMove(primer, choice));
	const address = cleo.url();
	const before = await seat.secondsLeft(cleo);
	await cleo.reload();
	expect(cleo.url()).toBe(address);
	await expect(cleo.getByRole('radio', { checked: true })).toHaveCount(1);
	expect(await seat.secondsLeft(cleo)).toBeLessThanOrEqual(before);
	await game.lockButton(cleo).click();
	await seat.expectSaved(cleo);
	await expect(wall.getByText('1 of 3 have answered')).toBeVisible();
	await cleo.reload();
	await seat.expectSaved(cleo, seat.wordsOf(rightMove(primer, choice)));
	await seat.lockByKeys(ada, rightMove(primer, choice));
	await seat.lock(ben, wrongMove(primer, choice));
	// The last answer ends the asking by itself.
	await room.expectPhase(wall, 'proving');
}

async function revealChoice({ wall, ada, ben, cleo }: Class) {
	const [right, wrong] = [provingSentence(primer, choice), otherSentence(primer, choice)];
	await seat.pointByKeys(ada, right);
	await seat.point(ben, wrong);
	await seat.point(cleo, right);
	await room.expectPhase(wall, 'locked');
	await expect(wall.getByText(choice.explanation)).toBeHidden();
	await wall.keyboard.press('ArrowRight');
	await room.expectPhase(wall, 'revealed');
	await expect(wall.getByText(choice.explanation)).toBeVisible();
	const pointed = wall.getByRole('region', { name: 'Where 3 players pointed' });
	await expect(pointed.getByRole('listitem').first()).toHaveText(`67 % ${right.text}`);
	const heat = wall.getByRole('region', {
		name: 'Where the class pointed, over the whole article'
	});
	await expect(heat).toContainText(`${wrong.text}33 %`);
	await expect(heat.getByText(/^67 %/)).toBeVisible();
	const bars = wall.getByRole('list', { name: 'How many chose what' }).getByRole('listitem');
	const [key = ''] = seat.wordsOf(rightMove(primer, choice));
	await expect(bars.filter({ hasText: key })).toContainText(/2\s*chose it/);
	for (const phone of [ada, cleo]) {
		await expect(seat.outcome(phone)).toContainText('Right');
		await expect(seat.outcome(phone)).toContainText('You pointed to the sentence that proves it');
	}
	await expect(seat.outcome(ben)).toContainText('Not right');
	await expect(seat.outcome(ben)).toContainText('The sentence that proves it is another one');
	await expect(ben.getByText(choice.explanation)).toBeVisible();
}

async function removeAndReturn({ code, wall, remote, ada, cleo }: Class) {
	await wall.keyboard.press('Space');
	await room.expectPhase(wall, 'standings');
	await expect(wall.getByRole('list', { name: 'The first places' })).toContainText('100 %');
	await expect(game.prompt(ada)).toHaveText('1st');
	const entry = remote.getByRole('listitem').filter({ hasText: 'Cleo' });
	const line = entry.locator('summary');
	await line.click();
	await entry.getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(game.prompt(cleo)).toHaveText('You are not in this room any more');
	await expect(line).toContainText('removed');
	const { pathname } = new URL(cleo.url());
	await cleo.getByRole('link', { name: 'Join again' }).click();
	await expect(cleo.getByText(`Room ${code}`)).toBeVisible();
	await cleo.getByRole('button', { name: 'Join again' }).click();
	// The same seat, the same score.
	await expect(game.prompt(cleo)).toHaveText('1st');
	expect(new URL(cleo.url()).pathname).toBe(pathname);
	await room.expectLine(cleo, 'open');
	await expect(line).toHaveText(/^Cleo\s+1 of 1 right · 1st\s*$/);
}

/** Ada and Cleo right; Ben wrong, from a phone without network; Dora, who comes late, as he is. */
async function answerClaim({ code, wall, remote, ada, ben, cleo }: Class, dora: Page) {
	await remote.getByRole('button', { name: 'Next question' }).click();
	await room.expectPhase(wall, 'asking');
	await expect(game.place(ben, 2, 4)).toBeVisible();
	await room.offline(ben, async () => {
		await seat.lock(ben, wrongMove(primer, claim));
		await expect(ben.getByText('Kept on this phone.')).toBeVisible();
		await room.joinAs(dora, code, 'Dora');
		await expect(dora.getByText('Your game starts here, at question 2')).toBeVisible();
		await room.expectLine(dora, 'open');
		await seat.lockByKeys(ada, rightMove(primer, claim));
		await seat.lock(cleo, rightMove(primer, claim));
		await seat.expectSaved(cleo);
		await expect(wall.getByText(/^2 of \d have answered/)).toBeVisible();
	});
	await seat.expectSaved(ben, seat.wordsOf(wrongMove(primer, claim)));
	await expect(wall.getByText('3 of 4 have answered')).toBeVisible();
	await seat.lock(dora, wrongMove(primer, claim));
	await room.expectPhase(wall, 'locked');
}

async function objectToClaim({ wall, remote, ada, ben }: Class, dora: Page) {
	await wall.keyboard.press('Space');
	await room.expectPhase(wall, 'revealed');
	await expect(seat.outcome(ben)).toContainText('So far: 0 of 2 right');
	await expect(seat.outcome(dora)).toContainText('So far: 0 of 1 right');
	const { text } = otherSentence(primer, claim);
	await seat.object(dora, text);
	await expect(dora.getByText('Your objection is with the host.')).toBeVisible();
	const waiting = remote.getByRole('region', { name: 'Objections (1)' });
	await expect(waiting).toContainText('2 players answered so.');
	await wall.getByRole('button', { name: '1 objection' }).click();
	const objections = room.dialog(wall, 'Objections');
	await expect(objections.getByRole('blockquote')).toHaveText(text);
	await objections.getByRole('button', { name: 'Both are right' }).click();
	await expect(objections).toContainText('No objection waits for you.');
	await wall.keyboard.press('Escape');
	const line = 'Question 2 was counted anew after an objection: one more answer is right.';
	for (const page of [wall, remote, ada, ben, dora]) {
		await expect(room.recounts(page)).toHaveText([line]);
	}
	await expect(dora.getByText('The host accepted your objection')).toBeVisible();
	await expect(seat.outcome(ben)).toContainText('So far: 1 of 2 right');
	await expect(seat.outcome(dora)).toContainText('So far: 1 of 1 right');
	const marks = wall.getByRole('list', { name: 'How the class did' });
	await expect(marks).toContainText('4 right');
}

/** Ada and Dora right, Ben wrong, Cleo without network until it is over. */
async function answerProof({ wall, remote, ada, ben, cleo }: Class, dora: Page) {
	await wall.keyboard.press('Space');
	await room.expectPhase(wall, 'standings');
	await wall.keyboard.press('PageDown');
	await room.expectPhase(wall, 'asking');
	await expect(game.place(cleo, 3, 4)).toBeVisible();
	await room.offline(cleo, async () => {
		await seat.lock(cleo, rightMove(primer, proof));
		await seat.lockByKeys(ada, rightMove(primer, proof));
		await seat.lock(ben, wrongMove(primer, proof));
		await seat.lock(dora, rightMove(primer, proof));
		await expect(wall.getByText(/^3 of \d have answered/)).toBeVisible();
		await wall.keyboard.press('l');
		await room.expectPhase(wall, 'locked');
	});
	await expect(game.refusal(cleo, 'too-late')).toBeVisible();
	await expect(game.prompt(cleo)).toHaveText('No answer from you');
	await remote.getByRole('button', { name: 'Show the answer' }).click();
	await room.expectPhase(wall, 'revealed');
	await expect(seat.outcome(cleo)).toContainText('Not answered');
	await expect(wall.getByRole('region', { name: 'Where 3 players pointed' })).toBeVisible();
	await wall.keyboard.press('Space');
	await room.expectPhase(wall, 'standings');
}

/** Ada right and proven, Ben too, Cleo right with a wrong proof, Dora passes. */
async function answerOrder({ wall, remote, ada, ben, cleo }: Class, dora: Page) {
	await wall.keyboard.press('Space');
	await room.expectPhase(wall, 'asking');
	await remote.getByRole('button', { name: 'Pause' }).click();
	for (const page of [wall, ben]) await expect(game.prompt(page)).toHaveText('Paused');
	await expect(wall.getByText(order.prompt)).toBeHidden();
	await wall.keyboard.press('p');
	await expect(game.prompt(wall)).toHaveText(order.prompt);
	await seat.lockByKeys(ada, rightMove(primer, order));
	for (const phone of [ben, cleo]) await seat.lock(phone, rightMove(primer, order));
	await game.passButton(dora).click();
	await room.expectPhase(wall, 'proving');
	await seat.pointByKeys(ada, provingSentence(primer, order));
	await seat.point(ben, provingSentence(primer, order));
	await seat.point(cleo, otherSentence(primer, order));
	await room.expectPhase(wall, 'locked');
	await wall.keyboard.press('Space');
	await room.expectPhase(wall, 'revealed');
}

async function finish({ wall, remote, ada, ben, cleo }: Class, dora: Page) {
	await remote.getByRole('button', { name: 'To the end' }).click();
	await room.expectPhase(wall, 'finished');
	await expect(game.prompt(wall)).toHaveText('As a class: 70 %');
	const podium = wall.getByRole('list', { name: 'The first places' });
	await expect(podium).toHaveText(/Ada.*1.*100 %.*Dora.*2.*67 %.*Cleo.*3.*63 %/s);
	await expect(game.prompt(ada)).toHaveText('4 of 4 right, 3 proven');
	await expect(game.prompt(ben)).toHaveText('2 of 4 right, 1 proven');
	await expect(game.prompt(cleo)).toHaveText('3 of 4 right, 1 proven');
	await expect(game.prompt(dora)).toHaveText('2 of 3 right, 1 proven');
	await expect(dora.getByText('You are 2nd.')).toBeVisible();
	await wall.getByRole('link', { name: 'The report' }).click();
	await expectReport(wall);
}
