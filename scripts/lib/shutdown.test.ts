// In a process of its own, for it is the process that ends.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';

const shutdown = new URL('./shutdown.js', import.meta.url).href;

/** A server that answers nothing, over an open request, and an app that would never end by itself. */
const program = `
	import http from 'node:http';
	import { stopOnSignals } from '${shutdown}';
	const server = http.createServer(() => {}).listen(0, '127.0.0.1', () => {
		console.log(server.address().port);
	});
	stopOnSignals(server, () => console.log('lines told'));
	process.on('sveltekit:shutdown', (signal) => console.log('closed on ' + signal));
	setInterval(() => {}, 1000);
`;

test.each(['SIGTERM', 'SIGINT'] as const)(
	'LINE-41 %s, sent twice, tells the lines, closes the app once and ends with 0',
	async (signal) => {
		const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		await once(child.stdout, 'data');
		const socket = connect(Number(output), '127.0.0.1');
		socket.on('error', () => {}); // the server hangs up on it: that is the point
		await once(socket, 'connect');
		socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
		child.kill(signal);
		child.kill(signal);
		const [code] = (await once(child, 'close')) as [number | null];
		expect(code).toBe(0);
		expect(output.trim().split('\n').slice(1)).toEqual(['lines told', `closed on ${signal}`]);
	}
);
