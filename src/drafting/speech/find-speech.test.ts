import { describe, expect, it } from 'vitest';
import { findMentions } from '../mentions/find-mentions.ts';
import { readText } from '../text/read-text.ts';
import { findSpeech } from './find-speech.ts';
import type { Speech, SpeechReading } from './speech.ts';

const GATE = 0.9;

function read(text: string): SpeechReading {
	const reading = readText({ text });
	return findSpeech(reading, findMentions(reading));
}

function shown(text: string, { speaker, pieces, isDenied }: Speech): string {
	const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
	return `${speaker.name}${isDenied ? ' denies' : ''}: ${words}`;
}

/** Sure enough to be asked: quotes, or with `indirect` what is reported without marks. */
function asked(text: string, kind: 'quotes' | 'indirect' = 'quotes'): readonly string[] {
	return read(text)
		.speeches.filter(({ confidence }) => confidence >= GATE)
		.filter((speech) => (speech.kind === 'indirect') === (kind === 'indirect'))
		.map((speech) => shown(text, speech));
}

describe('speakers beside a quote', () => {
	it.each([
		[
			'"We sail in May," said Leonie Marsh, a scholar at the Coast Institute.',
			'Leonie Marsh: We sail in May'
		],
		['"We sail in May," Leonie Marsh said.', 'Leonie Marsh: We sail in May'],
		['"Will we ever sail?" asked Leonie Marsh.', 'Leonie Marsh: Will we ever sail?'],
		[
			'"We sail in May," Leonie Marsh, head of research at the Coast Institute, said.',
			'Leonie Marsh: We sail in May'
		],
		['"We sail in May," told her aide, Leonie Marsh.', undefined],
		["'We sail in May,' said Leonie Marsh.", 'Leonie Marsh: We sail in May']
	])('SAID-15 reads the speaker behind the quote: %s', (text, expected) => {
		expect(asked(text)).toEqual(expected === undefined ? [] : [expected]);
	});

	it.each([
		[
			'Harbour engineer Walter Quist said: "We have waited nine years."',
			'Walter Quist: We have waited nine years.'
		],
		[
			'Walter Quist told the crowd on Monday, "We have waited nine years."',
			'Walter Quist: We have waited nine years.'
		],
		[
			'Walter Quist, head of the yard, added: "We have waited nine years."',
			'Walter Quist: We have waited nine years.'
		],
		[
			'Walter Quist hit back at once: "We have waited nine years."',
			'Walter Quist: We have waited nine years.'
		],
		[
			'When Leonie Marsh spoke of May, Walter Quist hit back at once: "We have waited nine years."',
			'Walter Quist: We have waited nine years.'
		]
	])('SAID-16 reads the speaker before the quote: %s', (text, expected) => {
		expect(asked(text)).toEqual([expected]);
	});

	it('SAID-18 makes one speech of a split quote', () => {
		const text = '"We waited nine years," Walter Quist said, "and we can wait one more."';
		expect(asked(text)).toEqual(['Walter Quist: We waited nine years … and we can wait one more.']);
	});

	it('SAID-20 gives whole sentences behind a quote to the same speaker', () => {
		const text = '"The plan is simple," said Leonie Marsh. "It will cost nothing at all."';
		expect(asked(text)).toEqual([
			'Leonie Marsh: The plan is simple',
			'Leonie Marsh: It will cost nothing at all.'
		]);
	});

	it('SAID-20 stops where somebody else acts behind the cue', () => {
		const text = '"We love it," Leonie Marsh said, and her husband cut in. "It is our whole life."';
		expect(asked(text)).toEqual(['Leonie Marsh: We love it']);
	});

	it('SAID-21 goes on in the next paragraph, and names the sentence that names the speaker', () => {
		const text = '"The deck was full," said Leonie Marsh.\n"We were the last to leave that night."';
		expect(asked(text)).toHaveLength(2);
		expect(read(text).speeches[1]?.sentences).toHaveLength(2);
	});

	it('SAID-21 takes an unclosed quote up again', () => {
		const text = '“The deck was full,” said Leonie Marsh. “We sank.\n“We were the last to leave.”';
		expect(asked(text)).toContain('Leonie Marsh: We were the last to leave.');
	});
});

describe('who a pronoun is', () => {
	it.each([
		[
			'Leonie Marsh liked the plan. "It is the best of three," she said.',
			['Leonie Marsh: It is the best of three']
		],
		['Leonie Marsh met Beatrice Lang on Monday. "It is the best of three," she said.', []],
		[
			'Leonie Marsh met Walter Quist on Monday. "It is the best of three," she said.',
			['Leonie Marsh: It is the best of three']
		],
		[
			'"We sail," said Leonie Marsh.\n"The sea is calm," she said.',
			['Leonie Marsh: We sail', 'Leonie Marsh: The sea is calm']
		],
		[
			'"We sail," said Leonie Marsh.\nBeatrice Lang shook her head, and a crowd of children came.\n"The sea is calm," she said.',
			['Leonie Marsh: We sail']
		]
	])('SAID-17 names nobody where a rival is close: %s', (text, expected) => {
		expect(asked(text)).toEqual(expected);
	});

	it('SAID-13 never calls a speaker he', () => {
		const { speeches } = read(
			'Walter Quist rose. "The sea is calm," he said. He also said that it would stay so.'
		);
		expect(speeches.map(({ speaker }) => speaker.name)).toEqual(['Walter Quist', 'Walter Quist']);
	});
});

describe('speakers without a full name', () => {
	it.each([
		[
			'A spokeswoman for the transport ministry said the ferry would sail again.',
			'a spokeswoman for the transport ministry'
		],
		['The transport ministry said the ferry would sail again.', 'the transport ministry'],
		['Oslo said 33 ships had been invited to the talks.', 'Oslo'],
		[
			'Fishing groups on the island have said they will boycott the vote.',
			'fishing groups on the island'
		],
		['According to the harbour report, the wall could fall within a year.', 'the harbour report']
	])('SAID-14 calls offices, places and documents by what the text gives: %s', (text, name) => {
		const sure = read(text).speeches.filter(({ confidence }) => confidence >= GATE);
		expect(sure.map(({ speaker }) => speaker.name)).toEqual([name]);
	});

	it.each([
		'Analysts say the bridge will never open.',
		'His wife said the bridge would never open.',
		'About 40 percent of voters said the bridge would never open.',
		'It said the bridge would never open.'
	])('SAID-14 asks nobody about %s', (text) => {
		expect(asked(text, 'indirect')).toEqual([]);
	});

	it('SAID-11 tells people who share a surname apart', () => {
		const text = '"We love it," Leonie Quist said. "It is our life," Walter Quist said.';
		expect(asked(text)).toEqual(['Leonie Quist: We love it', 'Walter Quist: It is our life']);
	});
});

describe('reported words', () => {
	it.each([
		[
			'Leonie Marsh said the ferry had lost half of its passengers.',
			'Leonie Marsh: the ferry had lost half of its passengers'
		],
		[
			'Leonie Marsh told reporters on Monday that the ferry had sunk.',
			'Leonie Marsh: the ferry had sunk'
		],
		[
			'The ferry had lost half of its passengers, Leonie Marsh said.',
			'Leonie Marsh: The ferry had lost half of its passengers'
		],
		[
			'Walter Quist denied that the ferry had been sold.',
			'Walter Quist denies: the ferry had been sold'
		],
		[
			'Walter Quist did not say that the ferry had been sold.',
			'Walter Quist denies: the ferry had been sold'
		]
	])('SAID-22 reads a clause without marks: %s', (text, expected) => {
		expect(asked(text, 'indirect')).toEqual([expected]);
	});

	it('SAID-24 gives words that are passed on to nobody', () => {
		const text = 'Leonie Marsh said Walter Quist had told her that the bridge would close.';
		expect(asked(text, 'indirect')).toEqual([]);
	});

	it('SAID-25 doubts a quote that somebody else reports', () => {
		expect(asked('"We sail in May," Leonie Marsh said, according to the Daily Gull.')).toEqual([]);
	});

	it('SAID-9 gives nothing to a hearer, or to what might be said', () => {
		const text =
			'Walter Quist was told that the ferry had sunk. Beatrice Lang would say that it had not.';
		expect(asked(text, 'indirect')).toEqual([]);
	});

	it('SAID-19 reads words in marks inside a clause as the speaker’s', () => {
		const text = 'Leonie Marsh said the plan was "not fit for our winters" and left.';
		expect(asked(text)).toEqual(['Leonie Marsh: not fit for our winters']);
	});
});

describe('words in marks that are nobody’s', () => {
	it.each([
		['The talks led to "quiet zones," which limit fishing.', 'scare quote'],
		['They met for a "congress" in the harbour.', 'scare quote'],
		['Leonie Marsh left on the ship "Morning Star" in May.', 'name'],
		['Leonie Marsh read from "Dawn of the Quiet Sea" to them.', 'title'],
		['Leonie Marsh spoke on "Talk of the Town" in May.', 'title'],
		['They paid for the so-called "peace bridge" twice.', 'name'],
		['“The boat was full, said Leonie Marsh.', 'the closing mark is missing']
	])('SAID-26 says why: %s', (text, reason) => {
		expect(read(text).unattributed.map((one) => one.reason)).toEqual([reason]);
		expect(asked(text)).toEqual([]);
	});

	it('SAID-26 lists headings in marks', () => {
		const text =
			"The harbour wall fell in May.\n- 'Get out of here' -\nNobody was on it when it fell.";
		expect(read(text).unattributed.map(({ reason }) => reason)).toEqual(['heading']);
	});
});
