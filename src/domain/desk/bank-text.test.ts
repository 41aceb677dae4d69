import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, sentencesOf } from '#domain/article/article.ts';
import { type Block, articleOfBlocks } from '#domain/article/article-of-blocks.ts';
import { linesOf, parseArticle } from '#domain/article/parse-article.ts';
import { SAMPLE_ARTICLE } from '../../../tests/fixtures/sample-article.ts';
import { bankText } from './bank-text.ts';

const { meta } = SAMPLE_ARTICLE;

/** A paragraph a line, as most pasted texts have it; a line in dashes is a heading. */
function byLines(text: string): Article {
	const blocks = linesOf(text).flatMap((line): readonly Block[] => {
		const words = text.slice(line.start, line.end);
		if (!/[^\s\p{Cf}]/u.test(words)) return [];
		return [{ ...line, kind: /^\s*-.*-\s*$/.test(words) ? 'heading' : 'text' }];
	});
	return articleOfBlocks(meta, text, blocks);
}

/** Pairs of lines make a paragraph, line break and all. */
function wrapped(text: string): Article {
	const lines = linesOf(text).filter(({ start, end }) => text.slice(start, end).trim() !== '');
	const blocks = lines.flatMap((line, index): readonly Block[] =>
		index % 2 === 1
			? []
			: [{ start: line.start, end: lines[index + 1]?.end ?? line.end, kind: 'text' }]
	);
	return articleOfBlocks(meta, text, blocks);
}

function outline(article: Article): readonly string[] {
	return article.paragraphs.flatMap(({ kind, sentences }) =>
		sentences.map(
			({ id, text }) => `${kind} ${id} ${text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''}`
		)
	);
}

const words = fc.constantFrom(
	...['The ferry left.', 'Mayor Roe said: “It was', 'late.” She slept.', 'Gen. Roe', 'U.S. law.'],
	...['# 1 on the list.', '## ', '#', '- A heading -', '---', '1. First.', '\u200b', ' ', '“Why?”'],
	...[
		'title: x',
		'It cost $3.5 million!',
		'è vero.',
		'\ud83d\ude00 Yes.',
		'\ufeff',
		'...',
		'> said he'
	]
);
const breaks = fc.constantFrom(
	' ',
	'\n',
	'\r\n',
	'\r',
	'\n\n',
	'\n \n',
	'\u2028',
	'\u0085',
	'\t',
	'\n\n\n'
);
const texts = fc
	.array(fc.tuple(words, breaks), { minLength: 1, maxLength: 25 })
	.map((parts) => parts.map((part) => part.join('')).join(''));

describe('the text of a desk in the bank’s form', () => {
	it.each([
		['a paragraph a line', byLines],
		['wrapped lines', wrapped],
		['blank lines between', (text: string) => parseArticle(meta, text)]
	])('PUBLISH-4 has the same sentences under the same ids: %s', (_layout, cut) => {
		fc.assert(
			fc.property(texts, (text) => {
				const article = cut(text);
				const visible = article.paragraphs.filter(({ start, end }) =>
					/[^\s\p{Cf}]/u.test(text.slice(start, end))
				);
				fc.pre(visible.length === article.paragraphs.length);
				expect(outline(parseArticle(meta, bankText(article).text))).toEqual(outline(article));
			}),
			{ seed: 4, numRuns: 400 }
		);
	});

	it('PUBLISH-4 evidence stands in it where it stood', () => {
		const place = fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.nat({ max: 60 }));
		fc.assert(
			fc.property(texts, place, (text, [pick, from, length]) => {
				const article = byLines(text);
				const sentences = sentencesOf(article);
				const sentence = sentences[pick % Math.max(1, sentences.length)];
				fc.pre(
					sentence !== undefined && article.paragraphs.every((one) => one.sentences.length > 0)
				);
				const quote = sentence.text
					.slice(from % sentence.text.length)
					.slice(0, length + 1)
					.trim();
				fc.pre(quote !== '');
				const bank = bankText(article);
				const moved = bank.evidence({ quote, sentence: sentence.id });
				const there = sentencesOf(parseArticle(meta, bank.text)).find(
					({ id }) => id === (moved.sentence ?? sentence.id)
				);
				expect(moved.quote).toBe(quote);
				if (article.text.split(quote).length === 2) expect(there?.text).toContain(quote);
			}),
			{ seed: 41, numRuns: 400 }
		);
	});

	it('PUBLISH-4 a quote over a line break is mended with its text', () => {
		const text = 'The ferry\r\nleft. It was late.\r\nNobody saw it.';
		const article = articleOfBlocks(meta, text, [{ start: 0, end: text.length, kind: 'text' }]);
		const bank = bankText(article);
		expect(bank.text).toBe('The ferry  left. It was late.  Nobody saw it.\n');
		expect(bank.evidence({ quote: 'ferry\r\nleft' })).toEqual({ quote: 'ferry  left' });
	});

	it('PUBLISH-4 what is not there stays for the check to tell', () => {
		expect(bankText(SAMPLE_ARTICLE).evidence({ quote: 'nowhere' })).toEqual({ quote: 'nowhere' });
	});

	it('PUBLISH-4 a line like a heading stays a line', () => {
		const article = byLines('# 1 on the list.\n## \nThe end.');
		const again = parseArticle(meta, bankText(article).text);
		expect(again.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'text', 'text']);
	});
});
