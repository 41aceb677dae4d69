import { describe, expect, it } from 'vitest';
import { draftClozeOfSentences } from './cloze-sentences.ts';
import { read } from '../read.ts';

function gapsOf(text: string): readonly (readonly [string, string | undefined])[] {
	return draftClozeOfSentences(read({ text })).flatMap(({ question }) =>
		question.kind === 'cloze' ? [[question.text, question.gaps[0]?.key[0]] as const] : []
	);
}

describe('gaps in sentences that stand alone', () => {
	it.each([
		[
			'The flood has driven more than 4,200 people from their homes along the lower river.',
			'The flood has driven more than {} people from their homes along the lower river.',
			'4,200'
		],
		[
			'Thirty-one boats were torn from the moorings by what the harbour master called “a freak wave”.',
			'{} boats were torn from the moorings by what the harbour master called “a freak wave”.',
			'Thirty-one'
		],
		[
			'The council put off the vote on the new bridge until Thursday because of the storm.',
			'The council put off the vote on the new bridge until {} because of the storm.',
			'Thursday'
		]
	])('CLOZE-5 takes one thing out of: %s', (text, gapped, key) => {
		expect(gapsOf(text)).toEqual([[gapped, key]]);
	});

	it.each([
		'It has driven more than 4,200 people from homes along the lower river since spring.',
		'But the flood drove more than 4,200 people from homes along the lower river.',
		'These floods drove more than 4,200 people from homes along the lower river.',
		'“We counted 4,200 people on the roads along the river,” the harbour master said.',
		'The harbour master spoke of “more than 4,200 people on the roads along the river”.',
		'The flood drove 4,200 people from homes, and 4,200 people have come back since.',
		'A 911 caller told the harbour master of a boat adrift near the lower river bridge.',
		'The flood drove 4,200 people away.'
	])('CLOZE-5 leaves alone what leans, is quoted, or has two answers: %s', (text) => {
		expect(gapsOf(text)).toEqual([]);
	});
});
