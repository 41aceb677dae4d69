import { expect, test } from 'vitest';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { type NumberQuestion, gradeNumber } from './number.ts';

const question: NumberQuestion = SAMPLE_QUESTIONS.number;

test.each([
	['the key', '33000', 1],
	['in words', 'about thirty-three thousand tickets', 1],
	['with thousands parted', '33 000', 1],
	['at the lower end', '31,500', 1],
	['at the upper end', '34.5k', 1],
	['below', '31,499', 0],
	['above', '34,501', 0],
	['without its thousands', '33', 0],
	['negative', '-33000', 0],
	['two numbers', '33000 or 34000', 0],
	['nothing', '', 0],
	['no number', 'many', 0],
	['what a program takes for a number', 'Infinity', 0],
	['what a program takes for none', 'NaN', 0]
])('GRADE-5 number: %s', (_, text, score) => {
	expect(gradeNumber(question, { kind: 'number', text })).toBe(score);
});

test.each([
	['2.4', 1],
	['2.6', 1],
	['2.61', 0],
	['2.39', 0]
])('GRADE-5 number: %s within 0.1 of 2.5', (text, score) => {
	const tenths = { ...question, key: 2.5, tolerance: 0.1 };
	expect(gradeNumber(tenths, { kind: 'number', text })).toBe(score);
});

test.each([
	[48, '48', 1],
	[48, '48 m', 1],
	[48, '49', 0],
	[48, '48.0001', 0],
	[1234, '1.234', 1],
	[1.234, '1.234', 1],
	[330_000, '330', 0],
	[0, 'zero', 1],
	[0, '', 0],
	[-5, '−5', 1],
	[-5, '5', 0]
])('GRADE-5 number: exactly %d, given %s', (key, text, score) => {
	const exact = { ...question, key, tolerance: 0 };
	expect(gradeNumber(exact, { kind: 'number', text })).toBe(score);
});
