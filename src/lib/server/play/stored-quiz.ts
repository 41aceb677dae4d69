/** A quiz version in the store: the two files that an author would write. */
import * as v from 'valibot';
import { parseArticle } from '#domain/article/parse-article.ts';
import { asShown } from '#domain/quiz/as-shown.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { readArticleFile } from '#formats/article-file.ts';
import type { QuizFiles } from '#formats/quiz-file/quiz-files.ts';
import { readQuizFile } from '#formats/quiz-file/read-quiz-file.ts';
import type { IndexEntries, Records } from '../store/port.ts';
import { quizKey } from './quiz-key.ts';

export const QUIZZES = 'quizzes';

type Named = { readonly slug: string; readonly version: string };

const filesSchema = v.object({ article: v.string(), quiz: v.string() });

/** Where the versions that visitors have published are listed: all of them, and those of one quiz. */
export const EVERY_PUBLISHED = '*';

export function publishedQuizIndex(slug: string): IndexEntries {
	return { published: { key: EVERY_PUBLISHED, sort: '' }, slug: { key: slug, sort: '' } };
}

/** As it is played (`asShown`). Undefined where it is not there or cannot be read any more. */
export async function readStoredQuiz(records: Records, named: Named): Promise<Quiz | undefined> {
	const record = await records.get(QUIZZES, quizKey(named.slug, named.version));
	const files = v.safeParse(filesSchema, record?.value);
	const quiz = files.success ? quizOfFiles(named, files.output) : undefined;
	return quiz && asShown(quiz);
}

function quizOfFiles(named: Named, files: QuizFiles): Quiz | undefined {
	const file = readArticleFile(files.article);
	if (!file.ok) return undefined;
	const article = parseArticle(file.value.meta, file.value.text);
	const quiz = readQuizFile({ ...named, article, source: files.quiz });
	return quiz.ok ? quiz.value : undefined;
}
