/**
 * Whether something said stands in a text, forgivingly: in words that count as the same (words.ts),
 * with its date in another form, a list in another order, a name without the first name.
 */
import { type CalendarDate, isSameDate } from '../forms/date-form.ts';
import { readDates } from '../forms/date-reading.ts';
import { type Word, formsOf, numberForm, wordsOf } from './words.ts';

/** Words in front of an answer that say nothing of it: "in Astana" is proven by "at Astana". */
const LEADING = new Set(['in', 'on', 'at', 'by', 'to', 'from', 'about', 'around', 'for', 'of']);

/** Whether the part's words, its date or all its listed parts stand in the text. */
export function stands(part: string, text: string): boolean {
	if (standsWhole(part, text)) return true;
	const items = listItems(part);
	return items.length > 1 && items.every((item) => standsWhole(item, text));
}

/**
 * The same, and for a name that the article gives in full its last word alone will do: news copy
 * gives the first name once. `articleForms` are the article's words (`ArticleFacts.forms`).
 */
export function standsOrIsNamed(
	part: string,
	text: string,
	articleForms: readonly string[]
): boolean {
	if (stands(part, text)) return true;
	const words = wordsOf(part);
	const last = words.at(-1);
	const isName = words.length > 1 && words.every(({ isCapital }) => isCapital);
	if (!isName || last === undefined || !formsOf(text).includes(last.form)) return false;
	return hasRun(
		articleForms,
		words.map(({ form }) => form)
	);
}

/** Whether the number stands in the text, in figures or words. */
export function numberStands(value: number, text: string): boolean {
	return formsOf(text).includes(numberForm(value));
}

/**
 * Whether every part of the date stands together in the text. News copy leaves out the running
 * year: `publishedYear` counts as written.
 */
export function dateStands(key: CalendarDate, text: string, publishedYear?: number): boolean {
	return datesIn(text).some((date) => {
		const dated = publishedYear === undefined ? date : { year: publishedYear, ...date };
		return isSameDate(dated, key) && (key.year === undefined || dated.year === key.year);
	});
}

/** Whether two texts mean the same, in words, as a date or as a list in another order. */
export function isSameSaying(one: string, other: string): boolean {
	const [date] = namedDates(one);
	if (date !== undefined) return namedDates(other).some((two) => isEqualDate(date, two));
	return listForm(one) === listForm(other);
}

/** Whether the forms stand in the others, one after another. */
export function hasRun(forms: readonly string[], run: readonly string[]): boolean {
	if (run.length === 0) return false;
	return forms.some((_, at) => run.every((form, index) => forms[at + index] === form));
}

function standsWhole(part: string, text: string): boolean {
	const forms = formsOf(text);
	const run = formsOf(part);
	if (hasRun(forms, run)) return true;
	if (LEADING.has(run[0] ?? '') && hasRun(forms, run.slice(1))) return true;
	const [date] = namedDates(part);
	return date !== undefined && datesIn(text).some((one) => isEqualDate(one, date));
}

function listItems(text: string): readonly string[] {
	return text.split(/,|;|\band\b|&/).filter((item) => formsOf(item).length > 0);
}

/** A text without a word (a lone dash) is told apart by its letters. */
function listForm(text: string): string {
	const items = listItems(text).map((item) => formsOf(item).join(' '));
	return items.length === 0 ? text.trim() : items.toSorted().join(', ');
}

/** Dates with a month: a lone year is a number already. */
function namedDates(text: string): readonly CalendarDate[] {
	return readDates(text).filter(({ month }) => month !== undefined);
}

function isEqualDate(one: CalendarDate, other: CalendarDate): boolean {
	return one.day === other.day && one.month === other.month && one.year === other.year;
}

/** "Friday 18 November 2017" is the longest. */
const LONGEST_DATE = 4;

/** Every date that up to four neighbouring words of the text make up. */
function datesIn(text: string): readonly CalendarDate[] {
	const words = wordsOf(text);
	const known = DATES.get(words);
	if (known !== undefined) return known;
	const dates = words.flatMap((first, at) =>
		words.slice(at, at + LONGEST_DATE).flatMap(({ end }) => readDates(text.slice(first.start, end)))
	);
	DATES.set(words, dates);
	return dates;
}

/** The same evidence is asked for one date after another. */
const DATES = new WeakMap<readonly Word[], readonly CalendarDate[]>();
