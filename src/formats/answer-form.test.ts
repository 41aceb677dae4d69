import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/quiz/answer.ts';
import { type PublicQuestion, publish } from '#domain/quiz/public-question.ts';
import { SAMPLE_QUESTIONS } from '../../tests/fixtures/sample-quiz.ts';
import { readAnswerForm } from './answer-form.ts';

const { choice, whoSaid, chooseAll, supported, order, match, number, typedText, cloze, proof } =
	SAMPLE_QUESTIONS;

function read(question: Parameters<typeof publish>[0], fields: readonly [string, string][]) {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	const answer = readAnswerForm(form, publish(question, 'seed'));
	return answer.ok ? answer.value : answer.refusal.code;
}

const [first, second] = order.items.map(({ id }) => id);
const left = match.pairs[0]?.left.id ?? '';
const right = match.pairs[0]?.right.id ?? '';
const inOrder = order.items.map(({ id }, at): [string, string] => [`place:${id}`, `${at + 1}`]);

describe('the answer form', () => {
	it.each<[string, Parameters<typeof publish>[0], [string, string][], Answer]>([
		['choice', choice, [['option', 'x']], { kind: 'choice', option: 'x' }],
		['who-said', whoSaid, [['option', 'x']], { kind: 'who-said', option: 'x' }],
		[
			'choose-all',
			chooseAll,
			[
				['option', 'x'],
				['option', 'y']
			],
			{ kind: 'choose-all', options: ['x', 'y'] }
		],
		['claim', supported, [['verdict', 'not-stated']], { kind: 'claim', verdict: 'not-stated' }],
		['order', order, inOrder, { kind: 'order', items: order.items.map(({ id }) => id) }],
		['match', match, [[`partner:${left}`, right]], { kind: 'match', pairs: { [left]: right } }],
		['number', number, [['text', ' 33 ']], { kind: 'number', text: '33' }],
		['typed', typedText, [['text', 'Lund']], { kind: 'typed', text: 'Lund' }],
		['proof', proof, [['sentence', 'p1s2']], { kind: 'proof', sentence: 'p1s2' }],
		[
			'pass over anything else',
			choice,
			[
				['option', 'x'],
				['pass', '1']
			],
			{ kind: 'pass' }
		]
	])('reads %s', (_, question, fields, answer) => {
		expect(read(question, fields)).toEqual(answer);
	});

	it('reads a cloze with an empty gap', () => {
		const gaps = cloze.gaps.map((_, at) => (at === 0 ? 'word' : ''));
		expect(read(cloze, [['gap:0', ' word ']])).toEqual({ kind: 'cloze', gaps });
	});

	it.each([choice, whoSaid, chooseAll, supported, match, number, typedText, cloze, proof])(
		'refuses an empty $kind',
		(question) => {
			expect(read(question, [])).toBe('answer-empty');
			expect(read(question, [['text', '   ']])).toBe('answer-empty');
		}
	);

	it.each<[string, [string, string][]]>([
		['nothing', []],
		['one place left out', inOrder.slice(1)],
		[
			'two in one place',
			[...inOrder.slice(2), [`place:${first ?? ''}`, '1'], [`place:${second ?? ''}`, '1']]
		],
		['a place that is none', [[`place:${first ?? ''}`, '99'], ...inOrder.slice(1)]],
		['a place that is no number', [[`place:${first ?? ''}`, 'x'], ...inOrder.slice(1)]]
	])('refuses an order with %s', (_, fields) => {
		expect(read(order, fields)).toBe('answer-incomplete');
	});

	it.each<[string, Parameters<typeof publish>[0], [string, string][]]>([
		['an unknown verdict', supported, [['verdict', 'maybe']]],
		['an overlong text', typedText, [['text', 'x'.repeat(401)]]],
		['an overlong id', choice, [['option', 'x'.repeat(41)]]],
		['too many picks', chooseAll, Array.from({ length: 61 }, (_, at) => ['option', `${at}`])]
	])('refuses %s', (_, question, fields) => {
		expect(read(question, fields)).toBe('answer-malformed');
	});

	it('takes no file for an answer', () => {
		const form = new FormData();
		form.append('option', new File(['x'], 'x.txt'));
		const question: PublicQuestion = publish(choice, 'seed');
		expect(readAnswerForm(form, question)).toMatchObject({ refusal: { code: 'answer-empty' } });
	});
});
