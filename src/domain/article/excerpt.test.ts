import { expect, it } from 'vitest';
import { SAMPLE_ARTICLE } from '../../../tests/fixtures/sample-article.ts';
import { excerptOf } from './excerpt.ts';

it('keeps the wanted paragraphs where they were and blanks the rest', () => {
	const [first, second] = SAMPLE_ARTICLE.paragraphs;
	const excerpt = excerptOf(SAMPLE_ARTICLE, ({ id }) => id === second?.id);
	expect(excerpt.paragraphs).toEqual([second]);
	for (const { start, end, text } of second?.sentences ?? []) {
		expect(excerpt.text.slice(start, end)).toBe(text);
	}
	expect(excerpt.text).toHaveLength(SAMPLE_ARTICLE.text.length);
	expect(excerpt.text.slice(first?.start, first?.end).trim()).toBe('');
	expect(excerpt.text.trim()).toBe(SAMPLE_ARTICLE.text.slice(second?.start, second?.end));
});
