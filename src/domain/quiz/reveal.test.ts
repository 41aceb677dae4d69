import { describe, expect, it } from 'vitest';
import { SAMPLE_ARTICLE } from '../../../tests/fixtures/sample-article.ts';
import { SAMPLE_QUESTIONS } from '../../../tests/fixtures/sample-quiz.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';
import { revealOf } from './reveal.ts';

const {
	choice,
	chooseAll,
	contradicted,
	notStated,
	order,
	match,
	number,
	typedDate,
	cloze,
	proof
} = SAMPLE_QUESTIONS;

const reveal = (question: Question, answer: Answer) => revealOf(question, answer, SAMPLE_ARTICLE);
const rows = (question: Question, answer: Answer) => {
	const { detail } = reveal(question, answer);
	if (detail.kind !== 'rows') throw new Error(`${question.id} has no rows`);
	return detail.rows;
};

describe('a reveal', () => {
	it('tells key, pick and why not of each option', () => {
		const [, wrong] = choice.options;
		const answer = { kind: 'choice', option: wrong?.id ?? '' } as const;
		expect(reveal(choice, answer).detail).toMatchObject({
			kind: 'options',
			options: choice.options.map(({ id, text }) => ({
				text,
				isKey: id === choice.key,
				isPicked: id === wrong?.id
			}))
		});
		expect(JSON.stringify(reveal(choice, answer).detail)).toContain(wrong?.whyNot);
	});

	it('shows several keys of a choose-all', () => {
		const { detail } = reveal(chooseAll, { kind: 'choose-all', options: [] });
		const keys = detail.kind === 'options' ? detail.options.filter(({ isKey }) => isKey) : [];
		expect(keys).toHaveLength(chooseAll.key.length);
	});

	it('hands over what a contradicted claim changed', () => {
		const shown = reveal(contradicted, { kind: 'claim', verdict: 'supported' });
		expect(shown.alteration).toEqual(contradicted.alteration);
		expect(shown.detail).toEqual({ kind: 'verdict', given: 'supported', key: 'contradicted' });
		expect(shown.evidenceRole).toBe('proof');
	});

	it('calls the evidence of a not-stated claim the nearest', () => {
		const shown = reveal(notStated, { kind: 'pass' });
		expect(shown).toMatchObject({ evidenceRole: 'nearest', detail: { key: 'not-stated' } });
		expect(shown).not.toHaveProperty('alteration');
		expect(shown.detail).not.toHaveProperty('given');
	});

	it('sets given places beside right ones', () => {
		const items = order.items.map(({ id }) => id).toReversed();
		const shown = rows(order, { kind: 'order', items });
		expect(shown.map(({ key }) => key)).toEqual(order.items.map(({ text }) => text));
		expect(shown.map(({ given }) => given)).toEqual(
			order.items.map(({ text }) => text).toReversed()
		);
		expect(shown[0]?.isRight).toBe(false);
	});

	it('judges each pair by itself', () => {
		const [pair] = match.pairs;
		const pairs = { [pair?.left.id ?? '']: pair?.right.id ?? '' };
		const shown = rows(match, { kind: 'match', pairs });
		expect(shown.map(({ isRight }) => isRight)).toEqual(match.pairs.map((_, at) => at === 0));
		expect(shown[1]?.given).toBe('');
	});

	it('judges each gap by itself and shows its first form', () => {
		const gaps = cloze.gaps.map(({ key }, at) => (at === 0 ? (key[0] ?? '') : 'nonsense'));
		const shown = rows(cloze, { kind: 'cloze', gaps });
		expect(shown.map(({ isRight }) => isRight)).toEqual(cloze.gaps.map((_, at) => at === 0));
		expect(shown.map(({ key }) => key)).toEqual(cloze.gaps.map(({ key }) => key[0]));
	});

	it.each<[string, Question, Answer]>([
		['a number in words', number, { kind: 'number', text: String(number.key) }],
		['a sentence', proof, { kind: 'proof', sentence: 'p1s1' }],
		['a date', typedDate, { kind: 'typed', text: 'no date' }]
	])('shows %s as given, and the key', (_, question, answer) => {
		const [row] = rows(question, answer);
		expect(row?.given).not.toBe('');
		expect(row?.key).not.toBe('');
	});

	it('locates the evidence in the article', () => {
		for (const { start, end, quote } of reveal(choice, { kind: 'pass' }).evidence) {
			expect(SAMPLE_ARTICLE.text.slice(start, end)).toBe(quote);
		}
		expect(reveal(choice, { kind: 'pass' }).evidence).toHaveLength(choice.evidence.length);
	});
});
