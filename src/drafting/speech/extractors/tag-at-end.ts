import type { Cue } from '../cue.ts';
import type { Found, Place } from '../found.ts';
import type { Item } from '../line.ts';
import { isComma, type NounPhrase, phraseFrom } from '../noun-phrase.ts';
import { pieceOf } from '../quote-words.ts';
import { subjectOf } from '../subject.ts';

/** SAID-19: `The "quiet months" are over for all of us, said Ann Lo.` */
export function tagAtEnd(place: Place): Found | undefined {
	const { line, at, quote, source, cues } = place;
	const { items } = line;
	let end = at;
	while (end < items.length && items[end]?.kind !== 'stop' && end < at + REACH) end += 1;
	const inSentence = cues.filter((cue) => cue.at > at && cue.at < end);
	const cue = inSentence[0];
	if (cue === undefined || inSentence.length > 1 || cue.isNegated || cue.isParticiple)
		return undefined;
	const phrase = tagOf(items, cue);
	if (phrase === undefined) return undefined;
	const pieces = [pieceOf(source, quote.inner)];
	return { line, kind: 'partial', pattern: 'words, speaker, cue', phrase, cue, pieces, doubts: [] };
}

const REACH = 60;

function tagOf(items: readonly Item[], cue: Cue): NounPhrase | undefined {
	const straight = subjectOf(items, cue);
	if (straight !== undefined && isComma(items[straight.from - 1])) {
		return endsClause(items[cue.at + 1]) ? straight : undefined;
	}
	if (!isComma(items[cue.groupAt - 1]) || cue.lemma === 'tell') return undefined;
	const inverted = phraseFrom(items, cue.at + 1);
	return inverted !== undefined && endsClause(items[inverted.to + 1]) ? inverted : undefined;
}

function endsClause(item: Item | undefined): boolean {
	if (item === undefined || item.kind === 'stop') return true;
	return item.kind === 'word' && (/^[.,;]$/u.test(item.text) || item.tag === 'ADP');
}
