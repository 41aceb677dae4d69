import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { draftCloze } from './cloze.ts';

type Shown = { readonly text: string; readonly keys: readonly (string | undefined)[] };

function gapsOf(text: string, publishedOn = '2024-05-16'): readonly Shown[] {
	return draftCloze(read({ text, publishedOn })).flatMap(({ question }) =>
		question.kind === 'cloze'
			? [{ text: question.text, keys: question.gaps.map(({ key }) => key[0]) }]
			: []
	);
}

describe('what is shown around a gap', () => {
	it('CLOZE-2 shows the sentence before where the sentence leans on it', () => {
		const before = 'Ida Holt runs the only ferry to the island of Kelm.';
		expect(gapsOf(`${before} She has carried 8,400 passengers across the strait.`)).toEqual([
			{ text: `${before} She has carried {} passengers across the strait.`, keys: ['8,400'] }
		]);
	});

	it('CLOZE-2 shows two before it where the first of them leans as well', () => {
		const before =
			'Ida Holt runs the only ferry to Kelm. She bought the boat from a cousin on the coast.';
		const [shown] = gapsOf(`${before} It has carried 8,400 passengers across the strait.`);
		expect(shown?.text).toBe(`${before} It has carried {} passengers across the strait.`);
	});

	it('CLOZE-1 asks for what stands around the gap too, so that nothing else is asked of it', () => {
		const before = 'Ida Holt runs the only ferry to the island of Kelm.';
		const text = `${before} She has carried 8,400 passengers across the strait.`;
		const [candidate] = draftCloze(read({ text }));
		expect(candidate?.asks.map(({ start, end }) => text.slice(start, end))).toEqual([
			'8,400',
			before
		]);
	});

	it.each([
		'It has driven more than 4,200 people from homes along the lower river since spring.',
		'But the flood drove more than 4,200 people from homes along the lower river.',
		'These floods drove more than 4,200 people from homes along the lower river.',
		'The harbour master spoke of “more than 4,200 people on the roads along the river”.',
		'“They counted 4,200 people on the roads along the river,” Ida Holt said on Monday.',
		'“We counted 4,200 people on the roads along the river,” the harbour master said.',
		'6:45 pm: the flood drove 4,200 people from their homes along the river.',
		'The flood drove 4,200 people away.'
	])('CLOZE-2 leaves alone what leans, or is quoted in part: %s', (text) => {
		expect(gapsOf(text)).toEqual([]);
	});

	it('CLOZE-2 takes a figure out of words that somebody with a name said whole', () => {
		const [shown] = gapsOf(
			'“We counted 4,200 people on the roads along the river,” Ida Holt said.'
		);
		expect(shown?.keys).toEqual(['4,200']);
	});
});

describe('figures', () => {
	it.each([
		[
			'The flood has driven more than 4,200 people from their homes along the lower river.',
			'The flood has driven more than {} people from their homes along the lower river.',
			['4,200']
		],
		[
			'Thirty-one boats were torn from the moorings by what the harbour master called “a freak wave”.',
			'{} boats were torn from the moorings by what the harbour master called “a freak wave”.',
			['Thirty-one']
		],
		[
			'The new bridge over the lower river at Kelm cost the province $18.5 million.',
			'The new bridge over the lower river at Kelm cost the province ${} million.',
			['18.5']
		],
		[
			'The survey of the lower river towns put the dockers ahead, 49 percent to 39 percent.',
			'The survey of the lower river towns put the dockers ahead, {} percent to {} percent.',
			['49', '39']
		]
	])('CLOZE-5 takes out what has to be known: %s', (text, gapped, keys) => {
		expect(gapsOf(text)).toEqual([{ text: gapped, keys }]);
	});

	it('CLOZE-5 takes out both ends of a change, not the change', () => {
		const [shown] = gapsOf('The sales of the shipyard rose 5% to $2.1 million from $2.0 million.');
		expect(shown?.keys).toEqual(['2.1', '2.0']);
	});

	it('CLOZE-5 takes number words in figures as well', () => {
		const [candidate] = draftCloze(
			read({ text: 'Fifteen minutes after the storm the ferry was tied up at the bridge again.' })
		);
		expect(candidate?.question).toMatchObject({ gaps: [{ key: ['Fifteen', '15'] }] });
	});

	it('CLOZE-1 asks for one answer once', () => {
		const [first = '', second = ''] = [
			'The flood drove 4,200 people from their homes along the lower river.',
			'The province counted 4,200 people on the roads along the river on Friday.'
		];
		expect(gapsOf(`${first}\n\n${second}`)).toHaveLength(1);
		expect(gapsOf(`${first}\n\n${second.replace('4,200', '3,900')}`)).toHaveLength(2);
	});

	it.each([
		['stands twice', 'The flood drove 4,200 people off, and 4,200 people have come back since.'],
		['counts none', 'A 911 caller told the harbour master of a boat adrift near the bridge.'],
		[
			'follows from the other',
			'The dockers won 22 seats in Kelm, twice the 11 seats of the bakers.'
		],
		[
			'follows from a change',
			'The sales of the shipyard rose 5% to $2.1 million after a year with the ferries, from $2 a boat.'
		],
		['makes up a hundred', 'The dockers won by 61 percent to 39 percent in the vote at Kelm.'],
		['is listed', 'The ferry calls at three ports on the way: Kelm, Orrin and Lund in the north.'],
		['is two', 'The storm tore two boats from the moorings in the harbour of the island.'],
		[
			'goes without saying',
			'The harbour of the island is guarded by the coast guard 24 hours a day.'
		],
		['is no matter', 'The survey of the river towns has a margin of error of 4.5 percent.'],
		['is a house', 'The pipe burst late at night in front of 131 West Harbour Street in Kelm.'],
		['is whose age', 'The ferry was full, said a baker whose 14-year-old daughter swam ashore.'],
		['is of a marriage', 'The fisherman left behind a wife of 17 years and a boat in the harbour.'],
		['counts from now', 'With 17 days until the vote the dockers still have no boat for Kelm.'],
		['is of what is gone', 'In the north of the island the share exceeds 7 percent of the boats.'],
		['is a year', 'The plan for the harbour is to be voted on by the 2024 councils of the river.']
	])('CLOZE-5 leaves alone a figure that %s', (_, text) => {
		expect(gapsOf(text)).toEqual([]);
	});
});

describe('dates', () => {
	it.each([
		['The old bridge over the lower river was built by dockers in 1932.', ['1932']],
		['The dockers of the lower river still speak of the 1932 strike at the bridge.', ['1932']],
		['The council of the lower river put off the ferry strike until Sept. 12.', ['Sept. 12']],
		['The strike of the dockers ended after 17 days of talks in the harbour.', ['17']],
		['The dockers of the lower river went home after a nine-day strike.', ['nine']]
	])('CLOZE-6 takes out a year or a day: %s', (text, keys) => {
		expect(gapsOf(text).map((shown) => shown.keys)).toEqual([keys]);
	});

	it.each([
		'The council of the lower river put off the vote on the bridge until Thursday.',
		'The harbour of the lower river was dredged for the ferries in 2023.',
		'The dockers of the lower river went on strike in 1932 and 1933 at the bridge.',
		'The soldiers of the lower river came home from the World War in 1945.',
		'The council of the lower river put off the strike of the ferries in May.',
		'The dockers of the lower river hope to win the seat at the bridge in October.',
		'The ferries of the lower river stayed in the harbour on Sept. 11 for an hour.',
		'The dockers of the lower river vote on the new bridge on Nov. 8 in Kelm.',
		'The report on the dredging of the lower river was published on March 3 in Kelm.',
		'A 1987 study of the lower river found no fish above the old bridge.',
		'The dockers of the lower river gave Winston Churchill a boat in 1944.'
	])('CLOZE-6 leaves alone what is known or near: %s', (text) => {
		expect(gapsOf(text)).toEqual([]);
	});
});

const CREW = [
	'The wall by the river was too low, said Mark Reed, an engineer at the harbour board.',
	'The houses on the shore were lost, said John Hale, an architect of the new museum.',
	'The school by the river was shut, said Paul Cole, an economist at the river bank.'
].join('\n\n');

describe('people', () => {
	const crews = (text: string) => gapsOf(text).map(({ keys }) => keys[0]);

	it('CLOZE-8 takes out what somebody is, beside what others are', () => {
		expect(crews(CREW)).toEqual([
			'engineer at the harbour board',
			'architect of the new museum',
			'economist at the river bank'
		]);
	});

	const vote = (words: string) =>
		`${CREW}\n\nAt the meeting in the evening ${words} for a new wall by the river.`;

	it('CLOZE-7 asks for nobody who had no comment', () => {
		const again = 'At the harbour Cole did not immediately respond to a request for comment.';
		expect(crews(`${CREW}\n\n${again}`)).toEqual(crews(CREW));
	});

	it('CLOZE-7 takes out a surname beside surnames', () => {
		const again = 'At the meeting in the evening Cole asked for a new wall of stone.';
		const [asked] = draftCloze(read({ text: `${CREW}\n\n${again}` })).flatMap(({ question }) =>
			question.kind === 'cloze' && question.text.includes('meeting') ? question.gaps : []
		);
		expect(asked).toEqual({ key: ['Cole'], wrong: expect.arrayContaining(['Reed', 'Hale']) });
	});

	it('CLOZE-1 asks for all that a sentence without its name tells', () => {
		const again = 'At the meeting in the evening Cole asked for a new wall of stone.';
		const text = `${CREW}\n\n${again}`;
		const asked = draftCloze(read({ text })).find(
			({ question }) => question.kind === 'cloze' && question.text.includes('meeting')
		);
		expect(asked?.asks.map(({ start, end }) => text.slice(start, end))).toEqual(['Cole', again]);
	});

	it('CLOZE-7 asks for nobody whose words stand beside the gap', () => {
		expect(crews(`${CREW}\n\n“The wall was too low for the river,” Paul Cole said.`)).toHaveLength(
			3
		);
	});

	it('CLOZE-7 takes out a name that nobody knows but out of the article', () => {
		expect(crews(vote('the baker Peter Vane asked'))).toContain('Peter Vane');
	});

	it.each([
		['common knowledge', 'the painter Winston Churchill asked'],
		['told by a party', 'the baker Peter Vane (D-Kelm) asked'],
		['told by a party in words', 'the Democrat Peter Vane asked'],
		['told by an office of few', 'Gov. Peter Vane asked'],
		['told by kin', 'the baker Peter Vane and his wife asked'],
		['told by a title', 'the baker and President Peter Vane asked'],
		['one of several', 'bakers from the island like Peter Vane asked'],
		['told by the sex', 'the baker Ada Vane and her crew asked']
	])('CLOZE-7 takes out no name that is %s', (_, words) => {
		expect(crews(vote(words))).toEqual(crews(CREW));
	});
});
