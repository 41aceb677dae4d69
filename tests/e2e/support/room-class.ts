// The class whose game `room.spec.ts` follows.

import { type Page, expect } from '@playwright/test';
import { primer } from './bank.ts';
import type { People, Person } from './room-people.ts';
import * as seat from './room-seat.ts';
import * as room from './room.ts';

export type Class = {
	readonly code: string;
	readonly wall: Page;
	readonly remote: Page;
	readonly ada: Page;
	readonly ben: Page;
	readonly cleo: Page;
};

type Gathered = Class & { readonly persons: Readonly<Record<'ada' | 'ben' | 'cleo', Person>> };

/** One host, one remote and three phones in the lobby; one more comes late. */
export async function gather(people: People): Promise<Gathered> {
	const { page: wall } = await people.atWall();
	const code = await room.openRoom(wall, primer.slug, {
		picks: {
			'Reading phase': 'Read first',
			'Proof step': 'On',
			Names: 'Their own',
			Ranking: 'After each question'
		},
		selects: { 'Time for each question': '120 seconds', 'Of that': 'four times as long' }
	});
	const { page: remote } = await people.withPhone(390);
	await remote.goto(await room.remotePath(wall));
	const ada = await people.withKeys();
	await seat.joinByKeys(ada.page, code, 'Ada');
	const ben = await people.withPhone(360, 'sockets-unanswered');
	await room.joinAs(ben.page, code, 'Ben');
	const cleo = await people.withPhone(390);
	await room.joinAs(cleo.page, code.toLowerCase(), 'Cleo');
	await expect(room.names(wall)).toHaveText(['Ada', 'Ben', 'Cleo']);
	await expect(wall.getByRole('heading', { name: '3 in' })).toBeVisible();
	// Who has no line that stands is not waited for.
	for (const { page } of [ada, ben, cleo]) await room.expectLine(page, 'open');
	const persons = { ada, ben, cleo };
	return { code, wall, remote, ada: ada.page, ben: ben.page, cleo: cleo.page, persons };
}
