import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { type OrderQuestion, gradeOrder } from './order.ts';

const question: OrderQuestion = {
	...SAMPLE_QUESTIONS.order,
	items: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `text of ${id}` }))
};

test.each([
	['the right order', 'abcd', 6],
	['the reverse', 'dcba', 0],
	['neighbours swapped', 'bacd', 5],
	['the ends swapped', 'dbca', 1],
	['the last first', 'dabc', 3],
	['halves swapped', 'cdab', 2],
	['nothing', '', 0],
	['one item', 'a', 0],
	['two items in order', 'ab', 1],
	['two items the other way', 'ba', 0],
	['the last left out', 'abc', 3],
	['the first left out', 'bcd', 3],
	['only the last', 'd', 0],
	['unknown items between', 'axbyczd', 6],
	['unknown items alone', 'xyz', 0],
	['an item twice: the first place counts', 'abcda', 6],
	['every item twice, backwards first', 'dcbaabcd', 0]
])('GRADE-3 order: %s', (_, given, pairs) => {
	expect(gradeOrder(question, { kind: 'order', items: [...given] })).toBe(pairs / 6);
});

test('GRADE-3 order: an order and its reverse share one point', () => {
	const shuffled = fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 });
	fc.assert(
		fc.property(shuffled, (items) => {
			const score = gradeOrder(question, { kind: 'order', items });
			const reverse = gradeOrder(question, { kind: 'order', items: items.toReversed() });
			expect(score + reverse).toBeCloseTo(1);
		}),
		{ seed: 1 }
	);
});
