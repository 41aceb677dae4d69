import { expect, test } from 'vitest';
import { accept, refuse } from '#domain/refusal.ts';
import type { Viewer } from '#domain/room/view/view.ts';
import { project } from '#domain/room/view/project.ts';
import { PlayedRoom, RIGHT } from '../../../../../tests/fixtures/played-room.ts';
import { SAMPLE_QUIZ } from '../../../../../tests/fixtures/sample-quiz.ts';
import { serveArticle } from './article-response.ts';

const ANN: Viewer = { role: 'player', player: 'ann' };

/** The status that somebody who sees the room so gets. */
async function ask(played: PlayedRoom, viewer: Viewer = ANN) {
	const game = { room: played.room, quiz: SAMPLE_QUIZ };
	const live = {
		admit: async () => accept({ room: 'room', viewer }),
		view: async () => accept(project(game, viewer, played.now)),
		game: async () => accept(game)
	};
	return serveArticle(live, 'token');
}

function opened(settings: ConstructorParameters<typeof PlayedRoom>[0] = {}): PlayedRoom {
	return new PlayedRoom(settings).join('ann', 'ben');
}

const FROM_MEMORY = { book: 'memory', hasReading: true, hasProofStep: true } as const;

test('LINE-30 with an open book everybody in the room may read it, at any time', async () => {
	const played = opened();
	for (let phase = 0; phase < 3; phase++, played.leadOn()) {
		for (const role of ['wall', 'remote', 'spectator'] as const) {
			expect((await ask(played, { role })).status).toBe(200);
		}
		const response = await ask(played);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.json()).toEqual(JSON.parse(JSON.stringify(SAMPLE_QUIZ.article)));
	}
});

test('LINE-30 from memory it is open while it is read, while a proof is asked, and at the end', async () => {
	const played = opened(FROM_MEMORY);
	const may: [string, number][] = [];
	const note = async (now: PlayedRoom) => may.push([now.room.phase.kind, (await ask(now)).status]);
	await note(played);
	await note(played.leadOn());
	await note(played.leadOn());
	await note(played.answer('ann', RIGHT).answer('ben', RIGHT));
	await note(played.leadOn());
	await note(played.leadOn());
	await note(played.do({ kind: 'end' }));
	expect(may).toEqual([
		['lobby', 403],
		['reading', 200],
		['asking', 403],
		['proving', 200],
		['locked', 403],
		['revealed', 403],
		['finished', 200]
	]);
});

test('LINE-30 at their own pace each player may read it when a proof is asked of them', async () => {
	const played = opened({ ...FROM_MEMORY, hasReading: false, pace: 'own' }).leadOn();
	expect((await ask(played)).status).toBe(403);
	played.answer('ann', RIGHT);
	expect((await ask(played)).status).toBe(200);
	expect((await ask(played, { role: 'player', player: 'ben' })).status).toBe(403);
	expect((await ask(played, { role: 'spectator' })).status).toBe(403);
});

test('LINE-30 a host may read it at any time, to rule on objections', async () => {
	const played = opened(FROM_MEMORY).leadOn(2);
	for (const role of ['wall', 'remote'] as const) {
		expect((await ask(played, { role })).status).toBe(200);
	}
	expect((await ask(played, { role: 'spectator' })).status).toBe(403);
});

test('LINE-30 who is not in the room may not read it', async () => {
	const open = opened();
	const refused = await ask(open, { role: 'player', player: 'nobody' });
	expect(await refused.json()).toMatchObject({ code: 'article-closed' });
	expect((await ask(open, { role: 'guest' })).status).toBe(403);
	expect(refused.headers.get('cache-control')).toBe('no-store');
});

test.each([
	['link-tampered', 400],
	['room-gone', 410]
] as const)('LINE-30 a token that leads nowhere is refused as %s', async (code, status) => {
	const refused = async () => refuse(code);
	const response = await serveArticle({ admit: refused, view: refused, game: refused }, 'token');
	expect(response.status).toBe(status);
	expect(await response.json()).toMatchObject({ code });
});
