/**
 * The least a durable append can cost: the same lines in groups, one write and one `fdatasync`.
 * Either the lines are there as text already, or each submit still has to make its JSON, as every
 * store has to.
 */
import { open } from 'node:fs/promises';
import { benchAttempt, benchIndex } from './attempt.ts';
import type { Contender } from './measure.ts';

export async function openBareAppend(
	path: string,
	{ makesJson }: { readonly makesJson: boolean }
): Promise<Contender> {
	const file = await open(path, 'w');
	const commit = journalCommit();
	const ready = lineOf(commit);
	let position = 0;
	let waiting: { readonly line: string; readonly answer: () => void }[] = [];
	let isRunning = false;
	const run = async (): Promise<void> => {
		isRunning = true;
		while (waiting.length > 0) {
			await new Promise((resolve) => setImmediate(resolve));
			const group = waiting;
			waiting = [];
			const bytes = Buffer.from(group.map(({ line }) => line).join(''));
			await file.write(bytes, 0, bytes.length, position);
			await file.datasync();
			position += bytes.length;
			for (const { answer } of group) answer();
		}
		isRunning = false;
	};
	return {
		submit: () =>
			new Promise((answer) => {
				waiting.push({ line: makesJson ? lineOf(commit) : ready, answer });
				if (!isRunning) void run();
			}),
		close: () => file.close()
	};
}

function journalCommit(): object {
	const id = '123456';
	const record = { collection: 'attempts', id, version: 1, index: benchIndex(id, 1) };
	const put = { ...record, value: benchAttempt(id, 1) };
	return { sequence: 1_000_000, groupStart: 1_000_000, changes: [{ put }] };
}

function lineOf(commit: object): string {
	return `["01234567",${JSON.stringify(commit)}]\n`;
}
