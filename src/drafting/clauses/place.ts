/** Which noun phrases name a place, by the finders before this one or by their head word. */
import { PLACE_NOUNS } from '../english/clauses-words.ts';
import type { EntityKind } from '../mentions/mention.ts';
import type { Noun } from './noun-head.ts';
import { type Word, wordAt } from './word.ts';

/** What the entity behind the phrase's head is; undefined where its head is no name. */
export type KindOf = (word: Word) => EntityKind | undefined;

export function isPlace(words: readonly Word[], noun: Noun, kindOf: KindOf): boolean {
	const head = wordAt(words, noun.head);
	if (noun.time !== undefined || noun.isNegative) return false;
	const kind = kindOf(head);
	return kind === 'place' || (kind === undefined && PLACE_NOUNS.has(head.lemma));
}

/** "at the university": an organisation one can be at. */
export function isVenue(words: readonly Word[], noun: Noun, kindOf: KindOf): boolean {
	return kindOf(wordAt(words, noun.head)) === 'organisation';
}
