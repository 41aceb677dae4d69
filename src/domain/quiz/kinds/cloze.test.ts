import { expect, test } from 'vitest';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { gradeCloze } from './cloze.ts';

test.each<readonly [string, readonly string[], number]>([
	['both gaps', ['Petrel', 'batteries'], 1],
	['another accepted form', ['Petrel', 'Battery power'], 1],
	['a slip where it is typed', ['Petrel', 'bateries'], 1],
	['another spelling where there are choices', ['petrel', 'batteries'], 0.5],
	['a wrong choice', ['Gannet', 'batteries'], 0.5],
	['only the first', ['Petrel'], 0.5],
	['only the second', ['', 'batteries'], 0.5],
	['the words in each other’s gap', ['batteries', 'Petrel'], 0],
	['more words than gaps', ['Petrel', 'batteries', 'Petrel'], 1],
	['the right words too late', ['', '', 'Petrel', 'batteries'], 0],
	['empty gaps', ['', ''], 0],
	['none', [], 0]
])('GRADE-7 cloze: %s', (_, gaps, score) => {
	expect(gradeCloze(SAMPLE_QUESTIONS.cloze, { kind: 'cloze', gaps })).toBe(score);
});
