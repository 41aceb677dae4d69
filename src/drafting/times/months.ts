/** "September 2015", "in March", "last May", "January this year". */
import { MONTH, MONTH_OF, STAGE } from '../english/times.ts';
import { isFarOff, nearestYear } from './nearest.ts';
import { type Place, type Recogniser, type Seen, matchesOf, spanOf } from './recogniser.ts';

const FULL = new RegExp(
	`(?:\\b${STAGE})?\\b(?<month>${MONTH})(?:,| of)? (?<year>1\\d{3}|20\\d{2})\\b(?![,.]?\\d)`,
	'gi'
);
const NEAR = new RegExp(
	`(?:\\b(?<lead>last|this past|this|next|this coming) (?<one>${MONTH})` +
		`|(?:\\b${STAGE})?\\b(?<two>${MONTH})(?: of)? (?<tail>this|last|next) year)(?!\\w|\\.? \\d)`,
	'g'
);
const BARE = new RegExp(
	`\\b(?<opener>(?:in|since|until|till|by|during|through|throughout|between|from|to|of|and|before|after|for) (?:${STAGE})?|${STAGE})(?<month>${MONTH})(?![\\w’'-]| \\d)`,
	'gi'
);

export const months: Recogniser = {
	hint: /Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec/,
	recognise: (place) => [
		...matchesOf(FULL, place.text).flatMap(withYear),
		...matchesOf(NEAR, place.text).flatMap((match) => beside(match, place)),
		...matchesOf(BARE, place.text).flatMap((match) => alone(match, place))
	]
};

const KIND = { kind: 'date', grain: 'month' } as const;

function withYear(match: RegExpExecArray): readonly Seen[] {
	const month = monthOf(match.groups?.['month']);
	if (month === undefined) return [];
	const date = { year: Number(match.groups?.['year']), month };
	const reasons = ['a month and a year'];
	return [{ ...spanOf(match), ...KIND, date, fixedBy: 'text', confidence: 0.98, reasons }];
}

function beside(match: RegExpExecArray, { published }: Place): readonly Seen[] {
	const { lead, one, two, tail } = match.groups ?? {};
	const month = monthOf(one ?? two);
	if (month === undefined) return [];
	const word = tail === undefined ? (lead ?? '') : `${tail} year`;
	const reasons = [`a month with “${word}”`];
	const span = { ...spanOf(match), ...KIND, reasons };
	if (published === undefined) {
		return [{ ...span, date: undefined, fixedBy: undefined, confidence: 0.9 }];
	}
	const year = yearBeside(word, { month, year: published.year, now: published.month });
	// "last February", said in March, may be that of the year before.
	const isClose = published.year === year && published.month - month < 3;
	const isSure = word.endsWith('year') || word === 'this' || !isClose;
	const confidence = isSure ? 0.95 : 0.8;
	return [{ ...span, date: { year, month }, fixedBy: 'publication', confidence }];
}

function yearBeside(
	word: string,
	{ month, year, now }: { readonly month: number; readonly year: number; readonly now: number }
): number {
	if (word === 'last year') return year - 1;
	if (word === 'next year') return year + 1;
	if (word === 'last' || word === 'this past') return month < now ? year : year - 1;
	if (word === 'next' || word === 'this coming') return month > now ? year : year + 1;
	return year;
}

function alone(match: RegExpExecArray, place: Place): readonly Seen[] {
	const { opener = '', month: name = '' } = match.groups ?? {};
	const month = monthOf(name);
	if (
		month === undefined ||
		isFalseFriend(name, { opener, behind: place.text.slice(match.index + match[0].length) })
	)
		return [];
	const stage = new RegExp(STAGE, 'i').exec(opener);
	const end = match.index + match[0].length;
	const start = end - name.length - (stage?.[0].length ?? 0);
	const span = { start, end, ...KIND };
	const { published, otherYear } = place;
	const direction = place.directionAt({ start, end });
	if (published === undefined || (otherYear !== undefined && direction !== 'ahead')) {
		const reasons = ['a month'];
		return [{ ...span, date: { month }, fixedBy: 'text', confidence: 0.93, reasons }];
	}
	const year = nearestYear(published, { month }, direction);
	const isOpen =
		direction !== 'back' && direction !== 'ahead' && isFarOff(published, { year, month });
	const reasons = ['a month', 'the year nearest to the publication'];
	return [
		{
			...span,
			date: { year, month },
			fixedBy: 'publication',
			confidence: isOpen ? 0.8 : 0.92,
			reasons
		}
	];
}

/** "march" is walked, "may" is allowed, and May and June are people. */
function isFalseFriend(
	name: string,
	{ opener, behind }: { readonly opener: string; readonly behind: string }
): boolean {
	if (!/^[A-Z]/.test(name)) return true;
	if (!/^(?:May|April|June|August|Jan)$/.test(name)) return false;
	if (/^ \p{Lu}\p{Ll}/u.test(behind)) return true;
	return /^(?:of|to|for|and|by|from|before|after) $/i.test(opener);
}

function monthOf(name: string | undefined): number | undefined {
	return MONTH_OF.get((name ?? '').slice(0, 3).toLowerCase());
}
