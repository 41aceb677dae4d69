import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Attempt, AttemptSettings, Origin } from './attempt.ts';
import { endReading } from './commands.ts';

export type NewAttempt = {
	readonly id: string;
	readonly shareId: string;
	readonly seed: string;
	readonly quiz: Quiz;
	readonly origin: Origin;
	readonly settings: AttemptSettings;
	readonly questionIds: readonly string[];
};

/** ATTEMPT-2: with the book open the first question opens at once; from memory, after the reading. */
export function startAttempt(wanted: NewAttempt, now: number): Attempt {
	const { quiz, ...rest } = wanted;
	const attempt: Attempt = {
		...rest,
		quizSlug: quiz.slug,
		quizVersion: quiz.version,
		startedAt: now,
		entries: []
	};
	if (wanted.settings.book === 'memory') return attempt;
	const begun = endReading(attempt, now);
	if (!begun.ok) throw new Error(`A new attempt refused to begin: ${begun.refusal.code}`);
	return begun.value;
}
