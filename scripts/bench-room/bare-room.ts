/** The bare server as the load client meets it: no door, no questions. */
import type { WebSocket } from 'ws';
import type { Contender } from './contender.ts';
import { type Host, openSocket } from './host.ts';

export async function openBareRoom({ origin }: Contender): Promise<Host> {
	const socket = await joinBare(origin);
	socket.resume();
	let commands = 0;
	return {
		code: '',
		hasAll: async () => undefined,
		sees: async () => undefined,
		leadOn: () => socket.send(`{"kind":"lead-on","id":"h${commands++}"}`),
		answer: async () => '{"kind":"answer","id":"ID"}'
	};
}

export async function joinBare(origin: string): Promise<WebSocket> {
	return openSocket(origin.replace('http', 'ws'));
}
