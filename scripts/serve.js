// Serves build/ on a plain http server of our own: adapter-node's own entry leaves no place to guard
// the headers, to hold a port before the store is opened, or to attach sockets.
//
//   node scripts/serve.js      (npm start builds first)

import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addressesOf } from './lib/addresses.js';
import { createServer } from './lib/http-server.js';
import { requireSupportedNode } from './lib/node-version.js';
import { projectRoot } from './lib/project-root.js';
import { adapterEnvironment, listenProblem, readServerSettings } from './lib/server-settings.js';
import { stopOnSignals } from './lib/shutdown.js';
import { keepThreadPoolAwake } from './lib/thread-pool.js';
import { liveSocketsOfApp, upgradeGuard } from './lib/upgrade-guard.js';

/**
 * @typedef {import('./lib/http-server.js').Handler} Handler
 * @typedef {import('./lib/server-settings.js').ServerSettings} ServerSettings
 */

/** A school joins within a second; who finds the queue full waits a second or three for the next try. */
const BACKLOG = 4096;

/**
 * Takes the port, then opens the app, so that a second start on the same port touches no data.
 *
 * @returns {Promise<import('node:http').Server>} when the app answers; ends the process with code 1
 *   and a sentence when the port is taken or the app refuses to start
 */
export async function serve() {
	keepThreadPoolAwake();
	const read = readServerSettings(process.env, projectRoot);
	if (!read.ok) return fail(read.problem);
	const { settings } = read;
	/** @type {(handler: Handler) => void} */
	let open = () => {};
	/** @type {Promise<Handler>} */
	const handler = new Promise((resolve) => (open = resolve));
	const { isProxyTrusted } = settings;
	const server = createServer({ handler, isProxyTrusted });
	const sockets = async () => {
		await handler;
		return liveSocketsOfApp();
	};
	server.on('upgrade', upgradeGuard({ sockets, isProxyTrusted }));
	const port = await listen(server, settings);
	open(await openApp(settings));
	stopOnSignals(server, () => liveSocketsOfApp()?.closeAll());
	const [first, ...others] = addressesOf({ host: settings.host, port });
	console.log(`Verbatim is ready: ${first}`);
	for (const address of others) console.log(`  on the local network: ${address}`);
	return server;
}

/**
 * @param {import('node:http').Server} server
 * @param {ServerSettings} settings
 * @returns {Promise<number>} the port, which differs from the setting when that was 0
 */
async function listen(server, settings) {
	try {
		server.listen({ port: settings.port, host: settings.host, backlog: BACKLOG });
		await once(server, 'listening');
	} catch (error) {
		return fail(listenProblem(settings, error));
	}
	const address = server.address();
	return typeof address === 'object' && address ? address.port : settings.port;
}

/**
 * @param {ServerSettings} settings
 * @returns {Promise<Handler>}
 */
async function openApp(settings) {
	// The build reads `questions/` and adapter-node its settings relative to these.
	process.chdir(projectRoot);
	Object.assign(process.env, adapterEnvironment(settings, process.env));
	// A rejection that nobody handles is a bug worth its trace, not a reason to end a running class.
	process.on('unhandledRejection', (reason) => console.error(reason));
	try {
		/** @type {{ handler: Handler }} */
		const { handler } = await import(
			pathToFileURL(path.join(projectRoot, 'build/handler.js')).href
		);
		return handler;
	} catch (error) {
		// The app refuses to start with findings for people; all else is a bug and keeps its trace.
		const isRefusal = error instanceof Error && error.name === 'StartRefusal';
		return fail(isRefusal ? error.message : error);
	}
}

/**
 * @param {unknown} problem
 * @returns {never}
 */
function fail(problem) {
	console.error(problem);
	process.exit(1);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	requireSupportedNode();
	await serve();
}
