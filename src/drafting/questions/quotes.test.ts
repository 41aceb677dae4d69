import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { draftQuoteClaims } from './claim-quotes.ts';
import { draftMatchQuotes } from './match-quotes.ts';
import { draftProofOfDates } from './proof-dates.ts';
import { draftWhoSaid } from './who-said.ts';

const PIER = `The harbour board met in Tarrow to talk about the old pier.

“The pier has to be closed before the winter storms arrive,” said Helena Roux, a surveyor.

“We have mended those planks for thirty years without any money,” said Martin Dale, a carpenter.

“Every ferry on this coast depends on that one landing stage,” said Susan Hart, a captain.`;

const LATER = `

“Nobody has ever asked the ferry crews what they would do,” Roux said.

“The timber alone would cost more than our whole budget,” Dale said.

“I would rather sail around the cape than wait another year,” Hart said.`;

const claims = () =>
	draftQuoteClaims(read({ text: PIER })).flatMap(({ question }) =>
		question.kind === 'claim' ? [question] : []
	);

describe('claims on words', () => {
	test('CLAIM-16 gives words to who spoke them, or to another, with the verdict that follows', () => {
		const said = new Map([
			['The pier has', 'Helena Roux'],
			['We have mended', 'Martin Dale'],
			['Every ferry', 'Susan Hart']
		]);
		expect(claims()).toHaveLength(said.size);
		for (const { claim, key } of claims()) {
			const [, name] = [...said].find(([words]) => claim.includes(words)) ?? [];
			const isTrue = claim.startsWith(`These are the words of ${name ?? ''}: “`);
			expect(key).toBe(isTrue ? 'supported' : 'contradicted');
		}
	});

	test('CLAIM-16 gives nothing to a speaker who is only described', () => {
		const text = PIER.replace('Helena Roux, a surveyor', 'the oldest member of the crew');
		const found = draftQuoteClaims(read({ text })).map(({ question }) => question);
		expect(found.some((one) => one.kind === 'claim' && one.claim.includes('pier'))).toBe(false);
	});
});

describe('words of few voices', () => {
	test('CLAIM-16 gives words to the one other voice, where two are heard', () => {
		const text = PIER.slice(0, PIER.lastIndexOf('“')).trimEnd();
		expect(draftWhoSaid(read({ text }))).toEqual([]);
		expect(draftQuoteClaims(read({ text }))).toHaveLength(2);
	});

	test('DRAFT-4 leaves a scrap that begins with its verb', () => {
		const text = `${PIER}\n\nRoux said the board “has never asked a single ferry crew about the landing stage.”`;
		const said = draftWhoSaid(read({ text })).map(({ question }) => question);
		expect(said.some((one) => one.kind === 'who-said' && /never/.test(one.statement))).toBe(false);
	});
});

describe('matching voices', () => {
	test('MATCH-6 joins three voices to their words', () => {
		const [question] = draftMatchQuotes(read({ text: PIER + LATER })).map((one) => one.question);
		const pairs = question?.kind === 'match' ? question.pairs : [];
		expect(pairs.map(({ left }) => left.text).toSorted()).toEqual([
			'Helena Roux',
			'Martin Dale',
			'Susan Hart'
		]);
	});

	test('MATCH-6 takes what the article reports, as it stands', () => {
		const text = `${PIER.replace('“Every ferry on this coast depends on that one landing stage,” said Susan Hart, a captain.', 'Susan Hart, a captain, said every ferry depends on that one landing stage.')}\n\n“The timber alone would cost more than our whole budget,” Dale said.`;
		const [question] = draftMatchQuotes(read({ text })).map((one) => one.question);
		const pairs = question?.kind === 'match' ? question.pairs : [];
		expect(pairs.map(({ right }) => right.text)).toContain(
			'Every ferry depends on that one landing stage.'
		);
	});

	test('MATCH-6 leaves few words to questions of their own', () => {
		expect(draftMatchQuotes(read({ text: PIER }))).toEqual([]);
	});
});

const STORY = (sentence: string) =>
	`The harbour board met in Tarrow. It talked about the pier. ${sentence} The ferry left at dusk.`;

const prompts = (sentence: string) =>
	draftProofOfDates(read({ text: STORY(sentence), publishedOn: '2024-05-16' })).map(
		({ question }) => question.prompt
	);

describe('proofs of dates', () => {
	test.each([
		['The old landing stage burned down in 1987.', 'the old landing stage burned down'],
		[
			'A storm destroyed the old landing stage in March 2019.',
			'a storm destroyed the old landing stage'
		]
	])('POINT-5 asks for the sentence: %s', (sentence, doing) => {
		expect(prompts(sentence)).toEqual([`Point to the sentence that says when ${doing}.`]);
	});

	test.each([
		['it is told twice', 'The stage burned down in 1987. The stage burned down in May 1987.'],
		['it is to come', 'The board hopes that a new stage opened in 2019 will last.'],
		['it did not happen', 'The landing stage was not closed in 1987.'],
		['a day of the week may be the day of the news', 'The landing stage burned down on Friday.']
	])('POINT-5 asks nothing where %s', (_, sentence) => {
		expect(prompts(sentence)).toEqual([]);
	});
});
