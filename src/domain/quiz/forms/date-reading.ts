/**
 * Reads dates as people write them. A text may have several readings (5/11 is a day in November and
 * one in May, '17 is 1917 and 2017): all are given, none is guessed, and anything that is not a date
 * and nothing else has none. Rules FORM-7 to FORM-10 in docs/quiz-spec.md.
 */
import { type CalendarDate, isPossible } from './date-form.ts';
import { plainLetters } from './fold.ts';
import { MONTHS, WEEKDAYS } from './month-names.ts';
import { ORDINALS, SMALL_NUMBERS } from './number-words.ts';
import { isOneSlip } from './slip.ts';

const LONGEST = 100;

/** Shorter names of months lie too near to each other: juin, juil. */
const FEWEST_LETTERS = 5;

/** Words about a date that say nothing of it, in the languages of the month names. */
const FILLERS = new Set('on in of the at le la el du de del den der dem am im en'.split(' '));

/** `@11` is a month's name. Two numbers around a name are no range: "18-19 November" has no form. */
const NAMED_FORMS: readonly RegExp[] = [
	/^@(?<month>\d+)$/,
	/^@(?<month>\d+) (?<day>\d\d?)$/,
	/^(?<day>\d\d?) @(?<month>\d+)$/,
	/^@(?<month>\d+) (?<year>\d{4}|'\d\d)$/,
	/^(?<year>\d{4}) @(?<month>\d+)$/,
	/^@(?<month>\d+) (?<day>\d\d?) (?<year>\d{4}|'\d\d)$/,
	/^(?<day>\d\d?) @(?<month>\d+) (?<year>\d{4}|'?\d\d)$/,
	/^(?<year>\d{4}) @(?<month>\d+) (?<day>\d\d?)$/
];

/** After dots the day comes first everywhere; otherwise it may be either. */
const NUMBER_FORMS: readonly RegExp[] = [
	/^(?<year>\d{4})$/,
	/^(?<year>\d{4})[-/. ](?<month>\d\d?)$/,
	/^(?<month>\d\d?)[-/. ](?<year>\d{4})$/,
	/^(?<year>\d{4})([-/. ])(?<month>\d\d?)\2(?<day>\d\d?)$/,
	/^(?<day>\d\d?)[-/. ](?<month>\d\d?)$/,
	/^(?<month>\d\d?)[-/ ](?<day>\d\d?)$/,
	/^(?<day>\d\d?)([-/. ])(?<month>\d\d?)\2(?<year>\d{4}|'?\d\d)$/,
	/^(?<month>\d\d?)([-/ ])(?<day>\d\d?)\2(?<year>\d{4}|'?\d\d)$/
];

/** Every possible date that the text may mean; empty when it is none. */
export function readDates(text: string): readonly CalendarDate[] {
	if (text.length > LONGEST || saysMore(text)) return [];
	const written = withoutWords(text);
	const isNamed = written.includes('@');
	const line = isNamed ? written.replaceAll(/[\s,./-]+/g, ' ') : written;
	return (isNamed ? NAMED_FORMS : NUMBER_FORMS)
		.flatMap((form) => readingsOf(form.exec(line)?.groups))
		.filter(isPossible);
}

/** A word that is of no date settles it: most texts that are asked about are no dates. */
function saysMore(text: string): boolean {
	for (const [word] of plainLetters(text).matchAll(WORD)) {
		if (!TENS.has(word) && meaningOf(word) === UNKNOWN) return true;
	}
	return false;
}

/** Behind a figure an ending may stand: 18th. */
const WORD = /(?<![\p{L}\d])\p{L}+/gu;
/** What follows them belongs to them. */
const TENS = new Set(['twenty', 'thirty']);
const UNKNOWN = '?';

/** Names of months become `@11`, words of a day its number, what says nothing goes, else `?`. */
function withoutWords(text: string): string {
	return plainLetters(text)
		.replaceAll(/[‐‑‒–—−]/g, '-')
		.replaceAll(/[’‘ʼ`´]/g, "'")
		.replaceAll(/(?<=\d)(?:st|nd|rd|th|er|o)(?![a-z])/g, '')
		.replaceAll(/(?:(?:twenty|thirty)[- ])?\p{L}+/gu, meaningOf)
		.replaceAll(/\s*([-/.])\s*/g, '$1')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/^[ ,.]+|[ ,.]+$/g, '');
}

function meaningOf(word: string): string {
	if (FILLERS.has(word) || WEEKDAYS.has(word)) return ' ';
	const month = MONTHS.get(word) ?? slippedMonth(word);
	if (month !== undefined) return ` @${month} `;
	const day = dayOf(word);
	return day === undefined ? UNKNOWN : ` ${day} `;
}

/** The one month whose name is a slip away; undefined when there is none, or more than one. */
function slippedMonth(word: string): number | undefined {
	const months = (LONG_MONTHS.get(word[0] ?? '') ?? [])
		.filter(([name]) => Math.abs(name.length - word.length) < 2 && isOneSlip(word, name))
		.map(([, month]) => month);
	return new Set(months).size === 1 ? months[0] : undefined;
}

/** By first letter: a slip is never in it. */
const LONG_MONTHS: ReadonlyMap<string, readonly (readonly [string, number])[]> = new Map(
	[...MONTHS.keys()].map((one) => {
		const letter = one.slice(0, 1);
		const isLong = (name: string) => name.length >= FEWEST_LETTERS && name.startsWith(letter);
		return [letter, [...MONTHS].filter(([name]) => isLong(name))];
	})
);

/** "eighteenth", "twenty-first". */
function dayOf(word: string): number | undefined {
	const [tens = '', unit] = word.split(/[- ]/);
	if (unit === undefined) return ORDINALS.get(word);
	const ones = ORDINALS.get(unit);
	return ones === undefined || ones > 9 ? undefined : (SMALL_NUMBERS.get(tens) ?? 0) + ones;
}

function readingsOf(parts: Readonly<Record<string, string>> | undefined): readonly CalendarDate[] {
	if (parts === undefined) return [];
	const { day, month, year } = parts;
	const date = {
		...(day === undefined ? {} : { day: Number(day) }),
		...(month === undefined ? {} : { month: Number(month) })
	};
	return year === undefined ? [date] : yearsOf(year).map((one) => ({ ...date, year: one }));
}

/** Of two figures both centuries: no clock here says which, and the key decides. */
function yearsOf(written: string): readonly number[] {
	const year = Number(written.replace("'", ''));
	return written.length === 4 ? [year] : [1900 + year, 2000 + year];
}
