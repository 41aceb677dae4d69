/** What a process has used so far, as Linux tells it. */
import { readFile } from 'node:fs/promises';

export type ProcessFigures = { readonly cpuSeconds: number; readonly rssBytes: number };

/** Of /proc/<pid>/stat, proc(5): fields 14 and 15 in clock ticks, of which Linux has 100 a second. */
const TICKS_PER_SECOND = 100;

export async function processFigures(pid: number): Promise<ProcessFigures> {
	const [stat, status] = await Promise.all([read(pid, 'stat'), read(pid, 'status')]);
	// The second field is the program's name in brackets, and may hold spaces.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	const ticks = Number(fields[11]) + Number(fields[12]);
	const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
	return { cpuSeconds: ticks / TICKS_PER_SECOND, rssBytes: kilobytes * 1024 };
}

async function read(pid: number, file: string): Promise<string> {
	try {
		return await readFile(`/proc/${pid}/${file}`, 'utf8');
	} catch (cause) {
		throw new Error('This bench reads /proc, which Linux alone has.', { cause });
	}
}
