import { expect, test } from 'vitest';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { VERDICTS, gradeClaim } from './claim.ts';

const { supported, contradicted, notStated } = SAMPLE_QUESTIONS;

test.each([supported, contradicted, notStated])('GRADE-1 claim: $key, and no other', (question) => {
	for (const verdict of VERDICTS) {
		const score = gradeClaim(question, { kind: 'claim', verdict });
		expect(score).toBe(verdict === question.key ? 1 : 0);
	}
});
