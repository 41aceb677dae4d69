import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '#drafting/read.ts';
import { checkQuizFile } from '#formats/quiz-file/check-quiz-file.ts';
import { DRAFTING_SOURCE } from '../tests/fixtures/drafting-article.ts';
import { readCall } from './draft/call.ts';
import { readSource } from './draft/read-source.ts';

const script = fileURLToPath(new URL('draft.ts', import.meta.url));
let dir = '';

beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'draft-'));
});

afterAll(() => {
	rmSync(dir, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
	const path = join(dir, name);
	writeFileSync(path, content);
	return path;
}

function run(...args: readonly string[]) {
	return spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });
}

type Printed = {
	readonly article: { readonly title: string | null; readonly publishedOn: string | null };
	readonly questions: readonly {
		readonly type: string;
		readonly prompt: string;
		readonly answer: unknown;
		readonly evidence: readonly {
			readonly quote: string;
			readonly start: number;
			readonly end: number;
		}[];
	}[];
};

describe('npm run draft', () => {
	test('DRAFT-21 prints questions with offsets into the very file', { timeout: 60_000 }, () => {
		const text = `\uFEFF---\ntitle: The strike\npublishedOn: 2024-05-16\n---\n\n${DRAFTING_SOURCE.text}\n`;
		const { status, stdout, stderr } = run(file('article.md', text));
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		// What the script prints is what is tested here.
		const printed = JSON.parse(stdout) as Printed;
		expect(printed.article).toMatchObject({ title: 'The strike', publishedOn: '2024-05-16' });
		expect(printed.questions.length).toBeGreaterThan(10);
		for (const { evidence, prompt, answer } of printed.questions) {
			expect(prompt).not.toBe('');
			expect(answer).toBeDefined();
			for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
		}
	});

	test('DRAFT-22 writes a quiz file that the bank takes', { timeout: 60_000 }, () => {
		const { stdout } = run(file('plain.txt', DRAFTING_SOURCE.text), '--as', 'yaml');
		const { article } = read({ text: DRAFTING_SOURCE.text }).text;
		const checked = checkQuizFile({ slug: 'drafted', version: '1', article, source: stdout });
		expect(checked).toMatchObject({ ok: true });
	});

	test(
		'DRAFT-23 ends with 2 and a code when there is nothing to draft',
		{ timeout: 60_000 },
		() => {
			const { status, stdout, stderr } = run(file('short.txt', 'Too short.'));
			expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
			expect(stderr).toMatch(/^text-too-short: /);
		}
	);

	test.each([
		[['--nonsense', 'a.txt'], 'option-unknown'],
		[['a.txt', 'b.txt'], 'option-unknown'],
		[['a.txt', '--as', 'xml'], 'option-unknown'],
		[['a.txt', '--published', '2024-02-30'], 'published-malformed'],
		[['a.txt', '--published', '16.5.2024'], 'published-malformed'],
		[[], 'file-missing']
	])('DRAFT-23 does not understand %j', (args, code) => {
		expect(readCall(args)).toMatchObject({ ok: false, refusal: { code } });
	});

	test('DRAFT-23 reads text and nothing else', async () => {
		const codeOf = async (path: string) => {
			const read = await readSource(path, undefined);
			return read.ok ? 'ok' : read.refusal.code;
		};
		expect(await codeOf(join(dir, 'nowhere.txt'))).toBe('file-missing');
		expect(await codeOf(dir)).toBe('file-unreadable');
		expect(await codeOf(file('picture.txt', new Uint8Array([0xff, 0xd8, 0xff])))).toBe(
			'file-not-text'
		);
		expect(await codeOf(file('zeros.txt', 'a\0b'))).toBe('file-not-text');
	});

	test('DRAFT-21 takes what only looks like fields for text', async () => {
		const read = await readSource(file('rule.txt', '---\nA line.\n---\nMore.'), undefined);
		expect(read).toMatchObject({ ok: true, value: { before: 0 } });
	});
});
