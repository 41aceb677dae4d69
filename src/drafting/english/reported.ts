/** What reported words may hold, and how they are told again. Data of the English pack. */
import { VAGUE_NOUNS } from './context-words.ts';

/** Whom these mean, only the sentences before would tell. */
export const ELSEWHERE =
	/\b(?:I|me|my|mine|we|us|our|ours|you|your|yours|this|these|those|here|today|yesterday|tomorrow|tonight|ago|earlier|later|latter|former|such(?! as)|same|another|other|others|so far|then|also|too|again|instead|simultaneously|meanwhile|however|therefore|either|neither)\b|["\n[\]()]|''|[;:]|\s[-–—]/i;

/** Who said something else, or what was said in the marks, is another question. */
export const NESTED =
	/\b(?:said|says|saying|told|tells|according to|asked|added|claimed|argued|insisted|denied|called|calling|wrote|tweeted)\b|\b(?:and|but) (?:that\b|warned|added|promised|vowed|urged)/i;

/** What follows adds to the words and is not needed for them, or is the writer's own. */
export const ADDED =
	/,\s(?:(?:and|but|while|whereas|although|though|which|who|whose|where|because|as|even|with|so|something)\s|thereby |an? \w+ (?:that|which|who) |(?!including|excluding)\w+ing\s)/i;

/** "Crash Seems Like An Act": a headline is nobody's statement. */
export const HEADLINE = /\s(?:An?|Of|To|Is|Are|For|And|Like)\s|['’]$/;

/** Known to whoever reads the news of a land. */
const KNOWN_THINGS: ReadonlySet<string> = new Set('nation country state people'.split(' '));

/** "the company", "the move": known from the sentence before. */
export const VAGUE_THING = new RegExp(
	String.raw`\bthe (?:(?:two|three|four|new|latest|whole|entire) )?(?:${[...VAGUE_NOUNS].filter((noun) => !KNOWN_THINGS.has(noun)).join('|')})s?\b(?!-)(?! (?:of|that|who|which|for|in|to|from|at|between|on)\b)`
);

/** "on Wednesday" at the end may be when it was said; "she should" may be somebody else. */
export const UNSURE =
	/\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:he|she) (?:should|must)\b/i;

/** Rough figures may open a subject. */
export const ROUGHLY = /^(?:about|around|nearly|almost|some|roughly|more|over)$/i;

export const PRONOUNS_OF = {
	she: /\b(?:she|her|hers|herself)\b/i,
	he: /\b(?:he|him|his|himself)\b/i,
	it: /\b(?:it|its|itself)\b/i,
	they: /\b(?:they|them|their|theirs|themselves)\b/i
} as const;
