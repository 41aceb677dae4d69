/**
 * What a player can do to an attempt. Each takes the attempt and gives a new one or a refusal; the
 * clock is an argument. A repeat changes nothing: the first answer stands (ATTEMPT-3).
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { type SentenceId, sentencesOf } from '#domain/article/article.ts';
import type { Answer } from '#domain/quiz/answer.ts';
import { provingSentences } from '#domain/quiz/evidence.ts';
import { grade } from '#domain/quiz/grade.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Attempt, Confidence, Entry, LockedAnswer } from './attempt.ts';
import { deadlineOf, entryStage, questionOf, stageOf } from './stage.ts';

export type CommandRefusal =
	| 'attempt-finished'
	| 'attempt-running'
	| 'attempt-paused'
	| 'already-answered'
	| 'answer-first'
	| 'question-not-open'
	| 'proof-not-asked'
	| 'answer-of-another-kind'
	| 'sentence-unknown';

/** An answer may arrive this much after the deadline: the way from the phone takes time. */
export const GRACE_MS = 1500;

type Given = {
	/** Of the question, counted from 0. */
	readonly index: number;
	readonly answer: Answer;
	readonly confidence?: Confidence;
};

type Step = Outcome<Attempt, CommandRefusal>;

/** ATTEMPT-2: the first question opens when the reading is done. */
export function endReading(attempt: Attempt, now: number): Step {
	return attempt.entries.length > 0 ? accept(attempt) : accept(openNext(attempt, now));
}

/** ATTEMPT-3, ATTEMPT-4: locks the answer to the running question and grades it. */
export function lockAnswer(attempt: Attempt, quiz: Quiz, given: Given, now: number): Step {
	const entry = attempt.entries[given.index];
	if (entry === undefined) return refuse('question-not-open');
	if (entry.answer !== undefined) return refuse('already-answered');
	if (attempt.pausedAt !== undefined) return refuse('attempt-paused');
	const question = questionOf(quiz, entry.questionId);
	if (given.answer.kind !== 'pass' && given.answer.kind !== question.kind) {
		return refuse('answer-of-another-kind', given.answer.kind);
	}
	const deadline = deadlineOf(attempt, entry) ?? Infinity;
	const isLate = given.answer.kind === 'pass' ? now >= deadline : now > deadline + GRACE_MS;
	const answer: LockedAnswer = {
		answer: given.answer,
		lockedAt: now,
		score: isLate ? 0 : grade(question, given.answer, quiz.article),
		isLate,
		...confidenceOf(attempt, given, isLate)
	};
	return accept(withEntry(attempt, given.index, { ...entry, answer }));
}

/** ATTEMPT-6: locks the sentence that the player takes for the proof; null passes. */
export function lockProof(
	attempt: Attempt,
	quiz: Quiz,
	given: { readonly index: number; readonly sentence: SentenceId | null },
	now: number
): Step {
	const entry = attempt.entries[given.index];
	if (entry === undefined) return refuse('question-not-open');
	if (entry.proof !== undefined) return refuse('already-answered');
	if (entry.answer === undefined) return refuse('answer-first');
	if (attempt.pausedAt !== undefined) return refuse('attempt-paused');
	const question = questionOf(quiz, entry.questionId);
	if (entryStage(attempt, entry, question) !== 'proving') return refuse('proof-not-asked');
	const isKnown = sentencesOf(quiz.article).some(({ id }) => id === given.sentence);
	if (given.sentence !== null && !isKnown) return refuse('sentence-unknown', given.sentence);
	const proving = provingSentences(quiz.article, question);
	const isProven = given.sentence !== null && proving.includes(given.sentence);
	const proof = { sentence: given.sentence, lockedAt: now, isProven };
	return accept(withEntry(attempt, given.index, { ...entry, proof }));
}

/** ATTEMPT-5: opens the question after `index`, or ends the attempt after the last one. */
export function goOn(attempt: Attempt, quiz: Quiz, index: number, now: number): Step {
	if (attempt.finishedAt !== undefined || index < attempt.entries.length - 1) {
		return accept(attempt);
	}
	const stage = stageOf(attempt, quiz);
	if (stage.kind === 'reading' || stage.kind === 'finished' || stage.index !== index) {
		return refuse('question-not-open');
	}
	if (stage.kind !== 'revealed') return refuse('answer-first');
	const isLast = attempt.entries.length === attempt.questionIds.length;
	return accept(isLast ? { ...attempt, finishedAt: now } : openNext(attempt, now));
}

/** ATTEMPT-7: pausing stops the clock of the running question and hides it. */
export function pause(attempt: Attempt, quiz: Quiz, now: number): Step {
	if (attempt.finishedAt !== undefined) return refuse('attempt-finished');
	const { kind } = stageOf(attempt, quiz);
	if (kind !== 'asking' && kind !== 'proving') return refuse('question-not-open');
	return accept(attempt.pausedAt === undefined ? { ...attempt, pausedAt: now } : attempt);
}

export function resume(attempt: Attempt, now: number): Step {
	const { pausedAt, ...running } = attempt;
	if (pausedAt === undefined) return accept(attempt);
	const index = attempt.entries.length - 1;
	const entry = attempt.entries[index];
	if (entry === undefined || entry.answer !== undefined) return accept(running);
	const pausedMs = entry.pausedMs + Math.max(0, now - Math.max(pausedAt, entry.openedAt));
	return accept(withEntry(running, index, { ...entry, pausedMs }));
}

/** RESULT-6: the name stands beside a finished attempt only. */
export function nameAttempt(attempt: Attempt, nickname: string): Step {
	if (attempt.finishedAt === undefined) return refuse('attempt-running');
	return accept(attempt.nickname === nickname ? attempt : { ...attempt, nickname });
}

/** RESULT-4: only a judged answer says something about how sure one was. */
function confidenceOf(
	{ settings }: Attempt,
	{ answer, confidence }: Given,
	isLate: boolean
): { readonly confidence?: Confidence } {
	const isJudged = !isLate && answer.kind !== 'pass';
	return settings.asksConfidence && isJudged && confidence !== undefined ? { confidence } : {};
}

function openNext(attempt: Attempt, now: number): Attempt {
	const questionId = attempt.questionIds[attempt.entries.length];
	if (questionId === undefined) throw new Error(`${attempt.id} has no further question`);
	const entry: Entry = { questionId, openedAt: now, pausedMs: 0 };
	return { ...attempt, entries: [...attempt.entries, entry] };
}

function withEntry(attempt: Attempt, index: number, entry: Entry): Attempt {
	return { ...attempt, entries: attempt.entries.with(index, entry) };
}
