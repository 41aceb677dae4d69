/**
 * CLAUSE-1: tags that cannot be right by where a word stands. A tagger takes "retook" for a noun in
 * "troops retook the town" and "watch" for a verb in "the mayor's watch"; forms and neighbours tell.
 */
import { IRREGULAR_VERBS } from '../english/irregular-verbs.ts';
import { POSSESSIVE_PRONOUNS } from '../english/clauses-words.ts';
import { baseOf, formsOf } from '../english/verbs.ts';
import type { Tag } from '../text/text-reading.ts';
import { type Word, wordAt } from './word.ts';

/** Sets right what it can tell, and leaves all else as it is. */
export function retagged(words: readonly Word[]): readonly Word[] {
	return words.map((word, index) => {
		const tag = tagOf(words, index);
		if (tag === word.tag) return word;
		return { ...word, tag, lemma: tag === 'VERB' ? baseOf(word.lower) : word.lemma };
	});
}

function tagOf(words: readonly Word[], at: number): Tag {
	const word = wordAt(words, at);
	if (word.tag === 'AUX' && /^[A-Z]{2,}$/.test(word.text)) return 'PROPN';
	if (word.tag === 'VERB' && /^\p{Lu}/u.test(word.text) && isInsideSentence(words, at))
		return 'PROPN';
	if (word.tag === 'VERB') return isNounInDisguise(words, at) ? 'NOUN' : 'VERB';
	return isVerbInDisguise(words, at) ? 'VERB' : word.tag;
}

/** Capitals inside a sentence are names': "the Fair Pay Act". */
function isInsideSentence(words: readonly Word[], at: number): boolean {
	const before = wordAt(words, at - 1);
	return at > 0 && before.tag !== 'PUNCT' && before.isSaid === wordAt(words, at).isSaid;
}

/** Behind a possessive, or between an article and what cannot follow an article's participle. */
function isNounInDisguise(words: readonly Word[], at: number): boolean {
	const before = wordAt(words, at - 1);
	const after = wordAt(words, at + 1);
	const isPossessed =
		(before.tag === 'PART' && /^['’]s?$/.test(before.lower)) ||
		['his', 'its', 'their', 'our', 'my', 'your'].includes(before.lower);
	const isArticled = ['the', 'a', 'an'].includes(before.lower);
	if (!isPossessed && !isArticled) return false;
	const isModifier = /(?:ed|ing|en|wn)$/.test(wordAt(words, at).lower);
	return !(isModifier && ['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB'].includes(after.tag));
}

/** Lower case, behind a noun, before what opens a noun phrase: the verb between two of them. */
function isVerbInDisguise(words: readonly Word[], at: number): boolean {
	const word = wordAt(words, at);
	if (!['NOUN', 'ADJ', 'PROPN', 'ADV', 'X'].includes(word.tag)) return false;
	if (!/^[a-z]{3,}$/.test(word.text) || word.time !== undefined) return false;
	const before = wordAt(words, at - 1);
	if (['some', 'many', 'others', 'who', 'most'].includes(before.lower)) {
		return isPast(word) && ['DET', 'PROPN', 'PRON'].includes(wordAt(words, at + 1).tag);
	}
	if (!['NOUN', 'PROPN'].includes(before.tag)) return false;
	return isPast(word) ? opensAfterPast(wordAt(words, at + 1)) : isPresentVerb(words, at);
}

function isPast({ lower }: Word): boolean {
	return IRREGULAR_PASTS.has(lower) || (/[a-z]{2}ed$/.test(lower) && !NO_PASTS.has(lower));
}

const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
	IRREGULAR_VERBS.flatMap(({ base, pasts }) => pasts.filter((form) => form !== base))
);

const NO_PASTS: ReadonlySet<string> = new Set([
	'hundred',
	'united',
	'seed',
	'need',
	'speed',
	'feed'
]);

function opensAfterPast({ tag, lower, text }: Word): boolean {
	if (['DET', 'PROPN', 'NUM', 'ADP', 'SYM', 'PART'].includes(tag)) return lower !== "'s";
	return POSSESSIVE_PRONOUNS.has(lower) || lower === 'him' || /^[A-Z]/.test(text);
}

/** "Mrs Vane plans a rally": a name, an "-s" form, and an article or possessive. */
function isPresentVerb(words: readonly Word[], at: number): boolean {
	const { lower } = wordAt(words, at);
	const after = wordAt(words, at + 1);
	if (wordAt(words, at - 1).tag !== 'PROPN' || !/[a-z]{2}s$/.test(lower)) return false;
	if (!formsOf(lower, baseOf(lower)).includes('third-person')) return false;
	return ['the', 'a', 'an', 'his', 'her', 'its', 'their'].includes(after.lower);
}
