import type { CalendarDate } from '#domain/quiz/forms/date-form.ts';
import type { TimeExpression } from '#drafting/times/time.ts';
import type { GoldTime } from './time-ml.ts';

/** The parts that a value of TIMEX3 fixes; none of "198" (a decade), "PAST_REF" or "XXXX-XX-XX". */
export function partsOf(value: string): CalendarDate {
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
