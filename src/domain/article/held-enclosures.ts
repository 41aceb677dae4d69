/**
 * ARTICLE-21: an enclosure that is part of a longer sentence is never cut inside. Something of that
 * sentence stands before it (`He said: “No. Never.”`) or after it (`“No. Never,” he said`). One that
 * stands by itself is cut inside like other text (ARTICLE-22).
 */
import type { Span } from './article.ts';
import { REACH_BACK, REACH_ON } from './cut.ts';
import { type Enclosure, pairEnclosures } from './enclosures.ts';
import { startsLowerCase } from './joins/plain.ts';
import { isSpeechTag } from './joins/speech-tag.ts';
import { CLOSERS, ENDED, OPENERS } from './marks.ts';
import type { SentenceLanguage } from './sentence-language/sentence-language.ts';

/** The stretches of a paragraph in which no sentence ends, in the order of their starts. */
export function heldEnclosures(text: string, language: SentenceLanguage): readonly Span[] {
	return pairEnclosures(text)
		.map((one) => hold(text, one, language))
		.filter((span) => span !== undefined)
		.sort((a, b) => a.start - b.start);
}

function hold(text: string, one: Enclosure, language: SentenceLanguage): Span | undefined {
	const runsIn = isRunningInto(text.slice(Math.max(0, one.start - REACH_BACK), one.start));
	if (!runsIn && !isRunningOn(text, one, language)) return undefined;
	// `She left (at last!) with him`: what a bracket holds does not end the sentence around it.
	const end = one.isBracket && runsIn ? nextVisible(text, one.end) + 1 : one.end;
	return { start: one.start, end };
}

function isRunningInto(before: string): boolean {
	const said = before.replace(TRAILING_OPENERS, '');
	return /[\p{L}\p{N}]/u.test(said) && !ENDED.test(said);
}

const TRAILING_OPENERS = new RegExp(`[${OPENERS}\\s]+$`, 'u');

function isRunningOn(text: string, one: Enclosure, language: SentenceLanguage): boolean {
	const inner = text.slice(Math.max(one.start, one.end - REACH_BACK), one.end - 1).trimEnd();
	const after = text.slice(one.end, one.end + REACH_ON).replace(LEADING_CLOSERS, '');
	if (after === '') return false;
	if (/^[,;:–—-]/u.test(after) || startsLowerCase(after)) return true;
	const end = INNER_END.exec(inner)?.[1];
	if (end === undefined) return !/^[.!?…。！？]/u.test(after);
	return !one.isBracket && isSpeechTag({ end, after, language });
}

const LEADING_CLOSERS = new RegExp(`^[${CLOSERS}\\s]+`, 'u');
const INNER_END = new RegExp(`([.!?…。！？])[${CLOSERS}]*$`, 'u');

function nextVisible(text: string, from: number): number {
	let at = from;
	while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
	return at;
}
