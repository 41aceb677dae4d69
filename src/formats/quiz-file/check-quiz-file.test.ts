import { describe, expect, test } from 'vitest';
import { parseArticle } from '#domain/article/parse-article.ts';
import { readArticleFile } from '../article-file.ts';
import { checkQuizFile } from './check-quiz-file.ts';
import { ARTICLE_FILE, EVERY_KIND } from './every-kind.fixture.ts';
import type { QuizFileOutcome } from './read-quiz-file.ts';
import { STARTER_ARTICLE, STARTER_QUIZ } from './starter.ts';

const PROOF = 'evidence: He said that asphalt would have made the bridge look like any other road.';
const STONES = 'statement: Stones are a risk for people on two wheels when it rains.';
const LASTED = 'claim: The work on the bridge lasted more than a year.';
const TOLL = 'claim: Lorries will pay a toll from next year.';
const WHY_TOWN = 'why: The town paid the rest, about a third.';
const COUNTY = 'The county paid two thirds of the 4.6 million euros.';
const LIN_WEI = 'evidence: The engineer Lin Wei answered that wet cobbles are dangerous for cyclists.';

/** One edit each to a clean quiz: what is replaced, by what, and the line that is to be named. */
const FAULTS: readonly (readonly [rule: string, code: string, from: string, to: string, at: string])[] = [
	['PROOF-1 words that are not there', 'evidence-not-found', PROOF, 'evidence: He said no.', 'evidence: He said no'],
	['PROOF-1 other letters', 'evidence-not-verbatim', 'evidence: divers found', 'evidence: Divers found', 'evidence: Divers'],
	['PROOF-1 straightened blanks', 'evidence-not-verbatim', 'evidence: reopened on', 'evidence: reopened  on', 'evidence: reopened'],
	['PROOF-1 words that stand twice', 'evidence-ambiguous', PROOF, 'evidence: said that', 'evidence: said that'],
	['PROOF-1 another sentence', 'evidence-not-in-sentence', 'sentence: p1s2', 'sentence: p1s1', 'quote: Mayor'],
	['PROOF-1 no such sentence', 'evidence-not-in-sentence', 'sentence: p1s2', 'sentence: p9s9', 'quote: Mayor'],
	['PROOF-1 a heading', 'evidence-in-heading', PROOF, 'evidence: What comes next', 'evidence: What comes'],
	['PROOF-1 one stretch of several', 'evidence-not-found', '- It was closed in March 2023', '- It was closed in May 2023', '- It was closed in May'],
	['PROOF-2 a passage', 'evidence-too-long', PROOF, `evidence: ${paragraphOf('The historian')}`, 'evidence: The historian Emil Brandt wanted the cobbles kept. He'],
	['PROOF-3 an answer from elsewhere', 'answer-not-in-evidence', 'answer: the county\n', 'answer: the council\n', 'answer: the council'],
	['PROOF-3 one answer of several', 'answer-not-in-evidence', 'answers:\n          - the county', 'answers:\n          - the council', '- the council'],
	['PROOF-3 another number', 'answer-not-in-evidence', 'answer: 1200', 'answer: 1100', 'answer: 1100'],
	['PROOF-3 another day', 'answer-not-in-evidence', 'day: 9', 'day: 8', 'date:'],
	['PROOF-3 another typed name', 'answer-not-in-evidence', '          - Ruth Okafor\n          - Okafor', '          - Emil Brandt', 'answer:\n          - Emil'],
	['PROOF-3 another item', 'answer-not-in-evidence', '- built', '- planned', '- planned'],
	['PROOF-3 another partner', 'answer-not-in-evidence', 'right: engineer', 'right: cyclist', 'right: cyclist'],
	['PROOF-3 another word in a gap', 'answer-not-in-evidence', '- answer: flour', '- answer: coal', '- answer: coal'],
	['PROOF-4 a speaker who is not near', 'speaker-not-named', LIN_WEI, 'evidence: lorries must use the Weir Road', 'answer: Lin Wei'],
	['PROOF-5 an option in capitals', 'option-twice', '- the station\n        evidence: of', '- The Town\n        evidence: of', '- The Town'],
	['PROOF-5 the answer as a distractor', 'option-twice', '- Ruth Okafor\n        evidence', '- LIN WEI\n        evidence', '- LIN WEI'],
	['PROOF-5 an item twice', 'option-twice', '- closed\n', '- Built!\n', '- Built!'],
	['PROOF-5 an extra that is a partner', 'option-twice', 'text: diver', 'text: Engineers', 'text: Engineers'],
	['PROOF-5 a wrong word that is right', 'option-twice', '- mill\n', '- stations\n', '- stations'],
	['PROOF-6 a distractor without a why', 'distractor-in-evidence', `text: the town\n            ${WHY_TOWN}`, 'the town', '- the town'],
	['PROOF-7 false words that the claim lacks', 'altered-not-in-claim', 'claimed: Cyclists', 'claimed: Lorries', 'claimed: Lorries'],
	['PROOF-7 article words that the evidence lacks', 'altered-not-in-evidence', 'article: divers', 'article: swimmers', 'article: swimmers'],
	['PROOF-7 nothing changed', 'altered-same', 'claim: Cyclists found a crack in the second pier.\n        verdict: contradicted\n        altered:\n          claimed: Cyclists', 'claim: Divers found a crack in the second pier.\n        verdict: contradicted\n        altered:\n          claimed: Divers', 'claimed: Divers'],
	['PROOF-7 a second change', 'claim-changes-more', 'in the second pier.', 'in the seventeenth pier.', 'claim: Cyclists'],
	['PROOF-8 a copied claim', 'claim-copies-article', LASTED, 'claim: The repairs that took fourteen months', 'claim: The repairs'],
	['PROOF-8 a figure of its own', 'claim-not-in-evidence', LASTED, 'claim: The work on the bridge lasted 400 days.', 'claim: The work'],
	['PROOF-8 a name of another paragraph', 'claim-not-in-evidence', LASTED, 'claim: The work that Brandt saw took long.', 'claim: The work'],
	['PROOF-9 a claim that is stated', 'claim-is-stated', TOLL, 'claim: Cyclists now have a lane of their own.', 'claim: Cyclists now'],
	['PROOF-10 the answer in the prompt', 'answer-given-away', 'prompt: Who bore most of the cost?', 'prompt: Did the county bear most?', 'prompt: Did'],
	['PROOF-10 the answer in the hint', 'answer-given-away', 'hint: It was not the smaller purse.', 'hint: Counties are rich.', 'hint: Counties'],
	['PROOF-10 the speaker in the statement', 'answer-given-away', STONES, 'statement: Lin Wei holds stones for a risk.', 'statement: Lin'],
	['PROOF-10 the number in words', 'answer-given-away', 'prompt: How many came', 'prompt: Did twelve hundred people come', 'prompt: Did twelve'],
	['PROOF-10 the date in another form', 'answer-given-away', 'prompt: On which day could people cross', 'prompt: On May 9th, who could cross', 'prompt: On May'],
	['PROOF-10 the gap filled', 'answer-given-away', 'text: "The first loads to cross were {}', 'text: "The first loads of flour were {}', 'text: "The first'],
	['PROOF-11 the evidence in the prompt', 'prompt-copies-evidence', 'prompt: Point to the reason', 'prompt: Who said that asphalt would have made the bridge uglier? Point to the reason', 'prompt: Who said'],
	['PROOF-11 the evidence in the statement', 'prompt-copies-evidence', STONES, 'statement: Wet cobbles are dangerous for cyclists who ride, and wet cobbles are dangerous for cyclists who walk.', 'statement: Wet'],
	['PROOF-12 a name of its own', 'name-not-in-article', COUNTY, 'The county of Halby paid two thirds.', 'explanation: The county of'],
	['PROOF-12 a figure of its own', 'figure-not-in-article', COUNTY, 'The county paid 3.1 million euros.', 'explanation: The county paid 3'],
	['PROOF-12 a figure in words', 'figure-not-in-article', COUNTY, 'The county paid ninety thousand euros.', 'explanation: The county paid n'],
	['PROOF-12 a name in a why', 'name-not-in-article', WHY_TOWN, 'why: The town owes the rest to Halby.', 'why: The town owes'],
	['PROOF-12 a name in a hint', 'name-not-in-article', 'hint: It was not', 'hint: As in Halby, it was not', 'hint: As'],
	['PROOF-13 a tolerance without sense', 'tolerance-too-wide', 'tolerance: 100', 'tolerance: 600', 'tolerance: 600'],
	['PROOF-13 a gap too many', 'gaps-miscounted', 'on its way to the {}."', 'on its way to the station."', 'text: "The first'],
	['PROOF-15 an id twice', 'id-twice', 'id: why-kept', 'id: freight', 'id: why-kept'],
	['PROOF-15 a round twice', 'id-twice', 'id: proofs', 'id: facts', 'id: proofs']
];

describe('checking a quiz file', () => {
	test.each([
		['the quiz with a question of every kind', ARTICLE_FILE, EVERY_KIND],
		['the starter', STARTER_ARTICLE, STARTER_QUIZ]
	])('%s is clean', (_, article, quiz) => {
		const outcome = check(article, quiz);
		expect(outcome.ok ? [] : outcome.findings).toEqual([]);
	});

	test.each(FAULTS)('%s: %s', (_rule, code, from, to, at) => {
		expect(EVERY_KIND.split(from)).toHaveLength(2);
		const spoilt = EVERY_KIND.replace(from, () => to);
		const outcome = check(ARTICLE_FILE, spoilt);
		const findings = outcome.ok ? [] : outcome.findings;
		expect(findings.map(({ code, line }) => ({ code, line }))).toEqual([
			{ code, line: lineOf(spoilt, at) }
		]);
	});

	test('every finding says what is wrong and what to do', () => {
		for (const [, , from, to] of FAULTS) {
			const outcome = check(ARTICLE_FILE, EVERY_KIND.replace(from, () => to));
			const messages = outcome.ok ? [''] : outcome.findings.map(({ message }) => message);
			expect(messages).toEqual([expect.stringMatching(/^.{10,}[.?!"] .{5,}\.$/s)]);
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

function paragraphOf(start: string): string {
	return ARTICLE_FILE.split('\n').find((line) => line.startsWith(start)) ?? '';
}

function lineOf(source: string, anchor: string): number {
	const at = source.indexOf(anchor);
	if (at < 0) throw new Error(`No line has ${anchor}`);
	return source.slice(0, at).split('\n').length;
}
