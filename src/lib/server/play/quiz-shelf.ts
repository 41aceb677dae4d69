/**
 * The quizzes on offer, and every version ever played: an attempt goes on with the questions it
 * began with, whatever has become of the files since.
 */
import * as v from 'valibot';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { readArticleFile, writeArticleFile } from '#formats/article-file.ts';
import { readQuizFile } from '#formats/quiz-file/read-quiz-file.ts';
import { writeQuizFile } from '#formats/quiz-file/write-quiz-file.ts';
import type { Records, StoreFailureCode } from '../store/port.ts';

const COLLECTION = 'quizzes';

const storedQuizSchema = v.object({ article: v.string(), quiz: v.string() });

export type QuizShelf = {
	readonly current: readonly Quiz[];
	find(slug: string): Quiz | undefined;
	/** Undefined when that version was never stored or cannot be read any more. */
	version(slug: string, version: string): Promise<Quiz | undefined>;
};

/** Stores the versions on offer that are new, as the two files an author would write. */
export async function openQuizShelf(
	records: Records,
	current: readonly Quiz[]
): Promise<Outcome<QuizShelf, StoreFailureCode>> {
	for (const quiz of current) {
		const written = await records.put({
			collection: COLLECTION,
			id: keyOf(quiz.slug, quiz.version),
			expectedVersion: 0,
			value: { article: writeArticleFile(quiz.article), quiz: writeQuizFile(quiz) },
			index: {}
		});
		if (!written.ok && written.refusal.code !== 'version-conflict') {
			return refuse(written.refusal.code, written.refusal.detail);
		}
	}
	const known = new Map(current.map((quiz) => [keyOf(quiz.slug, quiz.version), quiz]));
	return accept({
		current,
		find: (slug) => current.find((quiz) => quiz.slug === slug),
		async version(slug, version) {
			const key = keyOf(slug, version);
			const quiz = known.get(key) ?? (await readStored(records, { slug, version }));
			if (quiz !== undefined) known.set(key, quiz);
			return quiz;
		}
	});
}

function keyOf(slug: string, version: string): string {
	return `${slug}@${version}`;
}

async function readStored(
	records: Records,
	wanted: { readonly slug: string; readonly version: string }
): Promise<Quiz | undefined> {
	const record = await records.get(COLLECTION, keyOf(wanted.slug, wanted.version));
	const stored = v.safeParse(storedQuizSchema, record?.value);
	if (!stored.success) return undefined;
	const file = readArticleFile(stored.output.article);
	if (!file.ok) return undefined;
	const article = parseArticle(file.value.meta, file.value.text);
	const quiz = readQuizFile({ ...wanted, article, source: stored.output.quiz });
	return quiz.ok ? quiz.value : undefined;
}
