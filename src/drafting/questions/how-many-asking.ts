/** What stands for a figure when it is asked for: "how many workers", "what percentage of the vote". */
import type { Span } from '#domain/article/article.ts';
import type { Amount } from '../amounts/amount.ts';
import {
	ASK_FIGURE,
	FIGURE_OPENER,
	KNOWN_WHOLES,
	RELATIVE_THINGS,
	SIZED_THING
} from '../english/figures.ts';
import { COUNTING_ON } from '../english/context-words.ts';
import { BOUND_WORDS } from '../english/templates.ts';
import type { Rephrase } from './standing-alone.ts';

type Phrase = Span & { readonly text: string };

export type Figure = {
	readonly amount: Amount;
	/** The phrase of the clause that holds it. */
	readonly phrase: Phrase;
	/** A verb that a sum of money goes with: to pay, to raise. */
	readonly isPaid: boolean;
	/** A verb of rising and falling. */
	readonly isChange: boolean;
	readonly rephrase: Rephrase;
};

/** Undefined where the phrase says more than the figure and what it is of. */
export function askingFor(figure: Figure): string | undefined {
	const { amount, phrase } = figure;
	if (amount.start < phrase.start || amount.end > phrase.end) return undefined;
	const before = phrase.text.slice(0, amount.start - phrase.start);
	if (!FIGURE_OPENER.test(before)) return sizeOf(figure, before);
	const asking = plainly(figure);
	return asking && `${openingFor(amount)}${asking}`;
}

function openingFor({ bound, measure }: Amount): string {
	const opening = BOUND_WORDS[bound];
	return measure === 'count' ? opening : opening.replace('fewer', 'less');
}

function plainly({ amount, phrase, isPaid, isChange, rephrase }: Figure): string | undefined {
	const { measure, unit, counted, end } = amount;
	const rest = phrase.text.slice(end - phrase.start).trim();
	const words = (start: number) => rephrase.words({ start, end: phrase.end });
	if (measure === 'count') {
		if (counted === undefined || !isPlainlyCounted(counted, phrase, rest)) return undefined;
		const things = words(counted.start);
		return things && ASK_FIGURE.many(things);
	}
	const whole = /^of\s+/.exec(rest)?.[0];
	const from = phrase.end - rest.length;
	if (measure === 'percent') {
		if (rest === '') return isChange ? ASK_FIGURE.percent : undefined;
		if (whole === undefined || !isTelling(rest.slice(whole.length))) return undefined;
		const of = words(from + whole.length);
		return of && ASK_FIGURE.percentageOf(of);
	}
	if (measure === 'age' || measure === 'rank' || !unit.endsWith('s')) return undefined;
	if (/\b(?:and|or)\b/.test(rest)) return undefined;
	if (rest === '') return askingForUnit({ amount, isPaid, isChange });
	const of = whole === undefined && !/^in\s/.test(rest) ? undefined : words(from);
	return of && ASK_FIGURE.many(`${unit} ${of}`);
}

/** Sums that are neither paid nor risen are not asked for by their currency. */
function askingForUnit({
	amount,
	isPaid,
	isChange
}: Pick<Figure, 'amount' | 'isPaid' | 'isChange'>) {
	const { measure, unit } = amount;
	if (measure !== 'money') return ASK_FIGURE.many(unit);
	if (isPaid) return ASK_FIGURE.money;
	return isChange ? ASK_FIGURE.many(unit) : undefined;
}

/** Not "three of the directors", "the three mayors' letters", "three more years". */
function isPlainlyCounted(counted: NonNullable<Amount['counted']>, phrase: Phrase, rest: string) {
	const behind = phrase.text.slice(counted.end - phrase.start);
	return (
		counted.end <= phrase.end &&
		!/^of\b/.test(rest) &&
		!/^['’]/.test(behind) &&
		!/\b(?:and|or)\b/.test(behind) &&
		!COUNTING_ON.test(counted.text) &&
		// "seven Orrish and Kelmish clerks": what is counted stands further on.
		!/(?:ian|ean|can|ese|ish)$/.test(counted.text)
	);
}

/** "the vote", "the Afghan population", "voters in Orrin"; not "the money". */
function isTelling(whole: string): boolean {
	if (KNOWN_WHOLES.test(whole)) return true;
	const [article = '', ...others] = whole.split(/\s+/);
	return /^(?:the|all|its|their)$/i.test(article) ? others.length > 1 : true;
}

/** "a $3 million grant", "a grant of $3 million": how large it is. */
function sizeOf(figure: Figure, before: string): string | undefined {
	const { amount, phrase, rephrase } = figure;
	const { measure, bound, end } = amount;
	if ((measure !== 'money' && measure !== 'percent') || bound !== 'exact') return undefined;
	// Pounds without their sign may be a weight.
	if (amount.unit === 'pounds' && !amount.text.includes('£')) return undefined;
	const rest = phrase.text.slice(end - phrase.start);
	const [, named] = SIZED_THING.exec(before) ?? [];
	if (named !== undefined && rest.trim() === '') {
		const start = phrase.start + before.indexOf(named);
		const thing = rephrase.words({ start, end: start + named.trimEnd().length });
		return thing && ASK_FIGURE.size({ thing, unit: unitOf(figure) });
	}
	if (!/^an?\s+$/i.test(before) || !/^ [\p{L} -]+$/u.test(rest)) return undefined;
	const thing = rephrase.words({ start: end + 1, end: phrase.end });
	if (thing !== undefined && RELATIVE_THINGS.test(thing)) return undefined;
	return thing && ASK_FIGURE.size({ thing, unit: unitOf(figure) });
}

function unitOf({ amount }: Figure): string {
	return amount.measure === 'percent' ? 'percent' : amount.unit;
}
