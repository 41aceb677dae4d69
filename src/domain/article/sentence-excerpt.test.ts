import { describe, expect, it } from 'vitest';
import { SAMPLE_ARTICLE } from '../../../tests/fixtures/sample-article.ts';
import { sentencesOf } from './article.ts';
import { sentenceExcerptOf } from './sentence-excerpt.ts';

const WANTED = ['p2s1', 'p2s3', 'p3s2'];
const excerpt = sentenceExcerptOf(SAMPLE_ARTICLE, ({ id }) => WANTED.includes(id));

function shown(index: number): string {
	const { start = 0, end = 0 } = excerpt.paragraphs[index] ?? {};
	return excerpt.text.slice(start, end).replaceAll(/\s+/g, ' ');
}

describe('an excerpt of sentences', () => {
	it('PUBLISH-20 holds the wanted sentences where they stood', () => {
		expect(sentencesOf(excerpt).map(({ id }) => id)).toEqual(WANTED);
		for (const { start, end, text } of sentencesOf(excerpt)) {
			expect(excerpt.text.slice(start, end)).toBe(text);
		}
		expect(excerpt.text).toHaveLength(SAMPLE_ARTICLE.text.length);
	});

	it('PUBLISH-20 holds not a word of the others', () => {
		const others = sentencesOf(SAMPLE_ARTICLE).filter(({ id }) => !WANTED.includes(id));
		const words = new Set(excerpt.text.match(/[\p{L}\d]+/gu));
		const kept = new Set(sentencesOf(excerpt).flatMap(({ text }) => text.match(/[\p{L}\d]+/gu)));
		expect(words).toEqual(kept);
		for (const { text } of others) expect(JSON.stringify(excerpt)).not.toContain(text);
	});

	it('PUBLISH-21 says where something was left out', () => {
		expect(shown(0)).toMatch(/^Mayor .*day\. \[…\] About 33,000 .*year\.$/);
		expect(shown(1)).toMatch(/^\[…\] A second battery boat/);
	});
});
