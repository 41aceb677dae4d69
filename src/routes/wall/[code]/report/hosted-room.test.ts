import { expect, it } from 'vitest';
import { accept, refuse } from '#domain/refusal.ts';
import type { Live, Pass } from '#server/live/port.ts';
import { hostedRoom } from './hosted-room.ts';

const PASSES: Readonly<Record<string, Pass>> = {
	host: { room: 'a', viewer: { role: 'wall' } },
	remote: { room: 'a', viewer: { role: 'remote' } },
	spectator: { room: 'a', viewer: { role: 'spectator' } },
	seat: { room: 'a', viewer: { role: 'player', player: 'ann' } },
	'host of another': { room: 'b', viewer: { role: 'wall' } }
};

const CODES: Readonly<Record<string, string>> = { a: 'CDFHJK', b: 'MNPRTV' };

const LIVE: Pick<Live, 'admit' | 'facts'> = {
	admit: (token) => {
		const pass = PASSES[token];
		if (pass !== undefined) return Promise.resolve(accept(pass));
		return Promise.resolve(refuse(token === 'of a deleted room' ? 'room-gone' : 'link-tampered'));
	},
	facts: (room) =>
		Promise.resolve(
			accept({ room, code: CODES[room] ?? '', openedAt: 0, endsAt: null, deletedAt: 0 })
		)
};

it.each([
	[['host'], 'a'],
	[['remote'], 'a'],
	[['forged', 'remote'], 'a'],
	[[], 'host-only'],
	[['forged'], 'host-only'],
	[['spectator'], 'host-only'],
	[['seat'], 'host-only'],
	[['host of another'], 'host-only'],
	[['of a deleted room'], 'room-gone']
])('ROOM-90 with %j: %s', async (tokens, expected) => {
	const room = await hostedRoom(LIVE, { code: 'cdf hjk', tokens });
	expect(room.ok ? room.value.room : room.refusal.code).toBe(expected);
});

it('ROOM-90 tells a stranger nothing of codes', async () => {
	const codes = await Promise.all(
		['CDFHJK', 'WXYWXY', 'no code'].map((code) => hostedRoom(LIVE, { code, tokens: [] }))
	);
	expect(new Set(codes.map((room) => JSON.stringify(room))).size).toBe(1);
});
