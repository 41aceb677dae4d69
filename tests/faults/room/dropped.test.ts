/** Phones that lose the line: all at once, and one that sleeps. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFirst, leadOnTo, leave, openGame } from './game.ts';
import { RoomServer } from './room-server.ts';

const CLASS = 200;

/** Three rounds of ten seconds in silence, and eight for a moment without network; twice that. */
const FOUND_OUT_MS = 80_000;

let server: RoomServer;

beforeAll(async () => {
	server = await RoomServer.start();
});
afterAll(() => server.remove());

describe('LIVE a line that breaks', () => {
	it(`${CLASS} players are dropped while a question runs, and are back with all that was theirs`, async () => {
		const game = await openGame(server.origin, { pupils: CLASS, fields: { timeLimit: '60' } });
		const answering = game.pupils.slice(0, CLASS / 2);
		await leadOnTo(game, 'asking');
		await Promise.all(answering.map(answerFirst));
		const names = await Promise.all(game.pupils.map(nameOf));
		expect(new Set(names).size).toBe(CLASS);

		for (const pupil of game.pupils) pupil.drop();
		expect(await Promise.all(game.pupils.map(nameOf))).toEqual(names);
		const stages = await Promise.all(
			game.pupils.map(async (pupil) => (await pupil.sees(() => true)).own.stage.kind)
		);
		expect(stages.filter((kind) => kind === 'answered')).toHaveLength(answering.length);
		expect(stages.filter((kind) => kind === 'answer')).toHaveLength(CLASS - answering.length);

		await Promise.all(game.pupils.slice(CLASS / 2).map(answerFirst));
		await leadOnTo(game, 'revealed');
		const { wall } = await game.host.sees(({ shared }) => shared.phase === 'revealed');
		const marks = Object.values(wall.distribution?.marks ?? {});
		expect(marks.reduce((sum, count) => sum + count, 0)).toBe(CLASS);
		expect(server.complaints).toBe('');
		leave(game);
	});

	it('a phone that sleeps holds nobody up, and finds its seat when it wakes', async () => {
		const game = await openGame(server.origin, { pupils: 3 });
		const [sleeper, ...others] = game.pupils;
		if (sleeper === undefined) throw new Error('Nobody is there.');
		await leadOnTo(game, 'asking');
		await answerFirst(sleeper);
		const name = await nameOf(sleeper);
		sleeper.freeze();
		// The server finds out by itself: nothing comes back on that line.
		await game.host.sees(({ shared }) => shared.counts.present === others.length, FOUND_OUT_MS);
		await Promise.all(others.map(answerFirst));
		await game.host.sees(({ shared }) => shared.phase !== 'asking');
		await leadOnTo(game, 'revealed');
		sleeper.thaw();
		const woken = await sleeper.sees(({ own }) => own.stage.kind === 'revealed');
		expect(woken.own.name).toBe(name);
		expect(woken.own.total.asked).toBe(1);
		await game.host.sees(({ shared }) => shared.counts.present === game.pupils.length);
		leave(game);
	});
});

async function nameOf(pupil: {
	sees: (isSo: () => boolean) => Promise<{ own: { name: string } }>;
}) {
	return (await pupil.sees(() => true)).own.name;
}
