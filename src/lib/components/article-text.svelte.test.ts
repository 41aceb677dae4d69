import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Article, Paragraph } from '#domain/article/article.ts';
import ArticleText from './ArticleText.svelte';
import MarkedArticle from './MarkedArticle.svelte';
import ProofParagraph from './ProofParagraph.svelte';
import TapArticle from './TapArticle.svelte';
import type { TextMark } from './mark-segments.ts';

const text = 'The past\n\nA mayor spoke. She named no date.\n\nThe bridge opened.';
const article: Pick<Article, 'meta' | 'text' | 'paragraphs'> = {
	meta: {
		title: 'The bridge',
		standfirst: 'It opened.',
		sourceNote: 'Made up.',
		author: 'A. Writer',
		publishedOn: '2017-11-04',
		language: 'en',
		licence: 'MIT'
	},
	text,
	paragraphs: [
		{ ...paragraph('p1', ['The past']), kind: 'heading' },
		paragraph('p2', ['A mayor spoke.', 'She named no date.']),
		paragraph('p3', ['The bridge opened.'])
	]
};

function paragraph(id: string, sentences: readonly string[]): Paragraph {
	const whole = spanOf(sentences.join(' '));
	return {
		id,
		kind: 'text',
		...whole,
		sentences: sentences.map((words, index) => ({
			id: `${id}s${index + 1}`,
			text: words,
			...spanOf(words)
		}))
	};
}

function spanOf(words: string) {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

function mark(words: string, style: TextMark['style'], more: Partial<TextMark> = {}): TextMark {
	return { ...spanOf(words), style, label: style, ...more };
}

describe('ArticleText to read', () => {
	it('says title, author and day, and sets headings one level below the title', async () => {
		const screen = await render(ArticleText, { article, headingLevel: 3 });
		await expect.element(screen.getByRole('heading', { level: 3 })).toHaveTextContent('The bridge');
		await expect.element(screen.getByRole('heading', { level: 4 })).toHaveTextContent('The past');
		await expect.element(screen.getByText('4 November 2017')).toBeVisible();
	});

	it('says each mark in words, and changes no letter of the article', async () => {
		const marks = [mark('She named no date.', 'proof'), mark('no', 'struck')];
		const screen = await render(MarkedArticle, { article, marks });
		const said = screen.getByText('A mayor spoke.', { exact: false });
		await expect
			.element(said)
			.toHaveTextContent(/^A mayor spoke\. \[proof: She named \[struck: no\] date\.\]$/);
	});

	it('leads from the tag of a mark to its question', async () => {
		const more = { tag: '7', href: '/play/7', label: 'Question 7, right' };
		const screen = await render(MarkedArticle, { article, marks: [mark('mayor', 'right', more)] });
		const link = screen.getByRole('link', { name: 'Question 7, right' });
		await expect.element(link).toHaveAttribute('href', '/play/7');
	});
});

describe('ArticleText to tap', () => {
	it('has one radio for each sentence and none for a heading', async () => {
		const screen = await render(TapArticle, { article, name: 'proof' });
		const radios = screen.getByRole('radio').elements();
		expect(radios.map((radio) => radio.getAttribute('value'))).toEqual(['p2s1', 'p2s2', 'p3s1']);
		expect(radios.every((radio) => radio.getAttribute('name') === 'proof')).toBe(true);
	});

	it('goes from sentence to sentence with the arrow keys', async () => {
		const screen = await render(TapArticle, { article, value: 'p2s1' });
		await userEvent.keyboard('{Tab}');
		await expect.element(screen.getByRole('radio', { name: 'A mayor spoke.' })).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		const last = screen.getByRole('radio', { name: 'The bridge opened.' });
		await expect.element(last).toHaveFocus();
		await expect.element(last).toBeChecked();
	});

	it('picks a sentence by a tap on its words', async () => {
		const screen = await render(TapArticle, { article });
		await screen.getByText('She named no date.').click();
		await expect.element(screen.getByRole('radio', { name: 'She named no date.' })).toBeChecked();
	});
});

describe('ProofParagraph', () => {
	it('shows the paragraph of the proof alone, and the whole article one step away', async () => {
		const marks = [mark('The bridge opened.', 'proof'), mark('A mayor', 'yours')];
		const screen = await render(ProofParagraph, { article, marks });
		const whole = screen.getByText('She named no date.', { exact: false });
		await expect.element(screen.getByText('The bridge opened.').first()).toBeVisible();
		await expect.element(whole).not.toBeVisible();
		await screen.getByText('Read in the article').click();
		await expect.element(whole).toBeVisible();
	});
});
