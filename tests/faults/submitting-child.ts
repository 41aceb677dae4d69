/**
 * Submits as fast as it is answered, and says on standard output what has been acknowledged, one
 * number a line, until it is killed. Numbers go on from the first argument after the folder.
 */
import { writeSync } from 'node:fs';
import { openLowdbStore } from '#server/store/lowdb-store.ts';
import type { Store } from '#server/store/port.ts';
import { keepThreadPoolAwake } from '../../scripts/lib/thread-pool.js';

const AT_ONCE = 20;
const STDOUT = 1;

keepThreadPoolAwake();
const [dataDir = '', first = '0'] = process.argv.slice(2);
// Small, so that kills fall into compactions as well.
const opened = await openLowdbStore({ dataDir, compactAtBytes: 20_000 });
if (!opened.ok) throw new Error(`${opened.refusal.detail} ${opened.refusal.advice}`);
const store = opened.value;

let next = Number(first);
await Promise.all(
	Array.from({ length: AT_ONCE }, async () => {
		for (;;) await submit(store, next++);
	})
);

async function submit({ records, rooms }: Store, number: number): Promise<void> {
	const value = { number, text: 'answer '.repeat(number % 40) };
	const index = { all: { key: 'all', sort: String(number).padStart(9, '0') } };
	const idempotencyKey = `key-${number}`;
	const outcomes = await Promise.all([
		records.append({ collection: 'answers', idempotencyKey, value, index }),
		rooms.append('room', [{ key: idempotencyKey, event: number }])
	]);
	for (const outcome of outcomes) if (!outcome.ok) throw new Error(outcome.refusal.code);
	writeSync(STDOUT, `${number}\n`);
}
