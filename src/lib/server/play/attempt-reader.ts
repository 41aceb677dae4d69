/** Attempts as they lie in the store, each with the quiz version it began with. */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { Attempt } from '#domain/attempt/attempt.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { readAttemptRecord } from '#formats/attempt-record.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { Records, StoredRecord } from '../store/port.ts';
import { ATTEMPTS } from './attempt-index.ts';
import type { QuizShelf } from './quiz-shelf.ts';

/** An attempt with the very quiz version it began with. */
export type Played = { readonly attempt: Attempt; readonly quiz: Quiz; readonly browserId: string };

export type Shelves = { readonly records: Records; readonly quizzes: QuizShelf };

export function createAttemptReader({ records, quizzes }: Shelves) {
	async function find(id: string): Promise<Outcome<Played, RefusalCode>> {
		return played(quizzes, await records.get(ATTEMPTS, id));
	}

	async function findShared(shareId: string): Promise<Outcome<Played, RefusalCode>> {
		const query = { collection: ATTEMPTS, index: 'share', key: shareId, limit: 1 };
		const [record] = await records.list(query);
		const found = await played(quizzes, record);
		if (!found.ok && found.refusal.code === 'attempt-unknown') return refuse('share-unknown');
		if (found.ok && found.value.attempt.finishedAt === undefined) return refuse('share-unknown');
		return found;
	}

	/** The browser's attempts, the newest first. One that cannot be read is left out. */
	async function ofBrowser(browserId: string, limit = 500): Promise<readonly Played[]> {
		const query = { collection: ATTEMPTS, index: 'browser', key: browserId, limit };
		const found = await Promise.all(
			(await records.list({ ...query, descending: true })).map((record) => played(quizzes, record))
		);
		return found.flatMap((one) => (one.ok ? [one.value] : []));
	}

	return { find, findShared, ofBrowser };
}

export async function played(
	quizzes: QuizShelf,
	record: StoredRecord | undefined
): Promise<Outcome<Played, RefusalCode>> {
	if (record === undefined) return refuse('attempt-unknown');
	const attempt = readAttemptRecord(record.value);
	if (!attempt.ok) return attempt;
	const { quizSlug, quizVersion } = attempt.value;
	const quiz = await quizzes.version(quizSlug, quizVersion);
	if (quiz === undefined) return refuse('quiz-version-gone');
	const browserId = record.index['browser']?.key ?? '';
	return accept({ attempt: attempt.value, quiz, browserId });
}
