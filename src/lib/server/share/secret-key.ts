/**
 * The key of all seals: 32 random bytes in `secret.key` in the data folder, made on the first start
 * and readable by its owner alone. A damaged key is never replaced silently, for every link given
 * out so far would stop working without a word.
 */
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';

export const KEY_FILE = 'secret.key';
const KEY_BYTES = 32;

export type SecretKeyRefusal =
	'secret-key-unreadable' | 'secret-key-damaged' | 'secret-key-unwritable';

/** The refusal's detail is a sentence for whoever runs the server: which file, and what to do. */
export async function openSecretKey(
	dataDir: string
): Promise<Outcome<Uint8Array, SecretKeyRefusal>> {
	const file = join(dataDir, KEY_FILE);
	const present = await readKey(file);
	if (present !== 'absent') return present;
	try {
		await fs.mkdir(dataDir, { recursive: true });
		await makeKey(dataDir, file);
	} catch (error) {
		return refuse(
			'secret-key-unwritable',
			`${file} cannot be written (${reason(error)}). Let the server write to ${dataDir}, or set DATA_DIR to a folder it may write to.`
		);
	}
	const made = await readKey(file);
	if (made === 'absent') throw new Error(`${file} has gone while the server started.`);
	return made;
}

async function readKey(file: string): Promise<Outcome<Uint8Array, SecretKeyRefusal> | 'absent'> {
	let key: Buffer;
	try {
		key = await fs.readFile(file);
	} catch (error) {
		if (reason(error) === 'ENOENT') return 'absent';
		return refuse(
			'secret-key-unreadable',
			`${file} cannot be read (${reason(error)}). Let the server's user read it.`
		);
	}
	if (key.length === KEY_BYTES) return accept(new Uint8Array(key));
	return refuse(
		'secret-key-damaged',
		`${file} has ${String(key.length)} bytes instead of ${String(KEY_BYTES)}. Put it back from a backup; or delete it, and a new one is made, but then no challenge link given out so far works any more.`
	);
}

/** Whole or not at all; when two servers start at once, the first one's key is kept by both. */
async function makeKey(dataDir: string, file: string): Promise<void> {
	const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
	try {
		await writeSafely(temporary);
		await publish(temporary, file);
	} finally {
		await fs.rm(temporary, { force: true });
	}
	await syncFolder(dataDir);
}

async function writeSafely(file: string): Promise<void> {
	const handle = await fs.open(file, 'wx', 0o600);
	try {
		await handle.writeFile(randomBytes(KEY_BYTES));
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** A link, unlike a rename, does not replace a file that another process has just put there. */
async function publish(temporary: string, file: string): Promise<void> {
	try {
		await fs.link(temporary, file);
	} catch (error) {
		if (reason(error) === 'EEXIST') return;
		// Some file systems (FAT, some network shares) have no links.
		await fs.rename(temporary, file);
	}
}

async function syncFolder(folder: string): Promise<void> {
	// Windows cannot open a folder; its own journal keeps the entry.
	const handle = await fs.open(folder, 'r').catch(() => undefined);
	try {
		await handle?.sync();
	} finally {
		await handle?.close();
	}
}

/** The system's code, such as EACCES; what has none is a bug and goes on. */
function reason(error: unknown): string {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
		return error.code;
	}
	throw error;
}
