import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';
import { readText } from './read-text.ts';

/** `H` or `T` and the text of every paragraph, its line breaks as spaces. */
function outline(text: string): readonly string[] {
	return readText({ text }).article.paragraphs.map(({ kind, start, end }) => {
		return `${kind === 'heading' ? 'H' : 'T'} ${text.slice(start, end).replace(/\s+/g, ' ')}`;
	});
}

const A = 'The port of Velm was closed on Friday after a storm.';
const B = 'Nobody was hurt, the mayor said, and the ferry stayed.';

describe('paragraphs of any form', () => {
	it.each([
		['TEXT-1', 'blank lines', `${A}\n\n${B}`, [`T ${A}`, `T ${B}`]],
		[
			'TEXT-1',
			'CRLF and blanks that are not empty',
			`${A}\r\n \u00a0\r\n${B}`,
			[`T ${A}`, `T ${B}`]
		],
		['TEXT-1', 'a byte order mark', `\uFEFF${A}\n\n${B}`, [`T ${A}`, `T ${B}`]],
		['TEXT-2', 'front matter', `---\ntitle: Velm\nby: A\n---\n${A}\n`, [`T ${A}`]],
		['TEXT-3', 'one paragraph a line', `${A}\n${B}`, [`T ${A}`, `T ${B}`]],
		[
			'TEXT-4',
			'lines broken to a width',
			`The port of Velm was closed on\nFriday after a storm, and the\nferry stayed in.\n\n${A}`,
			['T The port of Velm was closed on Friday after a storm, and the ferry stayed in.', `T ${A}`]
		],
		[
			'TEXT-4',
			'a paragraph that ends short of the width',
			'The port of Velm was closed on\nFriday after a storm. It was\nlate.\nThe ferry stayed in, and all of\nthe boats were tied up. ',
			[
				'T The port of Velm was closed on Friday after a storm. It was late.',
				'T The ferry stayed in, and all of the boats were tied up.'
			]
		],
		[
			'TEXT-5',
			'bullets',
			`- ${A}\n* ${B}\n\n1. ${A}\n2) ${B}`,
			[A, B, A, B].map((one) => `T ${one}`)
		],
		[
			'TEXT-6',
			'Markdown',
			`## What now\n${A}\n\nLater\n-----\n${B}`,
			['H What now', `T ${A}`, 'H Later', `T ${B}`]
		],
		[
			'TEXT-6',
			'dashes',
			`${A}\n- 'Never again' -\n${B}`,
			[`T ${A}`, "H - 'Never again' -", `T ${B}`]
		],
		[
			'TEXT-6',
			'short lines',
			`${A}\n\nWhat happens next?\n\n${B}`,
			[`T ${A}`, 'H What happens next?', `T ${B}`]
		],
		[
			'TEXT-6',
			'credits',
			`${A}\n\n(Reporting by Ada Orr in Velm.)`,
			[`T ${A}`, 'H (Reporting by Ada Orr in Velm.)']
		],
		['TEXT-6', 'rules', `${A}\n\n* * *\n\n${B}`, [`T ${A}`, `T ${B}`]],
		[
			'TEXT-7',
			'title and standfirst above a dateline',
			`Storm closes port\n\nThe mayor blames the state.\n\nVELM - ${A}`,
			['H Storm closes port', 'H The mayor blames the state.', `T VELM - ${A}`]
		],
		[
			'TEXT-7',
			'a title that ends like a sentence',
			`Storm closes port.\n\n${A}`,
			['H Storm closes port.', `T ${A}`]
		],
		[
			'TEXT-7',
			'a first sentence that is no title',
			`It was closed on Monday.\n\n${A}`,
			['T It was closed on Monday.', `T ${A}`]
		]
	])('%s reads %s', (_rule, _form, text, expected) => {
		expect(outline(text)).toEqual(expected);
	});
});

describe('lines that are no prose', () => {
	it.each([
		'Ada Orr reported from Velm, and Ugo Brenn from Orrenby.',
		'--additional reporting from Ada Orr',
		'Follow Ada Orr on Twitter @adaorr.',
		'Contact the author at orr@velm.example.',
		'Read more about the storm.',
		'Copyright 2016 The Velm Herald. All rights reserved.',
		'This story was updated on Monday with a comment from the mayor.',
		'Correction: An earlier version misspelt the name of the port.',
		'Send tips to orr@velm.example.',
		'Ada Orr and Ugo Brenn contributed to this report.',
		'Saturday, March 19, 2016.',
		'FULL TEXT.',
		'Orr Chides Velm and Praises Brenn at Harbour Conference.'
	])('TEXT-6 makes a heading of: %s', (line) => {
		expect(outline(`${A}\n\n${line}\n\n${B}`)).toEqual([`T ${A}`, `H ${line}`, `T ${B}`]);
	});

	it.each([
		'Ada Orr reported from Velm that the port was shut.',
		'Ada Orr met Ugo Brenn.',
		'Ada Orr Lund of Velm met Ugo Brenn of Orrenby on Monday.',
		'The story was updated later.',
		'Follow the river and turn left, the guide said.'
	])('TEXT-6 keeps as prose: %s', (line) => {
		expect(outline(`${A}\n\n${line}\n\n${B}`)).toEqual([`T ${A}`, `T ${line}`, `T ${B}`]);
	});

	it.each(['Orr rebuts claim of harbour progress.', 'Storm shuts port;'])(
		'TEXT-7 makes a title of: %s',
		(line) => {
			const date = 'Monday, May 2, 2016';
			expect(outline(`${line}\n\n${A} ${B}`)).toEqual([`H ${line}`, `T ${A} ${B}`]);
			expect(outline(`${line}\n\n${date}\n\n${A} ${B}`)[0]).toBe(`H ${line}`);
		}
	);
});

describe('titles of two halves', () => {
	it('TEXT-7 takes the line below for the second half', () => {
		expect(outline(`Storm shuts port;\nMayor blames the state.\n\n${A} ${B}`)).toEqual([
			'H Storm shuts port;',
			'H Mayor blames the state.',
			`T ${A} ${B}`
		]);
	});
});

describe('datelines', () => {
	it.each([
		['VELM - ', 'VELM'],
		['LONDON (Reuters) - ', 'LONDON'],
		['London (Reuters) — ', 'London'],
		['NEW YORK, Nov. 3 — ', 'NEW YORK'],
		['PARIS, France (AFP) — ', 'PARIS'],
		['Portsmouth, N.H. -- ', 'Portsmouth'],
		['RIO DE JANEIRO – ', 'RIO DE JANEIRO']
	])('TEXT-8 finds the place in %s', (head, place) => {
		const text = head + A;
		const { dateline, sentences } = readText({ text });
		expect(dateline && text.slice(dateline.place.start, dateline.place.end)).toBe(place);
		expect(dateline?.end).toBe(head.length);
		expect(sentences[0]?.tokens[0]?.text).toBe('The');
	});

	it.each([
		'The port - closed since May - opened.',
		'Orr - a captain - left.',
		'It closed. VELM - it said.'
	])('TEXT-8 finds none in: %s', (text) => {
		expect(readText({ text }).dateline).toBeUndefined();
	});
});

describe('interviews', () => {
	it('TEXT-10 makes headings of questions and keeps answers as somebody’s words', () => {
		const text =
			'Q: Why did it close?\nA: There was a storm.\nIt was late.\nQ: And now?\nA: We wait.';
		const { turns } = readText({ text });
		expect(outline(text)).toEqual([
			'H Why did it close?',
			'T There was a storm.',
			'T It was late.',
			'H And now?',
			'T We wait.'
		]);
		expect(turns.map(({ paragraph, role }) => `${paragraph} ${role}`)).toEqual([
			'p1 asks',
			'p2 answers',
			'p3 answers',
			'p4 asks',
			'p5 answers'
		]);
	});

	it('TEXT-10 takes a label that comes back for a speaker, and one that does not for words', () => {
		const script = 'MS ORR: It closed.\nMR LUND: It did not.\nMS ORR: It is shut.';
		expect(readText({ text: script }).turns).toHaveLength(3);
		expect(readText({ text: `Note: ${A}\n\n${B}` }).turns).toHaveLength(0);
	});
});

describe('tokens and offsets', () => {
	it('TEXT-11 deals every token to its sentence, at its place in the very text', () => {
		const text = `VELM - ${A} ${B}\r\n\r\nThe \u200bport’s\u00a0“boats” \ud800 left. ${A}`;
		const { sentences } = readText({ text });
		expect(sentences).toHaveLength(4);
		for (const { tokens, start, end } of sentences) {
			expect(tokens.length).toBeGreaterThan(3);
			for (const token of tokens) {
				expect(text.slice(token.start, token.end)).toBe(token.text);
				expect(token.start >= start && token.end <= end).toBe(true);
			}
		}
	});

	it.each([
		['one endless word', 'a'.repeat(200_000)],
		['quotes', '"'.repeat(200_000)],
		['lines', 'A b\n'.repeat(50_000)],
		['numbers', '$1 '.repeat(66_000)],
		['lone surrogates', '\ud800'.repeat(200_000)]
	])('TEXT-12 reads 200 KB of %s', (_what, text) => {
		expect(readText({ text }).article.text).toBe(text);
	});
});

describe('the language of a text', () => {
	it.each([
		[`${A} ${B}`, 'en'],
		[
			'Der Hafen von Velm ist am Freitag geschlossen worden, und die Boote blieben nach dem Sturm.',
			'de'
		],
		[
			'Le port de Velm est fermé depuis vendredi, et les bateaux ne sont pas sortis avec la marée.',
			'fr'
		],
		[
			'Порт Вельм был закрыт в пятницу после шторма, и паром остался у причала до самого вечера.',
			'und-Cyrl'
		],
		['Velm Orrenby Brenholm', 'unknown'],
		['', 'unknown']
	])('TEXT-9 tells the language of: %s', (text, language) => {
		expect(languageOf(text)).toBe(language);
	});
});
