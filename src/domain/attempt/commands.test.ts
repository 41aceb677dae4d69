import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/quiz/answer.ts';
import { optionId } from '#domain/quiz/option.ts';
import { provingSentences } from '#domain/quiz/evidence.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../tests/fixtures/sample-quiz.ts';
import type { Attempt, AttemptSettings } from './attempt.ts';
import {
	GRACE_MS,
	endReading,
	goOn,
	lockAnswer,
	lockProof,
	nameAttempt,
	pause,
	resume
} from './commands.ts';
import { deadlineOf, stageOf } from './stage.ts';
import { startAttempt } from './start-attempt.ts';

const OPEN: AttemptSettings = {
	book: 'open',
	timeLimitMs: null,
	hasProofStep: false,
	asksConfidence: false
};
const CHOICE = SAMPLE_QUESTIONS.choice;
const RIGHT: Answer = { kind: 'choice', option: CHOICE.key };
const WRONG: Answer = { kind: 'choice', option: optionId('Fenwick') };
const T0 = 1_000_000;

function begin(
	settings: Partial<AttemptSettings> = {},
	questionIds = [CHOICE.id, 'yards']
): Attempt {
	return startAttempt(
		{
			id: 'attempt',
			shareId: 'share',
			seed: 'seed',
			quiz: SAMPLE_QUIZ,
			origin: { kind: 'quiz' },
			settings: { ...OPEN, ...settings },
			questionIds
		},
		T0
	);
}

function done(step: ReturnType<typeof lockAnswer>): Attempt {
	if (!step.ok) throw new Error(`refused: ${step.refusal.code}`);
	return step.value;
}

const answer = (attempt: Attempt, given: Answer, now = T0 + 1000, index = 0) =>
	lockAnswer(attempt, SAMPLE_QUIZ, { index, answer: given }, now);

const codeOf = (step: { ok: boolean; refusal?: { code: string } }) => step.refusal?.code;

describe('playing an attempt', () => {
	it('ATTEMPT-2 opens the first question at once with the book open', () => {
		expect(stageOf(begin(), SAMPLE_QUIZ)).toEqual({ kind: 'asking', index: 0 });
	});

	it('ATTEMPT-2 opens the first question from memory when the reading ends', () => {
		const reading = begin({ book: 'memory' });
		expect(stageOf(reading, SAMPLE_QUIZ)).toEqual({ kind: 'reading' });
		const asked = done(endReading(reading, T0 + 5000));
		expect(stageOf(asked, SAMPLE_QUIZ)).toEqual({ kind: 'asking', index: 0 });
		expect(asked.entries[0]?.openedAt).toBe(T0 + 5000);
		expect(endReading(asked, T0 + 9000)).toEqual({ ok: true, value: asked });
	});

	it('ATTEMPT-3 keeps the first answer and refuses a second', () => {
		const locked = done(answer(begin(), WRONG));
		expect(locked.entries[0]?.answer).toMatchObject({ answer: WRONG, score: 0, isLate: false });
		expect(codeOf(answer(locked, RIGHT))).toBe('already-answered');
	});

	it('ATTEMPT-3 refuses an answer to a question that is not open', () => {
		expect(codeOf(answer(begin(), RIGHT, T0, 1))).toBe('question-not-open');
	});

	it('ATTEMPT-3 refuses an answer of another kind', () => {
		expect(codeOf(answer(begin(), { kind: 'number', text: '3' }))).toBe('answer-of-another-kind');
	});

	it.each([
		{ after: 20_000, given: RIGHT, score: 1, isLate: false },
		{ after: 20_000 + GRACE_MS, given: RIGHT, score: 1, isLate: false },
		{ after: 20_001 + GRACE_MS, given: RIGHT, score: 0, isLate: true },
		{ after: 19_999, given: { kind: 'pass' } as const, score: 0, isLate: false },
		{ after: 20_000, given: { kind: 'pass' } as const, score: 0, isLate: true }
	])(
		'ATTEMPT-4 $given.kind after $after ms is late: $isLate',
		({ after, given, score, isLate }) => {
			const locked = done(answer(begin({ timeLimitMs: 20_000 }), given, T0 + after));
			expect(locked.entries[0]?.answer).toMatchObject({ answer: given, score, isLate });
		}
	);

	it('ATTEMPT-5 goes on only after the reveal, and once', () => {
		const asked = begin();
		expect(codeOf(goOn(asked, SAMPLE_QUIZ, 0, T0))).toBe('answer-first');
		const second = done(goOn(done(answer(asked, RIGHT)), SAMPLE_QUIZ, 0, T0 + 2000));
		expect(stageOf(second, SAMPLE_QUIZ)).toEqual({ kind: 'asking', index: 1 });
		expect(goOn(second, SAMPLE_QUIZ, 0, T0 + 3000)).toEqual({ ok: true, value: second });
	});

	it('ATTEMPT-5 finishes after the last question', () => {
		const last = done(answer(begin({}, [CHOICE.id]), RIGHT));
		const finished = done(goOn(last, SAMPLE_QUIZ, 0, T0 + 4000));
		expect(finished.finishedAt).toBe(T0 + 4000);
		expect(stageOf(finished, SAMPLE_QUIZ)).toEqual({ kind: 'finished' });
	});

	it.each([
		{ question: SAMPLE_QUESTIONS.choice.id, given: RIGHT, stage: 'proving' },
		{ question: SAMPLE_QUESTIONS.choice.id, given: WRONG, stage: 'proving' },
		{ question: SAMPLE_QUESTIONS.choice.id, given: { kind: 'pass' } as const, stage: 'revealed' },
		{
			question: SAMPLE_QUESTIONS.notStated.id,
			given: { kind: 'claim', verdict: 'supported' } as const,
			stage: 'revealed'
		},
		{
			question: SAMPLE_QUESTIONS.supported.id,
			given: { kind: 'claim', verdict: 'supported' } as const,
			stage: 'proving'
		},
		{
			question: SAMPLE_QUESTIONS.proof.id,
			given: { kind: 'proof', sentence: 'p1s1' } as const,
			stage: 'revealed'
		}
	])('ATTEMPT-6 after $given.kind on $question comes $stage', ({ question, given, stage }) => {
		const locked = done(answer(begin({ hasProofStep: true }, [question]), given));
		expect(stageOf(locked, SAMPLE_QUIZ)).toEqual({ kind: stage, index: 0 });
	});

	it('ATTEMPT-6 locks one proof, right or not', () => {
		const proving = done(answer(begin({ hasProofStep: true }), RIGHT));
		const [sentence = ''] = provingSentences(SAMPLE_QUIZ.article, CHOICE);
		const prove = (given: string | null) =>
			lockProof(proving, SAMPLE_QUIZ, { index: 0, sentence: given }, T0 + 2000);
		expect(done(prove(sentence)).entries[0]?.proof?.isProven).toBe(true);
		expect(done(prove('p1s1')).entries[0]?.proof?.isProven).toBe(sentence === 'p1s1');
		expect(done(prove(null)).entries[0]?.proof).toMatchObject({ sentence: null, isProven: false });
		const proven = done(prove(sentence));
		const again = lockProof(proven, SAMPLE_QUIZ, { index: 0, sentence: null }, T0);
		expect(codeOf(again)).toBe('already-answered');
	});

	it('ATTEMPT-6 refuses a proof that was not asked and an unknown sentence', () => {
		const revealed = done(answer(begin(), RIGHT));
		const given = { index: 0, sentence: 'p1s1' };
		expect(codeOf(lockProof(revealed, SAMPLE_QUIZ, given, T0))).toBe('proof-not-asked');
		expect(codeOf(lockProof(begin(), SAMPLE_QUIZ, given, T0))).toBe('answer-first');
		const proving = done(answer(begin({ hasProofStep: true }), RIGHT));
		const unknown = { index: 0, sentence: 'p99s1' };
		expect(codeOf(lockProof(proving, SAMPLE_QUIZ, unknown, T0))).toBe('sentence-unknown');
	});

	it('ATTEMPT-7 stops the clock while paused and refuses answers', () => {
		const paused = done(pause(begin({ timeLimitMs: 20_000 }), SAMPLE_QUIZ, T0 + 5000));
		expect(codeOf(answer(paused, RIGHT))).toBe('attempt-paused');
		const resumed = done(resume(paused, T0 + 65_000));
		const [entry] = resumed.entries;
		expect(entry?.pausedMs).toBe(60_000);
		expect(entry && deadlineOf(resumed, entry)).toBe(T0 + 80_000);
		expect(pause(paused, SAMPLE_QUIZ, T0 + 9000)).toEqual({ ok: true, value: paused });
	});

	it('ATTEMPT-7 does not pause what is finished', () => {
		const finished = done(goOn(done(answer(begin({}, [CHOICE.id]), RIGHT)), SAMPLE_QUIZ, 0, T0));
		expect(codeOf(pause(finished, SAMPLE_QUIZ, T0))).toBe('attempt-finished');
	});

	it('ATTEMPT-7 has nothing to pause where no question is open', () => {
		expect(codeOf(pause(begin({ book: 'memory' }), SAMPLE_QUIZ, T0))).toBe('question-not-open');
		const revealed = done(answer(begin(), RIGHT));
		expect(codeOf(pause(revealed, SAMPLE_QUIZ, T0))).toBe('question-not-open');
	});

	it('ATTEMPT-7 gives no time for a pause that began before the question', () => {
		const paused = { ...begin({ timeLimitMs: 20_000 }), pausedAt: T0 - 60_000 };
		expect(done(resume(paused, T0 + 1000)).entries[0]?.pausedMs).toBe(1000);
	});

	it.each([
		{ settings: { asksConfidence: true }, given: RIGHT, kept: 'sure' },
		{ settings: { asksConfidence: false }, given: RIGHT, kept: undefined },
		{ settings: { asksConfidence: true }, given: { kind: 'pass' } as const, kept: undefined },
		{ settings: { asksConfidence: true, timeLimitMs: 1 }, given: RIGHT, kept: undefined }
	])('RESULT-4 keeps confidence where it was asked and judged: $kept', (row) => {
		const given = { index: 0, answer: row.given, confidence: 'sure' } as const;
		const locked = done(lockAnswer(begin(row.settings), SAMPLE_QUIZ, given, T0 + 60_000));
		expect(locked.entries[0]?.answer?.confidence).toBe(row.kept);
	});

	it('RESULT-6 names a finished attempt only', () => {
		expect(codeOf(nameAttempt(begin(), 'Ann'))).toBe('attempt-running');
		const finished = { ...begin(), finishedAt: T0 };
		expect(done(nameAttempt(finished, 'Ann')).nickname).toBe('Ann');
	});
});
