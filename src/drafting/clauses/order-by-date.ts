/** ORDER-4: things whose dates the text fixes, where one has ended before the next begins. */
import type { CalendarDate } from '#domain/quiz/forms/date-form.ts';
import type { TimeExpression } from '../times/time.ts';
import type { Ordering } from './clause.ts';
import type { Happening } from './happening.ts';

type Dated = Happening & {
	/** Year, month and day as one number; the first and the last day that it may be. */
	readonly from: number;
	readonly to: number;
	readonly confidence: number;
};

/** Each with the next in time: of three things, two pairs. */
export function byDate(
	happenings: readonly Happening[],
	times: readonly TimeExpression[]
): readonly Ordering[] {
	const byStart = new Map(times.map((time) => [time.start, time]));
	const dated = happenings
		.flatMap((happening) => datedOf(happening, byStart) ?? [])
		.toSorted((a, b) => a.from - b.from || a.to - b.to);
	return dated.flatMap((earlier, index) => {
		const later = dated[index + 1];
		return later === undefined || earlier.to >= later.from ? [] : [pair(earlier, later)];
	});
}

function datedOf(
	happening: Happening,
	byStart: ReadonlyMap<number, TimeExpression>
): Dated | undefined {
	const times = happening.clause.complements
		.filter(({ role }) => role === 'when')
		.flatMap(({ phrase }) => byStart.get(phrase.start) ?? []);
	const [time] = times;
	if (times.length !== 1 || time?.date === undefined) return undefined;
	const range = rangeOf(time.date);
	return range && { ...happening, ...range, confidence: time.confidence };
}

/** Undefined without a year: "in May" may be any May. */
function rangeOf({ year, month, day }: CalendarDate): { from: number; to: number } | undefined {
	if (year === undefined || (month === undefined && day !== undefined)) return undefined;
	const from = year * 10_000 + (month ?? 1) * 100 + (day ?? 1);
	const to = year * 10_000 + (month ?? 12) * 100 + (day ?? 31);
	return { from, to };
}

function pair(earlier: Dated, later: Dated): Ordering {
	const sure = [earlier.clause, later.clause, earlier, later].map(({ confidence }) => confidence);
	return {
		earlier: earlier.item,
		later: later.item,
		confidence: Math.round((Math.min(...sure) - 0.02) * 100) / 100,
		reasons: ['the text gives both of them a date']
	};
}
