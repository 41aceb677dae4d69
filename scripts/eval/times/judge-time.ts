import type { CalendarDate } from '#domain/quiz/forms/date-form.ts';
import type { TimeExpression } from '#drafting/times/time.ts';
import type { GoldTime } from './time-ml.ts';

/** The parts that a value of TIMEX3 fixes; none of "198" (a decade), "PAST_REF" or "XXXX-XX-XX". */
function partsOf(value: string): CalendarDate {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value) ?? [];
	return {
		...(year === undefined ? {} : { year: Number(year) }),
		...(month === undefined ? {} : { month: Number(month) }),
		...(day === undefined ? {} : { day: Number(day) })
	};
}

/** Whether what was found stands in the set and no part that both give differs. */
export function isRightTime(found: TimeExpression, golds: readonly GoldTime[]): boolean {
	return golds.some(
		(gold) => overlaps(found, gold) && agrees(found.date ?? {}, partsOf(gold.value))
	);
}

/** Whether a day of the set was found and worked out to the very day. */
export function isDayFound(gold: GoldTime, found: readonly TimeExpression[]): boolean {
	const { year, month, day } = partsOf(gold.value);
	return found.some(
		({ date, ...span }) =>
			overlaps(span, gold) && date?.year === year && date?.month === month && date?.day === day
	);
}

export function isFullDay({ type, value }: GoldTime): boolean {
	return type === 'DATE' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/**
 * A slip of the set, by rules that need no judgement: a weekday with the value of another weekday, or a
 * weekday without "last" or "next" a week or more away from the day of writing.
 */
export function isSlip({ text, value }: GoldTime, writtenOn: string | undefined): boolean {
	const name = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/.exec(text)?.[0];
	if (name === undefined || writtenOn === undefined || !/^\d{4}-\d{2}-\d{2}/.test(value))
		return false;
	const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
	if (WEEKDAYS[day.getUTCDay()] !== name) return true;
	const away = Math.abs(day.getTime() - Date.parse(`${writtenOn}T00:00:00Z`)) / 86_400_000;
	return (
		away >= 7 && !/last|next|\d|previous|following|week|that/i.test(text.replace(/\d.*?m\./, ''))
	);
}

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function agrees(ours: CalendarDate, gold: CalendarDate): boolean {
	if (gold.year === undefined && gold.month === undefined) return false;
	return (['year', 'month', 'day'] as const).every(
		(part) => ours[part] === undefined || gold[part] === undefined || ours[part] === gold[part]
	);
}

type Stretch = { readonly start: number; readonly end: number };

function overlaps(a: Stretch, b: Stretch): boolean {
	return a.start < b.end && b.start < a.end;
}
