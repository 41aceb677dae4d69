import { expect, test } from 'vitest';
import { areKnownWords } from './known-words.ts';

test.each([
	['a slogan', 'We will make America great again', true],
	['a byword', 'It is a political revolution', true],
	['a name that all know', 'I spoke to Winston Churchill about it', true],
	['a known surname', 'I never met Churchill in Kelm', true],
	['a name that few know', 'I spoke to Ana Voss about the ferry in Kelm', false]
])('CLAIM-16 knows words with %s', (_, words, areKnown) => {
	expect(areKnownWords(words)).toBe(areKnown);
});
