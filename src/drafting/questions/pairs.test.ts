import { describe, expect, test } from 'vitest';
import { draftChooseAll } from './choose-all.ts';
import { type Made, type MadeClause, madeReading } from './made-reading.fixture.ts';
import { draftMatchFigures } from './match-figures.ts';
import { draftMatchRoles } from './match-roles.ts';
import { draftOrder } from './order-dates.ts';
import { draftProofOfClauses } from './proof-clauses.ts';
import { draftProofOfPeople } from './proof-people.ts';

const PEOPLE: Made = {
	text: 'Ana Voss, a geologist, met the baker Jon Reed. Ida Holt, captain of the ferry, was late. Voss left.',
	entities: [
		{ name: 'Ana Voss', short: 'Voss', roles: ['a geologist'] },
		{ name: 'Jon Reed', roles: ['baker'] },
		{ name: 'Ida Holt', roles: ['captain of the ferry'] }
	]
};

describe('matching people', () => {
	test('MATCH-1 joins three people or more to their roles', () => {
		const [question] = draftMatchRoles(madeReading(PEOPLE)).map((one) => one.question);
		expect(question?.kind === 'match' && question.pairs.map(({ right }) => right.text)).toEqual([
			'Geologist',
			'Baker',
			'Captain of the ferry'
		]);
	});

	test.each([
		['two could be told of one person', 'baker', 'geologist'],
		['a role says next to nothing', 'captain of the ferry', 'resident'],
		['a role leans on another sentence', 'captain of the ferry', 'captain of their ferry']
	])('MATCH-2 asks nothing where %s', (_, role, other) => {
		const text = PEOPLE.text.replace(role, other);
		const entities = (PEOPLE.entities ?? []).map((entity) => {
			return entity.roles?.[0] === role ? { ...entity, roles: [other] } : entity;
		});
		expect(draftMatchRoles(madeReading({ text, entities }))).toEqual([]);
	});
});

describe('matching figures', () => {
	const text =
		'The fair drew 900 young visitors, 40 grey horses and 75 wooden stalls. It lost 60 invited guests.';
	const amounts = [
		['900', 900, 'young visitors', 'visitor'],
		['40', 40, 'grey horses', 'horse'],
		['75', 75, 'wooden stalls', 'stall'],
		['60', 60, 'invited guests', 'guest']
	] as const;

	test('MATCH-4 joins figures to what they count, of each kind one', () => {
		const [question] = draftMatchFigures(madeReading({ text, amounts })).map((one) => one.question);
		expect(question?.kind === 'match' && question.pairs.map(({ left }) => left.text)).toEqual([
			'900',
			'40',
			'75'
		]);
	});

	test('MATCH-5 asks nothing of fewer than three kinds', () => {
		const kin = amounts.filter(([figure]) => figure !== '75');
		expect(draftMatchFigures(madeReading({ text, amounts: kin }))).toEqual([]);
	});
});

const DATED: Made = {
	text: 'The leak began in May 2012. In 2013, the council closed the well. A court heard the case in June 2015. The pond was empty in 2015.',
	clauses: [
		{
			subject: 'The leak',
			verb: 'began',
			base: 'begin',
			complements: [['when', 'in', 'May 2012']]
		},
		{
			subject: 'the council',
			verb: 'closed',
			base: 'close',
			object: 'the well',
			complements: [['when', 'In', '2013']]
		},
		{
			subject: 'A court',
			verb: 'heard',
			base: 'hear',
			object: 'the case',
			complements: [['when', 'in', 'June 2015']]
		}
	],
	times: [
		['May 2012', { month: 5, year: 2012 }],
		['2013', { year: 2013 }],
		['June 2015', { month: 6, year: 2015 }]
	]
};

describe('putting in order', () => {
	const itemsOf = (made: Made) =>
		draftOrder(madeReading(made)).flatMap(({ question }) =>
			question.kind === 'order' ? question.items.map(({ text }) => text) : []
		);

	test('ORDERED-1 sorts events by their dates and leaves the dates out', () => {
		expect(itemsOf(DATED)).toEqual([
			'The leak began',
			'The council closed the well',
			'A court heard the case'
		]);
	});

	test.each([
		['dates overlap', { year: 2012 }],
		['a year is not known', { month: 6 }]
	])('ORDERED-2 asks nothing where %s', (_, date) => {
		const times = (DATED.times ?? []).map(([words, own]) => {
			return [words, words === '2013' ? date : own] as const;
		});
		expect(itemsOf({ ...DATED, times })).toEqual([]);
	});

	test('ORDERED-3 leaves out what tells its place by its words', () => {
		const text = DATED.text.replace('closed the well', 'closed the well again');
		const clauses = (DATED.clauses ?? []).map((one): MadeClause => {
			return one.object === 'the well' ? { ...one, object: 'the well again' } : one;
		});
		expect(itemsOf({ ...DATED, text, clauses })).toEqual([]);
	});
});

const LISTED: Made = {
	text: 'Kelm, Orrin and Lund announced a fair on Monday.\nThe road from Astor to Brand was shut. Corley had no water.',
	entities: ['Kelm', 'Orrin', 'Lund', 'Astor', 'Brand', 'Corley'].map((name) => {
		return { name, kind: 'place' } as const;
	}),
	clauses: [
		{
			subject: 'Kelm, Orrin and Lund',
			verb: 'announced',
			base: 'announce',
			object: 'a fair',
			isPlural: true,
			complements: [['when', 'on', 'Monday']]
		}
	]
};

describe('choosing all', () => {
	test('CHOOSE-1 asks which names stand in one list', () => {
		const [question] = draftChooseAll(madeReading(LISTED)).map((one) => one.question);
		expect(question?.prompt).toMatch(/^Which of these places announced a fair on Monday\?$/);
		expect(question?.kind === 'choose-all' && question.key).toHaveLength(3);
	});

	test.each([
		['behind an opening in commas', 'Tired of rain, Kelm, Orrin and Lund announced', 1],
		['of what was almost done', 'Kelm, Orrin and Lund almost announced', 0]
	])('CHOOSE-1 asks for lists: %s', (_, words, count) => {
		const text = LISTED.text.replace('Kelm, Orrin and Lund announced', words);
		const verb = words.includes('almost') ? 'almost announced' : 'announced';
		const clauses = (LISTED.clauses ?? []).map((one) => ({ ...one, verb }));
		expect(draftChooseAll(madeReading({ ...LISTED, text, clauses }))).toHaveLength(count);
	});

	test.each([
		['goes on', 'Kelm, Orrin and Lund and their villages'],
		['began before', 'Villages, Kelm, Orrin and Lund']
	])('CHOOSE-2 asks nothing of a list that %s', (_, subject) => {
		const text = LISTED.text.replace('Kelm, Orrin and Lund', subject);
		const clauses = (LISTED.clauses ?? []).map((one) => ({ ...one, subject }));
		expect(draftChooseAll(madeReading({ ...LISTED, text, clauses }))).toEqual([]);
	});
});

const MADE_TRIPS: Made = {
	text: 'The ferry from Kelm made 64 trips, in all weathers.\nOrrin and Lund had no ferry.',
	entities: ['Kelm', 'Orrin', 'Lund'].map((name) => ({ name, kind: 'place' }) as const),
	clauses: [{ subject: 'The ferry from Kelm', verb: 'made', base: 'make', object: '64 trips' }],
	amounts: [['64', 64, 'trips', 'trip']]
};

describe('pointing to the proof', () => {
	test('POINT-1 asks for the sentence that introduces somebody', () => {
		const prompts = draftProofOfPeople(madeReading(PEOPLE)).map(({ question }) => question.prompt);
		expect(prompts).toEqual([]);
		const twice = ' Voss left. Then Voss came back.';
		const text = `${PEOPLE.text.replace('a geologist', 'a geologist from Kelm')}${twice}`;
		const entities = [{ name: 'Ana Voss', short: 'Voss', roles: ['a geologist from Kelm'] }];
		const [candidate] = draftProofOfPeople(madeReading({ text, entities }));
		expect(candidate?.question.prompt).toBe(
			'Point to the sentence that introduces Ana Voss to the reader.'
		);
	});

	test('POINT-2 asks for the sentence that says how many', () => {
		const prompts = draftProofOfClauses(madeReading(MADE_TRIPS)).map((one) => one.question.prompt);
		expect(prompts).toEqual([
			'Point to the sentence that says how many trips the ferry from Kelm made.'
		]);
	});

	test('POINT-3 asks for the proof of a fact in other words', () => {
		const made: Made = {
			text: 'The council postponed a trial of the well.',
			clauses: [
				{
					subject: 'The council',
					verb: 'postponed',
					base: 'postpone',
					object: 'a trial of the well'
				}
			]
		};
		const prompts = draftProofOfClauses(madeReading(made)).map((one) => one.question.prompt);
		expect(prompts).toEqual([
			'Which sentence proves that the council put off a trial of the well?'
		]);
	});
});
