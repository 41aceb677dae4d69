/** Where a report was filed, at the head of its first paragraph (TEXT-8): "LONDON (Reuters) - ". */
import type { Span } from '#domain/article/article.ts';
import { isKnownPlace, isStateAbbreviation } from '../english/known-place.ts';
import type { Dateline } from './text-reading.ts';

const LONGEST = 90;

/** The dateline that a paragraph begins with, its dash and the space behind it included. */
export function datelineIn(text: string, { start, end }: Span): Dateline | undefined {
	const head = text.slice(start, Math.min(end, start + LONGEST));
	const dash = DASH.exec(head);
	if (!dash) return undefined;
	const before = head.slice(0, dash.index);
	const agency = AGENCY.exec(before);
	const named = (agency === null ? before : before.slice(0, agency.index)).trimEnd();
	const place = placeIn(named, agency !== null);
	if (place === undefined) return undefined;
	const at = start + before.indexOf(place);
	return {
		start,
		end: start + dash.index + dash[0].length,
		place: { start: at, end: at + place.length }
	};
}

/** The first dash that stands between spaces, or a long one. */
const DASH = /\s(?:--?|–|—)\s+|\s?(?:—|--)\s*(?=\S)|\s\|\s+/u;
const AGENCY = /\s*\([^()]{2,30}\)\s*$/u;

/** The place of "NEW YORK, Nov. 3", or undefined where this is no dateline. */
function placeIn(named: string, hasAgency: boolean): string | undefined {
	const [place = '', ...rest] = named.split(',').map((part) => part.trim());
	if (!PLACE.test(place) || place.length < 2) return undefined;
	if (!rest.every((part) => DATE.test(part) || isLand(part) || PLACE.test(part))) return undefined;
	const isCapitals = place === place.toUpperCase() && /\p{L}{3}/u.test(place);
	const isSure = hasAgency || rest.some((part) => DATE.test(part) || isLand(part));
	return isCapitals || isSure || isKnownPlace(keyOf(place)) ? place : undefined;
}

function isLand(part: string): boolean {
	return isStateAbbreviation(part) || isKnownPlace(keyOf(part));
}

function keyOf(place: string): string {
	return place.toLowerCase().replace(/\./g, '');
}

/** One to four words with capitals, and small words between them. */
const PLACE =
	/^\p{Lu}[\p{L}.'’-]*(?:[ /](?:(?:de|del|la|al|el|the|upon|of|on)[ -])?\p{Lu}[\p{L}.'’-]*){0,3}$/u;
const DATE =
	/^(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?:\s\d{1,2})?|\d{1,2}(?:\s[A-Z][a-z]+\.?)?(?:\s\d{4})?|\d{4}|[A-Z][a-z]+day)$/u;
