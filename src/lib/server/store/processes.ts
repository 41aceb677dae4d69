/**
 * Tells one process from another, also after its number has been given away again: by the number,
 * the time it was started and the boot of the machine, where the system says so (Linux). Elsewhere
 * a live process with the same number counts as the same.
 */
import { readFileSync } from 'node:fs';
import { systemCode } from './failure.ts';

export type ProcessIdentity = {
	readonly pid: number;
	/** Clock ticks from boot to start; null when the system does not tell. */
	readonly startedAt: string | null;
	readonly bootId: string | null;
};

export interface Processes {
	readonly self: ProcessIdentity;
	isRunning(identity: ProcessIdentity): boolean;
}

export const nodeProcesses: Processes = {
	get self() {
		return {
			pid: process.pid,
			startedAt: startOf(process.pid)?.startedAt ?? null,
			bootId: bootId()
		};
	},
	isRunning: (identity) => {
		const boot = bootId();
		if (boot !== null && identity.bootId !== null && boot !== identity.bootId) return false;
		if (!isNumberInUse(identity.pid)) return false;
		const found = startOf(identity.pid);
		if (found === undefined || identity.startedAt === null) return true;
		return !found.isDead && found.startedAt === identity.startedAt;
	}
};

function isNumberInUse(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// Anything but "no such process" means that there is one, perhaps somebody else's.
		return systemCode(error) !== 'ESRCH';
	}
}

/** Fields 3 (state) and 22 (start time) of /proc/<pid>/stat, see proc_pid_stat(5). */
function startOf(pid: number): { startedAt: string; isDead: boolean } | undefined {
	const stat = systemText(`/proc/${pid}/stat`);
	// The name before them stands in brackets and may hold anything, even brackets.
	const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
	const [state, startedAt] = [fields?.[0], fields?.[19]];
	if (state === undefined || startedAt === undefined) return undefined;
	return { startedAt, isDead: state === 'Z' || state === 'X' };
}

function bootId(): string | null {
	return systemText('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}

function systemText(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		// Not Linux, or the process is gone: the callers know what to make of not knowing.
		return undefined;
	}
}
