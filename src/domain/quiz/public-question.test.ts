import { describe, expect, it, test } from 'vitest';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../tests/fixtures/sample-quiz.ts';
import { optionId } from './option.ts';
import { publish } from './public-question.ts';
import { QUESTION_KINDS, type Question } from './question.ts';

const SECRET_FIELDS = [
	'key',
	'evidence',
	'explanation',
	'paraphrase',
	'whyNot',
	'alteration',
	'others',
	'gaps',
	'pairs',
	'extras'
];
const SEEDS = Array.from({ length: 200 }, (_, seed) => `seed-${seed}`);
const { choice, whoSaid, chooseAll, supported, order, match, number, typedText, typedDate, cloze } =
	SAMPLE_QUESTIONS;

test('QUIZ-1 the sample has a question of each kind', () => {
	expect(new Set(SAMPLE_QUIZ.questions.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
});

describe.each(SAMPLE_QUIZ.questions)('QUIZ-1 the published $kind $id', (question) => {
	const published = publish(question, 'seed');
	const text = JSON.stringify(published);

	it('has no field for a secret', () => {
		expect(fieldsOf(published).filter((field) => SECRET_FIELDS.includes(field))).toEqual([]);
	});

	it('holds none of its secret texts', () => {
		const secrets = secretsOf(question);
		expect(secrets.length).toBeGreaterThanOrEqual(2);
		for (const secret of secrets) expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
	});

	it('holds what is asked', () => {
		const { id, round, prompt, hint } = question;
		expect(published).toMatchObject({ id, round, prompt, kind: question.kind });
		expect(published.hint).toBe(hint);
	});
});

describe('QUIZ-2 the published question is the same whatever the key is', () => {
	it.each<readonly [string, Question, Question]>([
		['choice', choice, { ...choice, key: optionId('Fenwick') }],
		['choice, in another order', choice, { ...choice, options: choice.options.toReversed() }],
		['who-said', whoSaid, { ...whoSaid, key: optionId('Ingrid Sølvberg') }],
		['choose-all', chooseAll, { ...chooseAll, key: [optionId('Lund')] }],
		['supported', supported, { ...supported, key: 'not-stated' }],
		[
			'contradicted',
			supported,
			{
				...supported,
				key: 'contradicted',
				alteration: { claimed: 'no diesel', article: 'batteries' }
			}
		],
		['number', number, { ...number, key: 12 }],
		['typed text', typedText, { ...typedText, key: ['Tam Reid'], others: [] }],
		['typed date', typedDate, { ...typedDate, key: { year: 1999 } }],
		[
			'cloze',
			cloze,
			{
				...cloze,
				gaps: [
					{ key: ['Heron', 'heron'], wrong: ['Petrel', 'Gannet'] },
					{ key: ['diesel'], wrong: [] }
				]
			}
		],
		[
			'extra of a match',
			match,
			{ ...match, extras: [{ id: optionId('captain'), text: 'captain' }] }
		]
	])('%s', (_, one, other) => {
		for (const seed of SEEDS) expect(publish(other, seed)).toEqual(publish(one, seed));
	});
});

describe('QUIZ-3 the order', () => {
	it.each(SAMPLE_QUIZ.questions)('of $id depends on the seed alone', (question) => {
		for (const seed of SEEDS) expect(publish(question, seed)).toEqual(publish(question, seed));
	});

	it.each([choice, whoSaid, chooseAll, order, match, cloze])('of $kind changes', (question) => {
		const orders = new Set(SEEDS.map((seed) => JSON.stringify(publish(question, seed))));
		expect(orders.size).toBeGreaterThan(1);
	});

	it('shows every option, item, partner and word once', () => {
		for (const seed of SEEDS) {
			expect(publish(choice, seed)).toHaveProperty('options.length', 3);
			expect(textsIn(publish(order, seed))).toEqual(order.items.map(({ text }) => text).sort());
			expect(textsIn(publish(match, seed))).toEqual(MATCH_TEXTS);
			expect(publish(cloze, seed)).toMatchObject({ texts: ['The ', ' runs on ', '.'] });
			const { choices } = publishedCloze(seed);
			expect(choices.map((words) => [...words].sort())).toEqual([
				['Gannet', 'Heron', 'Petrel'],
				[]
			]);
		}
	});
});

const MATCH_TEXTS = [
	'Reid',
	'Sølvberg',
	'boat',
	'captain',
	'fisherman',
	'mayor',
	'the Gannet',
	'the Petrel'
];

describe('QUIZ-4 items to put in order', () => {
	it('never stand in the right one', () => {
		const pair = { ...order, items: order.items.slice(0, 2) };
		for (const seed of SEEDS) {
			for (const question of [order, pair]) {
				const shown = publish(question, seed);
				if (shown.kind !== 'order') throw new Error('An order is published as one.');
				expect(shown.items.map(({ id }) => id)).not.toEqual(question.items.map(({ id }) => id));
			}
		}
	});
});

function publishedCloze(seed: string) {
	const published = publish(cloze, seed);
	if (published.kind !== 'cloze') throw new Error('A cloze is published as one.');
	return published;
}

/** Every text that only the reveal may show. Options are shown, so the key among them is none. */
function secretsOf(question: Question): readonly string[] {
	const own = [question.explanation, ...question.evidence.map(({ quote }) => quote)];
	const paraphrase = question.paraphrase === undefined ? [] : [question.paraphrase];
	return [...own, ...paraphrase, ...whysIn(question), ...keysOf(question)];
}

function keysOf(question: Question): readonly string[] {
	switch (question.kind) {
		case 'claim':
			return question.key === 'contradicted'
				? [question.key, question.alteration.article]
				: [question.key];
		case 'number':
			return [String(question.key)];
		case 'typed':
			return question.form === 'date'
				? Object.values(question.key).map(String)
				: [...question.key, ...question.others];
		case 'cloze':
			return question.gaps.flatMap(({ key, wrong }) => (wrong.length === 0 ? key : key.slice(1)));
		default:
			return [];
	}
}

function whysIn(value: unknown): readonly string[] {
	return entriesOf(value).flatMap(([field, one]) => {
		return field === 'whyNot' && typeof one === 'string' ? [one] : whysIn(one);
	});
}

function fieldsOf(value: unknown): readonly string[] {
	return entriesOf(value).flatMap(([field, one]) => [field, ...fieldsOf(one)]);
}

function textsIn(value: unknown): readonly string[] {
	return entriesOf(value)
		.flatMap(([field, one]) => (field === 'text' && typeof one === 'string' ? [one] : textsIn(one)))
		.toSorted();
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
	return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
