import { expect, test } from 'vitest';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { optionId } from '../option.ts';
import { gradeChoice } from './choice.ts';

test.each([
	['the key', optionId('Lund'), 1],
	['a wrong option', optionId('Aberlow'), 0],
	['the text of the key', 'Lund', 0],
	['an unknown id', 'zzz', 0],
	['a name every object has', 'constructor', 0],
	['nothing', '', 0]
])('GRADE-1 choice: %s', (_, option, score) => {
	expect(gradeChoice(SAMPLE_QUESTIONS.choice, { kind: 'choice', option })).toBe(score);
});
