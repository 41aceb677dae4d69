// npm starts a script through a shell, and a signal to npm ends that shell without reaching us. Left
// alone, a server would go on holding its port after `npm start` was stopped.

const EVERY_MS = 250;

/** Ends this process as SIGTERM would, soon after the npm that started it has gone. */
export function endWithNpm() {
	if (!process.env['npm_lifecycle_event']) return;
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
	}, EVERY_MS).unref();
}
