import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import { draftHowMany } from './how-many.ts';
import { draftProofOfDates } from './proof-dates.ts';
import { draftProofOfFigures } from './proof-figures.ts';
import { draftWhen } from './when.ts';

const AROUND = 'The council of Orrin met in the old town hall. Nobody had asked it to.';

describe('DRAFT-12 DRAFT-19 asks for a figure', () => {
	it.each([
		['Police arrested 27 people in Orrin.', 'How many people did police arrest in Orrin?'],
		[
			'Velmar Mining raised about $58 million from small investors.',
			'About how much money did Velmar Mining raise from small investors?'
		],
		[
			'Velmar Mining posted a $6 million loss for the third quarter.',
			'What loss, in dollars, did Velmar Mining post for the third quarter?'
		],
		[
			'Velmar Mining, which owns 23% of Tarn Shipping, was late.',
			'What percentage of Tarn Shipping does Velmar Mining own?'
		],
		[
			'Velmar Mining agreed to sell 14 candy shops to Tarn Shipping, which was glad.',
			'How many candy shops did Velmar Mining agree to sell to Tarn Shipping?'
		],
		[
			'Exports of Velmar Mining fell 8% to $85 million from $93 million.',
			'By how many percent did exports of Velmar Mining fall?'
		],
		[
			'The health ministry said it had received 340 complaints.',
			'How many complaints did the health ministry say it had received?'
		]
	])('%s', (sentence, question) => {
		expect(askedOf(draftHowMany, sentence)).toContain(question);
	});

	it.each([
		['whose it is stays open', 'Revenue rose 12% to $13 million from $12 million.'],
		['of what stays open', 'More than 100 people have died.'],
		['a part of a group', 'Velmar Mining dismissed nine of the directors.'],
		['it says at most', 'Velmar Mining hired up to 40 drivers.'],
		['it is a condition', 'If Velmar Mining hired 40 drivers, nobody saw it.'],
		['another sentence differs', 'Velmar hired 40 drivers. In the end Velmar hired 45 drivers.'],
		['to what stays open', 'Thirty-one percent of voters in Orrin agreed.'],
		['to whom stays open', 'Ada Roux has donated $5 million.'],
		['how it is done changes what', 'Velmar Mining has done well in 11 rounds of the talks.'],
		['of what a stake is stays open', 'Velmar Mining took a 20 percent stake.'],
		[
			'a name is torn',
			'The North and South Orrin League, which represents 20 million voters, met.'
		],
		['it is of that day', 'Stock of Velmar Mining fell 4% in heavy trading.'],
		['where stays open', 'Nearly 900 mill jobs disappeared.'],
		['it narrows the thing', 'Police in Orrin reported 90 attacks against old inns.'],
		[
			'it stands on a condition',
			'If all is sold, Velmar Mining will issue 40 bonds to Tarn Shipping.'
		],
		['what for stays open', 'For its help with the sale, Velmar Mining will make $27 million.'],
		[
			'it narrows who',
			'Ada Roux won more than 60 percent of old voters without a degree in Orrin.'
		],
		['a word is torn', 'Helena Roux was one of nine clerks who backed the rosy-sounding Pier Act.'],
		['it is of a day', 'Helena Roux led Ada Vane by five percentage points among voters in Orrin.'],
		['a day is no answer to it', 'The two ships met 700 miles from each other.']
	])('DRAFT-12 asks nothing where %s: %s', (_, sentence) => {
		expect(askedOf(draftHowMany, sentence)).toEqual([]);
	});
});

describe('DRAFT-24 asks with the words behind a figure', () => {
	it.each([
		[
			'Helena Roux was one of 13 teachers who lost homes in the flood.',
			'How many teachers lost homes in the flood?'
		],
		['There were nine bids for the old pier.', 'How many bids for the old pier were there?']
	])('%s', (sentence, question) => {
		expect(askedOf(draftHowMany, sentence)).toContain(question);
	});

	it('asks nothing of a past that looks like a participle', () => {
		const sentence = 'Later that day, as many as could, 2,000 clerks rallied in Orrin with drums.';
		expect(askedOf(draftHowMany, sentence).join()).not.toContain('were rallied');
	});
});

describe('DRAFT-11 asks when', () => {
	it('in which year', () => {
		const sentence = 'Helena Roux joined Velmar Mining in 1985 and led it to the coast.';
		expect(askedOf(draftWhen, sentence)).toEqual([
			'In which year did Helena Roux join Velmar Mining?'
		]);
	});

	it.each([
		[
			'another subject',
			'It waited until after the votes in Orrin, but the board of the union, which is old, followed suit in 1999.'
		],
		[
			'what is torn from its phrase',
			'Jim Roux was hurt in the head during its attempt on Ada Vane in 1981.'
		],
		['a pointing subject', 'That bedrock was smashed in 1999, however.'],
		['a torn name', 'Former chief of staff Ada Roux, who died in 2003, knew all about that.'],
		['a weekday', 'Helena Roux joined Velmar Mining on Tuesday.'],
		[
			'a year of something else',
			'The mission of Velmar Mining has changed since its founding in 1949.'
		]
	])('not for %s', (_, sentence) => {
		expect(askedOf(draftWhen, sentence)).toEqual([]);
	});
});

describe('POINT-2 POINT-5 points to the sentence', () => {
	it('with a figure, without its bound', () => {
		const sentence = 'Velmar Mining raised about $58 million from small investors.';
		expect(askedOf(draftProofOfFigures, sentence)).toEqual([
			'Point to the sentence that says how much money Velmar Mining raised from small investors.'
		]);
	});

	it.each([
		['to what stays open', 'Velmar Mining has committed $5 million.'],
		[
			'another sum stands beside the name',
			'Velmar Mining raised about $58 million from small investors. The council heard that Velmar Mining owed $20 million.'
		]
	])('not where %s', (_, sentence) => {
		expect(askedOf(draftProofOfFigures, sentence)).toEqual([]);
	});

	it('with a date, that is not in the question', () => {
		const sentence = 'Helena Roux joined Velmar Mining in 1985 and led it to the coast.';
		expect(askedOf(draftProofOfDates, sentence)).toEqual([
			'Point to the sentence that says when Helena Roux joined Velmar Mining.'
		]);
	});
});

function askedOf(drafter: typeof draftHowMany, sentence: string): readonly string[] {
	const reading = read({
		text: `${AROUND}\n\n${sentence}\n\n${AROUND}`,
		publishedOn: '2024-03-08'
	});
	return drafter(reading).map(({ question }) => question.prompt);
}
