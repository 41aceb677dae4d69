/** One game on one server: the load client in its own process, and what the server used for it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../lib/project-root.js';
import type { Contender, LoadMessage, Played } from './contender.ts';
import { processFigures } from './process-figures.ts';

export type GameFigures = Played & {
	/** Of the server while everybody joined, and from the first question to the end. */
	readonly joinCpuSeconds: number;
	readonly gameCpuSeconds: number;
	/** What the server's memory has grown by since it stood empty, by players. */
	readonly rssPerPlayer: number;
};

export async function playGame(contender: Contender, serverPid: number): Promise<GameFigures> {
	const empty = await processFigures(serverPid);
	const client = startLoadClient();
	const next = async (): Promise<LoadMessage> => {
		// `load-client.ts` sends nothing else.
		const [message] = (await once(client, 'message')) as [LoadMessage];
		return message;
	};
	const ended = once(client, 'exit').then(([code]) => {
		if (code !== 0) throw new Error('The load client ended with an error.');
	});
	client.send(contender);
	await Promise.race([next(), ended]);
	const joined = await processFigures(serverPid);
	client.send('go on');
	const played = await Promise.race([next(), ended]);
	const over = await processFigures(serverPid);
	if (played?.kind !== 'played') throw new Error('The load client has measured nothing.');
	await ended;
	return {
		...played,
		joinCpuSeconds: joined.cpuSeconds - empty.cpuSeconds,
		gameCpuSeconds: over.cpuSeconds - joined.cpuSeconds,
		rssPerPlayer: (over.rssBytes - empty.rssBytes) / contender.players
	};
}

function startLoadClient() {
	const file = fileURLToPath(new URL('load-client.ts', import.meta.url));
	return spawn(process.execPath, ['--import', 'tsx', file], {
		cwd: projectRoot,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
}
