/**
 * How many: figures and number words with what they count (docs/time-spec.md). What is vague
 * ("dozens") or no amount (a year, a score, a part of a name) is left out.
 */
import type { Span } from '#domain/article/article.ts';
import { EMPTY_HEADS } from '../english/amounts.ts';
import { firstAt } from '../first-at.ts';
import { LONGEST_SENTENCE } from '../longest-sentence.ts';
import type { ReadSentence, TextReading } from '../text/text-reading.ts';
import type { TimeExpression } from '../times/time.ts';
import type { Amount } from './amount.ts';
import { boundOf } from './bounds.ts';
import { type Counted, countedFrom, isPluralNoun } from './counted.ts';
import { type Measure, measureOf } from './measures.ts';
import { whyNoAmount } from './not-amounts.ts';
import { numbersIn } from './numbers.ts';
import { type NumberOrRange, rangesIn } from './ranges.ts';

/**
 * In the order of the text; they do not overlap. Cost: in proportion to the length of the text.
 * @param times as `findTimes` gives them, for the same text
 */
export function findAmounts(
	{ sentences, article }: TextReading,
	times: readonly TimeExpression[]
): readonly Amount[] {
	const taken = takenBySentence(times);
	return sentences.flatMap((sentence) => {
		if (sentence.text.length > LONGEST_SENTENCE || !NUMBER_HINT.test(sentence.text)) return [];
		const dates = taken.get(sentence.id) ?? [];
		const numbers = rangesIn(sentence.text, numbersIn(sentence.text));
		return apart(numbers, dates, sentence.start).flatMap((number) =>
			amountOf(number, { sentence, text: article.text })
		);
	});
}

/** Most sentences have none of these. */
const NUMBER_HINT =
	/\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,6}teen|\w{3,5}ty|hundred|thousand|million|billion|trillion|dozen|first|second|third|\w{3,6}th)\b/i;

/** Dates and times of day are no amounts; "two years" is one. */
function takenBySentence(times: readonly TimeExpression[]): ReadonlyMap<string, readonly Span[]> {
	const taken = new Map<string, Span[]>();
	for (const time of times) {
		if (time.kind === 'duration') continue;
		const spans = taken.get(time.sentence);
		if (spans === undefined) taken.set(time.sentence, [time]);
		else spans.push(time);
	}
	return taken;
}

/** The numbers that stand in no date. Both lists are in order, so one walk is enough. */
function apart(
	numbers: readonly NumberOrRange[],
	dates: readonly Span[],
	offset: number
): readonly NumberOrRange[] {
	let at = 0;
	return numbers.filter((number) => {
		while (at < dates.length && (dates[at]?.end ?? 0) <= number.start + offset) at += 1;
		const date = dates[at];
		return date === undefined || date.start >= number.end + offset;
	});
}

type Where = { readonly sentence: ReadSentence; readonly text: string };

function amountOf(number: NumberOrRange, { sentence, text }: Where): readonly Amount[] {
	if (number.isOrdinal) return rankOf(number, { sentence, text });
	const measure = measureOf(sentence.text, number);
	const next = firstAt(sentence.tokens, sentence.start + measure.end);
	const first = firstAt(sentence.tokens, sentence.start + measure.start);
	const before = sentence.tokens[first - 1];
	if (whyNoAmount({ sentence, span: measure, before }) !== undefined) return [];
	const counted =
		measure.measure === 'age' ? undefined : countedOf({ measure, sentence, next, text });
	const sure = sureness({ number, measure, counted, sentence });
	if (sure === undefined) return [];
	const span = { start: sentence.start + measure.start, end: sentence.start + measure.end };
	const bound = number.upTo === undefined ? boundOf(sentence.text, measure) : 'range';
	return [
		{
			...span,
			text: text.slice(span.start, span.end),
			sentence: sentence.id,
			value: number.value,
			upTo: number.upTo,
			bound,
			measure: measure.measure,
			unit: measure.unit,
			counted,
			...sure
		}
	];
}

type Behind = {
	readonly measure: Measure;
	readonly sentence: ReadSentence;
	readonly next: number;
	readonly text: string;
};

/** Behind a plain number right away; behind a unit or a sum only after "of" or "in". */
function countedOf({ measure, sentence, next, text }: Behind): Counted | undefined {
	const { tokens } = sentence;
	if (measure.measure === 'count') {
		const counted = countedFrom(tokens, next, text);
		return counted;
	}
	const link = tokens[next]?.text;
	const isShare = measure.measure === 'percent' || measure.measure === 'weight';
	if (link === 'of' && (isShare || measure.measure === 'money'))
		return countedFrom(tokens, next, text);
	if (link === 'in' && measure.measure === 'money' && tokens[next + 1]?.tag === 'NOUN') {
		return countedFrom(tokens, next + 1, text);
	}
	return undefined;
}

type Judged = {
	readonly number: NumberOrRange;
	readonly measure: Measure;
	readonly counted: Counted | undefined;
	readonly sentence: ReadSentence;
};

/** How sure it is that this is an amount and counts what it is said to; undefined for none. */
function sureness({
	number,
	measure,
	counted,
	sentence
}: Judged): Pick<Amount, 'confidence' | 'reasons'> | undefined {
	const { value } = number;
	switch (measure.measure) {
		case 'money':
			return { confidence: 0.96, reasons: ['a sum of money'] };
		case 'percent':
			return { confidence: 0.97, reasons: ['a share'] };
		case 'age':
			return { confidence: 0.95, reasons: ['an age'] };
		case 'length':
		case 'weight':
		case 'duration':
		case 'other':
			return { confidence: 0.93, reasons: [`a number with its unit, ${measure.unit}`] };
		case 'rank':
			return { confidence: 0.85, reasons: ['a place in an order'] };
		case 'count':
			break;
	}
	const looksLikeYear =
		Number.isInteger(value) && value >= 1100 && value < 2100 && number.end - number.start === 4;
	if (counted === undefined) {
		return looksLikeYear || number.upTo !== undefined
			? undefined
			: { confidence: 0.5, reasons: ['what it counts is not said'] };
	}
	const head = sentence.tokens[firstAt(sentence.tokens, counted.end) - 1];
	const isPlural = head !== undefined && isPluralNoun(head);
	if (!isPlural && looksLikeYear) return undefined;
	if (!isPlural) return { confidence: 0.55, reasons: ['what stands behind it is no plural'] };
	if (EMPTY_HEADS.has(head.text.toLowerCase())) {
		return { confidence: 0.7, reasons: ['what it counts means nothing by itself'] };
	}
	const isGiven = /\b(?:the|these|those|both|all|its|their|his|her|our) $/i.test(
		sentence.text.slice(Math.max(0, measure.start - 7), measure.start)
	);
	if (isGiven)
		return { confidence: 0.85, reasons: ['a number with what it counts, taken as known'] };
	return { confidence: 0.95, reasons: ['a number with what it counts'] };
}

/** "the third time": the place in an order, where an article or an owner stands before it. */
function rankOf(number: NumberOrRange, { sentence, text }: Where): readonly Amount[] {
	const before = sentence.text.slice(Math.max(0, number.start - 8), number.start);
	if (!/\b(?:the|his|her|its|their) $/i.test(before)) return [];
	const next = firstAt(sentence.tokens, sentence.start + number.end);
	const counted = countedFrom(sentence.tokens, next, text);
	if (counted === undefined || sentence.tokens[next]?.text === 'of') return [];
	const span = { start: sentence.start + number.start, end: sentence.start + number.end };
	const confidence = number.value === 1 ? 0.7 : 0.85;
	return [
		{
			...span,
			text: text.slice(span.start, span.end),
			sentence: sentence.id,
			value: number.value,
			upTo: undefined,
			bound: 'exact',
			measure: 'rank',
			unit: '',
			counted,
			confidence,
			reasons: ['a place in an order']
		}
	];
}
