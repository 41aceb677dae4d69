import { describe, expect, it } from 'vitest';
import { findMentions } from '../mentions/find-mentions.ts';
import { findSpeech } from '../speech/find-speech.ts';
import { readText } from '../text/read-text.ts';
import { findTimes } from '../times/find-times.ts';
import type { Clause, ClauseReading } from './clause.ts';
import { findClauses } from './find-clauses.ts';

function readingOf(source: string): ClauseReading {
	const text = readText({ text: `${source}\n` });
	const mentions = findMentions(text);
	const speech = findSpeech(text, mentions);
	return findClauses({ text, mentions, speech, times: findTimes(text) });
}

function sureClauses(source: string): readonly Clause[] {
	return readingOf(source).clauses.filter(({ confidence }) => confidence >= 0.9);
}

/** Subject | verb | object or predicate, for every clause that is sure. */
function plainly(source: string): readonly string[] {
	return sureClauses(source).map(({ subject, verb, object, predicate }) =>
		[subject.text, verb.text, object?.text ?? predicate?.text ?? '-'].join(' | ')
	);
}

function complementsOf(source: string): readonly string[] {
	return sureClauses(source).flatMap(({ complements }) =>
		complements.map(({ role, preposition, phrase }) => `${role}: ${preposition} | ${phrase.text}`)
	);
}

describe('a plain clause', () => {
	it.each([
		['CLAUSE-8', 'The council sold the old mill.', 'The council | sold | the old mill'],
		['CLAUSE-8', 'Marta Vane leads the harbour board.', 'Marta Vane | leads | the harbour board'],
		[
			'CLAUSE-1',
			'On Friday, Vorland troops retook Port Hale.',
			'Vorland troops | retook | Port Hale'
		],
		[
			'CLAUSE-8',
			'Marta Vane is the mayor of Port Hale.',
			'Marta Vane | is | the mayor of Port Hale'
		],
		['CLAUSE-8', 'The bridge was closed on Monday.', 'The bridge | was closed | -'],
		['CLAUSE-4', 'Groups in exile boycotted the talks.', 'Groups in exile | boycotted | the talks'],
		[
			'CLAUSE-2',
			'Vorland, Ostia and Kesh announced a new pact.',
			'Vorland, Ostia and Kesh | announced | a new pact'
		],
		['CLAUSE-4', 'Marta Vane, a former pilot, bought the farm.', 'Marta Vane | bought | the farm'],
		[
			'CLAUSE-4',
			'Marta Vane, who was born in Kesh, bought the farm.',
			'Marta Vane | bought | the farm'
		],
		['CLAUSE-4', 'Backed by Kesh, the rebels seized the port.', 'the rebels | seized | the port'],
		[
			'CLAUSE-3',
			'The rebels have repeatedly blocked the road.',
			'The rebels | have repeatedly blocked | the road'
		],
		[
			'CLAUSE-5',
			'The board blocked efforts to sell the mill.',
			'The board | blocked | efforts to sell the mill'
		],
		['CLAUSE-3', 'The rebels never reached the port.', 'The rebels | never reached | the port'],
		[
			'CLAUSE-2',
			'More than 300 villagers fled the valley.',
			'More than 300 villagers | fled | the valley'
		],
		['CLAUSE-3', 'The mill was bought by Marta Vane.', 'The mill | was bought | -']
	])('%s reads %s', (_, sentence, clause) => {
		expect(plainly(sentence)).toEqual([clause]);
	});

	it.each([
		['a question', 'Did Marta Vane sell the mill?'],
		['a condition', 'If Marta Vane sells the mill, the board resigns.'],
		['"there is"', 'There were three mills in the valley.'],
		['"it" of a later clause', 'It is clear that the mill burned.'],
		['a headline', 'Vane Sells Old Mill To Rival Board.'],
		['a heading in capitals', 'VANE SELLS OLD MILL.'],
		['a lone participle', 'The rebels backed by Kesh fled.'],
		['a verb with a gap', 'This is the mill the board needs.'],
		['an infinitive that says another thing', 'Kesh expects the rebels to leave.'],
		['what is tried and not done', 'The board failed to sell the mill.'],
		['two objects', 'The board gave Marta Vane new powers.'],
		['what is denied by a determiner', 'The board had no choice.'],
		['a gerund for a subject', 'Selling the mill saved the board.'],
		['a name with a verb in it', 'The Fair Pay Act.']
	])('CLAUSE-6 leaves out %s', (_, sentence) => {
		expect(plainly(sentence)).toEqual([]);
	});

	it('CLAUSE-8 gives two verbs of a subject a clause each', () => {
		expect(plainly('The rebels seized Port Hale and burned the mill.')).toEqual([
			'The rebels | seized | Port Hale',
			'The rebels | burned | the mill'
		]);
	});

	it('CLAUSE-8 parts clauses that "but" joins', () => {
		expect(plainly('Kesh won the war but Vorland held the port.')).toEqual([
			'Kesh | won | the war',
			'Vorland | held | the port'
		]);
	});

	it('CLAUSE-3 tells tense, voice, negation and particle', () => {
		const verbs = sureClauses(
			'Kesh will not call off the talks. The mill was rebuilt in Port Hale.'
		).map(({ verb }) => [verb.base, verb.tense, verb.voice, verb.isNegated, verb.particle]);
		expect(verbs).toEqual([
			['call', 'future', 'active', true, 'off'],
			['rebuild', 'past', 'passive', false, undefined]
		]);
	});
});

describe('what belongs to a verb', () => {
	it.each([
		['Marta Vane met Ola Brandt in London on Friday.', ['where: in | London', 'when: on | Friday']],
		['On Friday, Kesh rebuilt the mill.', ['when: on | Friday']],
		['The rebels held talks in London.', ['where: in | London']],
		['Marta Vane condemned the war in Syria.', ['other: in | Syria']],
		['Marta Vane announced talks on 18 November.', ['other: on | 18 November']],
		['Marta Vane worked as a geologist.', ['other: as | a geologist']]
	])('CLAUSE-5 types %s', (sentence, complements) => {
		expect(complementsOf(sentence)).toEqual(complements);
	});
});

describe('whose the words are', () => {
	it.each([
		['"Kesh has won the war," Marta Vane said.', true],
		['Marta Vane said that Kesh has won the war.', true],
		['Marta Vane said Kesh has won the war.', true],
		['Kesh has won the war, officials said.', true],
		['According to Marta Vane, Kesh has won the war.', true],
		['Kesh has reportedly won the war.', true],
		['Kesh has won the war.', false]
	])('CLAUSE-10 reads %s', (sentence, isReported) => {
		const war = sureClauses(sentence).filter(({ subject }) => subject.text === 'Kesh');
		expect(war.map((clause) => clause.isReported)).toEqual([isReported]);
	});
});

describe('a phrase by itself', () => {
	it.each([
		['They sold the mill.', true],
		['The company sold the mill.', true],
		['The latter sold the mill.', true],
		['Its board sold the mill.', true],
		['Three of them sold the mill.', true],
		['The tenants sold the mill.', false],
		['The government of Kesh sold the mill.', false],
		['Three brothers sold the mill.', false],
		['The Port Hale council sold the mill.', false]
	])('CLAUSE-7 judges the subject of %s', (sentence, needsContext) => {
		expect(sureClauses(sentence).map(({ subject }) => subject.needsContext)).toEqual([
			needsContext
		]);
	});

	it('CLAUSE-7 needs context where the text has two of a kind', () => {
		const [first] = sureClauses(
			'The court closed. A second court closed later. Both courts reopened.'
		);
		expect(first?.subject.needsContext).toBe(true);
	});
});

describe('what a text puts in order', () => {
	it.each([
		[
			'ORDER-2',
			'Kesh rebuilt Port Hale after Vorland lost the war.',
			'Vorland lost the war < Kesh rebuilt Port Hale'
		],
		[
			'ORDER-2',
			'Kesh rebuilt Port Hale before Vorland lost the war.',
			'Kesh rebuilt Port Hale < Vorland lost the war'
		],
		[
			'ORDER-2',
			'After Vorland lost the war, Kesh rebuilt Port Hale.',
			'Vorland lost the war < Kesh rebuilt Port Hale'
		],
		[
			'ORDER-3',
			'Kesh rebuilt Port Hale. Later, Vorland lost the war.',
			'Kesh rebuilt Port Hale < Vorland lost the war'
		],
		[
			'ORDER-4',
			'Kesh rebuilt Port Hale in 2011. Vorland lost the war in 1998.',
			'Vorland lost the war < Kesh rebuilt Port Hale'
		]
	])('%s reads %s', (_, source, order) => {
		const { orderings } = readingOf(source);
		expect(orderings.map(({ earlier, later }) => `${earlier.text} < ${later.text}`)).toEqual([
			order
		]);
	});

	it.each([
		'Kesh rebuilt Port Hale. Vorland lost the war.',
		'Kesh rebuilt Port Hale in May. Vorland lost the war in March.',
		'Marta Vane said Kesh rebuilt Port Hale after Vorland lost the war.',
		'Kesh rebuilt Port Hale in 1998. Vorland lost the war in March 1998.'
	])('ORDER-1 leaves open %s', (source) => {
		expect(readingOf(source).orderings).toEqual([]);
	});
});

describe('hostile text', () => {
	it.each([
		['one word', 'and '.repeat(20_000)],
		['commas', 'Kesh, '.repeat(20_000)],
		['quotation marks', '"'.repeat(20_000)],
		['half of a pair', '\ud83d'.repeat(20_000)]
	])('CLAUSE-9 ends for %s', (_, source) => {
		expect(readingOf(source).clauses.length).toBeLessThan(20_000);
	});
});
