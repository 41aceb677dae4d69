import { describe, expect, test } from 'vitest';
import type { Candidate, Drafter } from './candidate.ts';
import { draftContradictedClaims } from './claim-contradicted.ts';
import { draftSupportedClaims } from './claim-supported.ts';
import { restatedOf, wordingsOf } from './claims/restate.ts';
import { writtenOut } from './claims/wording.ts';
import { clauseScene } from './clause-scene.ts';
import { type Made, type MadeClause, madeReading } from './made-reading.fixture.ts';

const SIGNED: MadeClause = {
	subject: 'Ana Voss',
	verb: 'signed',
	base: 'sign',
	object: 'a lease'
};

const SIGNING: Made = {
	text: 'On Saturday, Ana Voss signed a lease in Kelm.\nThe town lies far off.\nThe clerk Jon Reed was ill in Orrin.',
	entities: [
		{ name: 'Ana Voss', gender: 'she' },
		{ name: 'Jon Reed', gender: 'he', roles: ['clerk'] },
		{ name: 'Kelm', kind: 'place' },
		{ name: 'Orrin', kind: 'place' }
	],
	clauses: [
		{
			...SIGNED,
			complements: [
				['when', 'On', 'Saturday'],
				['where', 'in', 'Kelm']
			]
		}
	]
};

const CLOSED: MadeClause = {
	subject: 'A council',
	verb: 'closed',
	base: 'close',
	object: '61 wells',
	complements: [
		['where', 'near', 'the old mill'],
		['when', 'in', 'March']
	]
};

const CLOSING: Made = {
	text: 'A council closed 61 wells near the old mill in March.',
	clauses: [CLOSED],
	amounts: [['61', 61, 'wells', 'well']],
	times: [['March', { month: 3, year: 2024 }]]
};

function claimsOf(drafter: Drafter, made: Made): readonly string[] {
	return drafter(madeReading(made)).flatMap(({ question }) =>
		question.kind === 'claim' ? [question.claim] : []
	);
}

function alterationsOf(candidates: readonly Candidate[]) {
	return candidates.flatMap(({ question }) =>
		question.kind === 'claim' && question.key === 'contradicted'
			? [{ claim: question.claim, ...question.alteration }]
			: []
	);
}

describe('wordings', () => {
	test.each<readonly [string, Made, readonly string[]]>([
		['CLAIM-2 moves no time from the front to the end', SIGNING, []],
		[
			'CLAIM-2 puts the time in front',
			CLOSING,
			['In March, a council closed 61 wells near the old mill']
		],
		[
			'CLAIM-3 takes another verb that means the same',
			{
				text: 'A guild owned an old tower.',
				clauses: [{ subject: 'A guild', verb: 'owned', base: 'own', object: 'an old tower' }]
			},
			['A guild was the owner of an old tower']
		],
		[
			'CLAIM-3 takes no other verb of another kind of thing',
			{
				text: 'Ana Voss attended a village school.',
				entities: [{ name: 'Ana Voss' }],
				clauses: [
					{ subject: 'Ana Voss', verb: 'attended', base: 'attend', object: 'a village school' }
				]
			},
			[]
		],
		[
			'CLAIM-3 takes the preposition of the other verb',
			{
				text: 'Ana Voss has relied on rain.',
				entities: [{ name: 'Ana Voss' }],
				clauses: [
					{
						subject: 'Ana Voss',
						verb: 'has relied',
						base: 'rely',
						tense: 'perfect',
						complements: [['other', 'on', 'rain']]
					}
				]
			},
			['Ana Voss has depended on rain']
		],
		[
			'CLAIM-3 turns no passive around that tells more',
			{
				text: 'The bell was cast by Ana Voss in Kelm.',
				entities: [{ name: 'Ana Voss' }, { name: 'Kelm', kind: 'place' }],
				clauses: [
					{
						subject: 'The bell',
						verb: 'was cast',
						base: 'cast',
						voice: 'passive',
						complements: [
							['other', 'by', 'Ana Voss'],
							['where', 'in', 'Kelm']
						]
					}
				]
			},
			[]
		],
		[
			'CLAIM-3 makes a passive active where it says by whom',
			{
				text: 'The bell was cast by Ana Voss.',
				entities: [{ name: 'Ana Voss' }],
				clauses: [
					{
						subject: 'The bell',
						verb: 'was cast',
						base: 'cast',
						voice: 'passive',
						complements: [['other', 'by', 'Ana Voss']]
					}
				]
			},
			['Ana Voss cast the bell']
		]
	])('%s', (_, made, wordings) => {
		const scene = clauseScene(madeReading(made));
		const written = scene.told.flatMap((told) =>
			wordingsOf(restatedOf(scene, told)).map((wording) =>
				writtenOut(wording, { ...scene, subject: told.clause.subject })
			)
		);
		expect(written).toEqual(wordings);
	});
});

describe('supported claims', () => {
	test.each([
		['a plain fact', 'A council closed 61 wells near the old mill in March.', 1],
		[
			'a condition left out',
			'A council closed 61 wells near the old mill in March if it rained.',
			0
		],
		['a doubt left out', 'Reportedly, A council closed 61 wells near the old mill in March.', 0],
		['a limit left out', 'A council closed 61 wells near the old mill in March, but only once.', 0]
	])('CLAIM-1 %s', (_, text, count) => {
		expect(claimsOf(draftSupportedClaims, { text, clauses: [CLOSED] })).toHaveLength(count);
	});
});

describe('contradicted claims', () => {
	test('CLAIM-6 takes a larger figure, for a smaller one would be true in a way', () => {
		const altered = alterationsOf(draftContradictedClaims(madeReading(CLOSING)));
		expect(altered.find(({ article }) => article === '61')?.claimed).toBe('122');
	});

	test('CLAIM-7 takes another month, and says that it was then and not otherwise', () => {
		const altered = alterationsOf(draftContradictedClaims(madeReading(CLOSING)));
		const [month] = altered.filter(({ article }) => article === 'March');
		expect(month?.claim).toMatch(
			/^It was in \w+ that a council closed 61 wells near the old mill\.$/
		);
		expect(month?.claimed).not.toBe('March');
	});

	test('CLAIM-8 takes another place of the text', () => {
		const altered = alterationsOf(draftContradictedClaims(madeReading(SIGNING)));
		expect(altered.find(({ article }) => article === 'Kelm')).toBeUndefined();
		const inKelm = {
			...SIGNING,
			text: SIGNING.text.replace('On Saturday, ', ''),
			clauses: [{ ...SIGNED, complements: [['where', 'in', 'Kelm']] }]
		} as const;
		expect(alterationsOf(draftContradictedClaims(madeReading(inKelm)))).toContainEqual({
			claim: 'It was in Orrin that Ana Voss signed a lease.',
			article: 'Kelm',
			claimed: 'Orrin'
		});
	});

	test('CLAIM-8 takes the opposite of a verb', () => {
		const text = 'A council rejected a plan.';
		const clauses = [{ subject: 'A council', verb: 'rejected', base: 'reject', object: 'a plan' }];
		expect(alterationsOf(draftContradictedClaims(madeReading({ text, clauses })))).toEqual([
			{ claim: 'A council accepted a plan.', article: 'rejected', claimed: 'accepted' }
		]);
	});

	test('CLAIM-8 denies nothing that was confirmed', () => {
		const text = 'A council confirmed a plan.';
		const clauses = [
			{ subject: 'A council', verb: 'confirmed', base: 'confirm', object: 'a plan' }
		];
		expect(claimsOf(draftContradictedClaims, { text, clauses })).toEqual([]);
	});

	test('CLAIM-24 tells of no thing that only the article has told', () => {
		const text = 'The council rejected a plan.';
		const clauses = [
			{ subject: 'The council', verb: 'rejected', base: 'reject', object: 'a plan' }
		];
		expect(claimsOf(draftContradictedClaims, { text, clauses })).toEqual([]);
	});

	test.each([
		['a stranger', 'Jon Reed', ['Jon Reed']],
		['nobody of the family', 'Jon Voss', []]
	])('CLAIM-9 gives the act to %s', (_, name, claimed) => {
		const text = `Ana Voss signed a lease.\nThe clerk ${name} was ill.`;
		const entities = [{ name: 'Ana Voss' }, { name }];
		const reading = madeReading({ text, entities, clauses: [SIGNED] });
		const altered = alterationsOf(draftContradictedClaims(reading));
		expect(altered.map((one) => one.claimed)).toEqual(claimed);
	});

	test('CLAIM-5 makes none of what another sentence tells again', () => {
		const text = `${CLOSING.text} Then a council closed 9 more wells.`;
		expect(claimsOf(draftContradictedClaims, { ...CLOSING, text })).toEqual([]);
	});
});
