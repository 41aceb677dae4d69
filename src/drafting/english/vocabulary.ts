/**
 * What English words can be, from the word list of compromise: first names with their gender,
 * surnames, cities, countries, common words. Only its list is used, not its tagger.
 */
import nlp from 'compromise/two';
import {
	DOUBTFUL_NAMES,
	HER_NAMES,
	HER_WORDY_NAMES,
	HIS_NAMES,
	HIS_WORDY_NAMES
} from './first-names.ts';

/** True for a word that is written with a small letter in running text. */
export function isCommonWord(word: string): boolean {
	return has(word, COMMON);
}

export function isFirstName(word: string): boolean {
	return has(word, FIRST_NAME) || HIS_NAMES.has(word) || HER_NAMES.has(word);
}

/** Undefined where the name is given to both, or is none. */
export function genderOfFirstName(word: string): 'she' | 'he' | undefined {
	const isHers = has(word, FEMALE) || HER_NAMES.has(word) || HER_WORDY_NAMES.has(word);
	const isHis = has(word, MALE) || HIS_NAMES.has(word) || HIS_WORDY_NAMES.has(word);
	return isHers === isHis ? undefined : isHers ? 'she' : 'he';
}

/** First names that are a common word, a place or a title as well: Mark, Rose, Jordan. */
export function isWordyFirstName(word: string): boolean {
	return HIS_WORDY_NAMES.has(word) || HER_WORDY_NAMES.has(word) || DOUBTFUL_NAMES.has(word);
}

export function isListedSurname(word: string): boolean {
	return has(word, SURNAME);
}

/** Cities, countries and regions, also of several words. */
export function isListedPlace(words: string): boolean {
	return has(words, PLACE);
}

/** Syrian, Dutch, Texans. */
export function isListedDemonym(word: string): boolean {
	return has(word, DEMONYM);
}

export function isListedOrganisation(words: string): boolean {
	return has(words, ORGANISATION);
}

const COMMON: ReadonlySet<string> = new Set([
	'Actor',
	'Adjective',
	'Adverb',
	'Cardinal',
	'Comparative',
	'Conjunction',
	'Copula',
	'Determiner',
	'Duration',
	'Expression',
	'Gerund',
	'Infinitive',
	'Modal',
	'Noun',
	'Ordinal',
	'Participle',
	'PastTense',
	'Plural',
	'Preposition',
	'PresentTense',
	'Pronoun',
	'QuestionWord',
	'Singular',
	'Superlative',
	'TextValue',
	'Uncountable'
]);
const FIRST_NAME: ReadonlySet<string> = new Set(['FirstName', 'MaleName', 'FemaleName']);
const FEMALE: ReadonlySet<string> = new Set(['FemaleName']);
const MALE: ReadonlySet<string> = new Set(['MaleName']);
const SURNAME: ReadonlySet<string> = new Set(['LastName']);
const PLACE: ReadonlySet<string> = new Set(['City', 'Country', 'Region']);
const DEMONYM: ReadonlySet<string> = new Set(['Demonym']);
const ORGANISATION: ReadonlySet<string> = new Set(['Organization', 'SportsTeam']);

function has(word: string, kinds: ReadonlySet<string>): boolean {
	const kind = LEXICON.get(word.toLowerCase());
	if (kind === undefined) return false;
	return typeof kind === 'string' ? kinds.has(kind) : kind.some((one) => kinds.has(one));
}

type Kinds = string | readonly string[];

/** The package types its model as a bare object; what is not of the known shape is left out. */
function lexiconOf(model: object): ReadonlyMap<string, Kinds> {
	const one: unknown = 'one' in model ? model.one : undefined;
	if (typeof one !== 'object' || one === null || !('lexicon' in one)) return new Map();
	const { lexicon } = one;
	if (typeof lexicon !== 'object' || lexicon === null) return new Map();
	return new Map(Object.entries(lexicon).filter(isEntry));
}

function isEntry(entry: [string, unknown]): entry is [string, Kinds] {
	const [, kinds] = entry;
	return typeof kinds === 'string' || Array.isArray(kinds);
}

const LEXICON = lexiconOf(nlp.model());
