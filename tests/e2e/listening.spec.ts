import { type Page, expect, test } from '@playwright/test';
import { VERDICTS, type ClaimQuestion } from '#domain/quiz/kinds/claim.ts';
import type { Question } from '#domain/quiz/question.ts';
import { brief, firstOfKind, primer } from './support/bank.ts';
import * as keyboard from './support/by-keyboard.ts';
import * as game from './support/game.ts';
import { rightMove } from './support/solver.ts';
import { VERDICT_WORDS } from './support/verdicts.ts';

const claims = brief.questions.filter((question) => question.kind === 'claim');

test('a reader who listens hears each claim, the verdicts to choose from, how it went and the proof', async ({
	page
}) => {
	await game.startGame(page, brief.slug, { rounds: ['Fact check'] });
	for (const [index, claim] of claims.entries()) {
		await expect(game.place(page, index + 1, claims.length)).toBeVisible();
		const asked = await heard(page);
		expectHeard(asked, [
			`Question ${index + 1} of ${claims.length}`,
			`heading "${claim.prompt}" [level=1]`,
			claim.claim,
			'group "Your verdict"',
			...VERDICTS.map((verdict) => `radio "${VERDICT_WORDS[verdict]}`),
			'button "Lock my answer"',
			'complementary "The article"'
		]);
		expect(asked).not.toContain(claim.explanation);
		await page.keyboard.press(String(VERDICTS.indexOf(claim.key) + 1));
		await page.keyboard.press('Enter');
		await expect(game.onwardButton(page)).toBeFocused();
		expectHeard(await heard(page), revealOf(claim));
		await page.keyboard.press('Enter');
	}
	await expect(game.prompt(page)).toHaveText(`${claims.length} of ${claims.length} right`);
	expectHeard(await heard(page), [
		'list "How the questions went"',
		...claims.map((_, index) => `of question ${index + 1}, right"`)
	]);
});

test('a reader who listens hears the options, the sentences and the order they put', async ({
	page
}) => {
	await game.startGame(page, primer.slug);
	for (const [index, question] of primer.questions.entries()) {
		await expect(page).toHaveTitle(new RegExp(`^Question ${index + 1} of 4 · ${primer.title}`));
		expectHeard(await heard(page), [
			`heading "${question.prompt}" [level=1]`,
			...controlsOf(question)
		]);
		await keyboard.make(page, rightMove(primer, question));
		await keyboard.tabTo(page, game.lockButton(page));
		await page.keyboard.press('Enter');
		await expect(game.onwardButton(page)).toBeFocused();
		await page.keyboard.press('Enter');
	}
	await expect(page).toHaveTitle(/^4 of 4 right/);
});

test('a reader who listens is told at once that nothing has been answered, and stays at the question', async ({
	page
}) => {
	const { number } = firstOfKind(brief, 'choose-all');
	await game.startGame(page, brief.slug, { rounds: ['Put it together'] });
	const inRound = brief.questions.filter(({ round }) => round === 'together');
	const before = inRound.findIndex(({ kind }) => kind === 'choose-all');
	for (let passed = 0; passed < before; passed++) {
		await game.passButton(page).click();
		await game.onwardButton(page).click();
	}
	await expect(game.prompt(page)).toHaveText(brief.questions[number - 1]?.prompt ?? '');
	await game.lockButton(page).press('Enter');
	const alert = page.getByRole('alert').filter({ has: game.refusal(page, 'answer-empty') });
	await expect(alert).toBeVisible();
	await expect(game.lockButton(page)).toBeEnabled();
});

/** What stands in the page for a screen reader: roles, names and text in reading order. */
async function heard(page: Page): Promise<string> {
	const snapshot = await page.getByRole('main').ariaSnapshot();
	return snapshot.replaceAll('\\"', '"').replaceAll(/\s+/g, ' ');
}

function expectHeard(text: string, parts: readonly string[]) {
	for (const part of parts) expect(text).toContain(part);
}

/** A strike and a marker's stroke have no sound: words stand in their place. */
function revealOf(claim: ClaimQuestion): readonly string[] {
	const [{ quote } = { quote: '' }] = claim.evidence;
	const said = claim.key === 'not-stated' ? 'nearest sentence' : 'proof';
	const corrected =
		claim.key === 'contradicted'
			? [`the claim says: ${claim.alteration.claimed}`].concat(
					`the article says: ${claim.alteration.article}`
				)
			: [];
	return ['status', 'Right', ...corrected, `[${said}: ${quote}`, claim.explanation];
}

function controlsOf(question: Question): readonly string[] {
	switch (question.kind) {
		case 'choice':
			return question.options.map(({ text }) => `radio "${text}`);
		case 'proof':
			return primer.article.paragraphs[0]?.sentences.map(({ text }) => `radio "${text}`) ?? [];
		case 'order':
			return [question.from, ...question.items.map(({ text }) => `button "${text}: place `)];
		default:
			return [];
	}
}
