/** Why nothing was drafted, by the code of the refusal. */
const WORDS: Readonly<Record<string, string>> = {
	'language-unknown':
		'The engine reads English; this text seems to be in another language. All the rest works.',
	'text-not-prose':
		'A long part of this text is no English prose: a table, a list, code. All the rest works.',
	'text-too-short': 'There are too few sentences to prove anything with.',
	'text-too-long':
		'The text has more sentences or lines than the engine reads at once: 3,000 and 5,000.'
};

export function undraftedWords(code: string): string {
	return WORDS[code] ?? 'The engine found nothing in this text that it could prove beyond doubt.';
}
