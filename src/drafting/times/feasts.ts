/** "Christmas Eve", "New Year's Day": days by name that fall on the same day of every year. */
import { FEASTS } from '../english/times.ts';
import { nearestYear } from './nearest.ts';
import { type Recogniser, type Seen, matchesOf, spanOf } from './recogniser.ts';

const NAMES = [...FEASTS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const FEAST = new RegExp(
	`\\b(?:${NAMES.replaceAll('’', "['’]").replaceAll('.', '\\.?')})(?:,? (?<year>(?:19|20)\\d{2}))?\\b(?! (?:[A-Z]|tree|card|present|party|song|market|gift|dinner))`,
	'gi'
);

export const feasts: Recogniser = (place) =>
	matchesOf(FEAST, place.text).flatMap((match): readonly Seen[] => {
		const name = match[0]
			.replace(/,? \d{4}$/, '')
			.toLowerCase()
			.replace("'", '’')
			.replace(/^st /, 'st. ');
		const [month, day] = FEASTS.get(name) ?? [];
		if (month === undefined || day === undefined || !/^\p{Lu}/u.test(match[0])) return [];
		const span = spanOf(match);
		const given = { ...span, kind: 'date', grain: 'day' } as const;
		const reasons = ['a day by its name'];
		const year = match.groups?.['year'];
		if (year !== undefined) {
			const date = { year: Number(year), month, day };
			return [{ ...given, date, fixedBy: 'text', confidence: 0.95, reasons }];
		}
		const { published, otherYear } = place;
		if (published === undefined || otherYear !== undefined) {
			return [{ ...given, date: { month, day }, fixedBy: 'text', confidence: 0.9, reasons }];
		}
		const date = {
			year: nearestYear(published, { month, day }, place.directionAt(span)),
			month,
			day
		};
		return [{ ...given, date, fixedBy: 'publication', confidence: 0.9, reasons }];
	});
