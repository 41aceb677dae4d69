/**
 * The server is killed in every phase of a game and started again on the same data. Nobody loads a
 * page: the lines come back by themselves.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
	type Game,
	answerFirst,
	askedOf,
	firstOf,
	leadOn,
	leadOnTo,
	leave,
	openGame
} from './game.ts';
import { RoomServer } from './room-server.ts';

let server: RoomServer;
let game: Game | undefined;

beforeAll(async () => {
	server = await RoomServer.start();
});
afterEach(() => {
	if (game !== undefined) leave(game);
});
afterAll(() => server.remove());

type Seen = Awaited<ReturnType<typeof seen>>;

async function seen({ host, pupils }: Game) {
	const wall = await host.sees(() => true);
	const { stage } = wall.shared;
	const remainingMs = 'remainingMs' in stage ? stage.remainingMs : null;
	return {
		names: wall.wall.names,
		phase: wall.shared.phase,
		step: wall.shared.step,
		isPaused: wall.shared.isPaused,
		// On this computer's clock.
		deadline: remainingMs === null ? undefined : Date.now() + remainingMs,
		own: await Promise.all(
			pupils.map(async (pupil) => {
				// Each line brings its views in its own time.
				const { own } = await pupil.sees(
					({ shared }) =>
						shared.step === wall.shared.step && shared.isPaused === wall.shared.isPaused
				);
				return { name: own.name, stage: withoutTime(own.stage), total: own.total };
			})
		)
	};
}

function withoutTime(stage: object): object {
	return { ...stage, remainingMs: undefined };
}

async function killAndLook(game: Game): Promise<{ readonly before: Seen; readonly after: Seen }> {
	const before = await seen(game);
	await server.kill();
	for (const robot of [game.host, ...game.pupils]) robot.drop();
	await server.start();
	return { before, after: await seen(game) };
}

/** The same room for everybody, and no less time. */
async function survivesAKill(game: Game): Promise<void> {
	const { before, after } = await killAndLook(game);
	const { deadline: deadlineBefore, ...roomBefore } = before;
	const { deadline: deadlineAfter, ...roomAfter } = after;
	expect(roomAfter).toEqual(roomBefore);
	if (deadlineBefore !== undefined) expect(deadlineAfter).toBeGreaterThanOrEqual(deadlineBefore);
}

describe('ROOM-34 a server that is killed', () => {
	it('goes on in every phase that a host leads through', async () => {
		game = await openGame(server.origin, {
			pupils: 4,
			fields: { reading: 'on', proofStep: 'on', ranking: 'each', timeLimit: '60' }
		});
		const [ann, bob] = game.pupils;
		if (ann === undefined || bob === undefined) throw new Error('Nobody is there.');
		await survivesAKill(game);

		await leadOnTo(game, 'reading');
		await ann.says({ kind: 'ready' });
		await ann.sees(({ own }) => own.stage.kind === 'reading' && own.stage.isReady);
		await survivesAKill(game);

		await leadOnTo(game, 'asking');
		await answerFirst(ann);
		await survivesAKill(game);
		await answerFirst(bob);

		await leadOnTo(game, 'proving');
		const { own } = await ann.sees(({ own }) => own.stage.kind === 'point');
		if (own.stage.kind !== 'point') throw new Error('Nothing is to be pointed at.');
		const { index, redo } = own.stage;
		const pointed = await ann.says({ kind: 'point', index, redo, sentence: 'p1s1' });
		expect(pointed.refusal).toBeUndefined();
		await ann.sees(({ own }) => own.stage.kind === 'pointed');
		await survivesAKill(game);

		for (const phase of ['locked', 'revealed', 'standings']) {
			await leadOnTo(game, phase);
			await survivesAKill(game);
		}

		await leadOnTo(game, 'asking');
		await answerFirst(bob);
		const { controls } = await game.host.sees(() => true);
		await game.host.says({ kind: 'pause', pauses: controls.pauses });
		await game.host.sees(({ shared }) => shared.isPaused);
		await survivesAKill(game);
		await game.host.says({ kind: 'resume', pauses: controls.pauses + 1 });

		await game.host.says({ kind: 'end' });
		await game.host.sees(({ shared }) => shared.phase === 'finished');
		await survivesAKill(game);
		expect(server.complaints).toBe('');
	});

	it('goes on with everybody at their own pace, each where they were', async () => {
		game = await openGame(server.origin, { pupils: 3, fields: { pace: 'own' } });
		const [ann, bob] = game.pupils;
		if (ann === undefined || bob === undefined) throw new Error('Nobody is there.');
		await leadOn(game);
		await answerFirst(ann);
		await ann.says({ kind: 'go-on', index: 0 });
		await ann.sees(({ own }) => own.stage.kind === 'answer' && own.stage.index === 1);
		await answerFirst(ann);
		await answerFirst(bob);
		await ann.sees(({ own }) => own.stage.kind === 'revealed' && own.stage.index === 1);
		await survivesAKill(game);
	});

	it('takes what was said while it was down, once', async () => {
		game = await openGame(server.origin, { pupils: 2, fields: {} });
		const [ann] = game.pupils;
		if (ann === undefined) throw new Error('Nobody is there.');
		await leadOnTo(game, 'asking');
		const { question, index, redo } = await askedOf(ann);
		await server.kill();
		const said = ann.says({ kind: 'answer', index, redo, answer: firstOf(question) });
		await server.start();
		expect((await said).refusal).toBeUndefined();
		const { shared } = await game.host.sees(({ shared }) => shared.counts.done === 1);
		expect(shared.phase).toBe('asking');
	});
});
