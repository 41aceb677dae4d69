/**
 * Whether what a sentence tells at some place lies ahead of the day of publication or behind it
 * (WHEN-20): the verb nearest to the expression within its clause says so.
 */
import type { Span } from '#domain/article/article.ts';
import { AHEAD_HEADS, AHEAD_VERBS, AHEAD_WORDS, SAME_IN_PAST } from '../english/times.ts';
import { firstAt } from '../first-at.ts';
import type { ReadSentence, Token } from '../text/text-reading.ts';
import type { Direction } from './recogniser.ts';

/** Words looked at on either side: verbs farther off do not govern a day. Keeps the cost linear. */
const REACH = 14;

/** @param span counts from the start of the text, as tokens do */
export function directionAt({ tokens }: ReadSentence, span: Span): Direction {
	const first = firstAt(tokens, span.start);
	const hint = hintBefore(tokens, first);
	if (hint !== undefined) return hint;
	const before = verbBefore(tokens, first);
	if (before !== undefined) return directionOf(tokens, before);
	const behind = firstAt(tokens, span.end);
	// "his Sunday night address": right behind a day stands a noun.
	const isBase = tokens[behind]?.lemma === tokens[behind]?.text && tokens[behind]?.tag === 'VERB';
	const after = verbAfter(tokens, isBase ? behind + 1 : behind);
	return after === undefined ? 'unsure' : directionOf(tokens, after);
}

/** "since Friday" looks back and "until Friday" ahead, whatever the verb. */
function hintBefore(tokens: readonly Token[], first: number): Direction | undefined {
	const near = tokens.slice(Math.max(0, first - 5), first).map(({ text }) => text.toLowerCase());
	if (near.includes('since')) return 'back';
	if (near.at(-1) === 'effective') return 'unsure';
	if (/(?:^| )as (?:early|soon) as$/.test(near.join(' '))) return 'ahead';
	if (!near.includes('until') && !near.includes('till')) return undefined;
	const isNegated = tokens
		.slice(Math.max(0, first - REACH), first + REACH)
		.some(({ lemma }) => lemma === 'not');
	return isNegated ? 'unsure' : 'ahead';
}

function verbBefore(tokens: readonly Token[], from: number): number | undefined {
	for (let at = from - 1; at >= 0 && at >= from - REACH; at -= 1) {
		const token = tokens[at];
		if (token === undefined || isBreak(token)) return undefined;
		if (isVerb(token) && !isNounAfterAll(tokens, at)) return at;
	}
	return undefined;
}

function verbAfter(tokens: readonly Token[], from: number): number | undefined {
	for (let at = from; at < tokens.length && at < from + REACH; at += 1) {
		const token = tokens[at];
		if (token === undefined || /^[;:]$/.test(token.text)) return undefined;
		if (isVerb(token)) return lastOfGroup(tokens, at);
	}
	return undefined;
}

/** From "will" to "meet" in "will soon meet". */
function lastOfGroup(tokens: readonly Token[], at: number): number {
	let last = at;
	for (let next = at + 1; next < tokens.length && next < at + 5; next += 1) {
		const token = tokens[next];
		if (token === undefined) break;
		if (isVerb(token)) last = next;
		else if (token.tag !== 'ADV' && token.tag !== 'PART') break;
	}
	return last;
}

function isBreak({ text }: Token): boolean {
	return /^[;:"“”]$/.test(text);
}

function isVerb({ tag, text }: Token): boolean {
	return tag === 'VERB' || tag === 'AUX' || /^(?:due|scheduled|expected)$/.test(text);
}

/** "a televised address": what stands behind an article or an adjective is no verb. */
function isNounAfterAll(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (before === undefined || before.tag === 'DET' || before.tag === 'ADJ')
		return before !== undefined;
	return before.tag === 'VERB' && tokens[at]?.lemma === tokens[at]?.text;
}

function directionOf(tokens: readonly Token[], at: number): Direction {
	const verb = tokens[at];
	if (verb === undefined) return 'unsure';
	if (verb.text === 'set' && tokens[at + 1]?.text === 'for') return 'ahead';
	const group = tokens.slice(Math.max(0, at - 4), at);
	const lead = group.findLastIndex(({ tag }) => !['AUX', 'ADV', 'PART', 'VERB'].includes(tag));
	const words = group.slice(lead + 1);
	if (/^(?:due|scheduled|slated)$/.test(verb.text)) return ofSchedule(words);
	if (words.some(({ text }) => AHEAD_WORDS.has(text.toLowerCase()))) return 'ahead';
	if (AHEAD_WORDS.has(verb.text.toLowerCase())) return 'ahead';
	if (words.at(-1)?.text.toLowerCase() === 'to') return ofInfinitive(tokens, at - words.length);
	return ofForm(verb, words);
}

/** "had been due" is over; "was due" may be. */
function ofSchedule(words: readonly Token[]): Direction {
	if (words.some(({ text }) => /^had$/i.test(text))) return 'back';
	return words.some(({ text }) => /^(?:was|were)$/i.test(text)) ? 'planned' : 'ahead';
}

function ofInfinitive(tokens: readonly Token[], from: number): Direction {
	const nearby = tokens.slice(Math.max(0, from - 3), from + 3);
	if (nearby.some(({ text }) => /^had$/i.test(text))) return 'unsure';
	return nearby.some(({ lemma, text }) => AHEAD_HEADS.has(lemma) || AHEAD_HEADS.has(text))
		? 'ahead'
		: 'unsure';
}

function ofForm({ text, lemma }: Token, words: readonly Token[]): Direction {
	const form = text.toLowerCase();
	if (/^(?:was|were|had|did)$/.test(form)) return 'back';
	if (words.some((word) => /^(?:was|were|had|has|have|did)$/i.test(word.text))) return 'back';
	if (words.some((word) => /^(?:is|are|am)$/i.test(word.text))) return 'present';
	if (form.endsWith('ing')) return words.at(-1)?.lemma === 'be' ? 'present' : 'unsure';
	if (SAME_IN_PAST.has(form)) return 'back';
	if (form === lemma || form.endsWith('s')) return 'present';
	return AHEAD_VERBS.has(lemma) ? 'planned' : 'back';
}
