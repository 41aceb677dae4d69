import { AsyncResource } from 'node:async_hooks';

/** Made when the server starts, in nobody's request. */
const outside = new AsyncResource('outside-requests');

/**
 * Runs it as if no request were under way. Whatever waits remembers the request in whose course it
 * began to, with all that hangs on it: about 20 KB for each player who joins, as long as a limit runs.
 */
export function outsideRequests<Value>(run: () => Value): Value {
	return outside.runInAsyncScope(run);
}
