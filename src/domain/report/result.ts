/**
 * What an attempt came to. Everything is counted from the attempt's own entries, so that the same
 * attempt gives the same result wherever it is shown. Rules: docs/attempt-spec.md (RESULT).
 */
import type { Attempt, Confidence, Entry, LockedAnswer } from '#domain/attempt/attempt.ts';
import { CONFIDENCES } from '#domain/attempt/attempt.ts';
import { answeringMs, canBeProven, questionOf, wantsProof } from '#domain/attempt/stage.ts';
import type { Question, QuestionKind } from '#domain/quiz/question.ts';
import { QUESTION_KINDS } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';

/** How a question went. `timed-out` came after the deadline, `open` was never answered. */
export type Mark = 'right' | 'partly' | 'wrong' | 'passed' | 'timed-out' | 'open';

export type QuestionResult = {
	readonly questionId: string;
	/** Counted from 0, in playing order. */
	readonly index: number;
	readonly prompt: string;
	readonly kind: QuestionKind;
	readonly round: string;
	readonly mark: Mark;
	/** RESULT-1: 0 to 1; with a proof step the answer and the proof carry half each. */
	readonly points: number;
	/** Undefined where no proof was asked. */
	readonly isProven?: boolean;
	readonly confidence?: Confidence;
	readonly answeringMs: number;
};

export type Share = { readonly right: number; readonly asked: number };

export type Tally = {
	readonly right: number;
	readonly asked: number;
	readonly points: number;
	readonly proven: number;
	/** How many questions asked for a proof; 0: proofs are not spoken of. */
	readonly proofsAsked: number;
	readonly answeringMs: number;
};

export type Result = Tally & {
	readonly questions: readonly QuestionResult[];
	readonly byRound: readonly (Share & { readonly round: string; readonly title: string })[];
	readonly byKind: readonly (Share & { readonly kind: QuestionKind })[];
	/** Empty where confidence was not asked. */
	readonly calibration: readonly (Share & { readonly confidence: Confidence })[];
	readonly isTimed: boolean;
};

export function resultOf(attempt: Attempt, quiz: Quiz): Result {
	const questions = attempt.questionIds.map((id, index) =>
		questionResult(attempt, { question: questionOf(quiz, id), index })
	);
	return {
		...tally(questions),
		questions,
		byRound: quiz.rounds
			.map(({ id, title }) => ({ round: id, title, ...share(questions, (q) => q.round === id) }))
			.filter(wasAsked),
		byKind: QUESTION_KINDS.map((kind) => ({
			kind,
			...share(questions, (q) => q.kind === kind)
		})).filter(wasAsked),
		calibration: CONFIDENCES.map((confidence) => ({
			confidence,
			...share(questions, (q) => q.confidence === confidence)
		})).filter(wasAsked),
		isTimed: attempt.settings.timeLimitMs !== null
	};
}

/** What a mark is read from: an answer that was judged, be it given alone or in a room. */
export type JudgedAnswer = Pick<LockedAnswer, 'answer' | 'score' | 'isLate'>;

/** RESULT-2: the mark follows from the answer alone. */
export function markOf(locked: JudgedAnswer | undefined): Mark {
	if (locked === undefined) return 'open';
	if (locked.isLate) return 'timed-out';
	if (locked.answer.kind === 'pass') return 'passed';
	if (locked.score === 1) return 'right';
	return locked.score > 0 ? 'partly' : 'wrong';
}

/** RESULT-1: 0 to 1. `proof` is undefined where no proof was asked for. */
export function pointsOf(score: number, proof?: { readonly isProven: boolean }): number {
	return proof === undefined ? score : (score + (proof.isProven ? 1 : 0)) / 2;
}

/** The ids of the questions worth another try, in playing order. */
export function missedIds(result: Result): readonly string[] {
	return result.questions.filter(({ mark }) => mark !== 'right').map((q) => q.questionId);
}

function questionResult(
	attempt: Attempt,
	{ question, index }: { readonly question: Question; readonly index: number }
): QuestionResult {
	const entry = attempt.entries[index];
	const proven = entry === undefined ? undefined : provenOf(attempt, entry, question);
	const score = entry?.answer?.score ?? 0;
	const hasProofStep = entry !== undefined && wantsProof(attempt, entry, question);
	const confidence = entry?.answer?.confidence;
	return {
		questionId: question.id,
		index,
		prompt: question.prompt,
		kind: question.kind,
		round: question.round,
		mark: markOf(entry?.answer),
		points: hasProofStep ? pointsOf(score, entry.proof ?? { isProven: false }) : pointsOf(score),
		answeringMs: entry === undefined ? 0 : answeringMs(entry),
		...(proven === undefined ? {} : { isProven: proven }),
		...(confidence === undefined ? {} : { confidence })
	};
}

/** RESULT-3: proven is a right answer whose proving sentence was pointed to. */
function provenOf(attempt: Attempt, entry: Entry, question: Question): boolean | undefined {
	if (!attempt.settings.hasProofStep) return undefined;
	const isRight = entry.answer?.score === 1;
	if (question.kind === 'proof') return isRight;
	return canBeProven(question) ? isRight && entry.proof?.isProven === true : undefined;
}

function tally(questions: readonly QuestionResult[]): Tally {
	return {
		...share(questions, () => true),
		points: sum(questions.map(({ points }) => points)),
		proven: questions.filter(({ isProven }) => isProven === true).length,
		proofsAsked: questions.filter(({ isProven }) => isProven !== undefined).length,
		answeringMs: sum(questions.map((question) => question.answeringMs))
	};
}

function share(
	questions: readonly QuestionResult[],
	isMeant: (question: QuestionResult) => boolean
): Share {
	const meant = questions.filter(isMeant);
	return { right: meant.filter(({ mark }) => mark === 'right').length, asked: meant.length };
}

function wasAsked({ asked }: Share): boolean {
	return asked > 0;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
