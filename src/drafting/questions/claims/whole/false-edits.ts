/**
 * CLAIM-22: one change that makes a whole sentence false: a figure for a larger one, a year, a month or a
 * day for another, or a word for its opposite.
 */
import type { Span } from '#domain/article/article.ts';
import { isCommonKnowledge } from '../../../english/well-known.ts';
import { OF_ERROR } from '../../../english/gap-words.ts';
import { BOTH_ENDS, OPPOSITE_WORDS, type WordChange } from '../../../english/word-changes.ts';
import { larger } from '../swaps/figure.ts';
import { otherThan } from '../swaps/time.ts';
import type { ClauseScene } from '../../clause-scene.ts';
import { dateHoles } from '../../cloze-dates.ts';
import { figureHoles } from '../../cloze-figures.ts';
import type { Edit, WholeSentence } from './whole-sentence.ts';

export type FalseEdit = Edit & { readonly worth: number; readonly reason: string };

/** The best first. */
export function falseEdits(scene: ClauseScene, whole: WholeSentence): readonly FalseEdit[] {
	return [...oppositesIn(whole), ...figuresIn(scene, whole), ...datesIn(scene, whole)];
}

function oppositesIn(whole: WholeSentence): readonly FalseEdit[] {
	return changesIn(whole, OPPOSITE_WORDS)
		.filter((edit) => isPlainOpposite(whole, edit))
		.map((edit) => ({ ...edit, worth: 0.55, reason: 'a word for its opposite' }));
}

/** Each change where its words stand once, in no name, and the other words do not stand there too. */
export function changesIn(
	{ sentence, names }: Pick<WholeSentence, 'sentence' | 'names'>,
	changes: readonly WordChange[]
): readonly Edit[] {
	return changes.flatMap(({ find, to }) => {
		const [found, ...more] = sentence.text.matchAll(find);
		if (found === undefined || more.length > 0) return [];
		// "supports a wage but supports towns": the one would be changed and not the other.
		if (sentence.text.split(found[0]).length > 2) return [];
		if (sentence.text.includes(to) && !found[0].includes(to)) return [];
		const start = sentence.start + found.index;
		const end = start + found[0].length;
		return names.some((name) => overlaps(name, { start, end })) ? [] : [{ start, end, to }];
	});
}

function overlaps(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

/** What stands around the words leaves them as they are, or would give the change away. */
function isPlainOpposite({ sentence: { start, text }, names }: WholeSentence, edit: Edit): boolean {
	const before = text.slice(0, edit.start - start);
	const from = text.slice(edit.start - start);
	// "harder and longer than": the two belong together.
	if (/ than\b/.test(from.slice(0, 16)) && /\band $/.test(before)) return false;
	// Who won is known of those whom all know; "fell 8% to 12 from 13" tells itself.
	if (/^won /.test(from) && names.some((name) => isCommonKnowledge(name.text))) return false;
	if (BOTH_ENDS.test(text)) return false;
	// "was opposed to", "is increased by": a passive turns with its agent.
	return !/\b(?:was|were|be|been|being|is|are) $/.test(before) || !/ed\b/.test(edit.to);
}

function figuresIn(scene: ClauseScene, { passage, sentence }: WholeSentence): readonly FalseEdit[] {
	const amounts = scene.amountsIn(sentence.id);
	return figureHoles(passage, amounts).flatMap(({ start, end, measure = 'other' }) => {
		const [amount] = amounts.filter((one) => one.start <= start && end <= one.end);
		const written = sentence.text.slice(start - sentence.start, end - sentence.start);
		if (amount === undefined || UNFIT.has(amount.bound) || amount.measure === 'age') return [];
		if (OF_ERROR.test(sentence.text) || /margin/i.test(sentence.text)) return [];
		if (!/^\d/.test(written) || /[a-z]$/.test(written)) return [];
		const to = larger(written, measure);
		const isElsewhere = to !== undefined && scene.reading.text.source.text.includes(to);
		if (to === undefined || isElsewhere) return [];
		const shares = amounts.filter((one) => one.measure === 'percent' && one !== amount);
		const rest = shares.reduce((sum, { value }) => sum + value, 0);
		if (measure === 'percent' && shares.length > 0 && rest + Number(to) > 100) return [];
		return [{ start, end, to, worth: 0.5, reason: 'a figure for a larger one' }];
	});
}

/** Less than 20 is less than 40 as well. */
const UNFIT: ReadonlySet<string> = new Set(['less-than', 'range']);

function datesIn(scene: ClauseScene, { passage, sentence, names }: WholeSentence) {
	if (/\bwill\b/.test(sentence.text)) return [];
	const calendar = { year: Infinity, month: undefined };
	const times = scene.timesIn(sentence.id);
	return dateHoles(passage, { times, named: names, calendar }).flatMap(
		({ start, end }): readonly FalseEdit[] => {
			const written = sentence.text.slice(start - sentence.start, end - sentence.start);
			// A day that not every month has, and "Nov.", stay.
			const [part] = /^(?:\p{Lu}\p{L}+(?! (?:29|3[01])|\p{L}|\.)|\d{4}$)/u.exec(written) ?? [];
			const to = part === undefined ? undefined : otherThan(part, scene.reading.text.source.text);
			if (part === undefined || to === undefined) return [];
			return [{ start, end: start + part.length, to, worth: 0.42, reason: 'a date for a date' }];
		}
	);
}
