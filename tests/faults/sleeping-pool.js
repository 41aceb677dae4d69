// Loaded into a server before all else. Does to it what a lost wake-up does: told so by a file in the
// data folder, one write lies there until the thread pool is asked for the next thing.

import { createHook } from 'node:async_hooks';
// Done in this thread: they ask the pool for nothing.
import { existsSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';

const sign = path.join(process.env['DATA_DIR'] ?? '', 'sleep-through-one-write');

const handle = await open(process.execPath);
/** Of all handles. */
const prototype = /** @type {object} */ (Reflect.getPrototypeOf(handle));
await handle.close();

const write = /** @type {Function} */ (Reflect.get(prototype, 'write'));

/** @this {unknown} @param {unknown[]} args @returns {Promise<unknown>} */
async function writeOnceAwake(...args) {
	if (existsSync(sign)) {
		rmSync(sign);
		await nextJob();
	}
	/** @type {unknown} */
	const written = Reflect.apply(write, this, args);
	return written;
}
Reflect.set(prototype, 'write', writeOnceAwake);

/** @returns {Promise<void>} */
function nextJob() {
	return new Promise((resolve) => {
		const hook = createHook({
			init(_id, type) {
				if (!type.startsWith('FSREQ')) return;
				hook.disable();
				resolve();
			}
		}).enable();
	});
}
