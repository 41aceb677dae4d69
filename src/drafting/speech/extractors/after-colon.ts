import type { Found, Place } from '../found.ts';
import type { Item } from '../line.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { pieceOf, startsLikeSentence, wordCount } from '../quote-words.ts';
import { mainSubject, subjectOf } from '../subject.ts';
import { cuesOf } from '../cue.ts';

/** SAID-16: `Ann Lo hit back at once: "…"`: the verb may be any, the colon says that she speaks. */
export function afterColon({ line, at, quote, source }: Place): Found | undefined {
	if (!isColon(line.items[at - 1])) return undefined;
	if (!startsLikeSentence(source, quote.inner) || wordCount(source, quote.inner) < 4)
		return undefined;
	const phrase = mainSubject(line.items, at - 1);
	if (phrase === undefined || phrase.head.kind === 'description') return undefined;
	const pieces = [pieceOf(source, quote.inner)];
	const base = { line, phrase, cue: undefined, pieces, doubts: [] };
	return { ...base, kind: 'direct', pattern: 'speaker, colon, quote' };
}

/** The same with the quote in the next paragraph. */
export function afterColonBefore({ line, at, quote, source, before }: Place): Found | undefined {
	if (at !== 0 || before === undefined) return undefined;
	const last =
		before.items.at(-1)?.kind === 'stop' ? before.items.length - 2 : before.items.length - 1;
	if (!isColon(before.items[last])) return undefined;
	if (!startsLikeSentence(source, quote.inner) || wordCount(source, quote.inner) < 4)
		return undefined;
	const phrase = speakerOf(before.items, last);
	if (phrase === undefined) return undefined;
	const pieces = [pieceOf(source, quote.inner)];
	const base = { line, phrase, cue: undefined, pieces, doubts: [] };
	return { ...base, kind: 'direct', pattern: 'speaker, colon, quote' };
}

/** The subject of the last verb of speech, else of the sentence. */
function speakerOf(items: readonly Item[], to: number): NounPhrase | undefined {
	let start = to;
	while (start > 0 && start > to - REACH && items[start - 1]?.kind !== 'stop') start -= 1;
	const cue = cuesOf(items).findLast(({ at }) => at >= start && at < to);
	const phrase = cue === undefined ? mainSubject(items, to) : subjectOf(items, cue);
	return phrase?.head.kind === 'description' && cue === undefined ? undefined : phrase;
}

const REACH = 80;

function isColon(item: Item | undefined): boolean {
	return item?.kind === 'word' && item.text === ':';
}
