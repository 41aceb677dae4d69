import type { Found, Place } from '../found.ts';
import type { Item } from '../line.ts';
import { phraseFrom } from '../noun-phrase.ts';
import { pieceOf, startsLikeSentence, wordCount } from '../quote-words.ts';

/** SAID-15: `"…" — Ann Lo, in 2004`: a quote with its credit, alone in its paragraph. */
export function quoteThenDash({ line, at, quote, source }: Place): Found | undefined {
	const { items } = line;
	if (at !== 0 || wordCount(source, quote.inner) < 4 || !startsLikeSentence(source, quote.inner)) {
		return undefined;
	}
	const next = items[1]?.kind === 'stop' ? 2 : 1;
	if (!isDash(items[next])) return undefined;
	const phrase = phraseFrom(items, next + 1);
	if (phrase?.head.kind !== 'name' || phrase.head.name.entity.kind !== 'person') return undefined;
	const tail = items[phrase.to + 1];
	const isEnd = tail === undefined || tail.kind === 'stop';
	if (!isEnd && !(tail.kind === 'word' && /^[,.(]$/u.test(tail.text))) return undefined;
	const pieces = [pieceOf(source, quote.inner)];
	const base = { line, phrase, cue: undefined, pieces, doubts: [] };
	return { ...base, kind: 'direct', pattern: 'quote, dash, speaker' };
}

function isDash(item: Item | undefined): boolean {
	return item?.kind === 'word' && /^(?:[—–―-]|--)$/u.test(item.text);
}
