import { type Page, expect, test } from '@playwright/test';
import { canBeProven } from '#domain/attempt/stage.ts';
import type { Question, QuestionKind } from '#domain/quiz/question.ts';
import { brief } from './support/bank.ts';
import { make, tap } from './support/by-mouse.ts';
import * as game from './support/game.ts';
import { otherSentence, provingSentence, rightMove, wrongMove } from './support/solver.ts';

/** What the reader does not get right; every other kind they do. */
const HARD: readonly QuestionKind[] = ['order', 'match', 'number', 'cloze'];
const CONFIDENCES = ['Sure', 'I think so', 'A guess'] as const;

test('a reader plays the whole brief by mouse, proving as they go, to a result that counts right', async ({
	page
}) => {
	// Thirty-six questions take a busy machine their time.
	test.setTimeout(180_000);
	await page.goto('/');
	await page.getByRole('link', { name: brief.title, exact: true }).click();
	await game.chooseSettings(page, {
		howMuch: /^All/,
		hasProofStep: true,
		asksConfidence: true
	});
	await page.getByRole('button', { name: 'Start' }).click();
	const count = brief.questions.length;
	let right = 0;
	let proven = 0;
	for (let number = 1; number <= count; number++) {
		await expect(game.place(page, number, count)).toBeVisible();
		const question = await game.questionOn(page, brief);
		const isRight = !HARD.includes(question.kind);
		await make(page, (isRight ? rightMove : wrongMove)(brief, question));
		await page.getByText(CONFIDENCES[number % 3] ?? '', { exact: true }).click();
		await game.press(game.lockButton(page));
		const findsProof = number % 2 === 0;
		if (canBeProven(question)) await prove(page, question, findsProof);
		await expectReveal(page, question, isRight);
		if (isRight) right++;
		if (isRight && (question.kind === 'proof' || (canBeProven(question) && findsProof))) proven++;
		await game.press(game.onwardButton(page));
	}
	await expect(game.prompt(page)).toHaveText(`${right} of ${count} right, ${proven} proven`);
	await expectResult(page);
});

async function prove(page: Page, question: Question, findsProof: boolean) {
	await expect(game.prompt(page)).toHaveText('Tap the sentence that decides it');
	await tap(page, (findsProof ? provingSentence : otherSentence)(brief, question));
	await game.press(game.proofButton(page));
	const words = findsProof ? 'You pointed to the sentence' : 'is another one';
	await expect(game.outcome(page)).toContainText(words);
}

async function expectReveal(page: Page, question: Question, isRight: boolean) {
	await expect(game.outcome(page)).toContainText(isRight ? /^\s*Right/ : /^\s*Not right/);
	await expect(page.getByText(question.explanation)).toBeVisible();
	const isNotStated = question.kind === 'claim' && question.key === 'not-stated';
	const proof = page.getByRole('region', {
		name: isNotStated ? 'The nearest the article comes' : 'The proof'
	});
	for (const { quote } of question.evidence) {
		await expect(proof.locator('mark').filter({ hasText: quote, visible: true })).toBeVisible();
	}
	if (isNotStated) {
		const why = page.getByRole('region', { name: 'Why it is not enough' });
		await expect(why).toContainText(question.explanation);
	}
	if (question.kind === 'claim' && question.key === 'contradicted') {
		const { claimed, article } = question.alteration;
		await expect(page.getByRole('deletion')).toContainText(claimed);
		await expect(page.getByRole('insertion')).toContainText(article);
	}
}

/** By round, by kind, how sure they were, and the article with every proof leading to its question. */
async function expectResult(page: Page) {
	const main = page.getByRole('main');
	for (const { title, id } of brief.rounds) {
		const asked = brief.questions.filter(({ round }) => round === id);
		const rightOnes = asked.filter(({ kind }) => !HARD.includes(kind));
		await expect(page.getByRole('region', { name: 'By round' })).toContainText(
			new RegExp(`${title}\\s*${rightOnes.length} of ${asked.length}`)
		);
	}
	await expect(page.getByRole('region', { name: 'By kind of question' })).toContainText(
		/Match\s*0 of 2/
	);
	await expect(main).toContainText(/when sure, \d+ of 12 right/);
	const article = main.getByRole('article');
	const missed = brief.questions.filter(({ kind }) => HARD.includes(kind)).length;
	await expect(main.getByRole('button', { name: `Try the ${missed} missed again` })).toBeVisible();
	const number = 1 + brief.questions.findIndex(({ kind }) => kind === 'claim');
	await article
		.getByRole('link', { name: `of question ${number}, right` })
		.first()
		.click();
	await expect(game.place(page, number, brief.questions.length)).toBeVisible();
	await expect(game.outcome(page)).toContainText('Right');
}
