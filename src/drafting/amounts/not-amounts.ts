/** Numbers that count nothing: parts of names, scores, times, addresses, numbered things (COUNT-30). */
import type { Span } from '#domain/article/article.ts';
import { NUMBERED_THINGS, VAGUE_OPENERS } from '../english/amounts.ts';
import type { ReadSentence, Token } from '../text/text-reading.ts';

type Look = {
	readonly sentence: ReadSentence;
	/** With sign and unit, from the start of the sentence. */
	readonly span: Span;
	/** The token right before it. */
	readonly before: Token | undefined;
};

/** Why a number is no amount; undefined where it may be one. */
export function whyNoAmount(look: Look): string | undefined {
	return CHECKS.find(([, holds]) => holds(look))?.[0];
}

const CHECKS: readonly (readonly [string, (look: Look) => boolean])[] = [
	['part of a name', isOfName],
	['a numbered thing', ({ before }) => NUMBERED_THINGS.has(wordOf(before))],
	['vague', ({ before }) => VAGUE_OPENERS.has(wordOf(before))],
	['a score, a code or a phone number', isScoreOrCode],
	[
		'a number of a list',
		({ sentence, span }) => span.start <= 1 && /^[.)]\s/.test(behind(sentence, span))
	],
	['an address', isAddress],
	['one out of several', isShare],
	['before a hyphen', ({ sentence, span }) => /^[-–]\p{L}/u.test(behind(sentence, span))]
];

/** Lower case; of a token longer than any word only a part, for all numbers in it ask for it. */
function wordOf(token: Token | undefined): string {
	return (token?.text ?? '').slice(0, 24).toLowerCase();
}

function isOfName({ sentence, before, span }: Look): boolean {
	if (before === undefined || sentence.start + span.start - before.end > 1) return false;
	const isFirst = before.start === sentence.start;
	return (
		before.tag === 'PROPN' && /^\p{Lu}/u.test(before.text) && !isFirst && !before.text.endsWith('.')
	);
}

function isScoreOrCode({ sentence, span }: Look): boolean {
	const before = sentence.text.slice(Math.max(0, span.start - 2), span.start);
	return /\d[- ]$|[-–/#+]$/.test(before) || /^(?:[-–/]\d| \d|[\d:])/.test(behind(sentence, span));
}

function isAddress({ sentence, span }: Look): boolean {
	return /^ (?:\p{Lu}[\p{L}.]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Place|Way|Court|Terrace)\b/u.test(
		sentence.text.slice(span.end, span.end + 80)
	);
}

/** "one of the", "two in five", "nine out of ten", "three times", "two-thirds". */
function isShare({ sentence: { text }, span }: Look): boolean {
	const number = text.slice(span.start, span.end).toLowerCase();
	if (number === 'one') return true;
	const next = text.slice(span.end, span.end + 40);
	if (
		/^[- ](?:thirds?|quarters?|fifths?|halves|half|tenths?|eighths?|sixths?|times|fold|way)\b/.test(
			next
		)
	) {
		return true;
	}
	if (!SMALL.test(number)) return false;
	return (
		SHARE_BEHIND.test(next) ||
		SHARE_BEFORE.test(text.slice(Math.max(0, span.start - 20), span.start))
	);
}

const SMALL = /^(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)$/;
const SHARE_BEHIND =
	/^ (?:in|out of)(?: every)? (?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|a hundred)\b)/;
const SHARE_BEFORE =
	/\b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of)(?: every)? $/i;

function behind({ text }: ReadSentence, { end }: Span): string {
	return text.slice(end, end + 4);
}
