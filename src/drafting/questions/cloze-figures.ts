/** CLOZE-5: figures that a sentence cannot be filled in with but out of the article. They are typed. */
import {
	CHANGE,
	COUNTED_STATE,
	FROM_NOW,
	KIN,
	LISTED,
	OF_ERROR,
	PRIVATE_LIFE,
	SAID_OF_COURSE,
	TELLING_AGE,
	TELLING_RANKS,
	TELLING_SPANS,
	WORKED_OUT
} from '../english/gap-words.ts';
import type { Amount } from '../amounts/amount.ts';
import { type Hole, isWithin, standsOnce } from './cloze-hole.ts';
import type { Passage } from './cloze-passages.ts';

/** The best two at most, in the order of the text; none where one follows from the other. */
export function figureHoles(passage: Passage, amounts: readonly Amount[]): readonly Hole[] {
	const holes = amounts.flatMap((amount) => holeOver(passage, amount));
	if (holes.length === 0 || isWorkedOut(passage, amounts)) return [];
	return isChange(passage, amounts) ? bothEnds(holes) : holes;
}

/** "rose 5% to 2.1 million from 2 million": any of the three follows from the other two. */
function isChange({ text }: Passage, amounts: readonly Amount[]): boolean {
	const shares = amounts.filter(({ measure }) => measure === 'percent').length;
	return shares > 0 && amounts.length - shares > 1 && CHANGE.test(text);
}

function bothEnds(holes: readonly Hole[]): readonly Hole[] {
	const ends = holes.filter(({ measure }) => measure !== 'percent');
	const [one, other] = ends;
	return one?.measure === other?.measure && one?.worth === other?.worth ? ends : [];
}

/** "22 percent against 11, a margin of two to one"; what makes up a hundred. */
function isWorkedOut({ text }: Passage, amounts: readonly Amount[]): boolean {
	if (amounts.length > 1 && WORKED_OUT.test(text)) return true;
	const shares = amounts.filter(({ measure }) => measure === 'percent');
	return shares.length === 2 && shares.reduce((sum, { value }) => sum + value, 0) === 100;
}

function holeOver(passage: Passage, amount: Amount): readonly Hole[] {
	const { start, end, measure, upTo, value } = amount;
	const worth = worthOf(passage, amount);
	if (worth === 0 || upTo !== undefined || (Number.isInteger(value) && value < leastOf(measure)))
		return [];
	if (!passage.isWholeSpeech && isWithin(passage.quoted, amount)) return [];
	if (isOfCourse(passage, amount)) return [];
	const figure = FIGURE.exec(amount.text);
	const written = figure?.[0] ?? numberWord(amount.text);
	if (written === undefined || !standsOnce(passage, written)) return [];
	if (isToldInOtherWords(passage, { written, value })) return [];
	const from = figure === null ? start : start + figure.index;
	const key = [...new Set([written, written.replaceAll(',', ''), ...otherWay(amount, written)])];
	const to = from + written.length;
	if (to > end) return [];
	return [{ start: from, end: to, gap: { key, wrong: [] }, of: 'figure', worth, measure }];
}

const FIGURE = /\d[\d,]*(?:\.\d+)?(?:(?:st|nd|rd|th)\b)?/;

/** Two is guessed. */
const LEAST = 3;

function leastOf(measure: Amount['measure']): number {
	return measure === 'percent' || measure === 'other' ? 2 : LEAST;
}

const WORTH: Readonly<Record<Amount['measure'], number>> = {
	money: 0.5,
	percent: 0.5,
	count: 0.48,
	length: 0.42,
	weight: 0.42,
	other: 0.42,
	duration: 0.32,
	age: 0.28,
	rank: 0.3
};

/** 0 for what is no gap. */
function worthOf(passage: Passage, amount: Amount): number {
	const { measure, value, text } = amount;
	if (measure === 'rank') return isTellingRank(amount) ? WORTH.rank : 0;
	if (measure === 'count') return isCount(passage, amount) ? countWorth(passage, value) : 0;
	if (measure === 'duration' || measure === 'age') {
		if (isOfTheirOwn(passage, amount)) return 0;
	}
	if (measure === 'duration') return isSpan(passage, amount) ? WORTH.duration : 0;
	if (measure === 'age') return isTelling(value) && /-/.test(text) ? WORTH.age : 0;
	if (measure === 'other') return /point/.test(passage.text) ? WORTH.other : 0;
	return /\d/.test(text) ? WORTH[measure] : 0;
}

/** "a wife of 20 years", "her 14-year-old daughter": nobody's business. */
function isOfTheirOwn({ text, start }: Passage, amount: Amount): boolean {
	const at = amount.start - start;
	const near = text.slice(Math.max(0, at - 30), amount.end - start + 30);
	return KIN.test(near) || PRIVATE_LIFE.test(near);
}

function countWorth({ text }: Passage, value: number): number {
	if (value > LONGEST_LIST) return WORTH.count;
	return LISTED.test(text) ? 0 : 0.38;
}

const LONGEST_LIST = 10;

/** "after 17 years", "a three-day strike"; not "a 30-second spot". */
function isSpan({ text: shown, start }: Passage, { end, value, text }: Amount): boolean {
	const behind = shown.slice(end - start, end - start + 40);
	if (value < LEAST || FROM_NOW.test(behind)) return false;
	return !text.includes('-') || TELLING_SPANS.test(behind);
}

/** "the ninth debate"; not "the 45th president", and not part of a name. */
function isTellingRank({ value, counted, confidence }: Amount): boolean {
	return value > LEAST && confidence > SURE && TELLING_RANKS.has(counted?.head ?? '');
}

function isTelling(age: number): boolean {
	const { youngest, grown, old } = TELLING_AGE;
	return (age >= youngest && age < grown) || age >= old;
}

/** "a 911 caller" counts none; "9,400 to 8,100" counts what was named before. */
function isCount(passage: Passage, { counted, start, end, text, confidence }: Amount): boolean {
	if (SEVERAL.test(counted?.text ?? '') && confidence >= SURE) return !YEAR.test(text);
	if (YEAR.test(text)) return false;
	const behind = passage.text.slice(end - passage.start, end - passage.start + 20);
	const before = passage.text.slice(0, start - passage.start);
	const isAlone = ALONE.test(text) && BESIDE.test(before) && /^(?:[,.]| (?!\p{Lu}))/u.test(behind);
	return GROUPED.test(text) || isAlone || (COUNTED_STATE.test(behind) && !/^\d/.test(text));
}

const SEVERAL = /(?:s|people|men|women|children|personnel|police|staff|cattle|sheep)$/;
const ALONE = /^[1-9]\d{1,3}$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const SURE = 0.7;
/** No part of a name before it: "Highway 49". */
const BESIDE = /(?:^|[\s(])\p{Ll}+,? $/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

function isOfCourse({ text, start }: Passage, amount: Amount): boolean {
	const at = amount.start - start;
	const around = text.slice(Math.max(0, at - 14), amount.end - start + 24);
	return SAID_OF_COURSE.test(around) || OF_ERROR.test(text.slice(Math.max(0, at - 70), at));
}

/** "Twenty-seven", the "two" of "two million", the "nine" of "nine-day"; undefined for "a dozen" and "half a million". */
function numberWord(text: string): string | undefined {
	return NUMBER_WORD.exec(text)?.[0];
}

const NUMBER_WORD =
	/^(?!an?\b|half\b|dozen)\p{L}+(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?=[ -]|$)/iu;

function otherWay({ text, value }: Amount, written: string): readonly string[] {
	const word = SMALL[value];
	if (/\d/.test(written)) return word !== undefined && written === String(value) ? [word] : [];
	if (!SCALED.test(text.slice(written.length))) return [String(value)];
	const small = SMALL.indexOf(written.toLowerCase());
	return small > 0 ? [String(small)] : [];
}

const SCALED = /^[ -](?:hundred|thousand|million|billion|trillion)/i;

const SMALL: readonly string[] = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];

type Told = { readonly written: string; readonly value: number };

/** "three … the trio", "3 … three". */
function isToldInOtherWords({ text }: Passage, { written, value }: Told): boolean {
	const other = /\d/.test(written) ? SMALL[value] : String(value);
	return other !== undefined && new RegExp(`\\b${other}\\b`, 'i').test(text);
}
