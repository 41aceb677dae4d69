import { describe, expect, test } from 'vitest';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import { optionId } from '../option.ts';
import type { Question } from '../question.ts';
import { articleFacts } from './article-facts.ts';
import { checkQuestion, proofCheck } from './proof-check.ts';

const META = {
	title: 'Apples',
	standfirst: 'A yard is planted.',
	sourceNote: 'Made up.',
	author: 'Nobody',
	publishedOn: '2025-03-08',
	language: 'en',
	licence: 'MIT'
};

const ARTICLE = parseArticle(
	META,
	'Ada Lund planted twelve apple trees. A nursery gave them away.'
);

const QUESTION: Question = {
	kind: 'choice',
	id: 'giver',
	round: 'facts',
	prompt: 'Where did they come from?',
	options: [option('A nursery'), option('A shop')],
	key: optionId('A nursery'),
	evidence: [{ quote: 'A nursery gave them away.' }],
	explanation: 'They were a gift.'
};

const QUIZ: Quiz = {
	slug: 'apples',
	version: 'v1',
	title: 'Apples',
	description: 'One question.',
	language: 'en',
	article: ARTICLE,
	rounds: [{ id: 'facts', title: 'Facts', description: 'One.' }],
	questions: [QUESTION]
};

describe('the proof check', () => {
	test('a sound quiz has no findings', () => {
		expect(proofCheck(QUIZ)).toEqual([]);
	});

	test('a finding names the question and the field', () => {
		const spoilt = { ...QUESTION, options: [option('A nursery'), option('the Nursery')] };
		expect(checkQuestion(spoilt, articleFacts(ARTICLE))).toEqual([
			{ code: 'option-twice', questionId: 'giver', field: ['options', 1], detail: 'the Nursery' }
		]);
	});

	test('PROOF-1 a question needs evidence, and what rests on it is then left unsaid', () => {
		const spoilt = { ...QUIZ, questions: [{ ...QUESTION, evidence: [] }] };
		expect(found(spoilt)).toEqual(['evidence-missing evidence']);
	});

	test('PROOF-14 a quiz has questions', () => {
		expect(found({ ...QUIZ, questions: [] })).toEqual(['quiz-empty rounds']);
	});

	test('PROOF-14 a question is asked in a round of the quiz', () => {
		const questions = [QUESTION, { ...QUESTION, id: 'other', round: 'none' }];
		expect(found({ ...QUIZ, questions })).toEqual(['round-unknown questions.1.round']);
	});

	test('PROOF-14 no round is empty', () => {
		const rounds = [...QUIZ.rounds, { id: 'more', title: 'More', description: 'None.' }];
		expect(found({ ...QUIZ, rounds })).toEqual(['round-empty rounds.1.id']);
	});

	test('PROOF-15 an id stands once', () => {
		expect(found({ ...QUIZ, questions: [QUESTION, QUESTION] })).toEqual([
			'id-twice questions.1.id'
		]);
	});
});

function option(text: string) {
	return { id: optionId(text), text };
}

function found(quiz: Quiz): readonly string[] {
	return proofCheck(quiz).map(({ code, field }) => `${code} ${field.join('.')}`);
}
