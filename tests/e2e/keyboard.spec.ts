import { type Page, expect, test } from '@playwright/test';
import { canBeProven } from '#domain/attempt/stage.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { brief, primer } from './support/bank.ts';
import * as keyboard from './support/by-keyboard.ts';
import * as game from './support/game.ts';
import { provingSentence, rightMove } from './support/solver.ts';

test('a reader without a mouse learns the game, from the front page to the result', async ({
	page
}) => {
	await page.goto('/');
	await press(page, page.getByRole('main').getByRole('link', { name: 'How it works' }));
	await press(page, page.getByRole('button', { name: 'Start' }));
	await playThrough(page, primer, primer.questions.length);
	await expect(game.prompt(page)).toContainText('4 of 4 right');
});

test('a reader without a mouse chooses two rounds with the proof step and gets all of it right', async ({
	page
}) => {
	await page.goto(`/quiz/${brief.slug}`);
	const howMuch = page.getByRole('group', { name: 'How much' });
	await keyboard.tabTo(page, howMuch.getByRole('radio', { name: 'Mix of 10' }));
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(howMuch.getByRole('radio', { name: 'By round' })).toBeChecked();
	for (const round of ['Where', 'Put it together']) {
		await keyboard.tabTo(page, page.getByRole('checkbox', { name: round }));
		await page.keyboard.press('Space');
	}
	const proofStep = page.getByRole('group', { name: 'Proof step' });
	await keyboard.tabTo(page, proofStep.getByRole('radio', { name: 'Off' }));
	await page.keyboard.press('ArrowRight');
	await expect(proofStep.getByRole('radio', { name: 'On' })).toBeChecked();
	await press(page, page.getByRole('button', { name: 'Start' }));
	const asked = brief.questions.filter(({ round }) => round === 'where' || round === 'together');
	await playThrough(page, brief, asked.length);
	await expect(game.prompt(page)).toHaveText(
		`${asked.length} of ${asked.length} right, ${asked.length} proven`
	);
});

async function playThrough(page: Page, quiz: Quiz, count: number) {
	for (let number = 1; number <= count; number++) {
		await expect(game.place(page, number, count)).toBeVisible();
		const question = await game.questionOn(page, quiz);
		await keyboard.make(page, rightMove(quiz, question));
		// On a select or a handle Enter has its own meaning there; from all else it locks.
		const isHeld = question.kind === 'match' || question.kind === 'order';
		if (isHeld) await keyboard.tabTo(page, game.lockButton(page));
		await page.keyboard.press('Enter');
		const asksProof = game.proofButton(page);
		const onward = game.onwardButton(page);
		await expect(asksProof.or(onward)).toBeVisible();
		if (await asksProof.isVisible()) {
			expect(canBeProven(question)).toBe(true);
			await keyboard.goToSentence(page, provingSentence(quiz, question).text);
			await page.keyboard.press('Enter');
		}
		// One key goes on: the button has the focus by itself.
		await expect(onward).toBeFocused();
		await expect(game.outcome(page)).toContainText('Right');
		await page.keyboard.press('Enter');
	}
}

async function press(page: Page, control: ReturnType<Page['getByRole']>) {
	await keyboard.tabTo(page, control);
	await page.keyboard.press('Enter');
}
