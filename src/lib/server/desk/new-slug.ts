import { randomInt } from 'node:crypto';
import { plainLetters } from '#domain/quiz/forms/fold.ts';

/** 36^10 is 3.6e15: who tries a thousand a second for a year has tried a hundred-thousandth of them. */
const SUFFIX_LENGTH = 10;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const MOST_OF_TITLE = 40;

/** PUBLISH-12: words of the title, and an end that nobody guesses. */
export function newSlug(title: string, drawSuffix: () => string = randomSuffix): string {
	const words = plainLetters(title).match(/[a-z0-9]+/g) ?? [];
	let name = '';
	for (const word of words) {
		if (name.length + 1 + word.length > MOST_OF_TITLE) break;
		name += `${name === '' ? '' : '-'}${word}`;
	}
	return `${name || 'quiz'}-${drawSuffix()}`;
}

function randomSuffix(): string {
	return Array.from({ length: SUFFIX_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
