/** The sentences around a question in English. Names are put in as they stand in the text. */

export const WHO_SAID_PROMPTS = ['Who said this?', 'Whose words are these?'] as const;

/** For a few words out of a sentence. */
export const WHO_USED_PROMPTS = ['Whose words are these?', 'Who put it this way?'] as const;

/** In front of a question, where the article tells a thing as somebody's. */
export const ACCORDING_TO = (who: string) => `According to ${who}, `;

export const EXPLAIN = {
	said: (who: string) => `The article quotes ${who} with these words.`,
	saidByPronoun: ({ who, pronoun }: { readonly who: string; readonly pronoun: string }) =>
		`The article gives these words to “${pronoun}”, and that is ${who}.`,
	answer: (answer: string) => `The article says it in this sentence: ${answer}.`
} as const;

export const WHY_NOT = {
	/** Something else that the speaker is quoted with. */
	saidOther: ({ who, words }: { readonly who: string; readonly words: string }) =>
		`The article quotes other words of ${who}: “${words}”`,
	/** A sentence with the name in it. */
	elsewhere: ({ name, words }: { readonly name: string; readonly words: string }) =>
		`This is what the article says of ${name}: “${words}”`
} as const;
