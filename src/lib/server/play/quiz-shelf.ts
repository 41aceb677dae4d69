/**
 * The quizzes on offer, the bank's and those that visitors have published, and every version that is
 * still played: an attempt goes on with the questions it began with, whatever has become of the files
 * since. What comes from here holds no more of its article than players may see.
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { asShown } from '#domain/quiz/as-shown.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { writeArticleFile } from '#formats/article-file.ts';
import { writeQuizFile } from '#formats/quiz-file/write-quiz-file.ts';
import { RecentlyUsed } from '../recently-used.ts';
import type { Records, StoreFailureCode } from '../store/port.ts';
import { touchDaily } from './expiry.ts';
import { DESKS, findPublished, wasRemoved } from './published.ts';
import { quizKey } from './quiz-key.ts';
import { QUIZZES, readStoredQuiz } from './stored-quiz.ts';

export type QuizShelf = {
	/** The bank: what the front page lists. */
	readonly current: readonly Quiz[];
	/** What is on offer under that name, listed or not. To ask is to use it (DESK-33). */
	find(slug: string): Promise<Outcome<Quiz, 'quiz-unknown' | 'quiz-removed'>>;
	/** Undefined when that version was never stored or cannot be read any more. */
	version(slug: string, version: string): Promise<Quiz | undefined>;
};

/** Quizzes in memory besides the bank's; the longest takes about a megabyte. */
const MOST_KEPT = 50;

/** Stores the versions of the bank that are new, as the two files an author would write. */
export async function openQuizShelf(
	{ records, now }: { readonly records: Records; readonly now: () => number },
	bank: readonly Quiz[]
): Promise<Outcome<QuizShelf, StoreFailureCode>> {
	for (const quiz of bank) {
		const written = await store(records, quiz);
		if (!written.ok) return written;
	}
	const current = bank.map(asShown);
	const onOffer = new Map(current.map((quiz) => [quizKey(quiz.slug, quiz.version), quiz]));
	const kept = new RecentlyUsed<Quiz>(MOST_KEPT);
	async function version(slug: string, wanted: string): Promise<Quiz | undefined> {
		const key = quizKey(slug, wanted);
		const known = onOffer.get(key) ?? kept.get(key);
		if (known !== undefined) return known;
		const quiz = await readStoredQuiz(records, { slug, version: wanted });
		if (quiz !== undefined) kept.put(key, quiz);
		return quiz;
	}
	return accept({
		current,
		version,
		async find(slug) {
			const listed = current.find((quiz) => quiz.slug === slug);
			if (listed !== undefined) return accept(listed);
			const published = await findPublished(records, slug);
			const quiz = published && (await version(slug, published.version));
			if (published !== undefined && quiz !== undefined) {
				await touchDaily(records, { collection: DESKS, id: published.desk }, now());
				return accept(quiz);
			}
			return refuse((await wasRemoved(records, slug)) ? 'quiz-removed' : 'quiz-unknown');
		}
	});
}

async function store(records: Records, quiz: Quiz): Promise<Outcome<void, StoreFailureCode>> {
	const written = await records.put({
		collection: QUIZZES,
		id: quizKey(quiz.slug, quiz.version),
		expectedVersion: 0,
		value: { article: writeArticleFile(quiz.article), quiz: writeQuizFile(quiz) },
		index: {}
	});
	if (written.ok || written.refusal.code === 'version-conflict') return accept(undefined);
	return refuse(written.refusal.code, written.refusal.detail);
}
