import type { Span } from '#domain/article/article.ts';
import type { Amount } from '../amounts/amount.ts';
/** The sentences around a question in English. Names are put in as they stand in the text. */

export const WHO_SAID_PROMPTS = ['Who said this?', 'Whose words are these?'] as const;

/** For a few words out of a sentence. */
export const WHO_USED_PROMPTS = ['Whose words are these?', 'Who put it this way?'] as const;

/** For words that the article reports without giving them letter for letter. */
export const WHO_REPORTED_PROMPTS = [
	'Who said this, as the article puts it?',
	'Whose statement does the article report in these words?'
] as const;

/** The same where "he" or "she" in the words is who said them. */
export const WHO_OF_SELF_PROMPTS = {
	he: ['Who said this, as the article puts it? “He” is the speaker.'],
	she: ['Who said this, as the article puts it? “She” is the speaker.']
} as const;

/** In front of a question, where the article tells a thing as somebody's. */
export const ACCORDING_TO = (who: string) => `According to ${who}, `;

export const EXPLAIN = {
	said: (who: string) => `The article quotes ${who} with these words.`,
	reported: (who: string) => `The article reports this as a statement of ${who}.`,
	saidByPronoun: ({ who, pronoun }: { readonly who: string; readonly pronoun: string }) =>
		`The article gives these words to “${pronoun}”, and that is ${who}.`,
	answer: (answer: string) => `The article says it in this sentence: ${answer}.`,
	date: (written: string) => `The article gives the date: ${written}.`,
	figure: ({ text }: Amount) => `The article gives the figure: ${text}.`
} as const;

export const WHY_NOT = {
	/** Something else that the speaker is quoted with. */
	saidOther: ({ who, words }: { readonly who: string; readonly words: string }) =>
		`The article quotes other words of ${who}: “${words}”`,
	/** A sentence with the name in it. */
	elsewhere: ({ name, words }: { readonly name: string; readonly words: string }) =>
		`This is what the article says of ${name}: “${words}”`
} as const;

type AskingWhen = (what: string, preposition: 'in' | 'on') => string;

export const WHEN_ASKING = {
	hasMonth: (text: string) => /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(text),
	/** Undefined where a question for the date would not be natural: "by", "between". */
	byPreposition: (preposition: string): AskingWhen | undefined => {
		if (['', 'in', 'on', 'at', 'during'].includes(preposition)) {
			return (what, own) => `${own} which ${what}`.replace('on which date', 'on what date');
		}
		return ['since', 'until'].includes(preposition)
			? (what) => `${preposition} which ${what}`
			: undefined;
	}
} as const;

export const BOUND_WORDS: Readonly<Record<Amount['bound'], string>> = {
	exact: '',
	about: 'about ',
	'more-than': 'more than ',
	'less-than': 'fewer than ',
	range: ''
};

export const HOW_MANY = {
	/** "about how many workers"; undefined for what is not counted: ages, ranks. */
	asking: (
		{ bound, measure, unit, counted }: Amount,
		words: (span: Span) => string | undefined
	): string | undefined => {
		const opening = BOUND_WORDS[bound];
		const things = counted === undefined ? undefined : words(counted);
		if (measure === 'count') return things && `${opening}how many ${things}`;
		if (measure === 'money' && counted === undefined) {
			return `${opening.replace('fewer', 'less')}how many ${unit}`;
		}
		if (measure === 'percent') {
			if (counted === undefined) return `${opening.replace('fewer', 'less')}how many percent`;
			return undefined;
		}
		if (measure === 'age' || measure === 'rank' || measure === 'other') return undefined;
		if (!unit.endsWith('s')) return undefined;
		if (counted === undefined) return `${opening}how many ${unit}`;
		return things && `${opening}how many ${unit} of ${things}`;
	},
	/** "How many Syrian organisations does the article speak of?" */
	spokenOf: (asking: string): string =>
		`${asking.slice(0, 1).toUpperCase()}${asking.slice(1)} does the article speak of?`,
	unit: ({ unit, counted }: Amount): string => (unit === '' ? (counted?.text ?? 'in all') : unit),
	prepositions: new Set(['in', 'to', 'for', 'by']),
	/** What may stand between the opening of a phrase and its figure. */
	opener:
		/^(?:(?:the|about|around|some|roughly|nearly|almost|more than|over|at least|up to|fewer than|less than|under|an estimated|approximately)\s+)*$/i
} as const;

export const WHO_IS = {
	/** Not "Who is …?": others may be that too, and the office may have changed hands since. */
	prompt: (role: string): string => `Who is described as ${withArticle(role)}?`,
	explain: ({ who, role }: { readonly who: string; readonly role: string }): string =>
		`The article calls ${who} ${role}.`,
	/** With what it is a role in: "president of …", "a teacher on …", "Kelm Harbour captain". */
	telling: /\S+\s(?:of|for|at|in|on|to)\s\S+|\p{Lu}\S+ (?:\S+ )?\p{Ll}+$/u
} as const;

function withArticle(role: string): string {
	return /^(?:[Aa]n?|[Tt]he|\p{Lu}\S*['’]s?)\s/u.test(role) ? role : `the ${role}`;
}
