/** SAID-12: the subject of a verb of speech, also across what stands between two commas. */
import { TIME_WORDS } from '../english/speech-words.ts';
import type { Cue } from './cue.ts';
import type { Item } from './line.ts';
import { isComma, type NounPhrase, phraseFrom, phraseTo, withAttached } from './noun-phrase.ts';

export function subjectOf(items: readonly Item[], cue: Cue): NounPhrase | undefined {
	if (cue.isParticiple) return subjectOfParticiple(items, cue);
	const at = beforeTime(items, cue.groupAt - 1);
	const before = items[at];
	if (isComma(before)) return parenthetical(items, cue) ?? acrossApposition(items, at);
	if (isDash(before)) return acrossApposition(items, at);
	if (before?.kind !== 'word') return phraseTo(items, at);
	if (before.lower === 'who') return whoseRelative(items, at);
	if (/^(?:himself|herself)$/u.test(before.lower)) return phraseTo(items, at - 1);
	return phraseTo(items, at) ?? sharedSubject(items, at);
}

/** "The trouble, says Ann Lo, is that": between commas the speaker follows the verb. */
function parenthetical(items: readonly Item[], cue: Cue): NounPhrase | undefined {
	if (cue.lemma === 'tell') return undefined;
	const phrase = phraseFrom(items, cue.at + 1);
	return phrase?.head.kind === 'name' && isComma(items[phrase.to + 1]) ? phrase : undefined;
}

/** "Ann Lo, head of research at the Institute, added": the phrase before the first comma. */
function acrossApposition(items: readonly Item[], closing: number): NounPhrase | undefined {
	const start = skipIntroduction(items, unitStart(items, closing, items[closing]), closing - 1);
	const phrase = phraseFrom(items, start);
	if (phrase === undefined || phrase.to >= closing || phrase.head.kind === 'pronoun')
		return undefined;
	const opening = skipBracket(items, withAttached(items, phrase.to) + 1);
	if (opening === closing) {
		return isComma(items[closing]) && phrase.head.kind === 'name' ? phrase : undefined;
	}
	const opener = items[opening];
	const isOpened = opening < closing && (isComma(opener) || isDash(opener) || isWho(opener));
	if (!isOpened) return undefined;
	const inside = items.slice(isWho(opener) ? opening : opening + 1, closing);
	const relative = inside.findIndex((item) => isWho(item));
	const own = relative < 0 ? inside : inside.slice(0, relative);
	const isPlace = own[0]?.kind === 'word' && own[0].tag === 'ADP';
	if (!isPlace && own.some((item, at) => isFinite(item) && !isTo(own[at - 1]))) return undefined;
	return named(items, phrase, { opening, closing }) ?? phrase;
}

/** "A top adviser, Ann Lo, said": what stands between the commas is the name. */
function named(
	items: readonly Item[],
	phrase: NounPhrase,
	{ opening, closing }: { readonly opening: number; readonly closing: number }
): NounPhrase | undefined {
	const name = items[opening + 1];
	if (phrase.head.kind !== 'description' || closing !== opening + 2) return undefined;
	if (name?.kind !== 'name' || name.entity.kind !== 'person') return undefined;
	const doubts = ['name behind its description'];
	return { ...phrase, end: name.end, to: opening + 1, head: { kind: 'name', name }, doubts };
}

/** "Ann Lo praised him, saying": whoever the sentence is about, or has just spoken in it. */
function subjectOfParticiple(items: readonly Item[], cue: Cue): NounPhrase | undefined {
	const at = cue.groupAt - 1;
	const before = items[at];
	const isStatement = before?.kind === 'word' && STATEMENTS.has(before.lower);
	if (!isComma(before) && !isStatement) return undefined;
	const { earlier } = cue;
	const spoke = earlier && (parenthetical(items, earlier) ?? subjectOf(items, earlier));
	const phrase = spoke ?? mainSubject(items, at);
	return phrase && { ...phrase, doubts: [...phrase.doubts, 'subject of the sentence'] };
}

/** What one may issue "saying", and "by saying". */
const STATEMENTS: ReadonlySet<string> = new Set(
	'by statement statements tweet letter email e-mail message memo note and'.split(' ')
);

/** From "last week", "on Tuesday" to before it. */
function beforeTime(items: readonly Item[], from: number): number {
	let at = from;
	for (; at > 0; at -= 1) {
		const item = items[at];
		if (item?.kind !== 'word' || !TIME_WORDS.has(item.lower)) break;
	}
	const last = items[at];
	const isOn = at < from && last?.kind === 'word' && /^(?:on|in|this|of)$/u.test(last.lower);
	return isOn ? at - 1 : at;
}

/** Whoever the sentence is about that ends at an item. */
export function mainSubject(items: readonly Item[], to: number): NounPhrase | undefined {
	const start = skipIntroduction(items, unitStart(items, to, undefined), to);
	const phrase = phraseFrom(items, start);
	if (phrase === undefined || phrase.to >= to) return undefined;
	if (!startsWithVerb(items, behindApposition(items, skipBracket(items, phrase.to + 1), to))) {
		return undefined;
	}
	const behind = items.slice(phrase.to + 2, to);
	const rivals = hasRival(behind);
	const doubts = rivals ? ['another may be the subject'] : [];
	return { ...phrase, doubts: [...phrase.doubts, ...doubts] };
}

/** "Ann Lo rose and said": the verbs share their subject. */
function sharedSubject(items: readonly Item[], at: number): NounPhrase | undefined {
	const link = items[at];
	if (link?.kind !== 'word' || (link.lower !== 'and' && link.lower !== 'but')) return undefined;
	const phrase = mainSubject(items, at);
	return phrase && { ...phrase, doubts: [...phrase.doubts, 'shares its subject'] };
}

/** Another clause, or a name with a verb of its own, between a subject and its verb. */
export function hasRival(behind: readonly Item[]): boolean {
	return behind.some(
		(item, index) =>
			(item.kind === 'word' && (item.tag === 'SCONJ' || CLAUSE_WORDS.has(item.lower))) ||
			(item.kind === 'name' && isFinite(behind[index + 1]))
	);
}

const CLAUSE_WORDS: ReadonlySet<string> = new Set(
	'as while when after before because since although though if that who which'.split(' ')
);

function whoseRelative(items: readonly Item[], at: number): NounPhrase | undefined {
	if (!isComma(items[at - 1])) return undefined;
	const phrase = phraseTo(items, at - 2);
	return phrase && { ...phrase, doubts: [...phrase.doubts, 'in a clause with who'] };
}

/** Behind the last stop, quote, semicolon or colon; `own` is a dash that closes an apposition. */
function unitStart(items: readonly Item[], from: number, own: Item | undefined): number {
	let dashes = isDash(own) ? 1 : 0;
	let at = from;
	for (; at > Math.max(0, from - REACH); at -= 1) {
		const item = items[at - 1];
		if (item === undefined || item.kind === 'stop' || item.kind === 'quote') break;
		if (item.kind === 'word' && /^[;:]$/u.test(item.text)) break;
		if (!isDash(item)) continue;
		if (dashes === 0) break;
		dashes -= 1;
	}
	return at;
}

/** Sentences longer than this are left alone. */
const REACH = 120;

/** "But", "And", a comma: what may stand before a subject. */
function skipLinks(items: readonly Item[], from: number): number {
	let at = from;
	for (; at < items.length; at += 1) {
		const item = items[at];
		if (item?.kind !== 'word' || CLAUSE_WORDS.has(item.lower)) break;
		if (item.tag !== 'CCONJ' && item.tag !== 'ADV' && item.text !== ',') break;
	}
	return at;
}

/** Behind the first comma where the sentence begins with "In an interview on Sunday,". */
function skipIntroduction(items: readonly Item[], from: number, to: number): number {
	const start = skipLinks(items, from);
	const first = items[start];
	if (first?.kind !== 'word') return start;
	if (!/^(?:ADP|SCONJ|VERB)$/u.test(first.tag) && !CLAUSE_WORDS.has(first.lower)) return start;
	for (let at = start; at < to; at += 1) if (isComma(items[at])) return skipLinks(items, at + 1);
	return start;
}

/** Behind ", head of research," where one is opened. */
function behindApposition(items: readonly Item[], from: number, to: number): number {
	if (!isComma(items[from])) return from;
	for (let at = from + 1; at < Math.min(to, from + 40); at += 1) {
		if (isComma(items[at])) return at + 1;
	}
	return from;
}

function skipBracket(items: readonly Item[], from: number): number {
	const first = items[from];
	if (first?.kind !== 'word' || first.text !== '(') return from;
	for (let at = from; at < from + 12; at += 1) {
		const item = items[at];
		if (item?.kind === 'word' && item.text === ')') return at + 1;
	}
	return from;
}

function startsWithVerb(items: readonly Item[], from: number): boolean {
	let at = from;
	for (; at < from + 4; at += 1) {
		const item = items[at];
		if (item?.kind !== 'word') break;
		const isWhen = TIME_WORDS.has(item.lower) || (item.lower === 'on' && isTime(items[at + 1]));
		if (item.tag !== 'ADV' && !isWhen) break;
	}
	return isFinite(items[at]);
}

function isTime(item: Item | undefined): boolean {
	return item?.kind === 'word' && TIME_WORDS.has(item.lower);
}

function isWho(item: Item | undefined): boolean {
	return (
		item?.kind === 'word' && /^(?:who|which|whose|whom|where|when|while|that)$/u.test(item.lower)
	);
}

function isTo(item: Item | undefined): boolean {
	return item?.kind === 'word' && item.lower === 'to';
}

function isDash(item: Item | undefined): boolean {
	return item?.kind === 'word' && /^(?:[—–]|--)$/u.test(item.text);
}

function isFinite(item: Item | undefined): boolean {
	return (
		item?.kind === 'word' &&
		(item.tag === 'VERB' || item.tag === 'AUX') &&
		!/ing$/u.test(item.lower)
	);
}
