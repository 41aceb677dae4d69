/**
 * Where the sentences of a paragraph begin and end (ARTICLE-10 to ARTICLE-25, docs/article-spec.md).
 * In doubt two sentences stay one: a player who taps the larger stretch still points at the proof,
 * while half a sentence proves nothing (ARTICLE-10).
 */
import type { Span } from './article.ts';
import { type Cut, type Join, REACH_BACK, REACH_ON } from './cut.ts';
import { heldEnclosures } from './held-enclosures.ts';
import { joinsAbbreviation } from './joins/abbreviation.ts';
import {
	joinsEllipsis,
	joinsEnumerator,
	joinsLowerCase,
	joinsUnspaced,
	joinsWordless
} from './joins/plain.ts';
import { joinsSpeechTag } from './joins/speech-tag.ts';
import { possibleCuts } from './possible-cuts.ts';
import { type SentenceLanguage, sentenceLanguage } from './sentence-language/sentence-language.ts';

const JOINS: readonly Join[] = [
	joinsUnspaced,
	joinsLowerCase,
	joinsWordless,
	joinsEllipsis,
	joinsEnumerator,
	joinsAbbreviation,
	joinsSpeechTag
];

/**
 * The sentences of one paragraph, as spans of UTF-16 units into it, without the space around them.
 * @param locale BCP 47 tag; throws RangeError when it is none.
 */
export function segmentSentences(paragraph: string, locale: string): readonly Span[] {
	const text = paragraph.replace(LINE_BREAKS, (found) => ' '.repeat(found.length));
	const starts = [0, ...sentenceStarts(text, locale)];
	return starts
		.map((start, index) => trimmed(text, start, starts[index + 1] ?? text.length))
		.filter(({ start, end }) => start < end);
}

/** A line break inside a paragraph is a space (ARTICLE-4); the length must not change. */
const LINE_BREAKS = /\r\n|[\n\r\u0085\u2028\u2029]/g;

function sentenceStarts(text: string, locale: string): readonly number[] {
	const language = sentenceLanguage(locale);
	const cuts = outside(heldEnclosures(text, language), possibleCuts(text, locale));
	const starts: number[] = [];
	cuts.forEach((at, index) => {
		const next = cuts[index + 1] ?? text.length;
		const cut = cutAt(text, { start: starts.at(-1) ?? 0, at, next, language });
		if (!JOINS.some((joins) => joins(cut))) starts.push(at);
	});
	return starts;
}

/** The cuts that no span holds. Both are in order, so one walk is enough. */
function outside(spans: readonly Span[], cuts: readonly number[]): readonly number[] {
	let passed = 0;
	let heldUntil = 0;
	return cuts.filter((at) => {
		for (let span = spans[passed]; span !== undefined && span.start < at; span = spans[passed]) {
			heldUntil = Math.max(heldUntil, span.end);
			passed += 1;
		}
		return at >= heldUntil;
	});
}

type Place = {
	/** Where the sentence so far begins. */
	readonly start: number;
	readonly at: number;
	readonly next: number;
	readonly language: SentenceLanguage;
};

function cutAt(text: string, { start, at, next, language }: Place): Cut {
	return {
		before: text.slice(Math.max(start, at - REACH_BACK), at).trim(),
		after: text.slice(at, at + REACH_ON),
		piece: text.slice(at, Math.min(next, at + REACH_ON)),
		isSpaced: /\s/.test(text.charAt(at - 1)),
		language
	};
}

function trimmed(text: string, start: number, end: number): Span {
	const part = text.slice(start, end);
	const lead = part.length - part.trimStart().length;
	return { start: start + lead, end: start + Math.max(lead, part.trimEnd().length) };
}
