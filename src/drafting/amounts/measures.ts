/** What kind of amount a number is, by the signs and words around it (COUNT-10 to COUNT-14). */
import type { Span } from '#domain/article/article.ts';
import { CURRENCIES, CURRENCY_SIGNS, UNITS } from '../english/amounts.ts';
import type { Amount } from './amount.ts';

export type Measure = Span & Pick<Amount, 'measure' | 'unit'>;

const SIGN_BEFORE = /(?:US\$|A\$|C\$|[$£€¥₹]) ?$/;
const AGE_BEHIND = /^(?:[- ]years?[- ]old\b|[- ]months?[- ]old\b| years? of age\b)/;
const UNIT_BEHIND =
	/^(?: ?%|[- ]?(?:(?:square|cubic|nautical|light|metric|US|American|Australian|Canadian|British) )?[A-Za-z°][A-Za-z/°]{0,14}(?![A-Za-z]))/;

/** @param number counts from the start of the text given, the result too: sign and unit are within it */
export function measureOf(text: string, number: Span): Measure {
	const before = text.slice(Math.max(0, number.start - 4), number.start);
	const behind = text.slice(number.end, number.end + 40);
	const sign = SIGN_BEFORE.exec(before)?.[0];
	if (sign !== undefined) {
		const unit = CURRENCY_SIGNS.get(sign.trim()) ?? 'dollars';
		return { start: number.start - sign.length, end: number.end, measure: 'money', unit };
	}
	const age = AGE_BEHIND.exec(behind)?.[0];
	if (age !== undefined) {
		return {
			start: number.start,
			end: number.end + age.length,
			measure: 'age',
			unit: /month/.test(age) ? 'months' : 'years'
		};
	}
	return (
		byUnit(text, number) ?? {
			...bare(number),
			measure: isAged(text, number) ? 'age' : 'count',
			unit: isAged(text, number) ? 'years' : ''
		}
	);
}

function byUnit(text: string, number: Span): Measure | undefined {
	const found = UNIT_BEHIND.exec(text.slice(number.end, number.end + 40))?.[0];
	if (found === undefined) return undefined;
	const unit = found.replace(/^[- ]/, '').trim();
	const word = unit.split(' ').at(-1)?.toLowerCase() ?? '';
	const end = number.end + found.length;
	if (CURRENCIES.has(word)) return { start: number.start, end, measure: 'money', unit };
	const measure = UNITS.get(word);
	if (measure === undefined) return spelledApart(text, number);
	const isArea = /^(?:square|cubic) /.test(unit);
	return { start: number.start, end, measure: isArea ? 'other' : measure, unit };
}

/** Units of two words. A percentage point is no share of anything. */
function spelledApart(text: string, number: Span): Measure | undefined {
	const found = /^ (per cent\b|percentage points?\b)/.exec(text.slice(number.end, number.end + 20));
	const unit = found?.[1];
	if (found === null || unit === undefined) return undefined;
	const measure = unit === 'per cent' ? 'percent' : 'other';
	return { start: number.start, end: number.end + found[0].length, measure, unit };
}

const AFTER_MONTH = /(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?, $/;

/** "aged 43", and "Ana Roux, 43, a baker". */
function isAged(text: string, number: Span): boolean {
	const before = text.slice(Math.max(0, number.start - 24), number.start);
	if (/\b(?:aged|age|the age of) $/i.test(before)) return true;
	if (AFTER_MONTH.test(before)) return false;
	const isBetweenCommas = /^(?:,|\.$| and\b)/.test(text.slice(number.end, number.end + 5));
	return (
		isBetweenCommas && /\p{Lu}[\p{L}’'-]{1,16}, $/u.test(before) && number.end - number.start <= 2
	);
}

function bare({ start, end }: Span): Span {
	return { start, end };
}
