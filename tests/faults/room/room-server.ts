/** The built server on data and a port of its own, to be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/project-root.js';
import { within } from '../deadline.ts';

type Options = {
	/** A module that the server's process loads before all else. */
	readonly preloaded?: URL;
};

export class RoomServer {
	origin = '';
	readonly #dataDir: string;
	readonly #nodeArgs: readonly string[];
	#port = '0';
	#process: ChildProcess | undefined;
	#output = '';
	#isRemoved = false;

	private constructor(dataDir: string, { preloaded }: Options) {
		this.#dataDir = dataDir;
		this.#nodeArgs = preloaded === undefined ? [] : ['--import', preloaded.href];
	}

	static async start(options: Options = {}): Promise<RoomServer> {
		const server = new RoomServer(await mkdtemp(join(tmpdir(), 'verbatim-room-')), options);
		await server.start();
		return server;
	}

	/** On the port it had before, as a service manager would. */
	async start(): Promise<void> {
		// A test that was given up goes on behind the back of the next one.
		if (this.#isRemoved) throw new Error('The server and its data have been removed.');
		const args = [...this.#nodeArgs, join(projectRoot, 'scripts/serve.js')];
		const child = spawn(process.execPath, args, {
			env: { ...process.env, PORT: this.#port, HOST: '127.0.0.1', DATA_DIR: this.#dataDir },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		this.#process = child;
		this.origin = await within(this.#readiness(child), {
			missed: () => `the server is not ready; it said: ${this.#output || 'nothing'}`
		});
		this.#port = new URL(this.origin).port;
		this.#output = '';
	}

	/** Without a chance to tidy up. */
	async kill(): Promise<void> {
		const child = this.#process;
		if (child === undefined || !this.isUp) return;
		const closed = once(child, 'close');
		child.kill('SIGKILL');
		await within(closed, { missed: () => `process ${child.pid}, which was killed, has not ended` });
	}

	/** The next write lies there until the pool of threads is asked for something else. */
	async sleepThroughOneWrite(): Promise<void> {
		await writeFile(join(this.#dataDir, 'sleep-through-one-write'), '');
	}

	/** What it printed since it was ready: nothing, if all is well. */
	get complaints(): string {
		return this.#output;
	}

	get isUp(): boolean {
		return this.#process?.exitCode === null && this.#process.signalCode === null;
	}

	async remove(): Promise<void> {
		this.#isRemoved = true;
		await this.kill();
		await rm(this.#dataDir, { recursive: true, force: true });
	}

	/** The address that it says it listens at. */
	#readiness(child: ChildProcess): Promise<string> {
		return new Promise((resolve, reject) => {
			const read = (chunk: Buffer) => {
				this.#output += chunk.toString();
				const ready = /is ready: (http:\S+)\s/.exec(this.#output)?.[1];
				if (ready !== undefined) resolve(ready);
			};
			child.stdout?.on('data', read);
			child.stderr?.on('data', read);
			child.once('close', () => reject(new Error(`The server ended: ${this.#output}`)));
		});
	}
}
