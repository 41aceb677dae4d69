/**
 * Texts made to be slow: alone with 200,000 characters, behind an article that lets a little of it
 * in, and as a whole article gone wrong, as long as is read.
 */
import { newsText } from './news-grammar.ts';

const LENGTH = 200_000;
/** The longest that is read at all. */
const LONGEST_READ = 150_000;

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
	['sums', '$1 '],
	['names and commas', 'Anna Torling, Boris Wenard, ']
];

export type HostileText = { readonly name: string; readonly text: string };

/** So much of it that the rest still counts as prose: what is worse is refused. */
const LET_IN = 14_000;

export function hostileTexts(): readonly HostileText[] {
	const opening = newsText('hostile', 4000);
	return [
		...REPEATED.map(([name, part]) => ({ name, text: part.repeat(LENGTH / part.length) })),
		...REPEATED.map(([name, part]) => ({
			name: `news, then a little of ${name}`,
			text: opening + part.repeat(LET_IN / part.length)
		})),
		{ name: 'nested quotes', text: nested(40_000) },
		{ name: 'news, then a little of nested quotes', text: opening + nested(LET_IN / 4) },
		{
			name: 'as many sentences as are read',
			text: 'Velmar closed the old mill in May. '.repeat(2999)
		},
		...TWISTS.map(([name, twist]) => ({ name: `all news, ${name}`, text: twisted(twist) }))
	];
}

function nested(depth: number): string {
	return '“‘'.repeat(depth) + '’”'.repeat(depth);
}

/** News in words and unlike news in all else, so that it is read to its end. */
const TWISTS: readonly (readonly [name: string, twist: (text: string) => string])[] = [
	['in one sentence', (text) => text.replaceAll(/[.?!:"]/g, ',').replaceAll('\n', ' ')],
	['each word in quotes', (text) => text.replaceAll(/\p{L}+/gu, '“$&”')],
	['each word in brackets', (text) => text.replaceAll(/\p{L}+/gu, '($&)')],
	['each word a name', (text) => text.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())],
	['each space a line', (text) => text.replaceAll(' ', '\n')],
	['each word a surrogate', (text) => text.replaceAll(' ', ' \ud800')]
];

function twisted(twist: (text: string) => string): string {
	return twist(newsText('twisted', LONGEST_READ / 5)).slice(0, LONGEST_READ);
}
