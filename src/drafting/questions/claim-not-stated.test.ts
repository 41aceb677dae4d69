import { describe, expect, test } from 'vitest';
import type { Drafter } from './candidate.ts';
import { draftNotStatedClaims } from './claim-not-stated.ts';
import { draftOfficeClaims } from './claim-offices.ts';
import { type Made, madeReading } from './made-reading.fixture.ts';

const OFFICES: Made = {
	text: 'Ana Voss, director of the Kelm harbour board, was late.\nThe weather was fine.\nJon Reed, an economist, came early.',
	entities: [
		{ name: 'Ana Voss', gender: 'she', roles: ['director of the Kelm harbour board'] },
		{ name: 'Jon Reed', gender: 'he', roles: ['economist'] }
	]
};

function claimsOf(drafter: Drafter, made: Made): readonly string[] {
	return drafter(madeReading(made)).flatMap(({ question }) =>
		question.kind === 'claim' ? [question.claim] : []
	);
}

describe('claims on offices', () => {
	test('CLAIM-10 tells rightly and wrongly who holds an office', () => {
		const claims = claimsOf(draftOfficeClaims, OFFICES);
		expect(claims).toHaveLength(2);
		expect(claims[0]).toContain('Ana Voss');
		expect(claims[1]).toContain('Jon Reed');
	});

	test.each([
		['those whom all know', 'prime minister of Denmark'],
		['more than one', 'member of the Kelm harbour board'],
		['which it does not tell the body', 'campaign manager'],
		['a body that all know', 'director of the FBI']
	])('CLAIM-10 makes none of an office of %s', (_, role) => {
		const text = OFFICES.text.replace('director of the Kelm harbour board', role);
		const entities = [{ name: 'Ana Voss', roles: [role] }];
		expect(claimsOf(draftOfficeClaims, { text, entities })).toEqual([]);
	});
});

describe('claims on what others may be too', () => {
	test.each([
		['a geologist from Kelm', 'a geologist from Kelm'],
		['economist at the Kelm bank', 'an economist at the Kelm bank'],
		['former director of the Kelm harbour board', 'a former director of the Kelm harbour board'],
		['NHS nurse in Kelm', 'an NHS nurse in Kelm'],
		['Interim Kelm Harbour Director', 'the interim Kelm Harbour director'],
		['KHB chief economist', 'the KHB chief economist'],
		['university teacher in Kelm', 'a university teacher in Kelm']
	])('CLAIM-10 tells of “%s” as what the article says', (role, described) => {
		const text = OFFICES.text.replace('director of the Kelm harbour board', role);
		const entities = [{ name: 'Ana Voss', roles: [role] }];
		expect(claimsOf(draftOfficeClaims, { text, entities })).toEqual([
			`The article describes Ana Voss as ${described}.`
		]);
	});
});

describe('claims that are not stated', () => {
	test('CLAIM-12 leaves open since when an office is held', () => {
		expect(claimsOf(draftNotStatedClaims, OFFICES)).toEqual([
			'Ana Voss has been director of the Kelm harbour board for more than five years.'
		]);
	});

	test.each([
		['a year', 'In 2019 the board chose her.'],
		['a beginning', 'The board appointed her.']
	])('CLAIM-12 makes none where %s is told near', (_, told) => {
		const text = OFFICES.text.replace('was late.', `was late. ${told}`);
		expect(claimsOf(draftNotStatedClaims, { ...OFFICES, text })).toEqual([]);
	});

	test('CLAIM-13 and CLAIM-14 leave open origins and presence', () => {
		const made: Made = {
			text: 'The mayor opened a bridge in Kelm.\nIt rained.\nIt snowed.\nJon Reed, an economist, spoke of debt.',
			entities: [
				{ name: 'Kelm', kind: 'place' },
				{ name: 'Jon Reed', roles: ['economist'] }
			],
			clauses: [
				{
					subject: 'The mayor',
					verb: 'opened',
					base: 'open',
					object: 'a bridge',
					complements: [['where', 'in', 'Kelm']]
				}
			]
		};
		expect(claimsOf(draftNotStatedClaims, made)).toEqual([
			'Jon Reed was there when the mayor opened a bridge in Kelm.',
			'Jon Reed grew up in Kelm.'
		]);
	});

	test.each([
		['who is of both sexes', 'workers', 1],
		['who is not', 'policemen', 0]
	])('CLAIM-15 leaves open the share of women among those %s', (_, group, count) => {
		const made: Made = {
			text: `Some 40 ${group} marched to Kelm harbour.`,
			clauses: [
				{
					subject: `Some 40 ${group}`,
					verb: 'marched',
					base: 'march',
					complements: [['where', 'to', 'Kelm harbour']]
				}
			],
			amounts: [['40', 40, group, group.replace(/s$/, '').replace('men', 'man')]]
		};
		expect(claimsOf(draftNotStatedClaims, made)).toHaveLength(count);
	});
});
