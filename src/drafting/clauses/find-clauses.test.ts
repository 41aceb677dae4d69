import { describe, expect, it } from 'vitest';
import { findMentions } from '../mentions/find-mentions.ts';
import { findSpeech } from '../speech/find-speech.ts';
import { readText } from '../text/read-text.ts';
import { findTimes } from '../times/find-times.ts';
import type { Clause } from './clause.ts';
import { findClauses } from './find-clauses.ts';

/** Subject | verb | object or predicate, for every clause that is sure. */
function plainly(sentence: string): readonly string[] {
	return clausesOf(sentence).map(({ subject, verb, object, predicate }) =>
		[subject.text, verb.text, object?.text ?? predicate?.text ?? ''].join(' | ')
	);
}

function clausesOf(sentence: string): readonly Clause[] {
	const text = readText({ text: `${sentence}\n`, publishedOn: '2021-03-10' });
	const mentions = findMentions(text);
	const speech = findSpeech(text, mentions);
	const { clauses } = findClauses({ text, mentions, speech, times: findTimes(text) });
	return clauses.filter(({ confidence }) => confidence >= 0.9);
}

describe('a plain clause', () => {
	it.each([
		['The council sold the old mill.', 'The council | sold | the old mill'],
		['Marta Vane leads the harbour board.', 'Marta Vane | leads | the harbour board'],
		['On Friday, Vorland troops retook Port Hale.', 'Vorland troops | retook | Port Hale'],
		['Marta Vane is the mayor of Port Hale.', 'Marta Vane | is | the mayor of Port Hale'],
		['The bridge was closed on Monday.', 'The bridge | was closed | '],
		['Groups in exile boycotted the talks.', 'Groups in exile | boycotted | the talks']
	])('CLAUSE-8 reads %s', (sentence, clause) => {
		expect(plainly(sentence)).toEqual([clause]);
	});
});
