import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Attempt, Entry, Stage } from './attempt.ts';

/** Where the attempt stands, and so what may be shown and sent (ATTEMPT-1). */
export function stageOf(attempt: Attempt, quiz: Quiz): Stage {
	if (attempt.finishedAt !== undefined) return { kind: 'finished' };
	const index = attempt.entries.length - 1;
	const entry = attempt.entries[index];
	if (entry === undefined) return { kind: 'reading' };
	return { kind: entryStage(attempt, entry, questionOf(quiz, entry.questionId)), index };
}

/** The stage of one opened question, be it the running one or an earlier one. */
export function entryStage(
	attempt: Attempt,
	entry: Entry,
	question: Question
): 'asking' | 'proving' | 'revealed' {
	if (entry.answer === undefined) return 'asking';
	return wantsProof(attempt, entry, question) && entry.proof === undefined ? 'proving' : 'revealed';
}

/**
 * ATTEMPT-6: a proof step follows an answer when it was asked for, the question has a sentence that
 * proves its answer (a `not-stated` claim has none; a proof question is one itself), and the player
 * gave an answer in time.
 */
export function wantsProof(attempt: Attempt, entry: Entry, question: Question): boolean {
	const { answer } = entry;
	if (!attempt.settings.hasProofStep || answer === undefined) return false;
	if (answer.answer.kind === 'pass' || answer.isLate) return false;
	return canBeProven(question);
}

export function canBeProven(question: Question): boolean {
	if (question.kind === 'proof') return false;
	return question.kind !== 'claim' || question.key !== 'not-stated';
}

/** The question of that id. The attempt's own ids are always in its quiz version: else a bug. */
export function questionOf(quiz: Quiz, questionId: string): Question {
	const question = quiz.questions.find(({ id }) => id === questionId);
	if (question === undefined) throw new Error(`${quiz.slug} has no question ${questionId}`);
	return question;
}

/** When the running question's time is up; undefined without a timer or while paused. */
export function deadlineOf(attempt: Attempt, entry: Entry): number | undefined {
	const { timeLimitMs } = attempt.settings;
	if (timeLimitMs === null || attempt.pausedAt !== undefined) return undefined;
	return entry.openedAt + entry.pausedMs + timeLimitMs;
}

/** How long the player thought about a question, pauses left out, in milliseconds. */
export function answeringMs(entry: Entry): number {
	if (entry.answer === undefined) return 0;
	return Math.max(0, entry.answer.lockedAt - entry.openedAt - entry.pausedMs);
}
