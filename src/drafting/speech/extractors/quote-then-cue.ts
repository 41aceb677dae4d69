import { TIME_WORDS } from '../../english/speech-words.ts';
import type { Cue } from '../cue.ts';
import type { Found, Place } from '../found.ts';
import type { Item } from '../line.ts';
import { isComma, type NounPhrase, phraseFrom } from '../noun-phrase.ts';
import { lastMark, pieceOf, shortness, startsLikeSentence, wordCount } from '../quote-words.ts';
import { subjectOf } from '../subject.ts';

/** SAID-15: `"…," said Ann Lo` and `"…," Ann Lo, a scholar, said`. */
export function quoteThenCue(place: Place): Found | undefined {
	const { line, at, quote, source } = place;
	const { items } = line;
	const next = items[at + 1]?.kind === 'stop' ? at + 2 : at + 1;
	const isCommaOutside = isTagMark(items[next]);
	const from = isCommaOutside ? next + 1 : next;
	const ending = lastMark(source, quote.inner);
	const isStart = items[at - 1] === undefined || items[at - 1]?.kind === 'stop';
	const found = inverted(place, from) ?? straight(place, from);
	if (found === undefined || !isTag({ ending, isCommaOutside, isStart, items, found }))
		return undefined;
	const { cue, phrase } = found;
	const isWhole = startsLikeSentence(source, quote.inner) && wordCount(source, quote.inner) > 2;
	const kind = isWhole && isStart ? 'direct' : 'partial';
	const isShort = !isStart && wordCount(source, quote.inner) < 3;
	const doubts = [
		...(isStart ? [] : ['the quote ends a sentence that began before it']),
		...(isShort ? [shortness(wordCount(source, quote.inner))] : [])
	];
	const pieces = [pieceOf(source, quote.inner)];
	const pattern = found.isInverted ? 'quote, cue, speaker' : 'quote, speaker, cue';
	return { line, kind, pattern, phrase, cue, pieces, doubts };
}

type Tag = { readonly cue: Cue; readonly phrase: NounPhrase; readonly isInverted: boolean };

function inverted({ cues, line }: Place, from: number): Tag | undefined {
	const cue = cues.find((one) => one.groupAt === from);
	if (cue === undefined || cue.isParticiple || cue.isNegated) return undefined;
	if (cue.lemma === 'tell') return undefined;
	const phrase = phraseFrom(line.items, cue.at + 1);
	return phrase && { cue, phrase, isInverted: true };
}

function straight({ cues, line }: Place, from: number): Tag | undefined {
	const { items } = line;
	const cue = cues.find(({ at }) => at > from);
	if (cue === undefined || cue.isParticiple || cue.isNegated) return undefined;
	if (cue.groupAt - from > 45 || crosses(items, from, cue.at)) return undefined;
	const phrase = subjectOf(items, cue);
	if (phrase === undefined || !begins(items, from, phrase)) return undefined;
	return { cue, phrase, isInverted: false };
}

/** The speaker stands at once behind the quote, or behind a description: "a friend, Ann Lo said". */
function begins(items: readonly Item[], from: number, phrase: NounPhrase): boolean {
	if (phrase.from === from) return true;
	if (!isComma(items[phrase.from - 1])) return false;
	const description = phraseFrom(items, from);
	return description?.head.kind === 'description' && description.to === phrase.from - 2;
}

function crosses(items: readonly Item[], from: number, to: number): boolean {
	return items.slice(from, to).some(({ kind }) => kind === 'stop' || kind === 'quote');
}

type Ending = {
	readonly ending: string;
	readonly isCommaOutside: boolean;
	readonly isStart: boolean;
	readonly items: readonly Item[];
	readonly found: Tag;
};

/** Whether what follows the quote belongs to it: behind a full stop a new sentence begins. */
function isTag({ ending, isCommaOutside, isStart, items, found }: Ending): boolean {
	const { phrase, cue, isInverted } = found;
	const tail = items[isInverted ? phrase.to + 1 : cue.at + 1];
	const isBare = tail === undefined || tail.kind === 'stop' || isEnd(tail) || isLink(tail);
	if (isInverted && (isFinite(tail) || phrase.head.kind === 'pronoun')) return false;
	if (isCommaOutside || ending === ',' || ending === '—' || ending === '-') {
		return isStart || isBare || isHearer(items, cue);
	}
	if (ending !== '.' && !isInverted && isHearer(items, cue)) return true;
	return ending === '.' ? isInverted && isBare : isBare;
}

/** "told reporters", "asked the crowd of children in Oslo". */
function isHearer(items: readonly Item[], cue: Cue): boolean {
	if (cue.lemma === 'tell') return true;
	if (cue.lemma !== 'ask') return false;
	const hearer = phraseFrom(items, cue.at + 1);
	const tail = hearer && items[hearer.to + 1];
	return tail?.kind === 'stop' || (tail?.kind === 'word' && /^[.,]$/u.test(tail.text));
}

function isFinite(item: Item | undefined): boolean {
	return item?.kind === 'word' && (item.tag === 'VERB' || item.tag === 'AUX');
}

function isEnd(item: Item): boolean {
	return item.kind === 'quote' || (item.kind === 'word' && /^[.,;:—–-]$/u.test(item.text));
}

function isLink(item: Item): boolean {
	if (item.kind !== 'word') return false;
	return /^(?:ADP|ADV|SCONJ|CCONJ|PART)$/u.test(item.tag) || TIME_WORDS.has(item.lower);
}

function isTagMark(item: Item | undefined): boolean {
	return isComma(item) || (item?.kind === 'word' && /^[—–]$/u.test(item.text));
}
