import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	afterCrash,
	attempt,
	attemptIds,
	filesIn,
	inFolder,
	mustOpen,
	mustRefuse
} from './testing/folder.ts';

const FIRST = 'scores-000000000001.journal';
const SECOND = 'scores-000000000004.journal';
const OPTIONS = { processes: afterCrash };

/** Left by a crash: a to c in the snapshot and the first journal file, d to f in the second. */
async function inCrashedFolder(run: (folder: string) => Promise<void>): Promise<void> {
	await inFolder(async (folder) => {
		const store = await mustOpen(folder);
		for (const id of ['a', 'b', 'c']) await store.records.put(attempt(id));
		await store.compact();
		for (const id of ['d', 'e', 'f']) await store.records.put(attempt(id));
		const left = await filesIn(folder);
		await store.close();
		await refill(folder, left);
		await run(folder);
	});
}

async function refill(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	for (const name of Object.keys(await filesIn(folder))) await rm(join(folder, name));
	for (const [name, text] of Object.entries(files)) {
		await writeFile(join(folder, name), text, 'latin1');
	}
}

async function idsAfterOpening(folder: string): Promise<string> {
	const store = await mustOpen(folder, OPTIONS);
	const ids = await attemptIds(store);
	await store.records.put(attempt('new'));
	await store.close();
	const again = await mustOpen(folder);
	expect(await attemptIds(again)).toBe(`${ids} new`.trim());
	await again.close();
	return ids;
}

async function alter(
	folder: string,
	name: string,
	change: (lines: string[]) => readonly string[]
): Promise<void> {
	const lines = (await readFile(join(folder, name), 'latin1')).split('\n');
	await writeFile(join(folder, name), change(lines).join('\n'), 'latin1');
}

/** The refusal, once it is sure that it has changed nothing but who holds the lock. */
async function refusalWithoutChange(folder: string) {
	const before = await filesIn(folder);
	const refusal = await mustRefuse(folder, OPTIONS);
	expect({ ...(await filesIn(folder)), 'scores.lock': '' }).toEqual({
		...before,
		'scores.lock': ''
	});
	return refusal;
}

describe('a journal that a crash has cut short', () => {
	it('STORE-43 drops the torn last line, wherever it is torn, and nothing else', () =>
		inCrashedFolder(async (folder) => {
			const left = await filesIn(folder);
			const text = left[SECOND] ?? '';
			const lastLine = text.lastIndexOf('\n', text.length - 2) + 1;
			for (let length = lastLine; length < text.length; length += 17) {
				await refill(folder, { ...left, [SECOND]: text.slice(0, length) });
				expect(await idsAfterOpening(folder)).toBe('a b c d e');
			}
		}));

	it('STORE-43 drops a new journal file of which not even the head was written', () =>
		inCrashedFolder(async (folder) => {
			const left = await filesIn(folder);
			for (const torn of ['', '["0123']) {
				await refill(folder, { ...left, 'scores-000000000007.journal': torn });
				expect(await idsAfterOpening(folder)).toBe('a b c d e f');
			}
		}));

	it('STORE-44 drops the last group when the disk never wrote one of its blocks', () =>
		inCrashedFolder(async (folder) => {
			const group = ['x'.padEnd(40, '\u0000'), ''];
			await alter(folder, SECOND, (lines) => [...lines.slice(0, -1), ...group]);
			expect(await idsAfterOpening(folder)).toBe('a b c d e f');
		}));

	it('STORE-44 refuses unwritten blocks that a later group has built upon', () =>
		inCrashedFolder(async (folder) => {
			await alter(folder, SECOND, (lines) =>
				lines.map((line, at) => (at === 2 ? line.replace(/./g, '\u0000') : line))
			);
			expect(await refusalWithoutChange(folder)).toMatchObject({
				...{ code: 'store-damaged', file: SECOND, line: 3 }
			});
		}));
});

describe('damaged files', () => {
	it.each([
		{ title: 'an altered line', line: 3, change: (l: string[]) => l.with(2, `${l[2]}x`) },
		{ title: 'an altered last line', line: 4, change: (l: string[]) => l.with(3, '{}') },
		{ title: 'an altered head', line: 1, change: (l: string[]) => l.with(0, '{}') },
		{ title: 'a missing line', line: 3, change: (l: string[]) => l.toSpliced(2, 1) },
		{ title: 'a missing head', line: 1, change: (l: string[]) => l.slice(1) },
		{ title: 'a line twice', line: 4, change: (l: string[]) => l.toSpliced(2, 0, l[2] ?? '') },
		{ title: 'an empty line', line: 2, change: (l: string[]) => l.toSpliced(1, 0, '') }
	])('STORE-45 refuses a journal with $title and names the line', ({ line, change }) =>
		inCrashedFolder(async (folder) => {
			await alter(folder, SECOND, change);
			const refusal = await refusalWithoutChange(folder);
			expect(refusal).toMatchObject({ code: 'store-damaged', file: SECOND, line });
			expect(refusal.detail).toContain(`${SECOND}, line ${line}:`);
			expect(refusal.advice).not.toBe('');
		})
	);

	it('STORE-45 opens with what stands before the damage once the file is cut off there', () =>
		inCrashedFolder(async (folder) => {
			await alter(folder, SECOND, (lines) => lines.with(2, 'damaged'));
			const { line = 0 } = await refusalWithoutChange(folder);
			await alter(folder, SECOND, (lines) => [...lines.slice(0, line - 1), '']);
			expect(await idsAfterOpening(folder)).toBe('a b c d');
		}));

	it('STORE-46 refuses a journal of which a file is missing', () =>
		inCrashedFolder(async (folder) => {
			await rename(join(folder, 'scores.json.bak'), join(folder, 'scores.json'));
			await rm(join(folder, FIRST));
			expect(await refusalWithoutChange(folder)).toMatchObject({
				...{ code: 'store-damaged', file: SECOND, line: 1 }
			});
		}));

	it('STORE-46 refuses a journal file that ends before the next one begins', () =>
		inCrashedFolder(async (folder) => {
			await rename(join(folder, 'scores.json.bak'), join(folder, 'scores.json'));
			await alter(folder, FIRST, (lines) => [...lines.slice(0, 2), '']);
			expect(await refusalWithoutChange(folder)).toMatchObject({
				...{ code: 'store-damaged', file: SECOND, line: 1 }
			});
		}));

	it.each([
		{ title: 'an altered line', line: 3, change: (l: string[]) => l.with(2, `${l[2]}x`) },
		{ title: 'an altered head', line: 1, change: (l: string[]) => l.with(0, '{') },
		{ title: 'a missing line', line: 4, change: (l: string[]) => l.toSpliced(2, 1) },
		{ title: 'a missing end', line: 4, change: (l: string[]) => [...l.slice(0, 3), ''] },
		{ title: 'half a line', line: 3, change: (l: string[]) => [...l.slice(0, 2), '["01'] },
		{ title: 'something behind', line: 7, change: (l: string[]) => [...l, ''] },
		{ title: 'nothing in it', line: 1, change: () => [''] }
	])('STORE-47 refuses a snapshot with $title, and the backup loses nothing', (damage) =>
		inCrashedFolder(async (folder) => {
			await alter(folder, 'scores.json', damage.change);
			const refusal = await refusalWithoutChange(folder);
			const { line } = damage;
			expect(refusal).toMatchObject({ code: 'store-damaged', file: 'scores.json', line });
			expect(refusal.advice).toContain('scores.json.bak');
			await rename(join(folder, 'scores.json.bak'), join(folder, 'scores.json'));
			expect(await idsAfterOpening(folder)).toBe('a b c d e f');
		})
	);

	it('STORE-47 refuses a folder whose snapshot is gone', () =>
		inCrashedFolder(async (folder) => {
			await rm(join(folder, 'scores.json'));
			const refusal = await refusalWithoutChange(folder);
			expect(refusal).toMatchObject({ code: 'store-damaged', file: 'scores.json' });
		}));

	it(
		'STORE-45 never opens with other contents, whichever byte has changed',
		() =>
			inCrashedFolder(async (folder) => {
				const left = await filesIn(folder);
				for (const name of ['scores.json', SECOND]) {
					const text = left[name] ?? '';
					for (let at = 0; at < text.length; at += 7) {
						const altered = String.fromCharCode(text.charCodeAt(at) ^ 1);
						const changed = text.slice(0, at) + altered + text.slice(at + 1);
						await writeFile(join(folder, name), changed, 'latin1');
						expect(await mustRefuse(folder, OPTIONS)).toMatchObject({
							code: 'store-damaged',
							file: name
						});
					}
					await writeFile(join(folder, name), text, 'latin1');
				}
				expect(await idsAfterOpening(folder)).toBe('a b c d e f');
			}),
		30_000
	);

	it('STORE-45 refuses a last line whose end has been altered', () =>
		inCrashedFolder(async (folder) => {
			const text = await readFile(join(folder, SECOND), 'utf8');
			await writeFile(join(folder, SECOND), `${text.slice(0, -1)}\v`);
			expect(await refusalWithoutChange(folder)).toMatchObject({ code: 'store-damaged', line: 4 });
			await writeFile(join(folder, SECOND), text.slice(0, -1));
			await appendFile(join(folder, SECOND), '\n');
			expect(await idsAfterOpening(folder)).toBe('a b c d e f');
		}));
});
