import { expect, test } from 'vitest';
import { gradeProof } from './proof.ts';

test.each([
	['p2s1', 1],
	['p2s2', 1],
	['p2s3', 0],
	['p2', 0],
	['P2S1', 0],
	['', 0]
])('GRADE-8 proof: tapping %s', (sentence, score) => {
	expect(gradeProof(['p2s1', 'p2s2'], { sentence })).toBe(score);
});

test('GRADE-8 proof: nothing proves where there is no evidence', () => {
	expect(gradeProof([], { sentence: 'p1s1' })).toBe(0);
});
