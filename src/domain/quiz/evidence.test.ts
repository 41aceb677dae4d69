import { describe, expect, it, test } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { SAMPLE_ARTICLE, SAMPLE_TEXT } from '../../../tests/fixtures/sample-article.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../tests/fixtures/sample-quiz.ts';
import { locateEvidence, provenEvidence, provingSentences } from './evidence.ts';

describe('QUIZ-6 evidence', () => {
	it('is found letter for letter', () => {
		const quote = 'runs on batteries';
		const start = SAMPLE_TEXT.indexOf(quote);
		expect(locateEvidence(SAMPLE_ARTICLE, { quote })).toEqual({
			ok: true,
			value: { quote, start, end: start + quote.length, sentences: ['p1s2'] }
		});
	});

	it('names every sentence it touches', () => {
		const located = locateEvidence(SAMPLE_ARTICLE, { quote: '12 March 2019. The boat' });
		expect(located).toMatchObject({ ok: true, value: { sentences: ['p1s1', 'p1s2'] } });
	});

	it.each([
		['in other letters', { quote: 'Runs on batteries' }],
		['with another space', { quote: 'runs  on batteries' }],
		['empty', { quote: '' }],
		['located where it does not stand', { quote: 'runs on batteries', sentence: 'p1s1' }],
		['located nowhere', { quote: 'runs on batteries', sentence: 'p9s9' }]
	])('is not found %s', (_, evidence) => {
		expect(codeOf(locateEvidence(SAMPLE_ARTICLE, evidence))).toBe('evidence-not-found');
	});

	it('that stands twice needs its sentence', () => {
		expect(codeOf(locateEvidence(SAMPLE_ARTICLE, { quote: 'ferry' }))).toBe('evidence-ambiguous');
		const located = locateEvidence(SAMPLE_ARTICLE, { quote: 'ferry', sentence: 'p3s1' });
		expect(located).toMatchObject({ ok: true, value: { sentences: ['p3s1'] } });
	});

	it('that stands twice in its own sentence stays ambiguous', () => {
		const twice = locateEvidence(SAMPLE_ARTICLE, { quote: 'the ', sentence: 'p2s1' });
		expect(codeOf(twice)).toBe('evidence-ambiguous');
	});

	it('is none in a heading', () => {
		const [first, ...rest] = SAMPLE_ARTICLE.paragraphs;
		if (first === undefined) throw new Error('The sample has paragraphs.');
		const headed: Article = {
			...SAMPLE_ARTICLE,
			paragraphs: [{ ...first, kind: 'heading' }, ...rest]
		};
		const located = locateEvidence(headed, { quote: 'runs on batteries' });
		expect(codeOf(located)).toBe('evidence-outside-text');
	});
});

test('QUIZ-6 every sentence that holds evidence proves, once', () => {
	expect(provingSentences(SAMPLE_ARTICLE, SAMPLE_QUESTIONS.match)).toEqual(['p2s1', 'p2s2']);
	const twice = {
		...SAMPLE_QUESTIONS.proof,
		evidence: [{ quote: 'the boat' }, { quote: 'Petrel' }]
	};
	expect(() => provenEvidence(SAMPLE_ARTICLE, twice)).toThrow('point-silence: evidence-not-found');
	const same = {
		...SAMPLE_QUESTIONS.proof,
		evidence: [{ quote: 'The boat' }, { quote: 'Petrel' }]
	};
	expect(provingSentences(SAMPLE_ARTICLE, same)).toEqual(['p1s2']);
});

test.each(SAMPLE_QUIZ.questions)('QUIZ-6 the sample evidence of $id is located', (question) => {
	expect(provenEvidence(SAMPLE_ARTICLE, question)).toHaveLength(question.evidence.length);
});

function codeOf(located: ReturnType<typeof locateEvidence>): string {
	return located.ok ? 'located' : located.refusal.code;
}
