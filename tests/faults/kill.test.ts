import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLowdbStore } from '#server/store/lowdb-store.ts';
import type { Store } from '#server/store/port.ts';
import { within } from './deadline.ts';

const KILLS = 100;
const NUMBERS_A_ROUND = 100_000;
const CHILD = fileURLToPath(new URL('submitting-child.ts', import.meta.url));

let folder = '';
let child = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'verbatim-kill-'));
	child = join(folder, 'child.mjs');
	// Bundled once, so that each of the hundred starts takes no longer than node's own.
	await build({
		...{ configFile: false, logLevel: 'error', ssr: { noExternal: true } },
		build: {
			ssr: CHILD,
			outDir: folder,
			rolldownOptions: { output: { entryFileNames: 'child.mjs' } }
		}
	});
});

afterAll(() => rm(folder, { recursive: true }));

describe('a server killed in the middle of submits', () => {
	it(`STORE-58 has every acknowledged answer once, ${KILLS} times over`, async () => {
		const dataDir = join(folder, 'data');
		const acknowledged = new Set<number>();
		for (let kill = 0; kill < KILLS; kill += 1) {
			const answers = 1 + ((kill * 37) % 150);
			const round = await submitUntilKilled({ dataDir, first: kill * NUMBERS_A_ROUND, answers });
			for (const number of round) acknowledged.add(number);
			expect(round.length).toBeGreaterThan(0);
			// Opening for a check tidies up. Now and then the next server has to do that itself.
			if (kill % 3 !== 0 || kill === KILLS - 1) await checkStore(dataDir, acknowledged);
		}
	});
});

/** Kills at once behind so many answers, without a chance to tidy up. */
async function submitUntilKilled(round: {
	readonly dataDir: string;
	readonly first: number;
	readonly answers: number;
}): Promise<readonly number[]> {
	const process = spawn(globalThis.process.execPath, [child, round.dataDir, String(round.first)], {
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const errors: string[] = [];
	process.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
	let output = '';
	process.stdout.setEncoding('utf8').on('data', (text: string) => {
		output += text;
		if (lines(output).length >= round.answers) process.kill('SIGKILL');
	});
	await within(ended(process), {
		missed: () => `${round.answers} answers; there are ${lines(output).length}. ${errors.join('')}`
	});
	expect(errors.join('')).toBe('');
	return lines(output).map(Number);
}

async function ended(process: ChildProcess): Promise<void> {
	const [code, signal] = await once(process, 'close');
	expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' });
}

/** Lines that were written to their end. */
function lines(output: string): readonly string[] {
	return output.split('\n').slice(0, -1);
}

async function checkStore(dataDir: string, acknowledged: ReadonlySet<number>): Promise<void> {
	const opened = await openLowdbStore({ dataDir });
	if (!opened.ok) throw new Error(`${opened.refusal.detail} ${opened.refusal.advice}`);
	const recorded = await recordedNumbers(opened.value);
	const logged = (await opened.value.rooms.read('room', 0)).map(({ event }) => Number(event));
	await opened.value.close();
	for (const numbers of [recorded, logged]) {
		const found = new Set(numbers);
		expect(found.size).toBe(numbers.length);
		expect([...acknowledged].filter((number) => !found.has(number))).toEqual([]);
	}
}

async function recordedNumbers({ records }: Store): Promise<readonly number[]> {
	const query = { collection: 'answers', index: 'all', key: 'all', limit: Infinity };
	const listed = await records.list(query);
	return listed.map(({ value, index }) => {
		const number = Number(index['all']?.sort);
		// Every answer carries its own number, so that a value of another's would show.
		if (!JSON.stringify(value).startsWith(`{"number":${number},`)) throw new Error(`At ${number}`);
		return number;
	});
}
