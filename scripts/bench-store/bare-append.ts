/** The least a durable append can cost: the same bytes in groups, one write and one fdatasync. */
import { open } from 'node:fs/promises';
import { benchAttempt, benchIndex } from './attempt.ts';
import type { Contender } from './measure.ts';

export async function openBareAppend(path: string): Promise<Contender> {
	const file = await open(path, 'w');
	const line = Buffer.from(journalLine());
	let position = 0;
	let waiting: (() => void)[] = [];
	let isRunning = false;
	const run = async (): Promise<void> => {
		isRunning = true;
		while (waiting.length > 0) {
			await new Promise((resolve) => setImmediate(resolve));
			const group = waiting;
			waiting = [];
			const bytes = Buffer.concat(group.map(() => line));
			await file.write(bytes, 0, bytes.length, position);
			await file.datasync();
			position += bytes.length;
			for (const answer of group) answer();
		}
		isRunning = false;
	};
	return {
		submit: () =>
			new Promise((resolve) => {
				waiting.push(resolve);
				if (!isRunning) void run();
			}),
		close: () => file.close()
	};
}

function journalLine(): string {
	const id = '123456';
	const record = { collection: 'attempts', id, version: 1, index: benchIndex(id, 1) };
	const put = { ...record, value: benchAttempt(id, 1) };
	const commit = { sequence: 1_000_000, groupStart: 1_000_000, changes: [{ put }] };
	return `["01234567",${JSON.stringify(commit)}]\n`;
}
