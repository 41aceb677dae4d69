import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('check.ts', import.meta.url));
let dir = '';

beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'check-'));
});

afterAll(() => {
	rmSync(dir, { recursive: true });
});

describe('npm run check', () => {
	test('starts a quiz, finds it clean, and finds what is spoilt', { timeout: 60_000 }, () => {
		expect(check('--new', 'my-quiz', dir)).toMatchObject({ status: 0 });
		expect(check('--new', 'my-quiz', dir).stderr).toContain('folder-taken');
		expect(check(dir)).toMatchObject({ status: 0, stderr: '' });

		const file = join(dir, 'my-quiz', 'quiz.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace('answer: 12', 'answer: 13'));
		const spoilt = check(dir);
		expect(spoilt.status).toBe(1);
		expect(spoilt.stderr.trim().split('\n')).toEqual([
			expect.stringMatching(/my-quiz\/quiz\.yaml:\d+ answer-not-in-evidence "13" /)
		]);
	});

	test('says how it is called', { timeout: 60_000 }, () => {
		expect(check('--help')).toMatchObject({ status: 0, stderr: '' });
		expect(check('--nonsense')).toMatchObject({ status: 2, stdout: '' });
	});
});

function check(...args: readonly string[]) {
	return spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });
}
