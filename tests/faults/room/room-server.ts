/** The built server on data and a port of its own, to be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/project-root.js';

export class RoomServer {
	origin = '';
	readonly #dataDir: string;
	#port = '0';
	#process: ChildProcess | undefined;
	#output = '';

	private constructor(dataDir: string) {
		this.#dataDir = dataDir;
	}

	static async start(): Promise<RoomServer> {
		const server = new RoomServer(await mkdtemp(join(tmpdir(), 'verbatim-room-')));
		await server.start();
		return server;
	}

	/** On the port it had before, as a service manager would. */
	async start(): Promise<void> {
		const child = spawn(process.execPath, [join(projectRoot, 'scripts/serve.js')], {
			env: { ...process.env, PORT: this.#port, HOST: '127.0.0.1', DATA_DIR: this.#dataDir },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		this.#process = child;
		this.origin = await new Promise<string>((resolve, reject) => {
			const read = (chunk: Buffer) => {
				this.#output += chunk.toString();
				const ready = /is ready: (http:\S+)\s/.exec(this.#output)?.[1];
				if (ready !== undefined) resolve(ready);
			};
			child.stdout.on('data', read);
			child.stderr.on('data', read);
			child.once('close', () => reject(new Error(`The server ended: ${this.#output}`)));
		});
		this.#port = new URL(this.origin).port;
		this.#output = '';
	}

	/** Without a chance to tidy up. */
	async kill(): Promise<void> {
		await this.#end('SIGKILL');
	}

	/** What it printed since it was ready: nothing, if all is well. */
	get complaints(): string {
		return this.#output;
	}

	get isUp(): boolean {
		return this.#process?.exitCode === null && this.#process.signalCode === null;
	}

	async remove(): Promise<void> {
		await this.#end('SIGKILL');
		await rm(this.#dataDir, { recursive: true, force: true });
	}

	async #end(signal: NodeJS.Signals): Promise<void> {
		const child = this.#process;
		if (child === undefined || !this.isUp) return;
		const closed = once(child, 'close');
		child.kill(signal);
		await closed;
	}
}
