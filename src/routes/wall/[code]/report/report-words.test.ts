import { describe, expect, it } from 'vitest';
import { classWords, markCountWords, misreadWords, percent, seconds } from './report-words.ts';

const CLASS = {
	...{ members: 30, removed: 0, counted: 12, planned: 12, share: 0.5, openedAt: 0 },
	durationMs: 2_460_000
};

it.each([
	[0.824, '82 %'],
	[-0.5, '−50 %'],
	[null, '–']
])('a share of %s is %s', (share, words) => {
	expect(percent(share)).toBe(words);
});

it.each([
	[7540, '7.5 s'],
	[12_400, '12 s'],
	[150_000, '3 min'],
	[null, '–']
])('%s ms are %s', (ms, words) => {
	expect(seconds(ms)).toBe(words);
});

describe('the class', () => {
	it('is told by its size, its questions and its time', () => {
		expect(classWords(CLASS)).toEqual(['30 players', '12 questions', '41 min']);
	});

	it('with what was left out', () => {
		const part = { ...CLASS, members: 1, removed: 2, counted: 3, durationMs: null };
		expect(classWords(part)).toEqual([
			'1 player',
			'3 of 12 questions count',
			'2 players removed, not counted here'
		]);
	});
});

it('counts the marks that there are', () => {
	const marks = { right: 12, partly: 0, wrong: 3, passed: 0, 'timed-out': 0, open: 1 };
	expect(markCountWords(marks)).toBe('12 right · 3 not right · 1 no answer');
});

it('says how a sentence was misread', () => {
	const sentence = { id: 'p1s1', text: '', start: 0, end: 0, questions: [0] };
	expect(misreadWords({ ...sentence, missed: 9, judged: 24, mistaken: 5, objected: 1 })).toBe(
		'9 of 24 answers missed what it says · tapped 5 times as a proof that it is not · once the ground of an objection'
	);
	expect(misreadWords({ ...sentence, missed: 0, judged: 0, mistaken: 2, objected: 0 })).toBe(
		'tapped twice as a proof that it is not'
	);
});
