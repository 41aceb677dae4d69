import { expect } from '@playwright/test';
import { RoomServer } from '../faults/room/room-server.ts';
import { firstOfKind, primer } from './support/bank.ts';
import { test as base } from './support/room-people.ts';
import * as room from './support/room.ts';
import * as seat from './support/room-seat.ts';
import { rightMove, wrongMove } from './support/solver.ts';

const test = base.extend<object, { readonly server: RoomServer }>({
	server: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from it
		async ({}, use) => {
			const server = await RoomServer.start();
			await use(server);
			await server.remove();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ server }, use) => use(server.origin)
});

test('a class whose server is killed in the middle of a question goes on without a tap', async ({
	people,
	server
}) => {
	const { question } = firstOfKind(primer, 'choice');
	const { page: wall } = await people.atWall();
	const code = await room.openRoom(wall, primer.slug);
	const { page: ada } = await people.withPhone(390);
	const { page: ben } = await people.withPhone(390, 'sockets-unanswered');
	for (const phone of [ada, ben]) {
		await room.join(phone, code);
		await room.expectLine(phone, 'open');
	}
	await wall.keyboard.press('Space');
	await room.expectPhase(wall, 'asking');
	await seat.lock(ada, rightMove(primer, question));
	await seat.expectSaved(ada);

	await server.kill();
	for (const page of [wall, ada, ben]) await room.expectLine(page, 'reconnecting');
	await seat.lock(ben, wrongMove(primer, question));
	await expect(ben.getByText('Kept on this phone.')).toBeVisible();
	const back = Promise.all([wall, ada, ben].map(room.saysBack));
	await server.start();
	await back;

	// The answer from before counts, and so does the one that was given meanwhile.
	await room.expectPhase(wall, 'locked');
	await wall.keyboard.press('Space');
	await expect(seat.outcome(ada)).toContainText('Right');
	await expect(seat.outcome(ben)).toContainText('Not right');
	await expect(wall.getByRole('list', { name: 'How the class did' })).toContainText('1 right');
});
