import { describe, expect, it } from 'vitest';
import type { Attempt, Confidence, Entry } from '#domain/attempt/attempt.ts';
import type { Answer } from '#domain/quiz/answer.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../tests/fixtures/sample-quiz.ts';
import { proofMarks } from './article-marks.ts';
import { compareResults } from './comparison.ts';
import { type Mark, missedIds, resultOf } from './result.ts';
import { tipFor } from './tips.ts';

const { choice, chooseAll, supported, notStated, proof } = SAMPLE_QUESTIONS;

type Went = {
	readonly question: { readonly id: string };
	readonly score?: number;
	readonly answer?: Answer;
	readonly isLate?: boolean;
	readonly isProven?: boolean;
	readonly confidence?: Confidence;
};

const ANSWERED: Answer = { kind: 'choice', option: 'some' };

function entryOf({ question, score, answer = ANSWERED, ...went }: Went): Entry {
	const entry = { questionId: question.id, openedAt: 1000, pausedMs: 500 };
	if (score === undefined) return entry;
	const confidence = went.confidence === undefined ? {} : { confidence: went.confidence };
	const isLate = went.isLate ?? false;
	const locked = { ...entry, answer: { answer, lockedAt: 4500, score, isLate, ...confidence } };
	if (went.isProven === undefined) return locked;
	return { ...locked, proof: { sentence: 'p1s1', lockedAt: 5000, isProven: went.isProven } };
}

function attemptOf(went: readonly Went[], hasProofStep = false): Attempt {
	return {
		id: 'attempt',
		shareId: 'share',
		quizSlug: SAMPLE_QUIZ.slug,
		quizVersion: SAMPLE_QUIZ.version,
		origin: { kind: 'quiz' },
		seed: 'seed',
		settings: { book: 'open', timeLimitMs: null, hasProofStep, asksConfidence: true },
		questionIds: went.map(({ question }) => question.id),
		startedAt: 0,
		entries: went.map(entryOf)
	};
}

const resultFor = (went: readonly Went[], hasProofStep = false) =>
	resultOf(attemptOf(went, hasProofStep), SAMPLE_QUIZ);

describe('a result', () => {
	it.each<{ went: Omit<Went, 'question'>; mark: Mark; points: number }>([
		{ went: { score: 1 }, mark: 'right', points: 1 },
		{ went: { score: 0.5 }, mark: 'partly', points: 0.5 },
		{ went: { score: 0 }, mark: 'wrong', points: 0 },
		{ went: { score: 0, answer: { kind: 'pass' } }, mark: 'passed', points: 0 },
		{ went: { score: 0, isLate: true }, mark: 'timed-out', points: 0 },
		{ went: {}, mark: 'open', points: 0 }
	])('RESULT-2 marks $went as $mark', ({ went, mark, points }) => {
		const [question] = resultFor([{ question: choice, ...went }]).questions;
		expect(question).toMatchObject({ mark, points });
	});

	it.each([
		{ score: 1, isProven: true, points: 1, proven: 1 },
		{ score: 1, isProven: false, points: 0.5, proven: 0 },
		{ score: 0, isProven: true, points: 0.5, proven: 0 },
		{ score: 0.5, isProven: true, points: 0.75, proven: 0 }
	])('RESULT-1 RESULT-3 score $score, proof $isProven: $points points', (row) => {
		const result = resultFor([{ question: chooseAll, ...row }], true);
		expect(result).toMatchObject({ points: row.points, proven: row.proven, proofsAsked: 1 });
	});

	it('RESULT-3 counts a proof question as its own proof and asks none of a not-stated claim', () => {
		const result = resultFor(
			[
				{ question: proof, score: 1, answer: { kind: 'proof', sentence: 'p1s1' } },
				{ question: notStated, score: 1, answer: { kind: 'claim', verdict: 'not-stated' } }
			],
			true
		);
		expect(result).toMatchObject({ right: 2, proven: 1, proofsAsked: 1, points: 2 });
	});

	it('RESULT-3 counts a pass as a proof not found', () => {
		const pass: Answer = { kind: 'pass' };
		const result = resultFor([{ question: choice, score: 0, answer: pass }], true);
		expect(result).toMatchObject({ proofsAsked: 1, proven: 0, points: 0 });
	});

	it('RESULT-3 speaks of no proof where none was asked', () => {
		expect(resultFor([{ question: choice, score: 1 }])).toMatchObject({ proofsAsked: 0 });
	});

	it('RESULT-4 adds up by round, kind and confidence', () => {
		const result = resultFor([
			{ question: choice, score: 1, confidence: 'sure' },
			{ question: chooseAll, score: 0.5, confidence: 'sure' },
			{ question: supported, score: 1, confidence: 'guess' },
			{ question: proof }
		]);
		for (const shares of [result.byRound, result.byKind]) {
			expect(shares.reduce((sum, { asked }) => sum + asked, 0)).toBe(4);
			expect(shares.reduce((sum, { right }) => sum + right, 0)).toBe(2);
		}
		expect(result.calibration).toEqual([
			{ confidence: 'sure', right: 1, asked: 2 },
			{ confidence: 'guess', right: 1, asked: 1 }
		]);
	});

	it('counts thinking time without pauses', () => {
		expect(resultFor([{ question: choice, score: 1 }]).answeringMs).toBe(3000);
	});

	it('lists what was missed in playing order', () => {
		const went = [
			{ question: chooseAll, score: 0.5 },
			{ question: choice, score: 1 },
			{ question: proof }
		];
		expect(missedIds(resultFor(went))).toEqual([chooseAll.id, proof.id]);
	});

	it('RESULT-5 gives a tip for the weakest kind and none when all is right', () => {
		const all = [{ question: choice, score: 1 }];
		expect(tipFor(resultFor(all))).toBeUndefined();
		const weak = [...all, { question: chooseAll, score: 0.5 }];
		expect(tipFor(resultFor(weak))?.kind).toBe('choose-all');
	});

	it('marks every proof in the article’s order', () => {
		const marks = proofMarks(
			resultFor([
				{ question: proof, score: 0 },
				{ question: choice, score: 1 }
			]),
			SAMPLE_QUIZ
		);
		const quotes = marks.map(({ start, end }) => SAMPLE_QUIZ.article.text.slice(start, end));
		const evidence = [proof, choice].flatMap((question) =>
			question.evidence.map(({ quote }) => quote)
		);
		expect(quotes.toSorted()).toEqual(evidence.toSorted());
		expect(marks.map(({ start }) => start)).toEqual(
			marks.map(({ start }) => start).toSorted((one, other) => one - other)
		);
	});
});

describe('a challenge', () => {
	const mine = resultFor([
		{ question: choice, score: 1 },
		{ question: chooseAll, score: 0.5 }
	]);
	const theirs = resultFor([
		{ question: choice, score: 0 },
		{ question: chooseAll, score: 1 }
	]);

	it('CHALLENGE-3 sets the marks side by side, question by question', () => {
		expect(compareResults(mine, theirs).questions.map((one) => [one.yours, one.theirs])).toEqual([
			['right', 'wrong'],
			['partly', 'right']
		]);
	});

	it('CHALLENGE-3 lets right answers decide, then proofs', () => {
		const better = { ...mine, right: 2 };
		expect(compareResults(mine, theirs).leader).toBe('nobody');
		expect(compareResults(better, theirs).leader).toBe('you');
		expect(compareResults(theirs, better).leader).toBe('them');
		expect(compareResults({ ...mine, proven: 1 }, theirs).leader).toBe('you');
	});
});
