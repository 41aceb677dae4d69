import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SAMPLE_ARTICLE } from '../../../tests/fixtures/sample-article.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../tests/fixtures/sample-quiz.ts';
import type { Answer } from './answer.ts';
import { grade } from './grade.ts';
import { VERDICTS } from './kinds/claim.ts';
import type { Question } from './question.ts';

const { choice, whoSaid, chooseAll, order, number, typedText } = SAMPLE_QUESTIONS;

/** The right answer to each question of the sample, read off its key. */
const RIGHT: readonly (readonly [Question, Answer])[] = SAMPLE_QUIZ.questions.map((question) => [
	question,
	rightAnswer(question)
]);

describe('GRADE-9', () => {
	it.each(RIGHT)('$kind: the right answer scores 1', (question, answer) => {
		expect(grade(question, answer, SAMPLE_ARTICLE)).toBe(1);
	});

	it.each(SAMPLE_QUIZ.questions)('$kind: a pass scores 0', (question) => {
		expect(grade(question, { kind: 'pass' }, SAMPLE_ARTICLE)).toBe(0);
	});

	it.each(SAMPLE_QUIZ.questions)('$kind: the right answer to another kind scores 0', (question) => {
		const others = RIGHT.filter(([other]) => other.kind !== question.kind);
		expect(others.length).toBeGreaterThan(8);
		for (const [, answer] of others) expect(grade(question, answer, SAMPLE_ARTICLE)).toBe(0);
	});

	it.each<Answer>([
		{ kind: 'choice', option: '' },
		{ kind: 'who-said', option: '' },
		{ kind: 'choose-all', options: [] },
		{ kind: 'order', items: [] },
		{ kind: 'match', pairs: {} },
		{ kind: 'number', text: '' },
		{ kind: 'typed', text: '' },
		{ kind: 'cloze', gaps: [] },
		{ kind: 'proof', sentence: '' }
	])('$kind: an empty answer scores 0', (answer) => {
		for (const question of SAMPLE_QUIZ.questions) {
			expect(grade(question, answer, SAMPLE_ARTICLE)).toBe(0);
		}
	});
});

test.each<readonly [Question, Answer]>([
	[choice, { kind: 'who-said', option: choice.key }],
	[whoSaid, { kind: 'choice', option: whoSaid.key }],
	[chooseAll, { kind: 'order', items: chooseAll.key }],
	[order, { kind: 'choose-all', options: order.items.map(({ id }) => id) }],
	[number, { kind: 'typed', text: '33,000' }],
	[typedText, { kind: 'number', text: 'Sølvberg' }]
])('GRADE-9 $kind: what is right, under the name of another kind, scores 0', (question, answer) => {
	expect(grade(question, answer, SAMPLE_ARTICLE)).toBe(0);
});

test('GRADE-8 proof: any sentence that holds evidence, and no other', () => {
	const { proof } = SAMPLE_QUESTIONS;
	const score = (sentence: string) => grade(proof, { kind: 'proof', sentence }, SAMPLE_ARTICLE);
	const sentences = SAMPLE_ARTICLE.paragraphs.flatMap((paragraph) => paragraph.sentences);
	expect(sentences.filter(({ id }) => score(id) === 1).map(({ id }) => id)).toEqual(['p2s1']);
});

describe('GRADE-9 whatever is given, the score is from 0 to 1', () => {
	const word = fc.oneof(fc.constantFrom(...wordsOf(SAMPLE_QUIZ.questions)), fc.string());
	const words = fc.array(word, { maxLength: 8 });
	const answers: fc.Arbitrary<Answer> = fc.oneof(
		fc.record({ kind: fc.constantFrom('choice', 'who-said'), option: word }),
		fc.record({ kind: fc.constant('choose-all'), options: words }),
		fc.record({ kind: fc.constant('claim'), verdict: fc.constantFrom(...VERDICTS) }),
		fc.record({ kind: fc.constant('order'), items: words }),
		fc.record({ kind: fc.constant('match'), pairs: fc.dictionary(word, word) }),
		fc.record({ kind: fc.constantFrom('number', 'typed'), text: word }),
		fc.record({ kind: fc.constant('cloze'), gaps: words }),
		fc.record({ kind: fc.constant('proof'), sentence: word })
	);

	it.each(SAMPLE_QUIZ.questions)('$kind $id', (question) => {
		const own = answers.filter(({ kind }) => kind === question.kind);
		fc.assert(
			fc.property(own, (answer) => {
				const score = grade(question, answer, SAMPLE_ARTICLE);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
			}),
			{ seed: 1, numRuns: 200 }
		);
	});
});

function rightAnswer(question: Question): Answer {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
			return { kind: question.kind, option: question.key };
		case 'choose-all':
			return { kind: 'choose-all', options: question.key };
		case 'claim':
			return { kind: 'claim', verdict: question.key };
		case 'order':
			return { kind: 'order', items: question.items.map(({ id }) => id) };
		case 'match': {
			const pairs = question.pairs.map(({ left, right }) => [left.id, right.id] as const);
			return { kind: 'match', pairs: Object.fromEntries(pairs) };
		}
		case 'number':
			return { kind: 'number', text: String(question.key) };
		case 'typed':
			return { kind: 'typed', text: question.form === 'date' ? '12 March 2019' : 'Sølvberg' };
		case 'cloze':
			return { kind: 'cloze', gaps: question.gaps.map(({ key }) => key[0] ?? '') };
		case 'proof':
			return { kind: 'proof', sentence: 'p2s1' };
	}
}

/** Every text and id in the questions: what a player could send back, in any place. */
function wordsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(wordsOf);
}
