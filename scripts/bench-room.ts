/**
 * A class plays five questions: this project's built server beside a bare broadcast server, in the
 * same run. Prints figures and ratios and asserts nothing.
 *   npm run bench:room -- [--players 30,200,1000] [--questions 5]
 * Reads /proc, so it needs Linux. Our data lies in `data/`, not in the system's folder for temporary
 * files: that one may be memory.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type GameFigures, playGame } from './bench-room/play-game.ts';
import { tableOf } from './bench-room/report.ts';
import { openOurApp } from './lib/our-app.ts';
import { projectRoot } from './lib/project-root.js';

const { values } = parseArgs({
	options: {
		players: { type: 'string', default: '30,200,1000' },
		questions: { type: 'string', default: '5' }
	}
});
const questions = Number(values.questions);

for (const players of values.players.split(',').map(Number)) {
	const ours = await playOurs(players);
	const bare = await playBare(players, ours.viewBytes);
	console.log(tableOf({ players, ours, bare }).join('\n'));
	console.log('');
}

async function playOurs(players: number): Promise<GameFigures> {
	await mkdir('data', { recursive: true });
	const folder = await mkdtemp(join('data', 'bench-room-'));
	const app = await openOurApp(join(projectRoot, folder));
	try {
		return await playGame({ kind: 'ours', origin: app.origin, players, questions }, app.pid);
	} finally {
		await app.close();
		await rm(folder, { recursive: true });
	}
}

async function playBare(players: number, viewBytes: number): Promise<GameFigures> {
	const file = fileURLToPath(new URL('bench-room/bare-server.js', import.meta.url));
	const server = spawn(process.execPath, [file, String(players), String(viewBytes)], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const origin = await addressOf(server);
	try {
		// A process that has printed its address was started.
		return await playGame({ kind: 'bare', origin, players, questions }, server.pid!);
	} finally {
		server.kill();
	}
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
	if (stdout === null) throw new Error('The bare server cannot be read.');
	// A stream without an encoding gives buffers.
	const [line] = (await once(stdout, 'data')) as [Buffer];
	const origin = /http:\S+/.exec(line.toString())?.[0];
	if (origin === undefined) throw new Error('The bare server has no address.');
	return origin;
}
