import { describe, expect, it } from 'vitest';
import { parseArticle } from '#domain/article/parse-article.ts';
import { optionId } from '../../option.ts';
import type { Question } from '../../question.ts';
import { articleFacts } from '../article-facts.ts';
import { checkQuestion } from '../proof-check.ts';

const TEXT =
	'“The bridge will carry lorries again by the end of May,” said Ines Falk, “and nobody will miss the ferry.”\n\n' +
	'Tom Oder, the ferryman, said nothing.';

const meta = { title: 'The bridge', standfirst: '', sourceNote: '', author: '', licence: '' };
const article = parseArticle({ ...meta, publishedOn: '2026-03-02', language: 'en' }, TEXT);

function whoSaid(statement: string): Question {
	const evidence = [{ quote: TEXT.split('\n')[0] ?? '' }];
	const options = ['Ines Falk', 'Tom Oder'].map((text) => ({ id: optionId(text), text }));
	const base = { id: 'bridge', round: 'who', prompt: 'Who said this?', evidence };
	const key = optionId('Ines Falk');
	return { ...base, kind: 'who-said', statement, options, key, explanation: 'Falk did.' };
}

describe('a statement in who-said', () => {
	it.each([
		['“The bridge will carry lorries again by the end of May.”', []],
		['“The bridge will carry lorries … and nobody will miss the ferry.”', []],
		['“The bridge will carry vans again by the end of May.”', ['quotation-not-verbatim']],
		['The bridge will carry lorries again by the end of May.', ['prompt-copies-evidence']]
	])('PROOF-11 %s', (statement, codes) => {
		const findings = checkQuestion(whoSaid(statement), articleFacts(article));
		expect(findings.map(({ code }) => code)).toEqual(codes);
	});
});
