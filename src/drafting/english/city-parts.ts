/** Parts of cities that are named by themselves: what happened in one of them happened in its city. */
import { phrases } from './word-lists.ts';

/** Of two names, in any case: whether one is a known part of the other, or both of one city. */
export function shareCity(one: string, other: string): boolean {
	const [ours, theirs] = [keyOf(one), keyOf(other)];
	return CITIES.some((names) => names.has(ours) && names.has(theirs));
}

function keyOf(name: string): string {
	return name
		.toLowerCase()
		.replace(/^the\s+/, '')
		.replaceAll('.', '');
}

/** Each list is one city with its parts. */
const CITIES = [
	phrases(`
		new york, new york city, manhattan, brooklyn, queens, bronx, staten island, harlem, east harlem,
		wall street, times square, ground zero, greenwich village, chelsea, soho, tribeca, williamsburg,
		midtown, midtown manhattan, lower manhattan, upper east side, upper west side, trump tower,
		central park, coney island, flushing, bedford-stuyvesant, crown heights, madison square garden`),
	phrases(`
		washington, washington dc, district of columbia, dc, capitol hill, georgetown, white house, pentagon,
		foggy bottom, anacostia, national mall, capitol, dupont circle, adams morgan`),
	phrases(`
		los angeles, hollywood, beverly hills, watts, compton, venice beach, bel air, brentwood, west hollywood,
		san fernando valley, south central, east los angeles, santa monica`),
	phrases(`
		london, westminster, downing street, whitehall, city of london, brixton, hackney, camden, islington,
		tottenham, greenwich, chelsea, kensington, soho, heathrow, canary wharf, east end, west end`),
	phrases('chicago, south side, north side, west side, loop, hyde park, grant park, englewood'),
	phrases('boston, dorchester, roxbury, back bay, beacon hill, south boston, cambridge'),
	phrases('miami, miami beach, little havana, little haiti, south beach, coral gables, wynwood'),
	phrases('san francisco, castro, mission district, chinatown, presidio, nob hill, haight-ashbury'),
	phrases('paris, montmartre, elysee palace, la defense, bastille, latin quarter, saint-denis'),
	phrases('moscow, kremlin, red square'),
	phrases('beijing, tiananmen square, forbidden city'),
	phrases('rome, vatican, vatican city'),
	phrases('brussels, molenbeek'),
	phrases('jerusalem, east jerusalem, old city, temple mount')
];
