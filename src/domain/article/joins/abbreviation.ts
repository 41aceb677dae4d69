/**
 * ARTICLE-14 to ARTICLE-18, ARTICLE-20: a point after an abbreviation, an initial or an ordinal. Only the word
 * right before the cut counts; with a closing mark between, the point ends a sentence like any other.
 */
import type { Cut } from '../cut.ts';
import { withoutOpeners } from '../marks.ts';

export function joinsAbbreviation(cut: Cut): boolean {
	const { language } = cut;
	const word = lastWord(cut.before);
	if (language.binding.has(word)) return true;
	if (language.numbered.has(word)) return FIGURE.test(cut.after);
	if (language.clock.has(word)) return continuesClock(cut);
	if (isOpenEnded(word, cut)) return !opensSentence(cut);
	return false;
}

const FIGURE = /^(?:\p{N}|[IVXLC]{2,}(?!\p{L}))/u;

/** One letter (an initial, `z.` of `z. B.`) or several with points: `U.S.`, `J.K.` */
const LETTERS = /^(?:\p{L}\.)+$/u;
const SHORT_ORDINAL = /^\d{1,2}\.$/;

function isOpenEnded(word: string, { language }: Cut): boolean {
	if (language.open.has(word) || LETTERS.test(word)) return true;
	return language.hasDottedOrdinals && SHORT_ORDINAL.test(word);
}

/** The word before the cut without opening marks; of `pro-U.S.` the part behind the hyphen. */
function lastWord(before: string): string {
	const start = before.search(/\S+$/);
	const word = start < 0 ? '' : before.slice(start);
	return withoutOpeners(word).replace(/^.*[-–—/]/u, '');
}

/** `(1400 GMT)` after `p.m.` and `(R., Tex.)` after `Jr.` go on: a bracket opens no sentence here. */
function opensSentence({ after, language }: Cut): boolean {
	if (after.startsWith('(')) return false;
	const word = FIRST_WORD.exec(withoutOpeners(after))?.[1];
	return word !== undefined && language.openers.has(word);
}

/** Not `Then-President`, not `No. 1`; of `It's` the part before the apostrophe. */
const FIRST_WORD = /^(\p{L}+)(?:['’]\p{L}+)?(?=[\s,;:]|$)/u;

function continuesClock(cut: Cut): boolean {
	const { before, after, language } = cut;
	if (after.startsWith('(') || NAMED_TIME.test(after)) return true;
	const word = /^\p{L}+/u.exec(after)?.[0];
	if (word !== undefined && language.clockContinuations.has(word)) return true;
	return FRONTED_TIME.test(before) && !opensSentence(cut);
}

/** `5 p.m. New York time` */
const NAMED_TIME = /^(?:\p{Lu}\p{L}+\s){1,3}time\b/u;

/** `At about 5 p.m. Moscow said …`: nothing but the time so far, so the sentence is still to come. */
const FRONTED_TIME = /^(?:\p{L}+\s){1,2}\d{1,2}(?:[.:]\d{2})?\s\S+$/u;
