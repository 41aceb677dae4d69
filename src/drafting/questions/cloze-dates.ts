/** CLOZE-6: years, months and days of the month, typed. Days of the week are not worth asking. */
import type { Span } from '#domain/article/article.ts';
import { KNOWN_DAY, VOTING, WELL_KNOWN_EVENT, WRITING } from '../english/gap-words.ts';
import type { TimeExpression } from '../times/time.ts';
import { type Hole, isWithin, standsOnce } from './cloze-hole.ts';
import type { Passage } from './cloze-passages.ts';
import { isCommonKnowledge } from '../english/well-known.ts';
import type { Mention } from '../mentions/mention.ts';

export type Calendar = {
	/** Of publication, or the latest that the text names. */
	readonly year: number | undefined;
	readonly month: number | undefined;
};

type Seen = {
	readonly times: readonly TimeExpression[];
	readonly named: readonly Mention[];
	readonly calendar: Calendar;
};

/** At most one: the first that tells something. */
export function dateHoles(passage: Passage, { times, named, calendar }: Seen): readonly Hole[] {
	return times
		.filter((time) => !isWithin(passage.quoted, time))
		.flatMap(
			(time) =>
				yearHole(passage, time, { named, calendar }) ?? dayHole(passage, time, calendar) ?? []
		)
		.slice(0, 1);
}

/** The year alone, also of "May 3, 1994". Years near the day of writing go without saying. */
function yearHole(
	passage: Passage,
	time: TimeExpression,
	{ named, calendar: { year } }: Omit<Seen, 'times'>
): Hole | undefined {
	const found = YEAR.exec(time.text);
	if (found === null || time.kind !== 'date' || time.confidence < SURE) return undefined;
	const isAlone = found[0] === time.text;
	if (isAlone && !isYearOfSomething(passage, time)) return undefined;
	if (WELL_KNOWN_EVENT.test(passage.text)) return undefined;
	if (WRITING.test(textAfter(passage, time))) return undefined;
	if (/^ [\p{Lu}(]/u.test(textAfter(passage, time)) || isCampaignYear(Number(found[0]), named)) {
		return undefined;
	}
	if (year === undefined || Math.abs(Number(found[0]) - year) < FAR_YEARS) return undefined;
	if (!standsOnce(passage, found[0]) || hasYearBeside(passage, Number(found[0]))) return undefined;
	const start = time.start + found.index;
	const gap = { key: [found[0]], wrong: [] };
	return { start, end: start + found[0].length, gap, of: 'year', worth: 0.38 };
}

/** "in 1998 and 1999": the one tells the other. */
function hasYearBeside({ text }: Passage, year: number): boolean {
	return text.includes(String(year - 1)) || text.includes(String(year + 1));
}

/** Beside somebody whom all know, the year in which presidents are voted for goes without saying. */
function isCampaignYear(year: number, named: readonly Mention[]): boolean {
	return year % 4 === 0 && named.some(({ text }) => isCommonKnowledge(text));
}

/** "in 1998," and "the 1998 strike"; not "in 1998 elections". */
function isYearOfSomething(passage: Passage, time: Span): boolean {
	const before = textBefore(passage, time);
	const behind = textAfter(passage, time);
	return (BEFORE_YEAR.test(before) && AFTER_YEAR.test(behind)) || OWNED_YEAR.test(before);
}

const OWNED_YEAR = /\b(?:an?|the|his|her|its|their) $/i;
const SURE = 0.9;
const FAR_YEARS = 2;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
const BEFORE_YEAR = /\b(?:in|since|until|till|by|from|before|after|back in|late|early|mid) $/i;
/** "in 2012 elections": part of a name. */
const AFTER_YEAR =
	/^(?:[,.;)]|$| (?:and|to|when|after|by|with|for|at|in|on|the|a|an|as|that|because|but|until|before|from|over|under|while|\p{L}+ing|his|her|its|their|of)\b)/u;

/** "Sept. 12" as a whole, with the ways to write it. */
function dayHole(passage: Passage, time: TimeExpression, { month }: Calendar): Hole | undefined {
	const [, name = '', day] = MONTH_DAY.exec(time.text) ?? [];
	const full = MONTHS.find((one) => name !== '' && one.startsWith(name.slice(0, 3)));
	if (full === undefined || time.confidence < SURE || time.kind !== 'date') return undefined;
	if (day === undefined && MONTHS.indexOf(full) + 1 === month) return undefined;
	if (day === undefined && full === 'May') return undefined;
	if (VOTING.test(passage.text) && (day === undefined || full === 'November')) return undefined;
	if (KNOWN_DAY.test(time.text) || WRITING.test(passage.sentence.text)) return undefined;
	if (/^ \(/.test(textAfter(passage, time)) || !standsOnce(passage, time.text)) return undefined;
	const short = full.slice(0, 3);
	const key =
		day === undefined
			? [time.text, full, short]
			: [time.text, `${full} ${day}`, `${short} ${day}`, `${day} ${full}`, `${day} ${short}`];
	const gap = { key: [...new Set(key)], wrong: [] };
	const { start, end } = time;
	return { start, end, gap, ...(day === undefined ? MONTH : DAY) };
}

const MONTH = { of: 'month', worth: 0.3 } as const;
const DAY = { of: 'date', worth: 0.32 } as const;

const MONTH_DAY =
	/^(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)(?: (\d{1,2}))?$/;
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

function textBefore({ text, start }: Passage, span: Span): string {
	return text.slice(Math.max(0, span.start - start - 20), span.start - start);
}

function textAfter({ text, start }: Passage, span: Span): string {
	return text.slice(span.end - start, span.end - start + 20);
}
