import { describe, expect, test } from 'vitest';
import { draftWholeClaims } from './claim-whole.ts';
import type { Speech } from '../speech/speech.ts';
import { type Made, madeReading } from './made-reading.fixture.ts';

const NAMES: NonNullable<Made['entities']> = [
	{ name: 'Ana Voss', gender: 'she' },
	{ name: 'Kelm', kind: 'place' }
];

/** Each with its verdict in front. */
function claimsOf(text: string, made: Partial<Made> = {}): readonly string[] {
	const entities = NAMES.filter(({ name }) => text.includes(name));
	return draftWholeClaims(madeReading({ text, entities, ...made })).flatMap(({ question }) =>
		question.kind === 'claim' ? [`${question.key}: ${question.claim}`] : []
	);
}

describe('sentences made false', () => {
	test.each([
		[
			'a verb',
			'In March Ana Voss rejected the plan for the harbour in Kelm.',
			'rejected',
			'accepted'
		],
		['a change', 'The price of herring in Kelm rose 12 percent in the same week.', 'rose', 'fell'],
		['a direction', 'A ferry lay two miles north of Kelm for the whole week.', 'north', 'south']
	])('CLAIM-22 turns %s around', (_, text, word, opposite) => {
		expect(claimsOf(text)).toContain(`contradicted: ${text.replace(word, opposite)}`);
	});

	test('CLAIM-22 gives a larger figure', () => {
		const text = 'The town of Kelm bought 40 boats for the winter last week.';
		const made: Partial<Made> = { amounts: [['40', 40, 'boats', 'boat']] };
		expect(claimsOf(text, made).join()).toMatch(
			/^contradicted: The town of Kelm bought \d{2,3} boats/
		);
	});

	test.each([
		['is negated', 'In March Ana Voss never rejected the plan for the harbour in Kelm.'],
		['is quoted', 'In March Ana Voss “rejected the plan” for the harbour in Kelm.'],
		['tells both ends', 'The price of herring in Kelm rose 12 percent to 56 from 50 crowns.'],
		['leans on another', 'The company of Kelm rose 12 percent, and the numbers rose again.'],
		['speaks of somebody else', 'On Monday she rejected the plan for the harbour of Ana Voss.'],
		['tells an order', 'The mayor of Kelm resigned after the report on the fire.'],
		['tells a time of day', 'In the morning, Ana Voss counted herring in the harbour of Kelm.'],
		['tells what a sum made possible', 'Ana Voss built boats in Kelm with more than $40 of wool.'],
		[
			'says it twice',
			'Ana Voss supports the plan for Kelm and supports every boat in the harbour.'
		],
		['is done to a thing told before', 'In March Ana Voss rejected the rule in a hall of Kelm.'],
		['is done by a thing told before', 'The rule rejected the plan for the harbour in Kelm.'],
		['points back', 'On that first trip Ana Voss rejected the plan for the harbour in Kelm.']
	])('CLAIM-22 leaves what %s', (_, text) => {
		expect(claimsOf(text)).toEqual([]);
	});
});

describe('words that are not the article’s own', () => {
	const TOLD = 'In March Ana Voss rejected the plan for the harbour in Kelm.';

	test.each([
		['before a handle', `${TOLD}\n\n@kelmboat`],
		['behind a handle', `@kelmboat\n\n${TOLD}`],
		['with a handle', `${TOLD} A clerk wrote to @kelmboat on the same day.`]
	])('CLAIM-25 leaves what stands %s', (_, text) => {
		expect(claimsOf(text)).toEqual([]);
	});

	test('CLAIM-25 takes what stands further off', () => {
		expect(claimsOf(`${TOLD}\n\nRain fell.\n\n@kelmboat`)).toHaveLength(1);
	});

	test.each([
		[12, 1],
		[13, 0]
	])('CLAIM-25 makes of an article of %i voices %i', (count, made) => {
		const reading = madeReading({ text: TOLD, entities: NAMES });
		const speeches = Array.from({ length: count }, (__, at): Speech => ({
			kind: 'indirect',
			speaker: { start: 0, end: 1, text: 'I', name: `Voice ${at}`, entity: `e${at}`, how: 'name' },
			cue: undefined,
			pieces: [],
			sentences: [],
			isDenied: false,
			confidence: 0.9,
			reasons: []
		}));
		const heard = { ...reading, speech: { speeches, unattributed: [] } };
		expect(draftWholeClaims(heard)).toHaveLength(made);
	});
});

describe('sentences told anew', () => {
	test('CLAIM-23 puts who says so in front', () => {
		expect(
			claimsOf('The old bridge in Kelm needs new cables before winter, Ana Voss said.')
		).toEqual([
			'supported: Ana Voss said that the old bridge in Kelm needs new cables before winter.'
		]);
	});

	test('CLAIM-23 leaves out what is added between commas', () => {
		const text = 'Ana Voss, who chairs the harbour board, wants a second ferry.';
		expect(claimsOf(text)).toEqual(['supported: Ana Voss wants a second ferry.']);
	});

	test('CLAIM-23 makes none of one other word', () => {
		expect(claimsOf('Ana Voss began to count the herring in the harbour of Kelm.')).toEqual([]);
	});
});
