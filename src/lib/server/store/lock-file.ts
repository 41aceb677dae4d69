/**
 * Keeps a second process off the folder, and survives a crash: the file names the process that
 * holds it, and one whose process is gone is taken over (STORE-52, STORE-53). The file comes into
 * being whole, by a link, so that no one reads half a name.
 */
import { join } from 'node:path';
import * as v from 'valibot';
import { systemCode } from './failure.ts';
import { LOCK } from './file-names.ts';
import type { Files } from './files.ts';
import { OpeningRefused } from './opening.ts';
import type { ProcessIdentity, Processes } from './processes.ts';

export type LockRequest = {
	readonly files: Files;
	readonly folder: string;
	readonly processes: Processes;
	/** Unlike any other request's, also within this process. */
	readonly token: string;
};

export type Lock = { readonly release: () => Promise<void> };

const identityForm = v.object({
	pid: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
	startedAt: v.nullable(v.string()),
	bootId: v.nullable(v.string()),
	token: v.string()
});

/** How often a lock that changes hands meanwhile is looked at again. */
const ATTEMPTS = 5;

/** Throws OpeningRefused when a live process holds the folder, or the system's error. */
export async function takeLock(request: LockRequest): Promise<Lock> {
	const { files, folder, token, processes } = request;
	const path = join(folder, LOCK);
	const mine = `${path}.${token}`;
	const text = `${JSON.stringify({ ...processes.self, token })}\n`;
	try {
		await writeText(files, mine, text);
		for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
			if (await links(files, mine, path)) return { release: () => release(files, path, text) };
			await removeStale(request, path);
		}
	} finally {
		await files.remove(mine);
	}
	throw locked('Another process');
}

/**
 * Only one process at a time may take away a certain stale lock, and only while it is still there:
 * otherwise the slower of two would take away what the faster has just put in its place.
 */
async function removeStale({ files, processes, token }: LockRequest, path: string): Promise<void> {
	const found = await readIfThere(files, path);
	if (found === undefined) return;
	const holder = readHolder(found);
	if (holder !== undefined && processes.isRunning(holder)) throw locked(`Process ${holder.pid}`);
	const guard = `${path}.after-${holder?.token ?? 'nobody'}`;
	if (!(await links(files, `${path}.${token}`, guard))) {
		const taker = readHolder((await readIfThere(files, guard)) ?? '');
		// Crashed on its way; whoever is still on theirs is left to it.
		if (taker !== undefined && !processes.isRunning(taker)) await files.remove(guard);
		return;
	}
	try {
		if ((await readIfThere(files, path)) === found) await files.remove(path);
	} finally {
		await files.remove(guard);
	}
}

async function release(files: Files, path: string, text: string): Promise<void> {
	if ((await readIfThere(files, path)) === text) await files.remove(path);
}

async function links(files: Files, from: string, to: string): Promise<boolean> {
	try {
		await files.link(from, to);
		return true;
	} catch (error) {
		if (systemCode(error) === 'EEXIST') return false;
		throw error;
	}
}

/** Not made safe: after a power cut no lock is valid any more. */
async function writeText(files: Files, path: string, text: string): Promise<void> {
	const file = await files.open(path, 'create');
	try {
		await file.write(Buffer.from(text), 0);
	} finally {
		await file.close();
	}
}

async function readIfThere(files: Files, path: string): Promise<string | undefined> {
	try {
		return await files.readText(path);
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}

/** Undefined for what cannot be a holder: a file that a power cut emptied. */
function readHolder(text: string): (ProcessIdentity & { readonly token: string }) | undefined {
	try {
		const parsed = v.safeParse(identityForm, JSON.parse(text));
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}

function locked(holder: string): OpeningRefused {
	return new OpeningRefused({
		code: 'store-locked',
		detail: `${holder} has the data folder open (${LOCK}).`,
		advice: 'Stop the other server, or give this one another DATA_DIR.',
		file: LOCK
	});
}
