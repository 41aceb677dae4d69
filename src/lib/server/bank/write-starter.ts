import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { ARTICLE_FILE, QUIZ_FILE } from '#formats/quiz-file/quiz-files.ts';
import { STARTER_ARTICLE, STARTER_QUIZ } from '#formats/quiz-file/starter.ts';
import { isSlug } from './slug.ts';

export type StarterRefusal = 'folder-name' | 'folder-taken' | 'folder-missing';

/** Writes a new quiz's two files and gives their paths. What is there is never written over. */
export async function writeStarter(
	questionsDir: string,
	slug: string
): Promise<Outcome<readonly string[], StarterRefusal>> {
	if (!isSlug(slug)) return refuse('folder-name', slug);
	const folder = join(questionsDir, slug);
	const code = await makeFolder(folder);
	if (code !== undefined) return refuse(code, folder);
	const article = join(folder, ARTICLE_FILE);
	const quiz = join(folder, QUIZ_FILE);
	await writeFile(article, STARTER_ARTICLE, { flag: 'wx' });
	await writeFile(quiz, STARTER_QUIZ, { flag: 'wx' });
	return accept([article, quiz]);
}

async function makeFolder(folder: string): Promise<StarterRefusal | undefined> {
	try {
		await mkdir(folder);
		return undefined;
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'EEXIST') return 'folder-taken';
		if (code === 'ENOENT') return 'folder-missing';
		throw error;
	}
}
