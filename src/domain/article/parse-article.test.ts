import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, ArticleMeta } from './article.ts';
import { parseArticle } from './parse-article.ts';

function metaIn(language: string): ArticleMeta {
	return {
		title: 'A test',
		standfirst: 'It stands first.',
		sourceNote: 'Written for a test.',
		author: 'Nobody',
		publishedOn: '2017-11-04',
		language,
		licence: 'CC0-1.0'
	};
}

function parse(text: string, language = 'en'): Article {
	return parseArticle(metaIn(language), text);
}

/** `[id, kind, sentence texts]` of every paragraph. */
function outline(text: string) {
	return parse(text).paragraphs.map(({ id, kind, sentences }) => [
		id,
		kind,
		sentences.map((sentence) => sentence.text)
	]);
}

const LINE_BREAKS = ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'];

/** Texts made of what has broken cutters before, and now and then of anything at all. */
const hardTexts = fc
	.array(
		fc.oneof(
			{
				weight: 9,
				arbitrary: fc.constantFrom(
					...[
						'Gen. ',
						'Roe left. ',
						'U.S. ',
						'5 p.m. ',
						'No. 5 ',
						'Who? ',
						'he said ',
						'... ',
						'[1] '
					],
					...[
						'“',
						'”',
						'"',
						"'",
						'’',
						'‘',
						'(',
						')',
						'«',
						'»',
						'。',
						'!',
						'.',
						' ',
						'\u00a0',
						'\t'
					],
					...LINE_BREAKS,
					...[
						'\n\n',
						'\r\n\r\n',
						'\n## ',
						'##',
						'\uFEFF',
						'\u200B',
						'\u00ad',
						'🙂',
						'\ud800',
						'é',
						'3.5'
					]
				)
			},
			{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) }
		),
		{ maxLength: 60, size: 'max' }
	)
	.map((parts) => parts.join(''));

const languages = fc.constantFrom('en', 'de', 'fr', 'zh', 'ar');
const RUNS = { seed: 1, numRuns: 500 };

function forHardTexts(holds: (article: Article) => void): void {
	fc.assert(
		fc.property(hardTexts, languages, (text, language) => holds(parse(text, language))),
		RUNS
	);
}

describe('offsets', () => {
	test('ARTICLE-1 lead to the very text of each sentence', () => {
		forHardTexts(({ text, paragraphs }) => {
			for (const { sentences, start, end } of paragraphs) {
				for (const one of sentences) expect(text.slice(one.start, one.end)).toBe(one.text);
				expect([start, end]).toEqual([sentences[0]?.start, sentences.at(-1)?.end]);
			}
		});
	});

	test('ARTICLE-2 leave nothing visible outside the sentences but the marks of headings', () => {
		forHardTexts(({ text, paragraphs }) => {
			let from = 0;
			let outside = '';
			for (const { start, end } of paragraphs.flatMap(({ sentences }) => sentences)) {
				expect(start).toBeGreaterThanOrEqual(from);
				outside += text.slice(from, start);
				from = end;
			}
			outside += text.slice(from);
			expect(outside).toMatch(/^(?:##|[\s\u0085\p{Cf}])*$/u);
		});
	});

	test('ARTICLE-2 make every sentence begin and end with something visible', () => {
		forHardTexts(({ paragraphs }) => {
			for (const { text } of paragraphs.flatMap(({ sentences }) => sentences)) {
				expect(text).toMatch(/^\S(?:.*\S)?$/su);
			}
		});
	});

	test('ARTICLE-1 count UTF-16 units behind a byte order mark and beyond the first plane', () => {
		const text = '\uFEFFIt is 🙂 here.\u00a0He left. ';
		const [first, second] = parse(text).paragraphs[0]?.sentences ?? [];
		expect(first).toEqual({ id: 'p1s1', start: 1, end: 15, text: 'It is 🙂 here.' });
		expect(second).toEqual({ id: 'p1s2', start: 16, end: 24, text: 'He left.' });
	});
});

describe('paragraphs', () => {
	test.each(LINE_BREAKS)('ARTICLE-4 blank lines divide, single breaks do not (%j)', (lineBreak) => {
		const text = ['A one', 'goes on.', '', ' \t\u200B', 'A two.', ''].join(lineBreak);
		expect(outline(text)).toEqual([
			['p1', 'text', [`A one${lineBreak}goes on.`]],
			['p2', 'text', ['A two.']]
		]);
	});

	test('ARTICLE-5 a heading is one sentence without its marks and stands alone', () => {
		const text = 'He left.\n## Who won? Nobody \nShe came.\n\n \u00a0##\u00a0Again\r\nEnd.';
		expect(outline(text)).toEqual([
			['p1', 'text', ['He left.']],
			['p2', 'heading', ['Who won? Nobody']],
			['p3', 'text', ['She came.']],
			['p4', 'heading', ['Again']],
			['p5', 'text', ['End.']]
		]);
	});

	test('ARTICLE-5 marks without a word divide and are no paragraph', () => {
		expect(outline('One.\n##\nTwo.\n## \u200B')).toEqual([
			['p1', 'text', ['One.']],
			['p2', 'text', ['Two.']]
		]);
	});

	test('ARTICLE-5 other marks are words', () => {
		expect(outline('##One.\n\n# Two.\n\n### Three.')).toEqual([
			['p1', 'text', ['##One.']],
			['p2', 'text', ['# Two.']],
			['p3', 'text', ['### Three.']]
		]);
	});

	test('ARTICLE-3 numbers paragraphs, headings too, and sentences within them', () => {
		const { paragraphs } = parse('One. Two.\n\n## Head\n\nThree. Four.');
		const ids = paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id));
		expect(ids).toEqual(['p1s1', 'p1s2', 'p2s1', 'p3s1', 'p3s2']);
	});

	test('ARTICLE-3 keeps the parts before a paragraph that is added', () => {
		fc.assert(
			fc.property(hardTexts, hardTexts, (text, added) => {
				const { paragraphs } = parse(text);
				const more = parse(`${text}\n\n${added}`).paragraphs;
				expect(more.slice(0, paragraphs.length)).toEqual(paragraphs);
			}),
			RUNS
		);
	});

	test.each(['', ' \n\n\t', '\uFEFF', '## '])('ARTICLE-6 nothing to read in %j', (text) => {
		expect(parse(text)).toEqual({ meta: metaIn('en'), text, paragraphs: [] });
	});

	test('ARTICLE-6 throws when the language is no tag', () => {
		expect(() => parse('One.', 'not a tag')).toThrow(RangeError);
	});
});
