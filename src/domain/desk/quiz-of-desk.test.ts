import { describe, expect, it } from 'vitest';
import { SAMPLE_ARTICLE } from '../../../tests/fixtures/sample-article.ts';
import { SAMPLE_DESK } from '../../../tests/fixtures/sample-desk.ts';
import { proofCheck } from '../quiz/proof-check/proof-check.ts';
import type { Card, Desk } from './desk.ts';
import { quizOfDesk } from './quiz-of-desk.ts';

const FRAME = { slug: 'ferry', version: 'v', article: SAMPLE_ARTICLE };

function accepting(ids: readonly string[], change: (card: Card) => Card = (card) => card): Desk {
	const cards = SAMPLE_DESK.cards.map((card) =>
		ids.includes(card.question.id) ? change({ ...card, status: 'accepted' }) : card
	);
	return { ...SAMPLE_DESK, cards };
}

describe('the quiz of a desk', () => {
	it('DESK-10 holds the accepted cards, and no round without one', () => {
		const { quiz, cards } = quizOfDesk(accepting(['yards', 'cafe-town']), FRAME);
		expect(quiz.questions.map(({ id }) => id)).toEqual(['cafe-town', 'yards']);
		expect(cards.map(({ question }) => question)).toEqual(quiz.questions);
		expect(quiz.rounds.map(({ id }) => id)).toEqual(['pick']);
		expect(proofCheck(quiz)).toEqual([]);
	});

	it('DESK-11 follows the rounds, then the cards', () => {
		const desk = accepting(SAMPLE_DESK.cards.map(({ question }) => question.id));
		const turned = { ...desk, rounds: desk.rounds.toReversed() };
		const { questions } = quizOfDesk(turned, FRAME).quiz;
		const rounds = questions.map(({ round }) => round);
		expect(rounds).toEqual(rounds.toSorted());
		expect(questions).toHaveLength(desk.cards.length);
	});

	it('DESK-12 gives every question an id of its own', () => {
		const desk = accepting(['yards', 'cafe-town', 'early-risers'], (card) => ({
			...card,
			question: { ...card.question, id: 'same' }
		}));
		const { questions } = quizOfDesk(desk, FRAME).quiz;
		expect(questions.map(({ id }) => id)).toEqual(['same', 'same-2', 'same-3']);
	});

	it('DESK-13 names what nobody has named', () => {
		const desk = accepting(['cafe-town']);
		const rounds = desk.rounds.map((round) => ({ ...round, title: ' ', description: '' }));
		expect(quizOfDesk({ ...desk, rounds }, FRAME).quiz.rounds[0]).toMatchObject({
			title: 'Round 1'
		});
	});

	it('DESK-13 a long headline becomes a short title', () => {
		const title = `${'Long headlines '.repeat(9)}end`;
		const article = { ...SAMPLE_ARTICLE, meta: { ...SAMPLE_ARTICLE.meta, title } };
		const { quiz } = quizOfDesk(accepting(['cafe-town']), { ...FRAME, article });
		expect(quiz.title.length).toBeLessThanOrEqual(80);
		expect(quiz.title).toMatch(/ Long…$|headlines…$/);
		expect(quiz.description.length).toBeLessThanOrEqual(240);
	});
});
