/**
 * GRAMMAR-1: a grammar checker (Harper, in WebAssembly, nothing leaves the machine) reads every text
 * of ours in the questions drafted from the invented articles.
 */
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { beforeAll, describe, expect, test } from 'vitest';
import { DRAFTING_SOURCE } from '../../../tests/fixtures/drafting-article.ts';
import { ISLAND_VOTE } from '../../../tests/fixtures/drafting-articles/island-vote.ts';
import { MINE_RULING } from '../../../tests/fixtures/drafting-articles/mine-ruling.ts';
import { askedTexts, givenTexts, teachingTexts } from '#domain/quiz/proof-check/question-texts.ts';
import type { Question } from '#domain/quiz/question.ts';
import { draft } from '../draft.ts';
import type { Source } from '../text/text-reading.ts';

/** Findings that are none, each with the reason. */
const ALLOWED: readonly { readonly rule: RegExp; readonly reason: string }[] = [
	{ rule: /^Capitalization · Ida ·/, reason: 'a first name, taken for initials' },
	{ rule: /· An Oxford comma is necessary/, reason: 'British lists do without' }
];

/** Setting up compiles the checker, which takes seconds on a busy machine. */
const SETUP_MS = 60_000;

const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });

beforeAll(async () => {
	const articles = [DRAFTING_SOURCE, ISLAND_VOTE, MINE_RULING].map(({ text }) => text).join(' ');
	await linter.importWords([...new Set(articles.match(/[\p{L}][\p{L}’'-]*/gu))]);
}, SETUP_MS);

describe('the checker itself', () => {
	test.each([
		['An article that does not fit.', 'Put these event in an right order.'],
		['A plural that is none.', 'Which of these countrys did they come from?']
	])('GRAMMAR-1 finds fault: %s', async (_, text) => {
		expect(await findingsOn([text])).not.toEqual([]);
	});
});

describe('the drafted questions', () => {
	test.each([
		['a strike', DRAFTING_SOURCE],
		['a vote', ISLAND_VOTE],
		['a ruling', MINE_RULING]
	])(
		'GRAMMAR-1 finds no fault in what is asked about %s',
		async (_, source) => {
			const texts = textsOf(source);
			expect(texts.length).toBeGreaterThan(20);
			expect(await findingsOn(texts)).toEqual([]);
		},
		SETUP_MS
	);
});

/** Once each; what stands in quotation marks is the article's. */
function textsOf(source: Source): readonly string[] {
	const drafted = draft(source);
	if (!drafted.ok) throw new Error(drafted.refusal.code);
	const texts = drafted.value.candidates.flatMap(({ question }) => ourTexts(question));
	return [...new Set(texts.map((text) => text.replaceAll(/“[^”]*”/g, '“yes”')))];
}

/** A text with gaps is the article's own. */
function ourTexts(question: Question): readonly string[] {
	const asked = askedTexts(question).filter(({ field }) => field[0] !== 'text');
	const claims = givenTexts(question).filter(({ field }) => field[0] === 'claim');
	return [...asked, ...claims, ...teachingTexts(question)].map(({ text }) => text);
}

/** All at once, a paragraph each, which takes a quarter of the time; a finding names its paragraph. */
async function findingsOn(texts: readonly string[]): Promise<readonly string[]> {
	const joined = texts.join(BETWEEN);
	const lints = await linter.lint(joined, { language: 'plaintext' });
	const findings = lints.map((lint) => {
		const before = joined.slice(0, lint.span().start).split(BETWEEN).length - 1;
		const text = texts[before] ?? '';
		return `${lint.lint_kind()} · ${lint.get_problem_text()} · ${lint.message()} · ${text}`;
	});
	return findings.filter((finding) => !ALLOWED.some(({ rule }) => rule.test(finding)));
}

const BETWEEN = '\n\n';
