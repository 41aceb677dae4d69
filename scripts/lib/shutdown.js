// The end of a process that others watch: a service manager, npm, a test. It takes under two
// seconds, whatever a visitor's connection or the app does.

const DRAIN_MS = 700;
const CLOSE_MS = 800;
/** How often connections are looked for that have nothing more to say. */
const IDLE_MS = 25;

/**
 * On SIGTERM and SIGINT: accepts nothing new, has live lines say goodbye, lets running requests end,
 * tells the app to close its store (`sveltekit:shutdown`, adapter-node's own convention) and exits
 * with 0.
 *
 * @param {import('node:http').Server} server
 * @param {() => void} closeLines of live rooms, whose connections would never end by themselves
 */
export function stopOnSignals(server, closeLines) {
	let isStopping = false;
	/** @param {NodeJS.Signals} signal */
	const stop = (signal) => {
		// Ctrl-C under npm arrives twice: from the terminal and from npm.
		if (isStopping) return;
		isStopping = true;
		const drained = drain(server);
		closeLines();
		void drained.then(() => closeApp(signal));
	};
	process.on('SIGTERM', stop);
	process.on('SIGINT', stop);
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>} when every request is answered, or time is up
 */
function drain(server) {
	return new Promise((resolve) => {
		// One whose last reply ends during the drain would be kept alive for the next request.
		const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
		const timer = setTimeout(() => {
			server.closeAllConnections();
			end();
		}, DRAIN_MS);
		const end = () => {
			clearInterval(idle);
			clearTimeout(timer);
			resolve();
		};
		server.close(end);
	});
}

/** @param {NodeJS.Signals} signal */
function closeApp(signal) {
	process.exitCode = 0;
	process.emit(/** @type {any} */ ('sveltekit:shutdown'), /** @type {any} */ (signal));
	// The process ends by itself once the app has nothing left to do, and at the latest here.
	setTimeout(() => process.exit(0), CLOSE_MS).unref();
}
