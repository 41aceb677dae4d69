/** A thread that is to write sleeps on, because the system lost the signal that was to wake it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { leave, openGame } from './game.ts';
import { RoomServer } from './room-server.ts';

let server: RoomServer;

beforeAll(async () => {
	server = await RoomServer.start({ preloaded: new URL('../sleeping-pool.js', import.meta.url) });
});
afterAll(() => server.remove());

it('STORE-60 a class goes on when no thread wakes for a write', async () => {
	leave(await openGame(server.origin, { pupils: 1 }));
	await server.sleepThroughOneWrite();
	leave(await openGame(server.origin, { pupils: 4 }));
	expect(server.complaints).toBe('');
});
