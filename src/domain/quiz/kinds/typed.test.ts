import { expect, test } from 'vitest';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { gradeTyped } from './typed.ts';

const { typedText, typedDate } = SAMPLE_QUESTIONS;

test.each([
	['an accepted form', 'Ingrid Sølvberg', 1],
	['another accepted form', 'solvberg', 1],
	['a slip', 'Ingrid Sølvbreg', 1],
	['a name known to be another', 'Solberg', 0],
	['a slip from it', 'Solbrg', 0],
	['another person', 'Tam Reid', 0],
	['a part that is no form', 'Ingrid', 0],
	['nothing', '', 0]
])('GRADE-6 typed text: %s', (_, text, score) => {
	expect(gradeTyped(typedText, { kind: 'typed', text })).toBe(score);
});

test.each([
	['12 March 2019', 1],
	['12 March', 1],
	['12.3.', 1],
	['March 12th', 1],
	['3/12/19', 1],
	['12/3/2019', 1],
	['12 March 2018', 0],
	['13 March 2019', 0],
	['March 2019', 0],
	['3.12.2019', 0],
	['2019', 0],
	['12', 0],
	['12 or 13 March', 0],
	['', 0]
])('GRADE-6 typed date: %s', (text, score) => {
	expect(gradeTyped(typedDate, { kind: 'typed', text })).toBe(score);
});
