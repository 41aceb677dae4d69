/** Noun phrases that a figure opens, by what the figure is known to count rather than by their words. */
import type { Amount } from '../amounts/amount.ts';
import type { Noun } from '../clauses/noun-head.ts';
import { nounWithOfAt } from '../clauses/noun-phrase.ts';
import { NOUN_PREPOSITIONS } from '../english/clauses-words.ts';
import type { Subject } from '../clauses/subject.ts';
import { verbGroupAt } from '../clauses/verb-group.ts';
import { type Word, wordAt } from '../clauses/word.ts';
import { FIGURE_OPENER } from '../english/figures.ts';

/** The figures of a sentence, by where they begin. */
export type Figures = ReadonlyMap<number, Amount>;

export function figuresOf(amounts: readonly Amount[]): Figures {
	return new Map(amounts.map((amount) => [amount.start, amount]));
}

/** "more than eight thousand reports of theft": from its opener to what "of" joins. */
export function figureNounAt(
	words: readonly Word[],
	from: number,
	figures: Figures
): Noun | undefined {
	const at = openedFrom(words, from, figures);
	const amount = at === undefined ? undefined : figures.get(wordAt(words, at).start);
	if (
		at === undefined ||
		amount === undefined ||
		amount.measure === 'rank' ||
		amount.measure === 'age'
	)
		return undefined;
	const isCount = amount.measure === 'count';
	if (isCount && amount.counted === undefined) return undefined;
	const end = isCount ? (amount.counted?.end ?? amount.end) : amount.end;
	let to = at;
	while (wordAt(words, to).end !== 0 && wordAt(words, to).start < end) to += 1;
	if (wordAt(words, to - 1).end !== end || isInsideNoun(words, to)) return undefined;
	const head = to - 1;
	while (wordAt(words, to).lower === 'of') {
		const next = nounWithOfAt(words, to + 1);
		if (next === undefined) return undefined;
		to = next.to;
	}
	const whole = { from, to, head };
	return { ...whole, time: undefined, parts: [whole], isNegative: false };
}

const LONGEST_OPENER = 3;

/** Past "more than", "the", "about": where the figure itself begins. */
function openedFrom(words: readonly Word[], from: number, figures: Figures): number | undefined {
	let opener = '';
	for (let at = from; at <= from + LONGEST_OPENER; at += 1) {
		const { start, lower } = wordAt(words, at);
		if (figures.has(start) && lower !== '') return FIGURE_OPENER.test(opener) ? at : undefined;
		opener += `${lower} `;
	}
	return undefined;
}

/** "a $40 million offering", "12 members' letters", "three men and two women". */
function isInsideNoun(words: readonly Word[], at: number): boolean {
	const { tag, lower } = wordAt(words, at);
	return ['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM'].includes(tag) || /^['’-]/.test(lower);
}

/** "Some 300 workers at the plant went": as the subject of what follows. */
export function figureSubjectAt(
	words: readonly Word[],
	from: number,
	figures: Figures
): Subject | undefined {
	let noun = figureNounAt(words, from, figures);
	for (let step = 0; step < MOST_STEPS && noun !== undefined; step += 1) {
		const group = verbGroupAt(words, noun.to);
		if (group !== undefined) return { noun, adjuncts: [], group, doubts: [] };
		const isJoined = NOUN_PREPOSITIONS.has(wordAt(words, noun.to).lower);
		const next: Noun | undefined = isJoined ? nounWithOfAt(words, noun.to + 1) : undefined;
		noun = next?.time === undefined ? next && { ...noun, to: next.to } : undefined;
	}
	return undefined;
}

const MOST_STEPS = 3;

/** A figure with what it counts right before a verb: it is what the verb is told of, whatever opens it. */
export function figureBefore(
	{ words, figures }: { readonly words: readonly Word[]; readonly figures: Figures },
	end: number
): Noun | undefined {
	for (let from = Math.max(0, end - LONGEST_SUBJECT); from < end; from += 1) {
		const noun = figureNounAt(words, from, figures);
		if (noun?.to === end) return noun;
	}
	return undefined;
}

const LONGEST_SUBJECT = 9;
