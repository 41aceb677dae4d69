import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBank } from './read-bank.ts';
import { writeStarter } from './write-starter.ts';

let dir = '';

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'starter-'));
});

afterEach(async () => {
	await rm(dir, { recursive: true });
});

describe('starting a quiz', () => {
	test('the starter passes the check and tells editors of the schema', async () => {
		const started = await writeStarter(dir, 'my-quiz');
		expect(started.ok && started.value.every((path) => path.startsWith(dir))).toBe(true);
		expect(await readBank(dir)).toMatchObject({ ok: true, value: [{ slug: 'my-quiz' }] });
		const quiz = await readFile(join(dir, 'my-quiz', 'quiz.yaml'), 'utf8');
		expect(quiz).toMatch(/^# yaml-language-server: \$schema=\.\.\/quiz\.schema\.json\n/);
	});

	test('what is there is kept', async () => {
		await writeStarter(dir, 'my-quiz');
		expect(await writeStarter(dir, 'my-quiz')).toMatchObject({
			ok: false,
			refusal: { code: 'folder-taken' }
		});
	});

	test.each(['', 'My Quiz', '../out', 'a_b', 'é', '-a', 'a'.repeat(61)])(
		'%j is no name for a quiz',
		async (slug) => {
			expect(await writeStarter(dir, slug)).toMatchObject({ refusal: { code: 'folder-name' } });
		}
	);

	test('a folder that is not there is told', async () => {
		expect(await writeStarter(join(dir, 'nowhere'), 'my-quiz')).toMatchObject({
			refusal: { code: 'folder-missing' }
		});
	});
});
