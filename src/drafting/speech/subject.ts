/** SAID-12: the subject of a verb of speech, also across what stands between two commas. */
import type { Cue } from './cue.ts';
import type { Item } from './line.ts';
import { isComma, type NounPhrase, phraseFrom, phraseTo } from './noun-phrase.ts';

export function subjectOf(items: readonly Item[], cue: Cue): NounPhrase | undefined {
	if (cue.isParticiple) return undefined;
	const before = items[cue.groupAt - 1];
	if (isComma(before)) return acrossApposition(items, cue.groupAt - 1);
	if (before?.kind === 'word' && before.lower === 'who')
		return whoseRelative(items, cue.groupAt - 1);
	return phraseTo(items, cue.groupAt - 1);
}

/** "Ann Lo, head of research at the Institute, added": the phrase before the first comma. */
function acrossApposition(items: readonly Item[], closing: number): NounPhrase | undefined {
	const start = unitStart(items, closing);
	const first = skipLinks(items, start);
	const phrase = phraseFrom(items, first);
	if (phrase === undefined || phrase.head.kind === 'pronoun') return undefined;
	if (!isComma(items[phrase.to + 1]) || phrase.to + 1 >= closing) return undefined;
	const inside = items.slice(phrase.to + 2, closing);
	const opener = inside[0];
	const isRelative =
		opener?.kind === 'word' && /^(?:who|which|whose|whom|where)$/u.test(opener.lower);
	if (!isRelative && inside.some(isFinite)) return undefined;
	return phrase;
}

function whoseRelative(items: readonly Item[], at: number): NounPhrase | undefined {
	if (!isComma(items[at - 1])) return undefined;
	const phrase = phraseTo(items, at - 2);
	return phrase && { ...phrase, doubts: [...phrase.doubts, 'in a clause with who'] };
}

/** Behind the last stop, quote, semicolon or colon. */
function unitStart(items: readonly Item[], from: number): number {
	let at = from;
	for (; at > 0; at -= 1) {
		const item = items[at - 1];
		if (item === undefined || item.kind === 'stop' || item.kind === 'quote') break;
		if (item.kind === 'word' && /^[;:—–]$/u.test(item.text)) break;
	}
	return at;
}

/** "But", "And", a comma: what may stand before a subject. */
function skipLinks(items: readonly Item[], from: number): number {
	let at = from;
	for (; at < items.length; at += 1) {
		const item = items[at];
		if (item?.kind !== 'word') break;
		if (item.tag !== 'CCONJ' && item.tag !== 'ADV' && item.text !== ',') break;
	}
	return at;
}

function isFinite(item: Item): boolean {
	return (
		item.kind === 'word' &&
		(item.tag === 'VERB' || item.tag === 'AUX') &&
		!/(?:ing|ed)$/u.test(item.lower)
	);
}
