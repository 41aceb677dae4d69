import { describe, expect, it } from 'vitest';
import { optionId, publicOptions } from './option.ts';
import type { Option } from './question.ts';

const OPTIONS: readonly Option[] = ['Lund', 'Aberlow', 'Fenwick', 'Torvey'].map((text) => ({
	id: optionId(text),
	text,
	whyNot: `why not ${text}`
}));
const SEEDS = Array.from({ length: 400 }, (_, seed) => `seed-${seed}`);

describe('QUIZ-5 the id of an option', () => {
	it('is the same for the same text, however its accents are stored', () => {
		expect(optionId('café')).toBe(optionId('cafe\u0301'));
		expect(optionId('Lund')).toBe('zkerbc');
	});

	it('differs for another text', () => {
		expect(new Set(OPTIONS.map(({ id }) => id)).size).toBe(4);
		expect(optionId('Lund')).not.toBe(optionId('lund'));
	});
});

describe('QUIZ-3 options', () => {
	it('are shown without what they hide, each once', () => {
		const shown = publicOptions(OPTIONS, 'seed');
		expect(new Set(shown)).toEqual(new Set(OPTIONS.map(({ id, text }) => ({ id, text }))));
		expect(shown).toHaveLength(4);
	});

	it('stand in the same order whatever their order in the file', () => {
		const turned = OPTIONS.toReversed();
		for (const seed of SEEDS)
			expect(publicOptions(turned, seed)).toEqual(publicOptions(OPTIONS, seed));
	});

	it('stand in every place about as often', () => {
		const places = [0, 0, 0, 0];
		for (const seed of SEEDS) {
			const place = publicOptions(OPTIONS, seed).findIndex(({ text }) => text === 'Lund');
			places[place] = (places[place] ?? 0) + 1;
		}
		for (const count of places) expect(Math.abs(count - 100)).toBeLessThan(40);
	});
});
