import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAcceptedText } from './text-form.ts';

type Row = readonly [rule: string, given: string, accepted: string, others?: readonly string[]];

const FORGIVEN: readonly Row[] = [
	['FORM-1', 'deir ezzor', 'Deir Ezzor'],
	['FORM-1', 'DeirEzzor', 'Deir Ezzor'],
	['FORM-1', 'Deir-ez-Zor!', 'Deir ez Zor'],
	['FORM-1', 'solvberg', 'Sølvberg'],
	['FORM-1', 'The Black Sea', 'Black Sea'],
	['FORM-1', 'hague', 'The Hague'],
	['FORM-1', 'usa', 'U.S.A.'],
	['FORM-1', 'obrien', 'O’Brien'],
	['FORM-1', 'Iraq', 'Iraq'],
	['FORM-1', 'Trinidad & Tobago', 'Trinidad and Tobago'],
	['FORM-2', 'Palmrya', 'Palmyra'],
	['FORM-2', 'Alepo', 'Aleppo'],
	['FORM-2', 'Kazahkstan', 'Kazakhstan'],
	['FORM-2', 'Deir Ezor', 'Deir Ezzor'],
	['FORM-2', 'vladimir frolow', 'Vladimir Frolov'],
	['FORM-2', 'Apolo 11', 'Apollo 11'],
	['FORM-3', '1,000', '1000'],
	['FORM-3', 'G-20', 'G20'],
	['FORM-4', 'sevenn', 'seven'],
	['FORM-5', 'Astana', 'Astana', ['Astara']],
	['FORM-5', 'Astan', 'Astana', ['Almaty']]
];

const REFUSED: readonly Row[] = [
	['FORM-1', 'sea', 'Black Sea'],
	['FORM-1', 'Frolov', 'Vladimir Frolov'],
	['FORM-1', 'Aleppo or Palmyra', 'Aleppo'],
	['FORM-2', 'Iran', 'Iraq'],
	['FORM-2', 'Mai', 'Mali'],
	['FORM-2', 'Gambia', 'Zambia'],
	['FORM-2', 'Austria', 'Australia'],
	['FORM-2', 'Almyra', 'Palmyra'],
	['FORM-2', 'Vladimr Frolow', 'Vladimir Frolov'],
	['FORM-2', 'DeirEzor', 'Deir Ezzor'],
	['FORM-2', 'iraqair', 'Iran Air'],
	['FORM-3', 'Apollo 12', 'Apollo 11'],
	['FORM-3', 'Apollo 1', 'Apollo 11'],
	['FORM-3', 'Apolo 12', 'Apollo 11'],
	['FORM-3', 'Boeing747', 'Boeing737'],
	['FORM-3', '15', '1.5'],
	['FORM-3', '1 11', '11 1'],
	['FORM-3', '5', '-5'],
	['FORM-3', '.5', '5'],
	['FORM-3', '200000', '20000'],
	['FORM-4', 'eighth', 'eighty'],
	['FORM-4', 'sixty', 'sixth'],
	['FORM-4', 'Louis XVII', 'Louis XVIII'],
	['FORM-5', 'Astara', 'Astana', ['Astara']],
	['FORM-5', 'ástara.', 'Astana', ['Astara']],
	['FORM-5', 'Asta', 'Astan', ['Astaa']],
	['FORM-6', '', 'Aleppo'],
	['FORM-6', ' -.- ', 'Aleppo'],
	['FORM-6', '', ''],
	['FORM-6', '!', '?']
];

for (const [rule, given, accepted, others] of FORGIVEN) {
	test(`${rule} takes "${given}" for ${accepted}`, () => {
		expect(isAcceptedText(given, [accepted], others)).toBe(true);
	});
}

for (const [rule, given, accepted, others] of REFUSED) {
	test(`${rule} does not take "${given}" for ${accepted}`, () => {
		expect(isAcceptedText(given, [accepted], others)).toBe(false);
	});
}

test('FORM-2 holds for every accepted form', () => {
	expect(isAcceptedText('Palmira', ['Tadmur', 'Palmyra'])).toBe(true);
	expect(isAcceptedText('Palmira', [])).toBe(false);
});

test('FORM-6 takes 200 characters and no more', () => {
	expect(isAcceptedText(`${' '.repeat(194)}Aleppo`, ['Aleppo'])).toBe(true);
	expect(isAcceptedText(`${' '.repeat(195)}Aleppo`, ['Aleppo'])).toBe(false);
});

test('FORM-3 never takes one whole number for another', () => {
	const number = fc.integer({ min: -100_000, max: 100_000 });
	fc.assert(
		fc.property(number, number, (given, meant) => {
			expect(isAcceptedText(String(given), [String(meant)])).toBe(given === meant);
		}),
		{ seed: 1, numRuns: 1000 }
	);
});

test('FORM-1 takes every text with a letter for itself', () => {
	const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
	fc.assert(
		fc.property(text, (given) => {
			fc.pre(/\p{L}/u.test(given) && given.length <= 200);
			expect(isAcceptedText(given, [given])).toBe(true);
		}),
		{ seed: 1, numRuns: 1000 }
	);
});
