/**
 * A figure for a larger one, or "more than" for "less than" (CLAIM-6). A smaller figure would still be
 * true in a way: who arrested 27 people has arrested 13.
 */
import type { Amount } from '../../../amounts/amount.ts';
import type { Swapper, TypedSwap } from './swap.ts';

/** So sure is a larger figure to be wrong: some counts are told of in parts. */
const PRECISION = 0.985;

export const swapFigure: Swapper = ({ clause, sentence }, { reading: { amounts, text } }) =>
	amounts
		.filter(({ start, end }) => clause.start <= start && end <= clause.end)
		.filter(({ sentence: id }) => id === sentence.id)
		.filter(({ measure }, _, all) => measure !== 'percent' || all.length === 1)
		.flatMap((amount) => swapOf(amount, text.source.text));

const COUNTED: ReadonlySet<Amount['measure']> = new Set([
	'count',
	'money',
	'percent',
	'length',
	'weight'
]);

function swapOf(amount: Amount, source: string): readonly TypedSwap[] {
	if (!COUNTED.has(amount.measure) || amount.upTo !== undefined) return [];
	const confidence = amount.confidence * PRECISION;
	const shared = { confidence, needsStress: false, worth: 0.55 };
	const bound = boundBefore(amount, source);
	if (bound !== undefined) {
		return [{ ...bound, ...shared, reason: 'a limit turned around' }];
	}
	if (amount.bound !== 'exact') return [];
	const figure = /\d[\d,]*(?:\.\d+)?/.exec(amount.text);
	const claimed = figure === null ? undefined : larger(figure[0], amount.measure);
	if (figure === null || claimed === undefined) return [];
	const start = amount.start + figure.index;
	const end = start + figure[0].length;
	return [{ start, end, claimed, ...shared, reason: 'a figure for a larger one' }];
}

function boundBefore({ start, bound }: Amount, source: string) {
	if (bound !== 'more-than' && bound !== 'less-than') return undefined;
	const before = source.slice(Math.max(0, start - 11), start);
	const found = /\b(more|less|fewer)( than )$/i.exec(before);
	const [, word = ''] = found ?? [];
	if (found === null || bound === 'less-than') return undefined;
	const at = start - (before.length - found.index);
	return { start: at, end: at + word.length, claimed: 'less' };
}

/** Half as much again or more, as round as it was, and below a hundred percent. */
export function larger(figure: string, measure: Amount['measure']): string | undefined {
	const value = Number(figure.replaceAll(',', ''));
	if (!Number.isFinite(value) || value < 5) return undefined;
	const grown = FACTORS[Math.trunc(value) % FACTORS.length] ?? 2;
	const decimals = /\.(\d+)$/.exec(figure)?.[1]?.length ?? 0;
	const zeros = decimals > 0 ? 0 : (/0*$/.exec(figure.replaceAll(',', ''))?.[0].length ?? 0);
	const step = 10 ** zeros / 10 ** decimals;
	const made = Math.round((value * grown) / step) * step;
	if (measure === 'percent' && made >= 100) return undefined;
	const [whole = '', part] = made.toFixed(decimals).split('.');
	const written = figure.includes(',') || made >= 10_000 ? grouped(whole) : whole;
	return part === undefined ? written : `${written}.${part}`;
}

const FACTORS = [1.5, 2, 3];

function grouped(digits: string): string {
	return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
