import { expect, test } from 'vitest';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { optionId } from '../option.ts';
import { gradeMatch } from './match.ts';

const RIGHT = {
	Sølvberg: 'mayor',
	Reid: 'fisherman',
	'the Gannet': 'boat',
	'the Petrel': 'boat'
};

test.each<readonly [string, Readonly<Record<string, string>>, number]>([
	['every partner', RIGHT, 1],
	['one wrong', { ...RIGHT, Reid: 'boat' }, 0.75],
	['an extra', { ...RIGHT, Reid: 'captain' }, 0.75],
	['two swapped', { ...RIGHT, Sølvberg: 'fisherman', Reid: 'mayor' }, 0.5],
	['only one given', { Reid: 'fisherman' }, 0.25],
	['one partner for all', { Sølvberg: 'boat', Reid: 'boat', 'the Gannet': 'boat' }, 0.25],
	['all wrong', { Sølvberg: 'boat', Reid: 'mayor', 'the Gannet': 'captain' }, 0],
	['none', {}, 0],
	['unknown things on the left', { ...RIGHT, captain: 'boat', boat: 'mayor' }, 1],
	['unknown partners', { Sølvberg: 'zzz', Reid: '' }, 0]
])('GRADE-4 match: %s', (_, given, score) => {
	const pairs = Object.fromEntries(
		Object.entries(given).map(([left, right]) => [optionId(left), optionId(right)])
	);
	expect(gradeMatch(SAMPLE_QUESTIONS.match, { kind: 'match', pairs })).toBe(score);
});

test('GRADE-4 match: texts in place of ids', () => {
	expect(gradeMatch(SAMPLE_QUESTIONS.match, { kind: 'match', pairs: RIGHT })).toBe(0);
});
