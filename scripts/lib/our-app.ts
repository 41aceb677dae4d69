/** This project's own build, served by `scripts/serve.js` in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureBuilt } from './build.js';
import { projectRoot } from './project-root.js';

export type OurApp = {
	readonly origin: string;
	/** Of the process that serves. */
	readonly pid: number;
	close(): Promise<void>;
};

/** Built first where a source has changed. Serves the data in `dataDir` on a free port. */
export async function openOurApp(dataDir: string): Promise<OurApp> {
	const built = await ensureBuilt(() => console.log('Building ...'));
	if (built.code !== 0) throw new Error(built.output);
	const child = spawn(process.execPath, [join(projectRoot, 'scripts/serve.js')], {
		env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const origin = await new Promise<string>((resolve, reject) => {
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => {
			output += chunk.toString();
			const ready = /is ready: (http:\S+)\s/.exec(output)?.[1];
			if (ready !== undefined) resolve(ready);
		});
		child.once('close', () => reject(new Error(`The server ended: ${output}`)));
	});
	return {
		origin,
		// A process that has printed its address was started.
		pid: child.pid!,
		close: async () => {
			const closed = once(child, 'close');
			child.kill('SIGTERM');
			await closed;
		}
	};
}
