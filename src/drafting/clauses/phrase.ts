/** CLAUSE-7: a noun phrase as others are handed it, and whether it means anything by itself. */
import {
	KNOWN_BY_ALL,
	PLURAL_NOUNS,
	POINTING_WORDS,
	POSSESSIVE_PRONOUNS,
	STAND_IN_NOUNS
} from '../english/clauses-words.ts';
import type { Span } from '#domain/article/article.ts';
import type { Phrase } from './clause.ts';
import type { Noun } from './noun-head.ts';
import { type Word, wordAt } from './word.ts';
import type { Ground } from './words-of-sentence.ts';

export function phraseOf(words: readonly Word[], noun: Noun, ground: Ground): Phrase {
	const head = wordAt(words, noun.head);
	const span = withMarks(words, noun, ground.text);
	return {
		...span,
		text: ground.text.slice(span.start, span.end),
		head: head.lemma,
		isPlural: noun.parts.length > 1 || isPluralHead(head, ground),
		entity: entityOf(words, noun),
		needsContext: noun.parts.some((part) => pointsBack(words, { ...noun, ...part }, ground))
	};
}

/** With both quotation marks where one of them is inside. */
function withMarks(words: readonly Word[], noun: Noun, text: string): Span {
	const start = wordAt(words, noun.from).start;
	const end = wordAt(words, noun.to - 1).end;
	if (!hasHalfQuote(text.slice(start, end))) return { start, end };
	if (hasHalfQuote(text.charAt(end))) return { start, end: end + 1 };
	return hasHalfQuote(text.charAt(start - 1)) ? { start: start - 1, end } : { start, end };
}

/** An odd number of double quotation marks. */
export function hasHalfQuote(text: string): boolean {
	return (text.match(/["“”]|''/g)?.length ?? 0) % 2 === 1;
}

export function isPluralHead({ tag, lower, lemma, mention }: Word, ground: Ground): boolean {
	if (mention !== undefined && ground.plurals.has(mention.entity)) return true;
	if (tag === 'PRON') return ['they', 'we', 'these', 'those', 'them', 'us', 'you'].includes(lower);
	if (PLURAL_NOUNS.has(lower)) return true;
	return tag === 'NOUN' && lower !== lemma && /(?:s|men|people|children)$/.test(lower);
}

/** The head's own entity, where the phrase is about one thing. */
function entityOf(words: readonly Word[], noun: Noun): string | undefined {
	if (noun.parts.length > 1) return undefined;
	const { mention, end } = wordAt(words, noun.head);
	return mention?.end === end ? mention.entity : undefined;
}

/** True for all that is only understood from what was said before. */
function pointsBack(words: readonly Word[], noun: Noun, { oneThing }: Ground): boolean {
	if (noun.time !== undefined) return false;
	const inner = words.slice(noun.from, noun.to);
	const [first, second] = inner;
	if (first === undefined || inner.some(pointsAway)) return true;
	if (POINTING_WORDS.has(first.lower) && noun.to - noun.from === 1) return true;
	if (POINTING_WORDS.has(first.lower) && !isCounted(first, inner)) {
		return !(first.lower === 'both' && inner.some(isNamed));
	}
	if (isBareNumber(words, noun)) return true;
	if (first.lower !== 'the') return false;
	if (second !== undefined && POINTING_WORDS.has(second.lower)) return true;
	const { lemma } = wordAt(words, noun.head);
	if (inner.some(isNamed) || KNOWN_BY_ALL.has(lemma)) return false;
	const isBare = noun.head === noun.from + 1;
	return !oneThing.has(lemma) || (isBare && STAND_IN_NOUNS.has(lemma));
}

/** Pronouns anywhere, and "her plan", "their town". */
function pointsAway({ tag, lower }: Word): boolean {
	if (['this', 'these', 'those', 'such', 'latter', 'aforementioned'].includes(lower)) return true;
	if (lower === 'that' && tag === 'DET') return true;
	return tag === 'PRON' && (POINTING_WORDS.has(lower) || POSSESSIVE_PRONOUNS.has(lower));
}

/** "three people", "most voters", "some 20 towns": they start like words that point, and do not. */
function isCounted({ tag, lower }: Word, inner: readonly Word[]): boolean {
	const last = inner.at(-1);
	if (inner.length < 2 || last?.tag === 'NUM') return false;
	return (
		tag === 'NUM' ||
		['some', 'several', 'many', 'few', 'most', 'all', 'each', 'more', 'half', 'one'].includes(lower)
	);
}

function isNamed({ mention, tag, text }: Word): boolean {
	return mention !== undefined || (tag === 'PROPN' && /^\p{Lu}/u.test(text));
}

/** "7 percent", "33": of what was said before. */
function isBareNumber(words: readonly Word[], { head, to }: Noun): boolean {
	const { tag, lower } = wordAt(words, head);
	const isNumber = ['NUM', 'SYM'].includes(tag) || lower === 'percent';
	return isNumber && to === head + 1 && !/[$£€¥]/.test(wordAt(words, head - 1).text);
}
