/**
 * The built-in quizzes: every folder of the questions' folder is one, read and checked. All findings
 * of all quizzes come back at once; a bank with a single finding is none. Holds answers, so nothing
 * but the server and the command line reads it.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle } from '#domain/article/parse-article.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { readArticleFile } from '#formats/article-file.ts';
import type { FileFinding } from '#formats/file-finding.ts';
import { checkQuizFile } from '#formats/quiz-file/check-quiz-file.ts';
import { ARTICLE_FILE, QUIZ_FILE } from '#formats/quiz-file/quiz-files.ts';
import { versionOf } from '../play/version-of.ts';
import type { BankFinding } from './bank-finding.ts';
import { isSlug } from './slug.ts';

export type BankOutcome =
	| { readonly ok: true; readonly value: readonly Quiz[] }
	| { readonly ok: false; readonly findings: readonly BankFinding[] };

/** Quizzes and findings stand in the order of the folders' names. Throws when the disc fails. */
export async function readBank(questionsDir: string): Promise<BankOutcome> {
	const slugs = await findSlugs(questionsDir);
	if (slugs === undefined) return { ok: false, findings: [noFolder()] };
	const outcomes = await Promise.all(slugs.map((slug) => readQuizFolder(questionsDir, slug)));
	const findings = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.findings));
	if (findings.length > 0) return { ok: false, findings };
	return { ok: true, value: outcomes.flatMap((outcome) => (outcome.ok ? outcome.value : [])) };
}

/** Folders alone, and none that is hidden, in an order that no locale changes. */
async function findSlugs(questionsDir: string): Promise<readonly string[] | undefined> {
	const entries = await unlessMissing(readdir(questionsDir, { withFileTypes: true }));
	return entries
		?.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map(({ name }) => name)
		.toSorted((one, other) => (one < other ? -1 : 1));
}

async function readQuizFolder(questionsDir: string, slug: string): Promise<BankOutcome> {
	const read = (name: string) => unlessMissing(readFile(join(questionsDir, slug, name)));
	const [article, quiz] = await Promise.all([read(ARTICLE_FILE), read(QUIZ_FILE)]);
	const findings = isSlug(slug) ? [] : [badName(slug)];
	if (article === undefined) findings.push(missing(slug, ARTICLE_FILE));
	if (quiz === undefined) findings.push(missing(slug, QUIZ_FILE));
	if (article === undefined || quiz === undefined) return { ok: false, findings };
	const outcome = readQuizFiles({ slug, article, quiz });
	if (!outcome.ok) return { ok: false, findings: [...findings, ...outcome.findings] };
	return findings.length > 0 ? { ok: false, findings } : outcome;
}

type QuizFiles = { readonly slug: string; readonly article: Buffer; readonly quiz: Buffer };

/** Without its article a quiz is not looked at: every proof in it would seem to be missing. */
function readQuizFiles({ slug, article, quiz }: QuizFiles): BankOutcome {
	const file = readArticleFile(article.toString('utf8'));
	if (!file.ok) return { ok: false, findings: file.findings.map(inFile(slug, ARTICLE_FILE)) };
	const outcome = checkQuizFile({
		slug,
		version: versionOf(article, quiz),
		article: parseArticle(file.value.meta, file.value.text),
		source: quiz.toString('utf8')
	});
	if (outcome.ok) return { ok: true, value: [outcome.value] };
	return { ok: false, findings: outcome.findings.map(inFile(slug, QUIZ_FILE)) };
}

function inFile(slug: string, name: string): (finding: FileFinding) => BankFinding {
	return (finding) => ({ ...finding, file: `${slug}/${name}` });
}

async function unlessMissing<Value>(reading: Promise<Value>): Promise<Value | undefined> {
	try {
		return await reading;
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

function isMissing(error: unknown): boolean {
	return (
		error instanceof Error &&
		'code' in error &&
		(error.code === 'ENOENT' || error.code === 'ENOTDIR')
	);
}

function noFolder(): BankFinding {
	const message = 'There is no such folder. Make it, or name the one the quizzes are in.';
	return { file: '', line: 1, code: 'folder-missing', message };
}

function badName(slug: string): BankFinding {
	const message = `"${slug}" is no name for a quiz. Use lower-case words joined by hyphens: my-quiz.`;
	return { file: slug, line: 1, code: 'folder-name', message };
}

function missing(slug: string, name: string): BankFinding {
	const message = `The file is missing. A quiz is a folder with ${ARTICLE_FILE} and ${QUIZ_FILE} in it.`;
	return { file: `${slug}/${name}`, line: 1, code: 'file-missing', message };
}
