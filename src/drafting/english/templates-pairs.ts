/** Sentences around matching, ordering, choosing and filling in. */

export const MATCH_ROLE_PROMPTS = [
	'Match each person to what the article says about them.',
	'Match each name to the right description.',
	'Match the names to the people’s roles.'
] as const;

export const MATCH_FIGURE_PROMPTS = [
	'Match the figures to what the article counts with them.',
	'Match each figure to what there is that many of.',
	'Match each figure to what it counts in the article.'
] as const;

export const MATCH_QUOTE_PROMPTS = [
	'Match the quotations to their speakers.',
	'Match each speaker to the right words.',
	'Match each name to the words that the article quotes.'
] as const;

export const MATCH_SAYING_PROMPTS = [
	'Match each person to what the article has them say.',
	'Match each statement to the person the article gives it to.'
] as const;

export const CHOOSE_QUOTED_PROMPTS = [
	'Which of these people does the article quote in their own words?',
	'Which of these people does the article quote directly?'
] as const;

export const NOT_QUOTED = (name: string) =>
	`The article names ${name} and quotes no words of theirs.`;

export const CHOOSE_NAMED_PROMPTS = [
	(noun: string) => `Which of these ${noun} does the article name?`,
	(noun: string) => `Which of these ${noun} come up in the article?`
] as const;

export const NOT_NAMED = (name: string) => `The article does not name ${name}.`;

export const CHOOSE_WORDS_PROMPT = (name: string) => `Which of these words are those of ${name}?`;

export const CHOOSE_SAYINGS_PROMPT = (name: string) =>
	`Which of these statements does the article give to ${name}?`;

export const WORDS_OF = (name: string) => `The article gives these words to ${name}.`;

export const ORDER_PROMPTS = [
	'Put these events in the order in which they happened.',
	'Put the events in order, the earliest first.',
	'Sort the events by date, from the earliest to the latest.'
] as const;

export const WHICH_OF_THESE = {
	person: 'which of these people',
	place: 'which of these places',
	country: 'which of these countries',
	organisation: 'which of these',
	group: 'which of these groups',
	other: 'which of these'
} as const;

export const PROOF_PROMPTS = {
	introduces: (name: string) => `Point to the sentence that introduces ${name} to the reader.`,
	speaker: (words: string) =>
		`In the article somebody says: ${words} Point to the sentence that introduces this person.`,
	that: (fact: string) => `Which sentence proves that ${fact}?`,
	asked: (question: string) => `Point to the sentence that says ${question}.`,
	words: (who: string) => `Point to a sentence with the words of ${who}.`
} as const;

export const EXPLAIN_PROOF = {
	who: ({ name, role }: { readonly name: string; readonly role: string }) =>
		`This sentence describes ${name} as “${role}”.`,
	that: 'This sentence says it, in other words.',
	asked: (answer: string) => `This sentence gives the answer: ${answer}.`,
	words: (name: string) => `Here the article quotes ${name}.`
} as const;

export const CLOZE_PROMPTS = {
	name: ['Which name belongs in the gap?', 'Which name completes this passage of the article?'],
	place: ['Which place belongs in the gap?', 'Which place completes this passage of the article?'],
	figure: [
		'Which figure belongs in the gap?',
		'Which figure completes this passage of the article?'
	],
	year: ['Which year belongs in the gap?', 'Which year completes this passage of the article?'],
	date: ['Which date belongs in the gap?', 'Which date completes this passage of the article?'],
	month: ['Which month belongs in the gap?', 'Which month completes this passage of the article?'],
	role: [
		'Which description belongs in the gap?',
		'Which description completes this passage of the article?'
	],
	several: [
		'Which figures belong in the gaps?',
		'Which figures complete this passage of the article?'
	]
} as const;

export const EXPLAIN_PAIRS = {
	roles: (people: readonly { readonly name: string; readonly role: string }[]) =>
		`In the article, ${joined(people.map(({ name, role }) => `${name} is described as “${role}”`))}.`,
	figures: (counts: readonly { readonly figure: string; readonly counted: string }[]) =>
		`The article speaks of ${joined(counts.map(({ figure, counted }) => `${figure} ${counted}`))}.`,
	sayings: (names: readonly string[]) => `The article gives these statements to ${joined(names)}.`,
	quoted: (names: readonly string[]) => `Of these, the article quotes ${joined(names)}.`,
	named: (names: readonly string[]) => `Of these, the article names ${joined(names)}.`,
	words: (name: string) => `The article gives these words to ${name}.`,
	dates: (dates: readonly string[]) => `In order, the article’s dates are: ${joined(dates)}.`,
	list: (names: readonly string[]) => `The article names ${joined(names)} together here.`,
	gap: (words: readonly string[]) =>
		`The article has ${joined(words.map((word) => `“${word}”`))} here.`
} as const;

/** "one, two and three". */
function joined(parts: readonly string[]): string {
	if (parts.length < 2) return parts.join('');
	return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
