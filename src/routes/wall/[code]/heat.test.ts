import { describe, expect, it } from 'vitest';
import { excerptOf } from '#domain/article/excerpt.ts';
import { SAMPLE_ARTICLE } from '../../../../tests/fixtures/sample-article.ts';
import { elsewhereShare, heatLevel, heatOf, levelWords, mostPointed } from './heat.ts';

const MAP = {
	pointers: 8,
	sentences: [
		{ sentence: 'p2s1', share: 0.5 },
		{ sentence: 'p1s1', share: 0.375 },
		{ sentence: 'p2s2', share: 0.125 }
	]
};

describe('ROOM-77 the heat map', () => {
	it.each([
		[0.001, 1, '1–20 %'],
		[0.2, 1, '1–20 %'],
		[0.21, 2, '21–40 %'],
		[1, 5, '81–100 %']
	])('a share of %f is of level %i', (share, level, words) => {
		expect([heatLevel(share), levelWords(level)]).toEqual([level, words]);
	});

	it('is empty where nobody pointed', () => {
		expect(heatOf(null).size).toBe(0);
		expect(heatOf(MAP).get('p1s1')).toBe(0.375);
	});

	it('of an excerpt says how many pointed elsewhere', () => {
		const excerpt = excerptOf(SAMPLE_ARTICLE, ({ id }) => id === 'p2');
		expect(mostPointed(excerpt, MAP).map(({ sentence }) => sentence.id)).toEqual(['p2s1', 'p2s2']);
		expect(elsewhereShare(excerpt, MAP)).toBe(0.375);
		expect(elsewhereShare(SAMPLE_ARTICLE, MAP)).toBe(0);
	});
});
