import { describe, expect, it } from 'vitest';
import { DRAFTING_SOURCE } from '../../../../tests/fixtures/drafting-article.ts';
import { PROVEN_DESK } from '../../../../tests/fixtures/desk-rig.ts';
import { type Article, sentencesOf } from '#domain/article/article.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import { bankText } from '#domain/desk/bank-text.ts';
import type { SourceText } from '#domain/desk/desk.ts';
import { publicationOf } from '#formats/desk-publication.ts';
import { createDeskDrafts } from './desk-drafts.ts';

const { title = '', publishedOn = '', text } = DRAFTING_SOURCE;
const SOURCE: SourceText = {
	...PROVEN_DESK.source,
	text,
	meta: { ...PROVEN_DESK.source.meta, title, publishedOn }
};

function outline(article: Article): readonly string[] {
	return sentencesOf(article).map(({ id, text }) => `${id} ${text}`);
}

describe('what the engine makes of a desk', () => {
	it('DESK-30 is a set of cards in rounds, each with its reasons', () => {
		const { cards, rounds, undrafted, article } = createDeskDrafts()(SOURCE);
		expect(undrafted).toBeUndefined();
		expect(article.meta).toEqual(SOURCE.meta);
		for (const { question, confidence, status } of cards) {
			expect(rounds.map(({ id }) => id)).toContain(question.round);
			expect([confidence >= 0.9, status]).toEqual([true, 'offered']);
		}
	});

	it('DESK-30 is published as it is: every card is proven by the text', () => {
		const { cards, rounds, article } = createDeskDrafts()(SOURCE);
		const accepted = cards.map((card) => ({ ...card, status: 'accepted' as const }));
		const made = publicationOf({ source: SOURCE, rounds, cards: accepted }, article);
		expect(made.ok ? [] : made.findings).toEqual([]);
	});

	it('PUBLISH-4 cuts the text as the bank will', () => {
		const { article } = createDeskDrafts()(SOURCE);
		const bank = bankText(article);
		expect(outline(parseArticle(article.meta, bank.text))).toEqual(outline(article));
	});

	it('DESK-30 is not made twice', () => {
		const drafts = createDeskDrafts();
		expect(drafts(SOURCE).cards).toBe(drafts(SOURCE).cards);
		const elsewhere = { ...SOURCE, meta: { ...SOURCE.meta, author: 'Another' } };
		expect(drafts(elsewhere).cards).toBe(drafts(SOURCE).cards);
		expect(drafts(elsewhere).article.meta.author).toBe('Another');
	});

	it.each([
		['text-too-short', 'Too short.', 'en'],
		[
			'language-unknown',
			'Der Hund lief durch den Wald und sah eine Katze auf dem Baum. '.repeat(9),
			'en'
		],
		['language-unknown', text, 'de']
	])('DESK-35 a text is %s', (code, text, language) => {
		const source = { ...SOURCE, text, meta: { ...SOURCE.meta, language } };
		const { undrafted, cards, rounds, article } = createDeskDrafts()(source);
		expect({ undrafted, cards, rounds: rounds.length }).toEqual({
			undrafted: code,
			cards: [],
			rounds: 1
		});
		expect(article.meta.language).toBe(language);
		expect(sentencesOf(article).length).toBeGreaterThan(0);
	});
});
