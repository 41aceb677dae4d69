/** What a number counts: the noun phrase right behind it, or behind "of the" (COUNT-20). */
import { PLURALS, SINGULARS_ON_S } from '../english/amounts.ts';
import type { Token } from '../text/text-reading.ts';
import type { Amount } from './amount.ts';

/** Words that a noun phrase may have between number and head. */
const REACH = 7;

export type Counted = NonNullable<Amount['counted']>;

/** @param from index of the first token behind the number and its unit */
export function countedFrom(
	tokens: readonly Token[],
	from: number,
	text: string
): Counted | undefined {
	const first = afterOf(tokens, from);
	const last = lastOfPhrase(tokens, first);
	const head = last === undefined ? undefined : tokens[last];
	const start = tokens[first]?.start;
	if (head === undefined || start === undefined) return undefined;
	return { start, end: head.end, text: text.slice(start, head.end), head: head.lemma };
}

export function isPluralNoun({ text, tag }: Pick<Token, 'text' | 'tag'>): boolean {
	const word = text.toLowerCase();
	if (PLURALS.has(word)) return true;
	if (tag !== 'NOUN' && tag !== 'PROPN') return false;
	return /[^s’']s$/.test(word) && word.length > 2 && !SINGULARS_ON_S.has(word);
}

/** Over "of", "of the", "of its". */
function afterOf(tokens: readonly Token[], from: number): number {
	if (tokens[from]?.text !== 'of') return from;
	const next = tokens[from + 1];
	return next?.tag === 'DET' ||
		/^(?:its|his|her|their|our|my|your|the|these|those)$/i.test(next?.text ?? '')
		? from + 2
		: from + 1;
}

/** The last plural noun of an unbroken run of adjectives and nouns; or its last noun. */
function lastOfPhrase(tokens: readonly Token[], first: number): number | undefined {
	let plural: number | undefined;
	let noun: number | undefined;
	for (let at = first; at < tokens.length && at < first + REACH; at += 1) {
		const token = tokens[at];
		if (token === undefined || !mayStand(tokens, at, first)) break;
		if (plural !== undefined && !isSameRun(token)) break;
		if (isPluralNoun(token)) plural = at;
		if (token.tag === 'NOUN' || token.tag === 'PROPN') noun = at;
	}
	return plural ?? noun;
}

function mayStand(tokens: readonly Token[], at: number, first: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (['ADJ', 'NOUN', 'PROPN'].includes(token.tag)) return true;
	if (PLURALS.has(token.text.toLowerCase())) return true;
	const next = tokens[at + 1];
	if (token.text === '-' || token.text === '–')
		return next !== undefined && tokens[at - 1]?.end === token.start;
	if (token.tag === 'ADV') return at === first && next?.tag === 'ADJ';
	if (token.tag === 'VERB')
		return at < first + 2 && /(?:ed|ing|en)$/.test(token.text) && isNounSoon(tokens, at);
	if (token.text === 'and' || token.text === ',')
		return tokens[at - 1]?.tag === 'ADJ' && next?.tag === 'ADJ' && isNounSoon(tokens, at + 1);
	return false;
}

function isNounSoon(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return next !== undefined && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ');
}

/** Behind a plural only another noun in lower case goes on: "sales teams", not "rebels Friday". */
function isSameRun({ tag, text }: Token): boolean {
	return (tag === 'NOUN' && isPluralNoun({ text, tag })) || text === '-';
}
