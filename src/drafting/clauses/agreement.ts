/** CLAUSE-3: whether a subject and a verb agree in number: where they do not, one was read wrongly. */
import { GROUP_NOUNS } from '../english/clauses-words.ts';
import type { Noun } from './noun-head.ts';
import { isPluralHead } from './phrase.ts';
import type { VerbGroup } from './verb-group.ts';
import { type Word, wordAt } from './word.ts';
import type { Ground } from './words-of-sentence.ts';

type Pair = { readonly words: readonly Word[]; readonly noun: Noun; readonly group: VerbGroup };

export function doAgree({ words, noun, group }: Pair, ground: Ground): boolean {
	if (group.agrees === 'both') return true;
	const head = wordAt(words, noun.head);
	if (['i', 'you'].includes(head.lower)) return group.agrees === 'plural';
	// "The campaign stop" is no clause, though "the committee meet" is one: helpers tell.
	if (GROUP_NOUNS.has(head.lemma) && noun.parts.length === 1) {
		return group.agrees === 'singular' || group.from !== group.main;
	}
	if (head.tag === 'NUM' || head.tag === 'SYM') return true;
	// Names say nothing certain: "the Greens are", "Arsenal have", "the Netherlands is".
	if (isPerson(head, ground) && noun.parts.length === 1) return group.agrees === 'singular';
	if (head.tag === 'PROPN' || head.mention !== undefined) {
		return noun.parts.length === 1 || group.agrees === 'plural';
	}
	const isPlural = noun.parts.length > 1 || isPluralHead(head, ground);
	return isPlural === (group.agrees === 'plural');
}

function isPerson({ mention }: Word, { kinds }: Ground): boolean {
	return mention !== undefined && kinds.get(mention.entity) === 'person';
}
