import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { filesUnder, fingerprint } from './fingerprint.js';

const root = mkdtempSync(path.join(tmpdir(), 'verbatim fingerprint '));
afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
	mkdirSync(path.join(root, 'src/deep'), { recursive: true });
	writeFileSync(path.join(root, 'src/a.ts'), 'a');
	writeFileSync(path.join(root, 'src/deep/b.ts'), 'b');
});

const now = () => fingerprint(root, filesUnder(root, 'src'));

test('lists the files of a folder, a file itself, and nothing for nothing', () => {
	expect(filesUnder(root, 'src').sort()).toEqual(['src/a.ts', 'src/deep/b.ts']);
	expect(filesUnder(root, 'src/a.ts')).toEqual(['src/a.ts']);
	expect(filesUnder(root, 'static')).toEqual([]);
});

test('is the same for the same files in any order', () => {
	expect(now()).toBe(fingerprint(root, ['src/deep/b.ts', 'src/a.ts']));
});

test.each([
	['a changed file', () => writeFileSync(path.join(root, 'src/a.ts'), 'A')],
	['a new file', () => writeFileSync(path.join(root, 'src/c.ts'), '')],
	['a removed file', () => rmSync(path.join(root, 'src/deep/b.ts'))],
	[
		'contents that move between files',
		() => {
			writeFileSync(path.join(root, 'src/a.ts'), 'b');
			writeFileSync(path.join(root, 'src/deep/b.ts'), 'a');
		}
	]
])('differs after %s', (_, change) => {
	rmSync(path.join(root, 'src/c.ts'), { force: true });
	const before = now();
	change();
	expect(now()).not.toBe(before);
});

test('tells a missing file from an empty one', () => {
	writeFileSync(path.join(root, 'src/empty'), '');
	const withEmpty = fingerprint(root, ['src/empty']);
	rmSync(path.join(root, 'src/empty'));
	expect(fingerprint(root, ['src/empty'])).not.toBe(withEmpty);
});
