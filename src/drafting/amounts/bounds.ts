import { BOUNDS } from '../english/amounts.ts';
import type { Amount } from './amount.ts';

/** The longest phrase, in characters, that is looked for before a figure. */
const REACH = 24;

/** "more than" and its like right before an amount, or "or more" right behind it (COUNT-15). */
export function boundOf(
	text: string,
	{ start, end }: { readonly start: number; readonly end: number }
): Amount['bound'] {
	const behind = text.slice(end, end + 12);
	if (/^(?: or more\b|-plus\b|\+)/.test(behind)) return 'more-than';
	if (/^ or (?:fewer|less)\b/.test(behind)) return 'less-than';
	if (/^ or so\b/.test(behind)) return 'about';
	const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
	const found = BOUNDS.find(([, phrase]) => endsOn(before, phrase));
	return found?.[0] ?? 'exact';
}

function endsOn(before: string, phrase: string): boolean {
	const at = before.length - phrase.length - 1;
	return before.endsWith(`${phrase} `) && (at <= 0 || !/[a-z]/.test(before[at - 1] ?? ' '));
}
