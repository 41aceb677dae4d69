/**
 * A weekday for a weekday, a month for a month, a year for a year (CLAIM-7), of what happened once:
 * a stressed wording says that it was then and not at another time.
 */
import { WEEKDAY_NAMES } from '../../../english/times.ts';
import type { TimeExpression } from '../../../times/time.ts';
import { hash32 } from '#domain/random.ts';
import type { Swapper, TypedSwap } from './swap.ts';

const PRECISION = 0.98;

export const swapTime: Swapper = (
	{ clause: { verb, complements } },
	{ reading: { times, text } }
) => {
	if (verb.tense !== 'past') return [];
	const when = complements.filter(
		({ role, preposition }) => role === 'when' && /^(?:on|in|at)?$/i.test(preposition)
	);
	return when.flatMap(({ start, end }) =>
		times
			.filter((time) => start <= time.start && time.end <= end && time.kind === 'date')
			.flatMap((time) => swapOf(time, text.source.text))
	);
};

const MONTHS: readonly string[] =
	'January February March April May June July August September October November December'.split(
		' '
	);

function swapOf(time: TimeExpression, source: string): readonly TypedSwap[] {
	const { start, confidence } = time;
	const found = SWAPPABLE.exec(time.text);
	const claimed = found === null ? undefined : otherThan(found[0], source);
	if (found === null || claimed === undefined) return [];
	const at = start + found.index;
	return [
		{
			start: at,
			end: at + found[0].length,
			claimed,
			confidence: confidence * PRECISION,
			needsStress: true,
			worth: 0.55,
			reason: 'a date for a date'
		}
	];
}

/** Whichever of its parts comes first is the one that is changed. */
const SWAPPABLE = new RegExp(
	String.raw`\b(?:${WEEKDAY_NAMES.join('|')}|${MONTHS.join('|')}|(?:19|20)\d\d)\b`
);

/** Another of its kind that the text names nowhere, three or more steps away. */
export function otherThan(written: string, source: string): string | undefined {
	const names = [WEEKDAY_NAMES, MONTHS].find((list) => list.includes(written));
	if (names === undefined) return otherYear(Number(written), source);
	const at = names.indexOf(written);
	const away = names.length === WEEKDAY_NAMES.length ? [2, 3, 4] : [3, 4, 5, 6, 7, 8];
	const others = away.map((step) => names[(at + step) % names.length] ?? '');
	const free = others.filter((name) => !source.includes(name));
	return free[hash32(source.slice(0, 200)) % Math.max(1, free.length)];
}

function otherYear(year: number, source: string): string | undefined {
	const others = [year - 3, year - 2, year - 4].map(String);
	return others.find((other) => !source.includes(other));
}
