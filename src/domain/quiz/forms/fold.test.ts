import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
	['  Deir   ez-Zor ', 'deir ez zor'],
	['São Tomé', 'sao tome'],
	['Ingrid SØLVBERG', 'ingrid solvberg'],
	['Łódź, Straße & Œuvre', 'lodz strasse and oeuvre'],
	['İzmir ılık', 'izmir ilik'],
	["O’Brien, O'Brien, Oʼbrien", 'obrien obrien obrien'],
	['The Hague', 'hague'],
	['An apple', 'apple'],
	['“Athens”', 'athens'],
	['Ελλάδα', 'ελλαδα'],
	['ﬁne', 'fine'],
	['ＮＨＫ', 'nhk']
])('FORM-1 folds %s to %s', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test.each([
	['the', 'the'],
	['A', 'a'],
	['Theatre', 'theatre']
])('FORM-1 takes %s for no article', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test.each([
	['か', 'が'],
	['कि', 'की']
])('FORM-1 tells %s from %s', (one, other) => {
	expect(fold(one)).not.toBe(fold(other));
});

test.each([
	['1,000', '1000'],
	['1.5', '1.5'],
	['1,5', '1.5'],
	['.5', '0.5'],
	['-5', 'minus 5'],
	['10-5', '10 5'],
	['50 %', '50 percent'],
	['G-20', 'g 20']
])('FORM-3 keeps the figures of %s', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test.each(['', '   ', '...', '—', '?!'])('FORM-6 leaves nothing of "%s"', (text) => {
	expect(fold(text)).toBe('');
});
