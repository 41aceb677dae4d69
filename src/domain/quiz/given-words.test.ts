import { describe, expect, it } from 'vitest';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../tests/fixtures/sample-quiz.ts';
import type { Answer } from './answer.ts';
import { givenWords } from './given-words.ts';
import { optionId } from './option.ts';
import type { Question } from './question.ts';

const { choice, chooseAll, supported, match, number } = SAMPLE_QUESTIONS;

describe('QUIZ-2 a given answer in words', () => {
	it.each<readonly [string, Question, Answer, readonly string[]]>([
		['pass', choice, { kind: 'pass' }, []],
		['choice', choice, { kind: 'choice', option: choice.key }, ['Lund']],
		['claim', supported, { kind: 'claim', verdict: 'not-stated' }, ['Not stated']],
		['number', number, { kind: 'number', text: '7' }, ['7']],
		[
			'match',
			{ ...match, pairs: match.pairs.slice(0, 1) },
			{ kind: 'match', pairs: { [optionId('Sølvberg')]: optionId('captain') } },
			['Sølvberg: captain']
		]
	])('%s', (_, question, answer, words) => {
		expect(givenWords(question, answer, SAMPLE_QUIZ.article)).toEqual(words);
	});

	it('does not put the key first', () => {
		const fileOrder = { ...chooseAll, options: chooseAll.options.toReversed() };
		const answer: Answer = { kind: 'choose-all', options: ['Lund', 'Fenwick'].map(optionId) };
		for (const question of [chooseAll, fileOrder]) {
			expect(givenWords(question, answer, SAMPLE_QUIZ.article)).toEqual(['Fenwick', 'Lund']);
		}
	});
});
