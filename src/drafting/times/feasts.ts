/** "Christmas Eve", "New Year's Day", "Thanksgiving": days that have a name of their own. */
import type { CalendarDate } from '#domain/quiz/forms/date-form.ts';
import { FEASTS, THANKSGIVING } from '../english/times.ts';
import { type CalendarDay, weekdayOf } from './calendar-day.ts';
import { nearestYear } from './nearest.ts';
import { type Place, type Recogniser, type Seen, matchesOf, spanOf } from './recogniser.ts';

const NAMES = [...FEASTS.keys()]
	.toSorted((a, b) => b.length - a.length)
	.join('|')
	.replaceAll('’', "['’]")
	.replaceAll('.', '\\.?');
const FEAST = new RegExp(
	`\\b(?<last>last )?(?<name>${NAMES}|${THANKSGIVING}(?: Day)?)(?:,? (?<year>(?:19|20)\\d{2}))?\\b` +
		'(?! (?:trees?|cards?|presents?|part(?:y|ies)|songs?|markets?|gifts?|dinner|season|weekend))',
	'gi'
);

export const feasts: Recogniser = {
	hint: /Christmas|Boxing|New Year|Halloween|Valentine|Patrick|Bastille|May Day|Thanksgiving/,
	recognise: (place) => matchesOf(FEAST, place.text).flatMap((match) => feast(match, place))
};

function feast(match: RegExpExecArray, place: Place): readonly Seen[] {
	const { name = '', year, last } = match.groups ?? {};
	if (!/^\p{Lu}/u.test(name)) return [];
	const given = { ...spanOf(match), kind: 'date', grain: 'day' } as const;
	const reasons = ['a day by its name'];
	if (year !== undefined) {
		const date = dayOfFeast(name, Number(year));
		return [{ ...given, date, fixedBy: 'text', confidence: 0.95, reasons }];
	}
	const { published, otherYear } = place;
	if (published === undefined || otherYear !== undefined) {
		const [month, day] = FEASTS.get(keyOf(name)) ?? [];
		const date = month === undefined || day === undefined ? undefined : { month, day };
		const fixedBy = date === undefined ? undefined : 'text';
		return [{ ...given, date, fixedBy, confidence: 0.9, reasons }];
	}
	const direction = last === undefined ? place.directionAt(given) : 'back';
	const date = nearestFeast(name, published, direction);
	return [{ ...given, date, fixedBy: 'publication', confidence: 0.9, reasons }];
}

function nearestFeast(
	name: string,
	published: CalendarDay,
	direction: Parameters<typeof nearestYear>[2]
): CalendarDate {
	return dayOfFeast(name, nearestYear(published, dayOfFeast(name, published.year), direction));
}

function dayOfFeast(name: string, year: number): CalendarDay {
	const [month, day] = FEASTS.get(keyOf(name)) ?? [];
	if (month !== undefined && day !== undefined) return { year, month, day };
	const first = weekdayOf({ year, month: 11, day: 1 });
	return { year, month: 11, day: 1 + ((THURSDAY - first + 7) % 7) + 21 };
}

const THURSDAY = 4;

function keyOf(name: string): string {
	return name.toLowerCase().replace("'", '’').replace(/^st /, 'st. ');
}
