import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmenterBoundaries } from './segmenter-boundaries.ts';

function inOneGo(text: string): readonly number[] {
	const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
	return [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);
}

describe('windows', () => {
	test('ARTICLE-24 find the boundaries that one go over the whole text finds', () => {
		const parts = fc.constantFrom('Roe left. ', 'A. B ', 'Why? ', '“No.” ', '3.5 ', 'so ', 'x');
		const texts = fc
			.array(parts, { minLength: 1_000, maxLength: 3_000, size: 'max' })
			.map((list) => list.join(''));
		fc.assert(
			fc.property(texts, (text) => {
				expect(segmenterBoundaries(text, 'en')).toEqual(inOneGo(text));
			}),
			{ seed: 24, numRuns: 20 }
		);
	});

	test('ARTICLE-24 grow over a sentence longer than a window', () => {
		const text = `${'word '.repeat(3_000)}end. Next one. ${'Word '.repeat(3_000)}`;
		expect(segmenterBoundaries(text, 'en')).toEqual(inOneGo(text));
		expect(segmenterBoundaries(text, 'en')).toHaveLength(2);
	});

	test('ARTICLE-24 see past their end what decides a boundary', () => {
		for (let sentences = 760; sentences < 800; sentences += 1) {
			const text = `${'A b. '.repeat(sentences)}It ended. 33 33 33 33 33 groups came.`;
			expect(segmenterBoundaries(text, 'en')).toEqual(inOneGo(text));
		}
	});

	test('ARTICLE-24 find nothing in an empty text', () => {
		expect(segmenterBoundaries('', 'en')).toEqual([]);
	});
});
