import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseArticle } from '#domain/article/parse-article.ts';
import { readArticleFile } from '../article-file.ts';
import { checkQuizFile } from './check-quiz-file.ts';
import { ARTICLE_FILE, EVERY_KIND } from './every-kind.fixture.ts';
import type { QuizFileOutcome } from './read-quiz-file.ts';
import { STARTER_ARTICLE, STARTER_QUIZ } from './starter.ts';

const faultSchema = v.array(
	v.strictObject({
		rule: v.string(),
		code: v.string(),
		replace: v.string(),
		with: v.string(),
		line: v.string()
	})
);

const faultsFile = new URL('planted-faults.fixture.yaml', import.meta.url);
const FAULTS = v.parse(faultSchema, parse(readFileSync(faultsFile, 'utf8')));

describe('checking a quiz file', () => {
	test.each([
		['the quiz with a question of every kind', ARTICLE_FILE, EVERY_KIND],
		['the starter', STARTER_ARTICLE, STARTER_QUIZ]
	])('%s is clean', (_, article, quiz) => {
		const outcome = check(article, quiz);
		expect(outcome.ok ? [] : outcome.findings).toEqual([]);
	});

	test.each(FAULTS)('$rule: $code', ({ code, replace, with: by, line }) => {
		expect(EVERY_KIND.split(replace)).toHaveLength(2);
		const spoilt = EVERY_KIND.replace(replace, () => by);
		const outcome = check(ARTICLE_FILE, spoilt);
		const findings = outcome.ok ? [] : outcome.findings;
		expect(findings.map(({ code, line }) => ({ code, line }))).toEqual([
			{ code, line: lineOf(spoilt, line) }
		]);
	});

	test('every finding says what is wrong and what to do', () => {
		for (const { replace, with: by } of FAULTS) {
			const outcome = check(
				ARTICLE_FILE,
				EVERY_KIND.replace(replace, () => by)
			);
			const messages = outcome.ok ? [''] : outcome.findings.map(({ message }) => message);
			expect(messages).toEqual([expect.stringMatching(/^.{10,}[^ ] [A-Z].{5,}\.$/s)]);
		}
	});

	test('PROOF-3 a declared paraphrase lifts the check of the answer', () => {
		const declared = 'answer: the authorities\n        paraphrase: A county is an authority.\n';
		expect(check(ARTICLE_FILE, EVERY_KIND.replace('answer: the county\n', declared)).ok).toBe(true);
	});

	test('sound questions are checked although others have no shape', () => {
		const spoilt = EVERY_KIND.replace('tolerance: 100', 'tolerance: wide')
			.replace('answer: the county\n', 'answer: the council\n')
			.replace('text: diver', 'text: Engineers');
		const outcome = check(ARTICLE_FILE, spoilt);
		const findings = outcome.ok ? [] : outcome.findings;
		expect(findings.map(({ code, line }) => ({ code, line }))).toEqual([
			{ code: 'answer-not-in-evidence', line: lineOf(spoilt, 'answer: the council') },
			{ code: 'wrong-type', line: lineOf(spoilt, 'tolerance: wide') },
			{ code: 'option-twice', line: lineOf(spoilt, 'text: Engineers') }
		]);
	});
});

function check(articleSource: string, source: string): QuizFileOutcome {
	const file = readArticleFile(articleSource);
	if (!file.ok) throw new Error('the article is not readable');
	const article = parseArticle(file.value.meta, file.value.text);
	return checkQuizFile({ slug: 'bridge', version: 'v1', article, source });
}

function lineOf(source: string, anchor: string): number {
	const at = source.indexOf(anchor);
	if (at < 0) throw new Error(`No line has ${anchor}`);
	return source.slice(0, at).split('\n').length;
}
