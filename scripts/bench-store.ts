/**
 * Durable submits per second: this store beside a bare `fdatasync` append and plain lowdb, by
 * records present and submits at once. Prints figures and ratios and asserts nothing.
 *   npm run bench:store -- [--records 1000,100000,1000000] [--seconds 3]
 * Works in `data/`, not in the system's folder for temporary files: that one may be memory.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBareAppend } from './bench-store/bare-append.ts';
import { openPlainLowdb, whyNotPlainLowdb } from './bench-store/plain-lowdb.ts';
import { openOurs } from './bench-store/ours.ts';
import { measure, type Contender, type Speed } from './bench-store/measure.ts';
import { flatnessLines, formatRow, HEAD, type Row } from './bench-store/report.ts';

const AT_ONCE = [1, 30, 1000];

const { values } = parseArgs({
	options: {
		records: { type: 'string', default: '1000,100000,1000000' },
		seconds: { type: 'string', default: '3' }
	}
});
const durationMs = Number(values.seconds) * 1000;

await mkdir('data', { recursive: true });
const folder = await mkdtemp(join('data', 'bench-store-'));
try {
	console.log(HEAD);
	const rows: Row[] = [];
	for (const records of values.records.split(',').map(Number)) {
		rows.push(...(await benchRecords(records)));
	}
	console.log(flatnessLines(rows).join('\n'));
} finally {
	await rm(folder, { recursive: true });
}

async function benchRecords(records: number): Promise<Row[]> {
	const plain = await benchPlainLowdb(records);
	const bare = await openBareAppend(join(folder, 'bare'), { makesJson: false });
	const bareJson = await openBareAppend(join(folder, 'bare-json'), { makesJson: true });
	const ours = await openOurs(join(folder, `ours-${records}`), records);
	const rows: Row[] = [];
	for (const atOnce of AT_ONCE) {
		const common = { atOnce, durationMs };
		const row: Row = {
			...{ records, atOnce },
			bare: await measure(bare, common),
			bareJson: await measure(bareJson, common),
			ours: await measure(ours, common),
			plain: plain.get(atOnce) ?? 'not run'
		};
		rows.push(row);
		console.log(formatRow(row));
	}
	await bare.close();
	await bareJson.close();
	console.log(await whileCompacting(ours, records));
	await ours.close();
	await rm(join(folder, `ours-${records}`), { recursive: true });
	return rows;
}

async function benchPlainLowdb(records: number): Promise<Map<number, Speed | string>> {
	const speeds = new Map<number, Speed | string>();
	for (const atOnce of AT_ONCE) {
		const reason = whyNotPlainLowdb(records, atOnce);
		if (reason !== undefined) {
			speeds.set(atOnce, reason);
			continue;
		}
		const plain = await openPlainLowdb(join(folder, `plain-${records}-${atOnce}.json`), records);
		speeds.set(atOnce, await measure(plain, { atOnce, durationMs }));
		await plain.close();
	}
	return speeds;
}

async function whileCompacting(
	ours: Contender & { compact(): Promise<number> },
	records: number
): Promise<string> {
	let isOver = false;
	const compacting = ours.compact().finally(() => {
		isOver = true;
	});
	const speed = await measure(ours, { atOnce: 30, durationMs: Infinity, isOver: () => isOver });
	const ms = Math.round(await compacting);
	const { perSecond, p99Ms, maxMs } = speed;
	const figures = `${Math.round(perSecond)}/s, p99 ${p99Ms.toFixed(1)} ms, max ${maxMs.toFixed(0)} ms`;
	return `${records} records: compaction took ${ms} ms; 30 at once meanwhile: ${figures}`;
}
