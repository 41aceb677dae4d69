import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { STARTER_ARTICLE, STARTER_QUIZ } from '#formats/quiz-file/starter.ts';
import { printFinding } from './bank-finding.ts';
import { readBank } from './read-bank.ts';

let dir = '';

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'bank-'));
});

afterEach(async () => {
	await rm(dir, { recursive: true });
});

describe('reading the bank', () => {
	test('quizzes come in the order of their folders, whatever else lies there', async () => {
		await writeQuiz('b-quiz');
		await writeQuiz('a-quiz');
		await writeFile(join(dir, 'quiz.schema.json'), '{}');
		await mkdir(join(dir, '.hidden'));
		expect(await slugs()).toEqual(['a-quiz', 'b-quiz']);
	});

	test('a version changes with either file, and with nothing else', async () => {
		const versions: string[] = [];
		for (const [article, quiz] of [
			[STARTER_ARTICLE, STARTER_QUIZ],
			[`${STARTER_ARTICLE}\n`, STARTER_QUIZ],
			[STARTER_ARTICLE, `${STARTER_QUIZ}\n`],
			[STARTER_ARTICLE, STARTER_QUIZ]
		]) {
			await writeQuiz('one', { article, quiz });
			const bank = await readBank(dir);
			versions.push(bank.ok ? (bank.value[0]?.version ?? '') : '');
		}
		expect(versions[0]).toMatch(/^[0-9a-f]{16}$/);
		expect(versions[3]).toBe(versions[0]);
		expect(new Set(versions).size).toBe(3);
	});

	test('every finding of every file is told, with its place', async () => {
		await writeQuiz('a', { quiz: STARTER_QUIZ.replace('language: en', 'language: "?"') });
		await writeQuiz('b', { article: 'no front matter' });
		await writeQuiz('Bad_Name');
		await mkdir(join(dir, 'empty'));
		await writeQuiz('fine');
		const bank = await readBank(dir);
		const found = bank.ok ? [] : bank.findings;
		const lines = found.map((one) => printFinding('questions', one).split(' ').slice(0, -1));
		expect(lines.map(([place, code]) => `${place} ${code}`)).toEqual([
			'questions/Bad_Name:1 folder-name',
			'questions/a/quiz.yaml:6 language-tag',
			expect.stringMatching(/^questions\/b\/article\.md:1 /),
			'questions/empty/article.md:1 file-missing',
			'questions/empty/quiz.yaml:1 file-missing'
		]);
	});

	test('a folder that is not there is told', async () => {
		const bank = await readBank(join(dir, 'nowhere'));
		expect(bank.ok ? [] : bank.findings.map(({ code }) => code)).toEqual(['folder-missing']);
	});

	test('an empty bank is one without quizzes', async () => {
		expect(await readBank(dir)).toEqual({ ok: true, value: [] });
	});

	test('the built-in quizzes are clean', async () => {
		const bank = await readBank(fileURLToPath(new URL('../../../../questions', import.meta.url)));
		expect(bank.ok ? [] : bank.findings).toEqual([]);
		const counts = bank.ok ? bank.value.map(({ questions }) => questions.length) : [];
		expect(Math.max(...counts)).toBeGreaterThanOrEqual(30);
	});
});

type Files = { readonly article?: string | undefined; readonly quiz?: string | undefined };

async function writeQuiz(slug: string, { article, quiz }: Files = {}): Promise<void> {
	await mkdir(join(dir, slug), { recursive: true });
	await writeFile(join(dir, slug, 'article.md'), article ?? STARTER_ARTICLE);
	await writeFile(join(dir, slug, 'quiz.yaml'), quiz ?? STARTER_QUIZ);
}

async function slugs(): Promise<readonly string[]> {
	const bank = await readBank(dir);
	return bank.ok ? bank.value.map(({ slug }) => slug) : [];
}
