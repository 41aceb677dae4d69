import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '#domain/article/parse-article.ts';
import { type ArticleFile, readArticleFile, writeArticleFile } from './article-file.ts';

const FIELDS = {
	title: 'Bridges of the town',
	standfirst: 'Three of them: one is new.',
	sourceNote: 'Written for a test.',
	author: 'Nobody',
	publishedOn: '2017-11-04',
	language: 'en-GB',
	licence: 'CC0-1.0'
};

const LINES = [
	'---',
	'title: Bridges of the town', // line 2
	'standfirst: "Three of them: one is new."',
	'sourceNote: Written for a test.',
	'author: Nobody',
	'publishedOn: 2017-11-04', // line 6
	'language: en-GB',
	'licence: CC0-1.0', // line 8
	'---',
	'',
	'The town has three bridges.', // line 11
	'',
	'## The new one', // line 13
	'',
	'It was opened in May.',
	''
];

const FILE = LINES.join('\n');
const TEXT = LINES.slice(10).join('\n');

/** The file with one line (1-based) put otherwise; undefined takes it out. */
function withLine(line: number, words: string | undefined): string {
	return LINES.toSpliced(line - 1, 1, ...(words === undefined ? [] : [words])).join('\n');
}

/** `code:line` of every finding. */
function findings(source: string): readonly string[] {
	const file = readArticleFile(source);
	return file.ok ? [] : file.findings.map(({ code, line }) => `${code}:${line}`);
}

describe('reading', () => {
	test('ARTICLE-30 gives the fields and the text', () => {
		expect(readArticleFile(FILE)).toEqual({ ok: true, value: { meta: FIELDS, text: TEXT } });
	});

	test.each(['\r\n', '\r'])('ARTICLE-30 keeps the line breaks of the text (%j)', (lineBreak) => {
		const text = LINES.slice(10).join(lineBreak);
		const read = readArticleFile(`\uFEFF${LINES.join(lineBreak)}`);
		expect(read).toEqual({ ok: true, value: { meta: FIELDS, text } });
	});

	test('ARTICLE-30 takes off blank lines at the top of the text and nothing else', () => {
		const text = '  The town.\n\n---\n\nMore. \n\n\n';
		const source = [...LINES.slice(0, 9), '', '\t ', '\u00a0', text].join('\n');
		expect(readArticleFile(source)).toMatchObject({ ok: true, value: { text } });
	});

	test('ARTICLE-30 reads folded fields, comments and spaces behind the dividers', () => {
		const folded = withLine(2, 'title: >\n  Bridges\n  of the town\n# a comment');
		const source = folded.replaceAll('---', '---  ');
		expect(readArticleFile(source)).toMatchObject({ ok: true, value: { meta: FIELDS } });
	});

	test.each([
		['no fields', TEXT, 'front-matter-missing:1'],
		['an empty file', '', 'front-matter-missing:1'],
		['a line above the fields', `\n${FILE}`, 'front-matter-missing:1'],
		['fields without an end', withLine(9, '--'), 'front-matter-unclosed:1'],
		['one divider', '---', 'front-matter-unclosed:1']
	])('ARTICLE-30 finds %s', (_about, source, finding) => {
		expect(findings(source)).toEqual([finding]);
	});

	test.each([
		['a slip in YAML', withLine(4, 'sourceNote: a: b'), 'yaml-syntax:4'],
		['a field twice', withLine(5, 'title: Again'), 'key-twice:5'],
		['an alias', withLine(2, 'title: *other'), 'yaml-syntax:'],
		['a missing field', withLine(8, undefined), 'key-missing:1'],
		['an unknown field', withLine(8, 'licence: MIT\nlicense: MIT'), 'key-unknown:9'],
		['an empty field', withLine(5, 'author:'), 'wrong-type:5'],
		['a number', withLine(2, 'title: 1984'), 'wrong-type:2'],
		['a list', withLine(5, 'author: [A, B]'), 'wrong-type:5'],
		['blanks', withLine(8, 'licence: "  "'), 'text-empty:8'],
		['too much', withLine(2, `title: ${'a'.repeat(161)}`), 'text-too-long:2'],
		['no fields but a text', '---\nwords\n---\nMore.', 'wrong-type:2']
	])('ARTICLE-31 finds %s', (_about, source, finding) => {
		expect(findings(source)[0]).toContain(finding);
	});

	test.each(['2017-02-29', '2017-13-01', '2017-11-31', '2017-11-4', '4.11.2017', '2017', 'x'])(
		'ARTICLE-32 refuses the date %j',
		(date) => {
			expect(findings(withLine(6, `publishedOn: "${date}"`))).toEqual(['date-unreal:6']);
		}
	);

	test.each(['2016-02-29', '2000-02-29', '0999-12-31'])('ARTICLE-32 takes %j', (date) => {
		expect(findings(withLine(6, `publishedOn: ${date}`))).toEqual([]);
	});

	test.each(['english', 'en_GB', 'e', '', 'en-', 'en-a', 'x-klingon', 'en GB'])(
		'ARTICLE-33 refuses the language %j',
		(tag) => {
			expect(findings(withLine(7, `language: "${tag}"`))).toEqual(['language-tag:7']);
		}
	);

	test.each(['en', 'pt-BR', 'zh-Hant-TW', 'gsw', 'EN', 'de-1996'])('ARTICLE-33 takes %j', (tag) => {
		expect(findings(withLine(7, `language: ${tag}`))).toEqual([]);
		expect(() => parseArticle({ ...FIELDS, language: tag }, TEXT)).not.toThrow();
	});

	test.each([
		['no text', LINES.slice(0, 9).join('\n'), ['text-missing:9']],
		['headings alone', withLine(11, '').replace('It was opened in May.', ''), ['text-missing:13']],
		['a heading without words', withLine(13, '## '), ['heading-empty:13']],
		[
			'headings of other ranks',
			withLine(13, '# One\n\n### Two'),
			['heading-rank:13', 'heading-rank:15']
		]
	])('ARTICLE-34 finds %s', (_about, source, expected) => {
		expect(findings(source)).toEqual(expected);
	});

	test('ARTICLE-34 takes a hash that is part of a word', () => {
		expect(findings(withLine(11, '#one and\n##two are tags.'))).toEqual([]);
	});

	test('ARTICLE-35 gives every finding at once, in the order of the lines', () => {
		const source = withLine(13, '# One')
			.replace('2017-11-04', '2017-02-30')
			.replace('title: B', 'titel: B')
			.replace('en-GB', 'english');
		expect(findings(source)).toEqual([
			'key-missing:1',
			'key-unknown:2',
			'date-unreal:6',
			'language-tag:7',
			'heading-rank:13'
		]);
	});

	test('ARTICLE-35 never throws', () => {
		const parts = fc.constantFrom(
			'---',
			'\n',
			'\r',
			': ',
			'- ',
			'*a',
			'&a ',
			'{',
			'"',
			'title',
			'## '
		);
		const sources = fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 4 })));
		fc.assert(
			fc.property(sources, (list) => {
				for (const source of [list.join(''), `---\n${list.join('')}\n---\nText.`]) {
					const file = readArticleFile(source);
					if (!file.ok) expect(file.findings).not.toEqual([]);
				}
			}),
			{ seed: 35, numRuns: 500 }
		);
	});
});

describe('writing', () => {
	const words = fc
		.oneof(
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.constantFrom(
				'no',
				'1',
				'~',
				'- a',
				'a: b',
				'# a',
				'---',
				'a\nb',
				'a\r\nb',
				"'",
				'"',
				'2017-11-04'
			)
		)
		.map((text) => text.trim())
		.filter((text) => text !== '');
	const dates = fc
		.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const days = fc.oneof(dates, fc.constant(''));
	const files: fc.Arbitrary<ArticleFile> = fc.record({
		meta: fc.record(
			{
				title: words,
				standfirst: words,
				sourceNote: words,
				author: words,
				publishedOn: days,
				language: fc.constantFrom('en', 'no', 'pt-BR'),
				licence: words,
				shown: fc.constant('needed' as const)
			},
			{
				requiredKeys: [
					'title',
					'standfirst',
					'sourceNote',
					'author',
					'publishedOn',
					'language',
					'licence'
				]
			}
		),
		text: fc
			.array(fc.oneof(words, fc.constantFrom('\n', '\r\n', ' ', '\n---\n', '\n\n## A heading\n\n')))
			.map((parts) => `The text. ${parts.join('')}`)
			.filter((text) => !/^\s*#(?!# A heading)/m.test(text))
	});

	test('ARTICLE-36 is undone by reading', () => {
		fc.assert(
			fc.property(files, (file) => {
				expect(readArticleFile(writeArticleFile(file))).toEqual({ ok: true, value: file });
			}),
			{ seed: 36, numRuns: 500 }
		);
	});

	test('ARTICLE-36 undoes reading for a file in its own form', () => {
		const file = readArticleFile(FILE);
		expect(file.ok && writeArticleFile(file.value)).toBe(FILE);
	});
});
