import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { draftWhat } from './what.ts';
import { draftWhere } from './where.ts';
import { draftWho } from './who.ts';

const options = (text: string) =>
	draftWhere(read({ text })).flatMap(({ question }) =>
		question.kind === 'choice' ? question.options.map((one) => one.text) : []
	);

describe('DRAFT-10 places beside a place', () => {
	const around = (place: string) =>
		`Tarn Shipping opened two offices in New York City.\n\nCrowds came to ${place} in June. The fair moved to Boston later.`;

	test('takes other cities', () => {
		expect(options(around('Portland'))).toEqual(['New York City', 'Portland', 'Boston']);
	});

	test('takes no part of the city itself', () => {
		expect(options(around('Manhattan'))).toEqual([]);
	});
});

test('DRAFT-13 takes a doing that is read whole alone', () => {
	const people = 'Ada Vane was at the harbour. Peter Holm and Clara Bright were there as well.';
	const asked = (sentence: string) =>
		draftWho(read({ text: `${people}\n\n${sentence}` })).map(({ question }) => question.prompt);
	expect(asked('Helena Roux waited outside the door.')).toEqual(['Who waited outside the door?']);
	expect(
		asked(
			'The line came from the script of May, when Helena Roux effectively painted Ada Lind as an out-of-touch rich clerk who kept her wealth, closed her door and slept.'
		)
	).toEqual([]);
});

test('DRAFT-14 stays below what is asked by itself', () => {
	const text =
		'Jonas Marr bought a small fishing boat. Peter Holm sold the northern grain store. Clara Bright closed the empty railway station.';
	const sure = draftWhat(read({ text })).map(({ confidence }) => confidence);
	expect(sure).toHaveLength(3);
	expect(Math.max(...sure)).toBeLessThan(0.9);
});
