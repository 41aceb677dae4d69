/** "on Friday", "last Monday", "Tuesday night"; "every Sunday" is repeated. */
import {
	DAY_NAMES_THAT_ARE_NONE,
	NAMES_AFTER_WEEKDAY,
	PART_OF_DAY,
	WEEKDAY,
	WEEKDAY_NAMES
} from '../english/times.ts';
import { nearestWeekday } from './nearest.ts';
import { addDays, weekdayOf } from './calendar-day.ts';
import {
	type Place,
	type Recogniser,
	type Seen,
	matchesOf,
	spanOf,
	unfixed
} from './recogniser.ts';

const NAMED = new RegExp(
	`\\b(?:${DAY_NAMES_THAT_ARE_NONE.join('|')})\\b|\\b${WEEKDAY} ${NAMES_AFTER_WEEKDAY}\\b`,
	'g'
);
const ONE = new RegExp(
	`(?:\\b(?<lead>last|this past|past|this|next|this coming|coming|the coming|the following|following|the previous|previous|the next|that|the same|each|every|every other|a|one|alternate|most|early|late|later|earlier) )?` +
		`\\b(?<name>${WEEKDAY})(?<plural>s\\b)?(?:[ -](?<part>${PART_OF_DAY})(?<parts>s)?\\b)?(?![\\w])`,
	'gi'
);

export const weekdays: Recogniser = {
	hint: /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/,
	recognise: (place) => {
		const names = new Set(matchesOf(NAMED, place.text).flatMap((match) => daysWithin(match)));
		return matchesOf(ONE, place.text).flatMap((match) => one(match, { place, names }));
	}
};

/** Where the weekdays of a name begin. */
function daysWithin(match: RegExpExecArray): readonly number[] {
	return matchesOf(new RegExp(WEEKDAY, 'g'), match[0]).map((day) => match.index + day.index);
}

function one(
	match: RegExpExecArray,
	{ place, names }: { readonly place: Place; readonly names: ReadonlySet<number> }
): readonly Seen[] {
	const { lead: given = '', name = '', plural, part, parts } = match.groups ?? {};
	if (!WEEKDAY_NAMES.includes(name)) return [];
	if (names.has(match.index + (given === '' ? 0 : given.length + 1))) return [];
	const { text } = place;
	const whole = spanOf(match);
	// "a Sunday night service" was one night's, "a Sunday" is any.
	const isOfNoun = /^an?$|^one$/i.test(given) && /^ [a-z]{4,}/.test(text.slice(whole.end));
	const lead = isOfNoun ? '' : given;
	const word = lead.toLowerCase();
	const span = isOfNoun ? { ...whole, start: whole.start + given.length + 1 } : whole;
	const grain = part === undefined ? 'day' : 'part-of-day';
	const isListed = LIST_OF_REPEATED.test(text.slice(span.end, span.end + 40));
	if (plural !== undefined || parts !== undefined || REPEATED.has(word) || isListed) {
		return [
			unfixed(span, { kind: 'repeated', grain, confidence: 0.95, reason: 'a day that comes again' })
		];
	}
	const isFar =
		FAR.has(word) ||
		/\bday (?:before|after) $/.test(text.slice(Math.max(0, span.start - 12), span.start));
	if (isFar || place.published === undefined) {
		return [unfixed(span, { kind: 'date', grain, confidence: 0.95, reason: 'a weekday' })];
	}
	return [near({ span, word, name, grain }, { ...place, published: place.published })];
}

/** "on Monday and Tuesday nights". */
const LIST_OF_REPEATED = new RegExp(
	`^(?:,| and| or) (?:and )?${WEEKDAY}(?:s\\b| ${PART_OF_DAY}s\\b)`
);
const REPEATED: ReadonlySet<string> = new Set([
	'each',
	'every',
	'every other',
	'alternate',
	'most'
]);
/** They count from a day that stands elsewhere in the text, or from none. */
const FAR: ReadonlySet<string> = new Set(
	'the following,following,the previous,previous,the next,that,the same,a,one'.split(',')
);

type Named = {
	readonly span: { readonly start: number; readonly end: number };
	readonly word: string;
	readonly name: string;
	readonly grain: 'day' | 'part-of-day';
};

type DatedPlace = Place & { readonly published: NonNullable<Place['published']> };

function near({ span, word, name, grain }: Named, place: DatedPlace): Seen {
	const weekday = WEEKDAY_NAMES.indexOf(name);
	const { published } = place;
	const isSame = weekday === weekdayOf(published);
	const given = { ...span, kind: 'date', grain, fixedBy: 'publication' } as const;
	if (/last|past/.test(word)) {
		const day = isSame ? addDays(published, -7) : nearestWeekday(published, weekday, 'back');
		return { ...given, date: day, confidence: 0.9, reasons: ['the last such weekday'] };
	}
	if (/next/.test(word)) {
		const day = isSame ? addDays(published, 7) : nearestWeekday(published, weekday, 'ahead');
		return { ...given, date: day, confidence: 0.7, reasons: ['“next” may skip a week'] };
	}
	if (/coming|this/.test(word)) {
		const day = nearestWeekday(published, weekday, 'ahead');
		return { ...given, date: day, confidence: 0.9, reasons: ['the coming weekday'] };
	}
	const told = place.directionAt(span);
	// "Tuesday's vote" has been, unless the verb says that it is to come.
	const isOwner = /^['’]s /.test(place.text.slice(span.end));
	const direction = isOwner && told === 'present' ? 'unsure' : told;
	const day = nearestWeekday(published, weekday, direction);
	if (isSame) return { ...given, date: day, confidence: 0.95, reasons: ['the day of publication'] };
	const reasons = [`a weekday, and its sentence looks ${direction}`];
	const confidence = CONFIDENCE[direction];
	return { ...given, date: day, confidence, reasons };
}

/** Measured on the set of `npm run eval -- times`. */
const CONFIDENCE = { back: 0.96, ahead: 0.92, present: 0.9, planned: 0.85, unsure: 0.9 } as const;
