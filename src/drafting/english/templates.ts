/** The sentences around a question in English. Names are put in as they stand in the text. */

export const WHO_SAID_PROMPTS = ['Who said this?', 'Whose words are these?'] as const;

/** For a few words out of a sentence. */
export const WHO_USED_PROMPTS = ['Whose words are these?', 'Who put it this way?'] as const;

export const EXPLAIN = {
	said: (who: string) => `The article quotes ${who} with these words.`,
	saidByPronoun: ({ who, pronoun }: { readonly who: string; readonly pronoun: string }) =>
		`The article gives these words to “${pronoun}”, and that is ${who}.`
} as const;

export const WHY_NOT = {
	/** Something else that the speaker is quoted with. */
	saidOther: ({ who, words }: { readonly who: string; readonly words: string }) =>
		`The article quotes other words of ${who}: “${words}”`
} as const;
