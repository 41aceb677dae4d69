import { describe, expect, test } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { QUESTION_KINDS } from '#domain/quiz/question.ts';
import { EVERY_KIND } from './every-kind.fixture.ts';
import { type QuizFileOutcome, readQuizFile } from './read-quiz-file.ts';
import { writeQuizFile } from './write-quiz-file.ts';

const ARTICLE: Article = {
	meta: {
		title: 'None',
		standfirst: 'None',
		sourceNote: 'None',
		author: 'None',
		publishedOn: '2024-05-11',
		language: 'en',
		licence: 'MIT'
	},
	text: '',
	paragraphs: []
};

describe('reading a quiz file', () => {
	test('every kind is read', () => {
		const outcome = read(EVERY_KIND);
		expect(outcome.ok ? [] : outcome.findings).toEqual([]);
		const kinds = outcome.ok ? outcome.value.questions.map(({ kind }) => kind) : [];
		expect(new Set(kinds)).toEqual(new Set(QUESTION_KINDS));
	});

	test('writing and reading give the same quiz', () => {
		const outcome = read(EVERY_KIND);
		if (!outcome.ok) throw new Error('not read');
		const written = writeQuizFile(outcome.value);
		expect(read(written)).toEqual(outcome);
		expect(written.split('\n')[0]).toBe(EVERY_KIND.split('\n')[0]);
	});

	test('texts that look like other things survive the round trip', () => {
		const outcome = read(EVERY_KIND);
		if (!outcome.ok) throw new Error('not read');
		const texts = [
			'yes',
			'33',
			'# no comment',
			'a: b',
			"it's {}",
			'two\nlines',
			'“quoted” — é',
			'- x'
		];
		for (const title of texts) {
			const quiz = { ...outcome.value, title, description: `${title} `.repeat(12).trim() };
			expect(read(writeQuizFile(quiz))).toEqual({ ok: true, value: quiz });
		}
	});

	test.each([
		[
			'title: The mill bridge',
			'titel: The mill bridge',
			['titel: key-missing', 'titel: key-unknown']
		],
		['language: en', 'language: English!', ['language: E language-tag']],
		['    title: Facts', '    title: Facts\n    title: Too', ['title: Too key-twice']],
		['    description: What happened, where and when.\n', '', ['- id: facts key-missing']],
		['kind: choice', 'kind: choise', ['kind: choise value-unknown']],
		['        kind: choice\n', '', ['- id: who-paid-most key-missing']],
		['id: who-paid-most', 'id: Who paid', ['id: Who paid id-not-kebab']],
		['answer: the county', 'answer: 33', ['answer: 33 wrong-type']],
		['answer: the county', 'answer:', ['answer: wrong-type']],
		['answer: the county', 'answer: ""', ['answer: "" text-empty']],
		['answer: the county', `answer: ${'x'.repeat(200)}`, ['answer: xxx text-too-long']],
		['- Ruth Okafor\n        evidence', '- 7\n        evidence', ['- 7 wrong-type']],
		['why: The town', 'for: The town', ['- text: the town key-missing', 'for: The key-unknown']],
		['sentence: p1s2', 'sentence: second', ['sentence: second sentence-id']],
		['tolerance: 100', 'tolerance: -1', ['tolerance: -1 below-zero']],
		['answer: 1200', 'answer: "1200"', ['answer: "1200" wrong-type']],
		['answer: 1200', 'answer: .inf', ['answer: .inf not-finite']],
		['day: 9', 'day: 9.5', ['day: 9.5 not-whole']],
		['date:\n', 'answer: 9 May\n        date:\n', ['- id: opening-day answer-or-date']],
		['verdict: not-stated', 'verdict: unknown', ['verdict: unknown value-unknown']],
		['          article: divers\n', '', ['altered: key-missing']],
		['          - built\n', '', ['items: too-few']],
		[': supported\n', ': supported\n        altered: no\n', ['altered: no key-unknown']]
	])('%j as %j is %j', (from, to, found) => {
		expect(EVERY_KIND.split(from)).toHaveLength(2);
		const source = EVERY_KIND.replace(from, to);
		const outcome = read(source);
		const codes = found.map((one) => {
			const [, anchor = '', code] = /^(.*) (\S+)$/.exec(one) ?? [];
			return { code, line: source.slice(0, source.indexOf(anchor)).split('\n').length };
		});
		const findings = outcome.ok ? [] : outcome.findings;
		expect(findings.map(({ code, line }) => ({ code, line }))).toEqual(codes);
	});

	test('every finding is told, in the order of the lines', () => {
		const spoilt = EVERY_KIND.replace('kind: proof', 'kind: prof')
			.replace('prompt: Who bore', 'promt: Who bore')
			.replace('hint: It', 'hnt: It');
		const outcome = read(spoilt);
		const found = outcome.ok ? [] : outcome.findings;
		expect(found.map(({ code }) => code)).toEqual([
			'key-missing',
			'key-unknown',
			'key-unknown',
			'value-unknown'
		]);
		expect(found.map(({ message }) => message).join()).toContain('did you mean hint?');
	});

	test.each([
		'title: [en',
		'',
		'[]',
		'null',
		'7',
		'- - -',
		'&a [*a, *a]',
		'a: *b',
		'\u0000',
		'{',
		'? [a]\n: b'
	])('%j is refused without throwing', (source) => {
		const outcome = read(source);
		expect(outcome.ok ? [] : outcome.findings).not.toEqual([]);
	});
});

function read(source: string): QuizFileOutcome {
	return readQuizFile({ slug: 'bridge', version: 'v1', article: ARTICLE, source });
}
