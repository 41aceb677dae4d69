import type { Found, Place } from '../found.ts';
import { mainSubject } from '../subject.ts';
import { pieceOf, startsLikeSentence, wordCount } from '../quote-words.ts';

/** SAID-19: `Ann Lo hit back at once: "…"`: the verb may be any, the colon says that she speaks. */
export function afterColon({ line, at, quote, source }: Place): Found | undefined {
	const colon = line.items[at - 1];
	if (colon?.kind !== 'word' || colon.text !== ':') return undefined;
	if (!startsLikeSentence(source, quote.inner) || wordCount(source, quote.inner) < 4)
		return undefined;
	const phrase = mainSubject(line.items, at - 1);
	if (phrase === undefined || phrase.head.kind === 'description') return undefined;
	const pieces = [pieceOf(source, quote.inner)];
	const base = { line, phrase, cue: undefined, pieces, doubts: [] };
	return { ...base, kind: 'direct', pattern: 'speaker, colon, quote' };
}
