/** Reads numbers in figures and words: "330,000", "3.5 billion", "thirty-three", "half a million" (COUNT-1). */
import type { Span } from '#domain/article/article.ts';
import { CARDINALS, ORDINALS, SCALES, SHORT_SCALES } from '../english/amounts.ts';

export type FoundNumber = Span & {
	readonly value: number;
	/** "million" and what follows from it, where the number ends on one; else 1. */
	readonly scale: number;
	readonly isOrdinal: boolean;
	/** Written in words all through: "ten", not "10". */
	readonly isWord: boolean;
};

type Atom = Span & {
	readonly kind: 'figure' | 'word' | 'scale' | 'half' | 'ordinal';
	readonly value: number;
};

const WORDS = [...CARDINALS.keys()].join('|');
const ATOM = new RegExp(
	// Neither a part of a longer figure nor of a word, a code, a version or a time.
	'(?<figure>(?<![\\p{L}\\d]|\\d[.,:/]|[\\p{L}][-.])(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,6})?(?![\\d/]|[.,:]\\d))' +
		`(?:(?<short>${[...SHORT_SCALES.keys()].join('|')})(?!\\p{L})|(?<nth>st|nd|rd|th)(?!\\p{L})|(?!\\p{L})|(?=(?:km|kg|cm|mm|ft|lb|mph|kph)\\b))` +
		`|\\b(?:(?<word>${WORDS})|(?<half>half an?|an?)(?= (?:${[...SCALES.keys()].join('|')})\\b)|(?<scale>${[...SCALES.keys()].join('|')})|(?<ordinal>${[...ORDINALS.keys()].join('|')}))\\b`,
	'giu'
);

/** The numbers of a text in order. Cost: in proportion to its length. */
export function numbersIn(text: string): readonly FoundNumber[] {
	const groups: Atom[][] = [];
	for (const atom of atomsIn(text)) {
		const last = groups.at(-1);
		const before = last?.at(-1);
		if (last !== undefined && before !== undefined && isJoined(before, { atom, text }))
			last.push(atom);
		else groups.push([atom]);
	}
	return groups.flatMap((atoms) => numberOf(atoms));
}

function atomsIn(text: string): readonly Atom[] {
	return [...text.matchAll(ATOM)].map((match) => {
		const { figure, short, nth, word, half, scale, ordinal } = match.groups ?? {};
		const span = { start: match.index, end: match.index + match[0].length };
		if (figure !== undefined) {
			const value = Number(figure.replaceAll(',', ''));
			if (nth !== undefined) return { ...span, kind: 'ordinal', value };
			return { ...span, kind: 'figure', value: value * shortScale(short) };
		}
		if (word !== undefined)
			return { ...span, kind: 'word', value: CARDINALS.get(word.toLowerCase()) ?? 0 };
		if (half !== undefined)
			return { ...span, kind: 'half', value: half.toLowerCase().startsWith('half') ? 0.5 : 1 };
		if (scale !== undefined)
			return { ...span, kind: 'scale', value: SCALES.get(scale.toLowerCase()) ?? 1 };
		return { ...span, kind: 'ordinal', value: ORDINALS.get((ordinal ?? '').toLowerCase()) ?? 0 };
	});
}

function shortScale(short: string | undefined): number {
	return SHORT_SCALES.get((short ?? '').toLowerCase()) ?? 1;
}

function isJoined(
	before: Atom,
	{ atom, text }: { readonly atom: Atom; readonly text: string }
): boolean {
	const gap = text.slice(before.end, Math.min(atom.start, before.end + 6));
	if (before.end + gap.length !== atom.start || before.kind === 'ordinal') return false;
	if (gap === ' and ' || gap === '-and-')
		return before.kind === 'scale' && before.value >= 100 && atom.kind === 'word';
	if (gap !== ' ' && gap !== '-') return false;
	if (atom.kind === 'scale') return true;
	if (atom.kind !== 'word') return false;
	if (before.kind === 'scale') return before.value >= 100;
	return before.kind === 'word' && before.value >= 20 && atom.value > 0 && atom.value < 10;
}

function numberOf(atoms: readonly Atom[]): readonly FoundNumber[] {
	const first = atoms[0];
	const last = atoms.at(-1);
	// "hundreds", "the million": a scale with nothing before it is no number.
	if (first === undefined || last === undefined || first.kind === 'scale') return [];
	return [
		{
			start: first.start,
			end: last.end,
			value: valueOf(atoms),
			scale: trailingScale(atoms),
			isOrdinal: last.kind === 'ordinal',
			isWord: first.kind !== 'figure'
		}
	];
}

function valueOf(atoms: readonly Atom[]): number {
	let total = 0;
	let current = 0;
	for (const { kind, value } of atoms) {
		if (kind !== 'scale') current += value;
		else if (value < 1000) current *= value;
		else {
			total += current * value;
			current = 0;
		}
	}
	// Decimals times a scale leave traces of binary arithmetic: 3.3 million is 3300000.
	return Number((total + current).toPrecision(12));
}

function trailingScale(atoms: readonly Atom[]): number {
	const first = atoms.findIndex(({ kind }) => kind === 'scale');
	if (first < 0) return 1;
	return atoms
		.slice(first)
		.reduce((scale, { kind, value }) => (kind === 'scale' ? scale * value : scale), 1);
}
