import { type Page, expect } from '@playwright/test';
import { primer } from './support/bank.ts';
import * as game from './support/game.ts';
import { test } from './support/room-people.ts';
import * as room from './support/room.ts';
import * as seat from './support/room-seat.ts';
import { rightMove, wrongMove } from './support/solver.ts';

test('a class plays each at their own pace, in teams and by the list, while the host watches', async ({
	people
}) => {
	test.setTimeout(120_000);
	const { page: wall } = await people.atWall();
	const code = await room.openRoom(wall, primer.slug, {
		picks: { Pace: 'Each at their own pace', Names: 'From my list', Teams: 'They choose' },
		texts: {
			'The list, one name a line': 'Ada\nBen\nCleo',
			'The teams, one name a line': 'Red\nBlue'
		}
	});
	const { page: ada } = await people.withPhone(390);
	await room.join(ada, code, { 'Which one are you?': 'Ada', 'Your team': 'Red' });
	const { page: ben } = await people.withPhone(360, 'sockets-unanswered');
	await room.join(ben, code, { 'Which one are you?': 'Ben', 'Your team': 'Blue' });
	const { page: spectator } = await people.atWall();
	await spectator.goto(`/wall/${code}`);
	await wall.keyboard.press('Space');
	await room.expectPhase(spectator, 'own-pace');

	for (let number = 1; number <= 4; number++) {
		await playOne(ada, number, rightMove);
		await expect(progress(wall, 'Ada')).toContainText(number < 4 ? `${number} of 4` : 'through');
		await expect(progress(wall, 'Ben')).toContainText('0 of 4');
		await seat.onward(ada).click();
	}
	await expect(game.prompt(ada)).toHaveText('You are through');
	await playOne(ben, 1, wrongMove);
	await seat.onward(ben).click();
	await expect(game.place(ben, 2, 4)).toBeVisible();
	await ben.reload();
	await expect(game.place(ben, 2, 4)).toBeVisible();
	await expect(progress(spectator, 'Ben')).toContainText('1 of 4');
	await expect(spectator.getByText('1 of 2 are through')).toBeVisible();
	await expect(spectator.getByRole('button', { name: 'End for everybody' })).toHaveCount(0);

	// The next step is the end for all: no key does it unasked.
	await wall.keyboard.press('Space');
	await room.dialog(wall, 'End the game?').getByRole('button', { name: 'End the game' }).click();
	await room.expectPhase(wall, 'finished');
	await expect(game.prompt(ada)).toHaveText('4 of 4 right');
	await expect(game.prompt(ben)).toHaveText('0 of 1 right');
	await expect(game.prompt(spectator)).toHaveText('As a class: 80 %');
	await expect(wall.getByRole('region', { name: 'Teams' })).toContainText(/Red.*100 %.*Blue.*0 %/s);
});

async function playOne(page: Page, number: number, move: typeof rightMove) {
	await expect(game.place(page, number, 4)).toBeVisible();
	const question = await game.questionOn(page, primer);
	await seat.lock(page, move(primer, question));
	await expect(seat.outcome(page)).toContainText(move === rightMove ? /^\s*Right/ : 'Not right');
	await expect(page.getByText(question.explanation)).toBeVisible();
}

function progress(wall: Page, name: string) {
	const board = wall.getByRole('list', { name: 'How far everybody is' });
	return board.getByRole('listitem').filter({ hasText: name });
}
