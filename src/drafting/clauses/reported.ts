/** CLAUSE-10: tags that make a whole sentence somebody's: "…, Vane said", "…, according to Vane". */
import { VIEW_OPENERS } from '../english/clauses-words.ts';
import { CONTENT_VERBS } from '../english/clauses-verbs.ts';
import { joinedNounAt } from './noun-phrase.ts';
import { verbGroupAt } from './verb-group.ts';
import { type Word, wordAt } from './word.ts';

export function isToldByTag(words: readonly Word[]): boolean {
	return words.some(({ lower, isSaid }, at) => {
		if (VIEW_OPENERS.has(lower)) return true;
		return (lower === ',' || isSaid !== wordAt(words, at + 1).isSaid) && isTagAt(words, at + 1);
	});
}

/** "Vane said" or "said Vane", with nothing behind that it could take. */
function isTagAt(words: readonly Word[], at: number): boolean {
	const noun = joinedNounAt(words, at);
	const group = noun === undefined ? undefined : verbGroupAt(words, noun.to);
	if (group !== undefined && CONTENT_VERBS.has(group.base))
		return isTagEnd(wordAt(words, group.to));
	const inverted = verbGroupAt(words, at);
	if (inverted === undefined || !CONTENT_VERBS.has(inverted.base)) return false;
	const speaker = joinedNounAt(words, inverted.to);
	return speaker !== undefined && isTagEnd(wordAt(words, speaker.to));
}

function isTagEnd({ tag, lower, time }: Word): boolean {
	return (
		tag === 'SPACE' || tag === 'PUNCT' || tag === 'ADP' || lower === 'as' || time !== undefined
	);
}
