import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { draftChooseQuoted } from './choose-quoted.ts';
import { draftChooseWords } from './choose-words.ts';
import { draftReportedClaims } from './claim-reported.ts';
import { draftProofOfSpeech } from './proof-speech.ts';
import { reportedOf } from './reported-words.ts';
import { draftWhoReported } from './who-reported.ts';
import { draftWhoSaid } from './who-said.ts';

const PEOPLE = `“The old pier needs a new deck before the winter storms,” said Helena Roux, a surveyor.

“Our carpenters mended those planks for thirty years,” said Martin Dale, a carpenter.

“Every ferry on this coast depends on that landing stage,” said Peter Hart, a captain.`;

const statements = (text: string) =>
	draftWhoSaid(read({ text })).flatMap(({ question }) =>
		question.kind === 'who-said' ? [question.statement] : []
	);

const optionsOf = (text: string, words: string) =>
	draftWhoSaid(read({ text })).flatMap(({ question }) =>
		question.kind === 'who-said' && question.statement.includes(words)
			? question.options.map(({ text: name }) => name)
			: []
	);

describe('whose words', () => {
	test.each([
		['half a condition', '“Every time you close the northern harbour,” Roux said. She left.'],
		['words that fit anything', '“It is what it is, and that is it,” Roux said.'],
		[
			'a scrap behind a condition',
			'Roux said that if “the council really closes the whole harbour in May, we will leave the town.”'
		],
		[
			'a scrap behind a denial',
			'Roux said the survey did not give “a clear and final answer that would tell which of the planks were broken.”'
		],
		[
			'a scrap without its subject',
			'Roux said the council has become “more interested in counting the planks than we are in mending the pier.”'
		],
		[
			'what the next words take back',
			'“The council opens the northern harbour to every single boat of the town, and no skipper has ever paid a fee there. Except in the winter, when the town takes money,” Roux said.'
		]
	])('DRAFT-4 does not ask for %s', (_, sentence) => {
		expect(statements(`${PEOPLE}\n\n${sentence}`)).toHaveLength(3);
	});

	test('DRAFT-4 asks for nobody of many who are heard once', () => {
		const names = 'Ada Ben Cora Dora Ella Flora Greta Hilda Ivan Jana'.split(' ');
		const letters = names.map(
			(name) => `“The new boats of ${name}’s town are far too slow,” said ${name} Lund, a reader.`
		);
		const again = '“Nobody asked the captains about the timetable,” said Peter Hart, a captain.';
		const asked = statements([PEOPLE, again, ...letters].join('\n\n'));
		expect(asked).toEqual([
			'“Every ferry on this coast depends on that landing stage.”',
			'“Nobody asked the captains about the timetable.”'
		]);
	});

	test('DRAFT-4 asks again far on in a long speech', () => {
		const long =
			'“The council closed the northern basin in spring, and since then no freighter has found a berth here for longer than one night. Fishermen from three villages sell their catch on the mainland instead of our market in the old harbour. Children learn on board how nets are mended.” Roux said.';
		const asked = statements(`${PEOPLE}\n\n${long.replace('.” Roux', ',” Roux')}`);
		expect(asked).toHaveLength(5);
	});

	test('DRAFT-6 sets no president beside private people', () => {
		const text = `${PEOPLE.replace('Martin Dale, a carpenter', 'one carpenter')}\n\nBarack Obama and Hillary Clinton had seen the pier.`;
		expect(optionsOf(text, 'deck')).toEqual([]);
	});

	test.each([
		['asks beside one of the same side', 'Paul Ryan', 1],
		['asks nothing beside the other side alone', 'Tim Kaine', 0]
	])('DRAFT-6 %s', (_, name, count) => {
		const text = `“The old pier needs a new deck before the winter storms,” said Donald Trump.

“Our carpenters mended those planks for thirty years,” said Barack Obama.

“Every ferry on this coast depends on that landing stage,” said ${name}.`;
		expect(optionsOf(text, 'deck').length > 0).toBe(count > 0);
	});

	test('DRAFT-6 takes no bare surname beside full names', () => {
		const text = PEOPLE.replace('Peter Hart, a captain', 'Hart');
		expect(optionsOf(text, 'deck')).not.toContain('Hart');
	});
});

const reported = (sentence: string) =>
	reportedOf(read({ text: `${PEOPLE}\n\n${sentence}` })).map(({ clause }) => clause);

describe('reported words', () => {
	test.each([
		[
			'Martin Dale said the council would build a bridge to the island.',
			'the council would build a bridge to the island'
		],
		[
			'Martin Dale said he would sell the ferry to the island council.',
			'he would sell the ferry to the island council'
		],
		[
			'Martin Dale said that the ferry needs a crew, adding that nobody applies.',
			'the ferry needs a crew'
		]
	])('DRAFT-5 tells again: %s', (sentence, clause) => {
		expect(reported(sentence)).toEqual([clause]);
	});

	test.each([
		[
			'somebody else may be meant',
			'Peter Hart lost his boat. Martin Dale said he would sail to the island alone.'
		],
		[
			'it leans on what stood before',
			'Martin Dale said those plans would ruin the island council.'
		],
		['it has no verb of its own', 'The question of how to mend the ferry, Martin Dale said.'],
		['it is of the family', 'Martin Dale said the Dale family would leave the island.'],
		['another said it first', 'Martin Dale said the council said the island would get a bridge.'],
		[
			'its day may be the day it was said',
			'Martin Dale said the council closed the bridge on Friday.'
		],
		['the thing is not named', 'Martin Dale said the company would build a bridge to the island.']
	])('DRAFT-5 leaves it where %s', (_, sentence) => {
		expect(reported(sentence)).toEqual([]);
	});

	test('DRAFT-5 sets men beside a man who speaks of himself', () => {
		const text = `${PEOPLE}\n\nAdam Voss, a clerk, left.\n\nMartin Dale said he would sell the ferry to the island council.`;
		const [question] = draftWhoReported(read({ text })).map((one) => one.question);
		expect(question?.prompt).toContain('“He” is the speaker');
		const names = question?.kind === 'who-said' ? question.options.map((one) => one.text) : [];
		expect(names).not.toContain('Helena Roux');
	});

	test('CLAIM-20 gives a report to who made it, or to another, with the verdict that follows', () => {
		const sentence = 'Martin Dale said the council would build a bridge to the island.';
		const [question] = draftReportedClaims(read({ text: `${PEOPLE}\n\n${sentence}` })).map(
			(one) => one.question
		);
		const claim = question?.kind === 'claim' ? question.claim : '';
		expect(claim).toMatch(/^It was .+ who said that the council would build a bridge/);
		const isTrue = claim.includes('Martin Dale');
		expect(question).toMatchObject({ key: isTrue ? 'supported' : 'contradicted' });
	});
});

describe('reports that make no claim', () => {
	test.each([
		['holds a pronoun', 'he would sell the ferry to the island council'],
		['holds the pronoun of others', 'the islanders would sell their ferry to the council'],
		['speaks of bare members', 'members would buy the ferry for the island council'],
		['begins with a torn role', 'running mate Adam Voss would sell the ferry to the island']
	])('CLAIM-20 leaves what %s', (_, clause) => {
		const sentence = `Martin Dale said ${clause}.`;
		expect(draftReportedClaims(read({ text: `${PEOPLE}\n\n${sentence}` }))).toEqual([]);
	});
});

describe('choosing voices', () => {
	const NAMED = 'Adam Voss and Clara Bright painted the pier in May.';
	const chosen = (text: string) =>
		draftChooseQuoted(read({ text })).flatMap(({ question }) =>
			question.kind === 'choose-all'
				? [question.options.map((one) => `${question.key.includes(one.id) ? '+' : '-'}${one.text}`)]
				: []
		);

	test('CHOOSE-4 sets those who are only named beside those who are quoted', () => {
		expect(chosen(`${PEOPLE}\n\n${NAMED}`)).toEqual([
			['+Helena Roux', '+Martin Dale', '+Peter Hart', '-Adam Voss', '-Clara Bright']
		]);
	});

	test.each([
		[
			'report something',
			'Adam Voss and Clara Bright painted the pier. Clara Bright said it was fun.'
		],
		[
			'may be who is quoted',
			`${NAMED} “It took us the whole of the month of May,” the painter said.`
		]
	])('CHOOSE-4 leaves out those who %s', (_, sentence) => {
		expect(chosen(`${PEOPLE}\n\n${sentence}`)).toEqual([]);
	});

	test('CHOOSE-5 sets the words of one beside those of others', () => {
		const text = `${PEOPLE}\n\n“The timber alone costs more than our yearly budget,” Roux said.`;
		const [question] = draftChooseWords(read({ text })).map((one) => one.question);
		expect(question?.prompt).toBe('Which of these words are those of Helena Roux?');
		expect(question?.kind === 'choose-all' && question.key).toHaveLength(2);
	});
});

describe('proofs of words', () => {
	const SAID = 'Helena Roux, director of the harbour board, opened the pier.';

	test('POINT-6 asks by an office that stands elsewhere', () => {
		const text = `${SAID}\n\nThe band played. “Storms have taken half of the deck away,” Roux said.`;
		expect(draftProofOfSpeech(read({ text })).map(({ question }) => question.prompt)).toEqual([
			'Point to a sentence with the words of the director of the harbour board.'
		]);
	});

	test('POINT-6 asks nothing where the name stands beside the words', () => {
		const text = `Helena Roux opened the pier.\n\n“Storms have taken half of the deck away,” Roux said.`;
		expect(draftProofOfSpeech(read({ text }))).toEqual([]);
	});
});

test('CHOOSE-5 takes what the article reports beside marked words', () => {
	const text = `${PEOPLE}\n\nMartin Dale said the council would build a bridge to the island.`;
	const [question] = draftChooseWords(read({ text })).map((one) => one.question);
	const options = question?.kind === 'choose-all' ? question.options : [];
	const right = options.filter(({ whyNot }) => whyNot === undefined).map((one) => one.text);
	expect(right).toEqual([
		'“Our carpenters mended those planks for thirty years.”',
		'The council would build a bridge to the island.'
	]);
});
