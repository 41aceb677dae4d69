/** Who leads the game on, over a socket like everybody else. */
import { once } from 'node:events';
import { WebSocket } from 'ws';

export type Host = {
	/** What players type; empty where there is no door. */
	readonly code: string;
	/** When all of them are known to the host. */
	hasAll(players: number): Promise<void>;
	/** When the host sees that step as well: a command names the step it was meant for. */
	sees(step: number): Promise<void>;
	leadOn(): void;
	/** The text of an answer to the question that the host sees now; `ID` stands for its id. */
	answer(): Promise<string>;
};

/** Open, and silent until `resume`: nothing is missed before somebody listens. */
export async function openSocket(url: string): Promise<WebSocket> {
	const socket = new WebSocket(url, { perMessageDeflate: false });
	socket.once('open', () => socket.pause());
	await once(socket, 'open');
	return socket;
}
