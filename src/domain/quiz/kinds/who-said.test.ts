import { expect, test } from 'vitest';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { optionId } from '../option.ts';
import { gradeWhoSaid } from './who-said.ts';

test.each([
	['the speaker', optionId('Tam Reid'), 1],
	['another speaker', optionId('Ingrid Sølvberg'), 0],
	['the name of the speaker', 'Tam Reid', 0],
	['an unknown id', 'zzz', 0],
	['nothing', '', 0]
])('GRADE-1 who said it: %s', (_, option, score) => {
	expect(gradeWhoSaid(SAMPLE_QUESTIONS.whoSaid, { kind: 'who-said', option })).toBe(score);
});
