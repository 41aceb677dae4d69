/**
 * What cutting sentences must know of a language (ARTICLE-25). A language without a file here gets
 * the rules that need no word list, and everything in doubt stays together.
 * Abbreviations are written with their mark and matched letter for letter: `Sat.` is no `sat.`
 */
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';

export type SentenceLanguage = {
	/** Never end a sentence: titles before a name, `vs.`, `e.g.` */
	readonly binding: ReadonlySet<string>;
	/** Belong to a figure that follows and are plain words otherwise: `No.`, `p.` */
	readonly numbered: ReadonlySet<string>;
	/** May end a sentence or not; the next word decides: `Inc.`, `Jan.` */
	readonly open: ReadonlySet<string>;
	/** End a sentence unless the time goes on: `p.m.` */
	readonly clock: ReadonlySet<string>;
	/** Words after `p.m.` that still belong to the time: days, zones. */
	readonly clockContinuations: ReadonlySet<string>;
	/** Capitalised words that begin a sentence and seldom stand inside a name. */
	readonly openers: ReadonlySet<string>;
	/** Verbs by which a capitalised speaker is tied to the quotation before: `Mary said.` */
	readonly speechVerbs: ReadonlySet<string>;
	/** Whether `3.` may be an ordinal within a sentence: `am 3. Oktober`. */
	readonly hasDottedOrdinals: boolean;
};

/** The data of a BCP 47 tag's language; region and script do not matter. */
export function sentenceLanguage(tag: string): SentenceLanguage {
	const [language = ''] = tag.toLowerCase().split('-');
	return LANGUAGES.get(language) ?? ANY_LANGUAGE;
}

const LANGUAGES: ReadonlyMap<string, SentenceLanguage> = new Map([
	['en', ENGLISH],
	['de', GERMAN]
]);

const ANY_LANGUAGE: SentenceLanguage = {
	binding: new Set(),
	numbered: new Set(),
	open: new Set(),
	clock: new Set(),
	clockContinuations: new Set(),
	openers: new Set(),
	speechVerbs: new Set(),
	hasDottedOrdinals: false
};
