import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { rephraser } from './standing-alone.ts';

describe('phrases as they stand in a question', () => {
	it.each([
		['Hungarian head of state Pal Berecz came.', 'Hungarian head of state Pal Berecz came.'],
		['Tanzanian police found nine.', 'Tanzanian police found nine.'],
		['Travelers’s profit fell.', 'Travelers’s profit fell.'],
		['Black smoke rose.', 'black smoke rose.'],
		['Rival Ada Vane left.', 'rival Ada Vane left.'],
		['President Ada Vane left.', 'President Ada Vane left.'],
		['Travellers left.', 'travellers left.']
	])('DRAFT-16 keeps the capital of a name alone: %s', (text, expected) => {
		const reading = read({ text });
		const [sentence] = reading.text.sentences;
		expect(sentence && rephraser(reading).full(sentence)).toBe(expected);
	});
});
