import { describe, expect, test } from 'vitest';
import { knownFrom, unknownFigures, unknownNames } from './names.ts';

const KNOWN = [
	knownFrom([
		'Talks backed by the United Nations began in Turkey. The envoy Bashar al-Assad came from Syria.',
		'It has 33 members and cost 4.6 million.'
	])
];

describe('PROOF-12 names and figures that an article knows', () => {
	test.each([
		['The talks began in Turkey.', []],
		['The Turkish envoy met the Syrians.', []],
		['It was the UN that backed them.', []],
		['Nobody came. Everybody left: Some said "Stay".', []],
		['The envoy came from Jordan.', ['Jordan']],
		['They met Bashar Jones in Turkey.', ['Jones']],
		['So I said.', []],
		['The talks in Geneva (Switzerland) failed.', ['Geneva']]
	])('names in %j: %j', (text, unknown) => {
		expect(unknownNames(text, KNOWN)).toEqual(unknown);
	});

	test('a name at the start of a sentence is one where it is a name elsewhere', () => {
		const names = new Set(['geneva']);
		expect(unknownNames('Geneva failed. Nothing came.', KNOWN, names)).toEqual(['Geneva']);
	});

	test.each([
		['All 33 came.', []],
		['Thirty-three came, and two left.', []],
		['It cost 4,600,000.', []],
		['It cost 4.7 million.', ['4.7 million']],
		['All 34 came.', ['34']],
		['Twenty came.', ['Twenty']]
	])('figures in %j: %j', (text, unknown) => {
		expect(unknownFigures(text, KNOWN)).toEqual(unknown);
	});
});
