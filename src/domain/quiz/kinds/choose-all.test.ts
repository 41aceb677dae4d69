import { expect, test } from 'vitest';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { optionId } from '../option.ts';
import { type ChooseAllQuestion, gradeChooseAll } from './choose-all.ts';

const question: ChooseAllQuestion = SAMPLE_QUESTIONS.chooseAll;
const [aberlow, fenwick, lund, torvey] = ['Aberlow', 'Fenwick', 'Lund', 'Torvey'].map(optionId);

test.each<readonly [string, readonly (string | undefined)[], number]>([
	['both right ones', [aberlow, fenwick], 1],
	['both, the other way round', [fenwick, aberlow], 1],
	['one of two', [aberlow], 0.5],
	['one right, one wrong', [aberlow, lund], 0],
	['both right, one wrong', [aberlow, fenwick, lund], 0.5],
	['everything', [aberlow, fenwick, lund, torvey], 0],
	['all wrong', [lund, torvey], 0],
	['nothing', [], 0],
	['one right many times', [aberlow, aberlow, aberlow], 0.5],
	['one wrong many times', [aberlow, fenwick, lund, lund], 0.5],
	['both right and an unknown id', [aberlow, fenwick, 'zzz'], 0.5],
	['unknown ids', ['zzz', 'constructor', ''], 0]
])('GRADE-2 choose all: %s', (_, picked, score) => {
	const options = picked.filter((id) => id !== undefined);
	expect(options).toHaveLength(picked.length);
	expect(gradeChooseAll(question, { kind: 'choose-all', options })).toBe(score);
});

test('GRADE-2 choose all: thirds', () => {
	const three = { ...question, key: ['a', 'b', 'c'] };
	const score = (...options: readonly string[]) =>
		gradeChooseAll(three, { kind: 'choose-all', options });
	expect(score('a')).toBeCloseTo(1 / 3);
	expect(score('a', 'b')).toBeCloseTo(2 / 3);
	expect(score('a', 'b', 'x')).toBeCloseTo(1 / 3);
	expect(score('a', 'x', 'y')).toBe(0);
});
