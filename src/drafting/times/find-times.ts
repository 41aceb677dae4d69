/**
 * When: every expression of time in a text, with the calendar date it means where text or publication
 * fix it (docs/time-spec.md). The machine's clock and time zone have no part in it.
 */
import { TIME_PREPOSITIONS } from '../english/times.ts';
import { firstAt } from '../first-at.ts';
import { LONGEST_SENTENCE } from '../longest-sentence.ts';
import type { ReadSentence, TextReading } from '../text/text-reading.ts';
import { type CalendarDay, dayOf } from './calendar-day.ts';
import { directionAt } from './direction.ts';
import type { Place, Seen } from './recogniser.ts';
import { RECOGNISERS } from './recognisers.ts';
import type { TimeExpression } from './time.ts';

/** In the order of the text; they do not overlap. Cost: in proportion to the length of the text. */
export function findTimes({ source, sentences }: TextReading): readonly TimeExpression[] {
	const published = dayOf(source.publishedOn);
	return sentences.flatMap((sentence, index) => {
		if (sentence.text.length > LONGEST_SENTENCE) return [];
		const families = RECOGNISERS.filter(({ hint }) => hint.test(sentence.text));
		if (families.length === 0) return [];
		const place = placeOf(sentence, { published, previous: sentences[index - 1] });
		const seen = families.flatMap(({ recognise }) => recognise(place));
		return longest(seen).map((one) => expressionOf(one, sentence));
	});
}

function placeOf(
	sentence: ReadSentence,
	{
		published,
		previous
	}: { published: CalendarDay | undefined; previous: ReadSentence | undefined }
): Place {
	let marks: readonly { readonly start: number }[] | undefined;
	const isNear = previous?.paragraph === sentence.paragraph;
	const year = yearIn(sentence.text) ?? (isNear ? yearIn(previous.text) : undefined);
	return {
		sentence,
		text: sentence.text,
		published,
		otherYear: year === published?.year ? undefined : year,
		directionAt: ({ start, end }) =>
			directionAt(sentence, { start: sentence.start + start, end: sentence.start + end }),
		isQuoted: (offset) => firstAt((marks ??= quoteMarks(sentence.text)), offset) % 2 === 1
	};
}

function yearIn(text: string): number | undefined {
	const year = /(?<![\d.,$£€-])(?:19|20)\d{2}(?![\d,.]\d|\d)/.exec(text);
	return year === null ? undefined : Number(year[0]);
}

function quoteMarks(text: string): readonly { readonly start: number }[] {
	return [...text.matchAll(/["“”„«»]/g)].map(({ index }) => ({ start: index }));
}

/** Where two overlap, the longer one, and of two as long the one whose recogniser stands first. */
function longest(seen: readonly Seen[]): readonly Seen[] {
	const kept: Seen[] = [];
	for (const one of seen.toSorted((a, b) => a.start - b.start)) {
		const last = kept.at(-1);
		if (last === undefined || one.start >= last.end) kept.push(one);
		else if (one.end - one.start > last.end - last.start) kept.splice(-1, 1, one);
	}
	return kept;
}

function expressionOf(seen: Seen, { id, start, text }: ReadSentence): TimeExpression {
	const before = /([A-Za-z]+) $/.exec(text.slice(Math.max(0, seen.start - 12), seen.start));
	const word = before?.[1]?.toLowerCase() ?? '';
	return {
		...seen,
		start: start + seen.start,
		end: start + seen.end,
		text: text.slice(seen.start, seen.end),
		sentence: id,
		preposition: TIME_PREPOSITIONS.has(word) ? word : undefined
	};
}
