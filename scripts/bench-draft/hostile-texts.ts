/** Texts made to be slow, 200,000 characters each: alone, and behind an article that lets them in. */
import { newsText } from './news-grammar.ts';

const LENGTH = 200_000;

const REPEATED: readonly (readonly [name: string, part: string])[] = [
	['one letter', 'a'],
	['one word', 'the '],
	['one name', 'Anna Torling '],
	['one capital word', 'Velmar '],
	['one sentence', 'He said that it was on Friday. '],
	['straight quotes', '"'],
	['curly quotes', '“a” '],
	['quotes never closed', '“a '],
	['single quotes', "'a "],
	['brackets', '('],
	['digits', '7'],
	['small numbers', '1 '],
	['hyphens', 'a-'],
	['dots', 'a. '],
	['commas', 'a, '],
	['weekdays', 'Friday '],
	['said', 'said '],
	['lone surrogates', '\ud800 '],
	['combining marks', 'a\u0301\u0301\u0301 '],
	['line breaks', 'a\n\n'],
	['tabs', '\t'],
	['one quotation', '"Yes," said Anna Berg. '],
	['tiny paragraphs', 'Ann: x.\n\n'],
	['one line', 'The man saw Anna Berg at the sea in May\n'],
	['one news sentence', 'The council of Velmar closed the old mill in March 2019. '],
	['sums', '$1 ']
];

export type HostileText = { readonly name: string; readonly text: string };

export function hostileTexts(): readonly HostileText[] {
	const opening = newsText('hostile', 4000);
	return [
		...REPEATED.map(([name, part]) => ({ name, text: part.repeat(LENGTH / part.length) })),
		...REPEATED.map(([name, part]) => ({
			name: `news, then ${name}`,
			text: opening + part.repeat((LENGTH - opening.length) / part.length)
		})),
		{
			name: 'as many sentences as are read',
			text: 'Velmar closed the old mill in May. '.repeat(2999)
		},
		{ name: 'nested quotes', text: opening + '“‘'.repeat(40_000) + '’”'.repeat(40_000) }
	];
}
