// Files are written by a pool of threads that sleep until there is a job. Up to 2.40, glibc now and
// then loses the signal that wakes one (its bug 25847). The job then lies there until the pool is
// asked for the next; and when all that might be asked for waits for that job, as every write of the
// store waits for the one under way, a server that looks well answers nobody any more.

import { stat } from 'node:fs';

const EVERY_MS = 1000;

/** Asks the pool for something once a second, which wakes it for all that lies there (STORE-60). */
export function keepThreadPoolAwake() {
	setInterval(() => stat('.', ignore), EVERY_MS).unref();
}

function ignore() {}
