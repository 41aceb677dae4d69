import type { Span } from '#domain/article/article.ts';
import type { Cue } from '../cue.ts';
import type { Found, Pattern, Scene } from '../found.ts';
import type { Item } from '../line.ts';
import { isComma, type NounPhrase, phraseFrom } from '../noun-phrase.ts';
import { subjectOf } from '../subject.ts';

/** SAID-22: `Ann Lo said (that) …` and `…, Ann Lo said.`, without marks or with some words in marks. */
export function reportedClause(scene: Scene, cue: Cue): Found | undefined {
	if (cue.verb.takes === 'quote') return undefined;
	return clauseBehind(scene, cue) ?? clauseBefore(scene, cue);
}

function clauseBehind(scene: Scene, cue: Cue): Found | undefined {
	const { line, found } = scene;
	const { items } = line;
	if (found.some((one) => one.cue === cue && one.pattern.startsWith('quote,'))) return undefined;
	const phrase = subjectOf(items, cue);
	if (phrase === undefined) return undefined;
	const start = clauseStart(items, cue);
	if (start === undefined) return undefined;
	const end = sentenceEnd(items, start.at);
	const clause = items.slice(start.at, end);
	if (!hasFiniteVerb(clause) || clause[0]?.kind === 'quote') return undefined;
	if (isNameWithAside(clause) || isOfAll(items[phrase.from])) return undefined;
	const piece = spanOf(clause);
	if (piece === undefined) return undefined;
	const pattern = start.hasThat ? 'speaker, cue, that, clause' : 'speaker, cue, clause';
	return {
		line,
		kind: 'indirect',
		pattern,
		phrase,
		cue,
		pieces: [piece],
		doubts: doubtsOf(scene, phrase, cue)
	};
}

/** "said Ann Lo, a baker who …": the one who spoke, behind the verb. */
function isNameWithAside([first, second]: readonly Item[]): boolean {
	return first?.kind === 'name' && isComma(second);
}

/** "Everything Ann Lo said is a lie." */
function isOfAll(item: Item | undefined): boolean {
	return item?.kind === 'word' && /^(?:everything|anything|nothing|all|what)$/u.test(item.lower);
}

type ClauseStart = { readonly at: number; readonly hasThat: boolean };

function clauseStart(items: readonly Item[], cue: Cue): ClauseStart | undefined {
	let at = cue.at + 1;
	if (cue.lemma === 'tell') {
		const hearer = items[at];
		const isPronoun = hearer?.kind === 'word' && hearer.tag === 'PRON';
		const phrase = isPronoun ? { to: at } : phraseFrom(items, at);
		if (phrase === undefined) return undefined;
		at = phrase.to + 1;
	}
	at = afterTime(items, at);
	const first = items[at];
	if (first?.kind === 'word' && first.lower === 'that') return { at: at + 1, hasThat: true };
	if (cue.verb.takes !== 'plain' || cue.lemma === 'tell') return undefined;
	if (first === undefined || first.kind === 'stop' || first.kind === 'quote') return undefined;
	if (first.kind === 'word' && /^(?:PUNCT|ADP|ADV|SCONJ|PART)$/u.test(first.tag)) return undefined;
	return { at, hasThat: false };
}

/** "said on Monday that", "said Tuesday that". */
function afterTime(items: readonly Item[], at: number): number {
	const that = items
		.slice(at, at + 8)
		.findIndex((item) => item.kind === 'word' && item.lower === 'that');
	if (that <= 0) return at;
	const between = items.slice(at, at + that);
	const first = between[0];
	const isAdverbial =
		first?.kind === 'word' && (first.tag === 'ADP' || first.tag === 'ADV' || first.tag === 'PROPN');
	return isAdverbial && !between.some(isFinite) ? at + that : at;
}

/** `…, Ann Lo said.` at the end of a sentence, or `…, said Ann Lo.` */
function clauseBefore({ line, found }: Scene, cue: Cue): Found | undefined {
	if (cue.isParticiple || cue.isNegated || found.some((one) => one.cue === cue)) return undefined;
	const { items } = line;
	const straight = subjectOf(items, cue);
	const isStraight = straight !== undefined && isComma(items[straight.from - 1]);
	const phrase = isStraight
		? straight
		: isComma(items[cue.groupAt - 1])
			? phraseFrom(items, cue.at + 1)
			: undefined;
	if (phrase === undefined || !endsSentence(items, Math.max(phrase.to, cue.at) + 1))
		return undefined;
	const end = Math.min(phrase.from, cue.groupAt) - 1;
	const start = sentenceStart(items, end);
	const clause = items.slice(start, end);
	if (!isWhole(clause)) return undefined;
	if (!hasFiniteVerb(clause) || clause.every(({ kind }) => kind === 'quote')) return undefined;
	const piece = spanOf(clause);
	if (piece === undefined) return undefined;
	const pattern: Pattern = 'clause, speaker, cue';
	return { line, kind: 'indirect', pattern, phrase, cue, pieces: [piece], doubts: phrase.doubts };
}

function endsSentence(items: readonly Item[], at: number): boolean {
	const end = sentenceEnd(items, at);
	const tail = items.slice(at, end);
	const first = tail[0];
	if (tail.length === 0) return true;
	if (first?.kind === 'word' && SAYING_WHAT.test(first.lower)) return false;
	if (isComma(first)) return !tail.some(({ kind }) => kind === 'quote');
	return tail.length < 10 && !tail.some(isFinite);
}

/** "…, Orrin said enough": words of the writer's own. */
const SAYING_WHAT = /^(?:enough|yes|no|nothing|so|goodbye|what|much|little|more)$/u;

/** "But when the fund was cut" waits for the clause that it is a part of. */
function isWhole(clause: readonly Item[]): boolean {
	const first = clause.findIndex(
		(item) => item.kind !== 'word' || !/^(?:but|and|yet|so)$/u.test(item.lower)
	);
	const opener = clause[first];
	if (opener?.kind !== 'word' || !OPENING_HALF.test(opener.lower)) return true;
	return clause.some((item) => isComma(item));
}

const OPENING_HALF =
	/^(?:when|while|if|although|though|because|since|unless|as|once|after|before|until|whenever)$/u;

function doubtsOf({ line, cues }: Scene, phrase: NounPhrase, cue: Cue): readonly string[] {
	const { items } = line;
	const before = items[phrase.from - 1];
	const isNested = before?.kind === 'word' && before.tag === 'SCONJ';
	const end = sentenceEnd(items, cue.at);
	const later = items.slice(cue.at + 1, end);
	const isPassedOn = cues.some((one) => one.at > cue.at && one.at < end && isOfAnother(items, one));
	const isQuoteFirst = later.some(({ kind }) => kind === 'quote');
	return [
		...phrase.doubts,
		...(isNested ? ['stands in a clause of another'] : []),
		...(isPassedOn ? ['holds what another said'] : []),
		...(isQuoteFirst ? ['holds words in marks'] : [])
	];
}

/** "Ann Lo said Bob Roe had told her that …": whose words they are is then another question. */
function isOfAnother(items: readonly Item[], cue: Cue): boolean {
	const before = items[cue.groupAt - 1];
	const isOwn = before?.kind === 'word' && /^(?:PRON|CCONJ|PUNCT)$/u.test(before.tag);
	return !cue.isParticiple && cue.verb.takes !== 'quote' && !isOwn;
}

function sentenceStart(items: readonly Item[], from: number): number {
	let at = from;
	while (at > 0 && items[at - 1]?.kind !== 'stop') at -= 1;
	return at;
}

function sentenceEnd(items: readonly Item[], from: number): number {
	let at = from;
	while (at < items.length && items[at]?.kind !== 'stop') at += 1;
	const last = items[at - 1];
	return last?.kind === 'word' && /^[.!?…]$/u.test(last.text) ? at - 1 : at;
}

function spanOf(items: readonly Item[]): Span | undefined {
	const start = items[0]?.start;
	const end = items.at(-1)?.end;
	return start === undefined || end === undefined ? undefined : { start, end };
}

function hasFiniteVerb(items: readonly Item[]): boolean {
	return items.length > 2 && items.some(isFinite);
}

function isFinite(item: Item): boolean {
	return (
		item.kind === 'word' && (item.tag === 'VERB' || item.tag === 'AUX') && !/ing$/u.test(item.lower)
	);
}
