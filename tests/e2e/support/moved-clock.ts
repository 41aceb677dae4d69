// A server of its own whose clock can be put forward: what a deadline does is the server's to decide,
// and no test waits for one.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export type MovedClockServer = {
	readonly origin: string;
	/** Puts the server's clock forward; done when the promise is. */
	forward(ms: number): Promise<void>;
	stop(): Promise<void>;
};

/** Runs in the server before its first line: `Date.now` as told by its parent. */
const CLOCK = `
	const now = Date.now;
	let ahead = 0;
	Date.now = () => now() + ahead;
	process.on('message', (ms) => process.send((ahead += ms)));
`;

export async function startMovedClockServer(): Promise<MovedClockServer> {
	const port = await freePort();
	const root = fileURLToPath(new URL('../../..', import.meta.url));
	const child = fork('scripts/lib/serve-temporary.js', {
		cwd: root,
		env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
		execArgv: ['--import', `data:text/javascript,${encodeURIComponent(CLOCK)}`],
		stdio: ['ignore', 'pipe', 'inherit', 'ipc']
	});
	await saysReady(child);
	return {
		origin: `http://localhost:${port}`,
		async forward(ms) {
			child.send(ms);
			await once(child, 'message');
		},
		async stop() {
			child.kill('SIGTERM');
			await once(child, 'exit');
		}
	};
}

/** It prints a line when it answers. */
async function saysReady({ stdout }: ChildProcess) {
	if (stdout === null) throw new Error('The server has no output');
	await once(stdout, 'data');
	stdout.resume();
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (address === null || typeof address === 'string') throw new Error('no free port');
	return address.port;
}
