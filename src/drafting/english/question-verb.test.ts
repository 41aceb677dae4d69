import { describe, expect, test } from 'vitest';
import type { Verb } from '../clauses/clause.ts';
import { afterWho, splitForQuestion } from './question-verb.ts';

function verb(text: string, base: string, more: Partial<Verb> = {}): Verb {
	const plain = { start: 0, end: text.length, isNegated: false, particle: undefined } as const;
	return { ...plain, text, base, tense: 'past', voice: 'active', ...more };
}

describe('asking with a verb', () => {
	test.each([
		[verb('sent', 'send'), false, 'did … send'],
		[verb('walked out', 'walk'), true, 'did … walk out'],
		[verb('quietly sold', 'sell'), false, 'did … quietly sell'],
		[verb('runs', 'run', { tense: 'present' }), false, 'does … run'],
		[verb('run', 'run', { tense: 'present' }), true, 'do … run'],
		[verb('was', 'be'), false, 'was … '],
		[verb('had', 'have'), false, 'did … have'],
		[verb('were cleared', 'clear', { voice: 'passive' }), true, 'were … cleared'],
		[verb('has cost', 'cost', { tense: 'perfect' }), false, 'has … cost'],
		[verb('will meet', 'meet', { tense: 'future' }), true, 'will … meet'],
		[verb('had built', 'build', { tense: 'past-perfect' }), false, 'did … build'],
		[
			verb('had been signed', 'sign', { tense: 'past-perfect', voice: 'passive' }),
			false,
			'was … signed'
		]
	])('DRAFT-16 parts "%o" for a question (plural: %s) into %s', (one, isPlural, expected) => {
		const split = splitForQuestion(one, isPlural);
		expect(split && `${split.auxiliary} … ${split.rest}`).toBe(expected);
	});

	test.each([
		[verb('were deployed', 'deploy', { voice: 'passive' }), true, 'was deployed'],
		[verb('have blocked', 'block', { tense: 'perfect' }), true, 'has blocked'],
		[verb('carry', 'carry', { tense: 'present' }), true, 'carries'],
		[verb('had built', 'build', { tense: 'past-perfect' }), false, 'built'],
		[verb('bought', 'buy'), false, 'bought']
	])('DRAFT-16 puts "%o" behind "who" (plural: %s) as %s', (one, isPlural, expected) => {
		expect(afterWho(one, isPlural)).toBe(expected);
	});

	test.each([
		verb('did not sign', 'sign', { isNegated: true }),
		verb('may close', 'close', { tense: 'modal' }),
		verb('unheard', 'hear of')
	])('DRAFT-7 asks nothing with %o', (one) => {
		expect([splitForQuestion(one, false), afterWho(one, false)]).toEqual([undefined, undefined]);
	});
});
