import { describe, expect, test } from 'vitest';
import { dateStands, isSameSaying, numberStands, stands, standsOrIsNamed } from './stands.ts';
import { formsOf } from './words.ts';

describe('PROOF-3 what stands in a text', () => {
	test.each([
		['deir ezzor', 'troops retook Deir Ezzor, the last', true],
		['The de-escalation zone', 'led to "de-escalation zones" there', true],
		['in Astana', 'talks at Astana', true],
		['18 November', 'set for November 18th', true],
		['November 18', 'set for 18 November 2017', true],
		['November 18', 'set for 19 November', false],
		['thirty-three', 'holds 33 organisations', true],
		['Russia, Iran and Turkey', 'Russia, Turkey and Iran announced', true],
		['Russia and Kazakhstan', 'Russia, Turkey and Iran announced', false],
		['Astana', 'talks in Geneva', false],
		['man', 'the German army', false],
		['33', 'more than 330,000', false],
		['', 'anything', false]
	])('%j in %j: %j', (part, text, isThere) => {
		expect(stands(part, text)).toBe(isThere);
	});

	test.each([
		['Ruth Okafor', 'Okafor said no.', true],
		['Rita Okafor', 'Okafor said no.', false],
		['Ruth Okafor', 'Brandt said no.', false],
		['opposition groups', 'Groups said no.', false]
	])('the name %j in %j: %j', (name, text, isThere) => {
		expect(standsOrIsNamed(name, text, formsOf('Mayor Ruth Okafor met opposition groups.'))).toBe(
			isThere
		);
	});

	test.each([
		[33, 'thirty-three of them', true],
		[330_000, 'more than 330 000 dead', true],
		[6, 'in its sixth year', true],
		[33, 'more than 330,000', false]
	])('the number %j in %j: %j', (value, text, isThere) => {
		expect(numberStands(value, text)).toBe(isThere);
	});

	test.each([
		[{ day: 18, month: 11 }, 'on Saturday, November 18,', true],
		[{ day: 18, month: 11 }, 'on 19 November', false],
		[{ month: 9, year: 2015 }, 'in September 2015, two years ago', true],
		[{ day: 18, month: 11, year: 2017 }, 'for 18 November.', true],
		[{ day: 18, month: 11, year: 2016 }, 'for 18 November.', false],
		[{ month: 1, year: 2017 }, 'opened in January in Astana', true],
		[{ year: 1871 }, 'built in 1871 for carts', true]
	])('the date %j in %j: %j', (date, text, isThere) => {
		expect(dateStands(date, text, 2017)).toBe(isThere);
	});
});

describe('PROOF-5 what says the same', () => {
	test.each([
		['the town', 'The Towns', true],
		['Café', 'cafe', true],
		['thirty-three', '33', true],
		['18 November', 'Nov. 18', true],
		['18 November', '19 November', false],
		['Russia and Iran', 'Iran, Russia', true],
		['Russia backs Turkey', 'Turkey backs Russia', false],
		['January 2017', 'January 2016', false],
		['—', '…', false]
	])('%j and %j: %j', (one, other, isSame) => {
		expect(isSameSaying(one, other)).toBe(isSame);
	});
});
