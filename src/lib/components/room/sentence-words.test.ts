import { expect, it } from 'vitest';
import { SAMPLE_ARTICLE } from '../../../../tests/fixtures/sample-article.ts';
import { sentenceWords } from './sentence-words.ts';

it('is the sentence, or where it stands', () => {
	const [first] = SAMPLE_ARTICLE.paragraphs.flatMap(({ sentences }) => sentences);
	expect(sentenceWords(SAMPLE_ARTICLE, first?.id ?? '')).toBe(first?.text);
	expect(sentenceWords(undefined, 'p4s2')).toBe('sentence 2 of paragraph 4');
});
