/**
 * The forms of English verbs: from data where they are irregular, by rule else. Given and answered
 * in lower case. A rule that cannot be sure (a base that is no word it knows) takes the commoner way.
 */
import { remembered } from '../remembered.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import {
	BASES_LIKE_FORMS,
	DOUBLE_ENDED,
	DOUBLING,
	DOUBLING_L,
	PLAIN_STEMS,
	STEMS_WITH_E
} from './verb-stems.ts';

export type VerbForm = 'base' | 'third-person' | 'past' | 'participle' | 'ing';

/** announce → announced, take → took, stop → stopped. */
export function pastOf(base: string): string {
	return IRREGULAR.get(base)?.pasts[0] ?? withEd(base);
}

/** announce → announced, take → taken. */
export function participleOf(base: string): string {
	return IRREGULAR.get(base)?.participles[0] ?? withEd(base);
}

/** announce → announces, carry → carries, have → has. */
export function thirdPersonOf(base: string): string {
	const odd = ODD_THIRD_PERSONS.get(base);
	if (odd !== undefined) return odd;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** announce → announcing, stop → stopping, lie → lying. */
export function ingOf(base: string): string {
	if (base === 'be') return 'being';
	if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
	if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
	return `${doubled(base)}ing`;
}

/** The base of any form: retook → retake, carried → carry, stopping → stop, announces → announce. */
export const baseOf: (form: string) => string = remembered((form) => {
	const irregular = BASE_OF_IRREGULAR.get(form);
	if (irregular !== undefined) return irregular;
	if (IRREGULAR.has(form)) return form;
	if (/ied$/.test(form)) return form.length === 4 ? form.slice(0, -1) : `${form.slice(0, -3)}y`;
	if (/[a-z]{2}ed$/.test(form)) return unendedBase(form, 'ed');
	if (/[a-z]{2}ing$/.test(form) && /[aeiouy].*ing$/.test(form)) return unendedBase(form, 'ing');
	return baseOfThirdPerson(form);
});

/** Every form that a word can be of the verb with this base; none where it is no form of it. */
export function formsOf(word: string, base: string): readonly VerbForm[] {
	return tableOf(base)
		.filter(([, words]) => words.includes(word))
		.map(([form]) => form);
}

type FormTable = readonly (readonly [VerbForm, readonly string[]])[];

/** All forms of a verb. Texts have the same few hundred verbs. */
const tableOf: (base: string) => FormTable = remembered((base) => {
	const irregular = IRREGULAR.get(base);
	const regular = [withEd(base), ...britishDoubled(base)];
	return [
		['base', [base]],
		['third-person', [thirdPersonOf(base)]],
		['past', irregular?.pasts ?? regular],
		['participle', irregular?.participles ?? regular],
		['ing', [ingOf(base), ...britishDoubled(base).map((form) => form.replace(/ed$/, 'ing'))]]
	];
});

const IRREGULAR = new Map(IRREGULAR_VERBS.map((verb) => [verb.base, verb]));

const ODD_THIRD_PERSONS: ReadonlyMap<string, string> = new Map([
	['be', 'is'],
	['have', 'has'],
	['quiz', 'quizzes']
]);

/** Some are bases of other verbs too (found, saw, lay), which are rarer than these pasts. */
const BASE_OF_IRREGULAR: ReadonlyMap<string, string> = new Map([
	...IRREGULAR_VERBS.flatMap(({ base, pasts, participles }) =>
		[...participles, ...pasts].map((form): [string, string] => [form, base])
	),
	...['is', 'are', 'am', 'was', 'were', 'being'].map((form): [string, string] => [form, 'be']),
	['has', 'have'],
	['does', 'do'],
	['goes', 'go'],
	['dying', 'die'],
	['lying', 'lie'],
	['tying', 'tie'],
	['vying', 'vie']
]);

function withEd(base: string): string {
	if (base.endsWith('e')) return `${base}d`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	return `${doubled(base)}ed`;
}

function britishDoubled(base: string): readonly string[] {
	return DOUBLING_L.has(base) ? [`${base}ed`, `${base}led`] : [];
}

/** With the last letter twice where an ending makes it so: stop → stopp, refer → referr. */
function doubled(base: string): string {
	const isShort = /^[^aeiou]*(?:[aeiou]|qu[ai])[bdgklmnprtvz]$/.test(base);
	if (isShort || DOUBLING.has(base)) return base + base.slice(-1);
	return /[^aeiou]ic$/.test(base) ? `${base}k` : base;
}

function unendedBase(form: string, ending: 'ed' | 'ing'): string {
	if (BASES_LIKE_FORMS.has(form)) return form;
	const stem = form.slice(0, -ending.length);
	if (stem.endsWith('e')) return ending === 'ed' ? `${stem}e` : stem;
	if (PLAIN_STEMS.has(stem)) return stem;
	if (STEMS_WITH_E.has(stem)) return `${stem}e`;
	if (/[^aeiou]ick$/.test(stem) && PANICKED.has(stem)) return stem.slice(0, -1);
	if (/([bdgmnprtvz])\1$/.test(stem)) return DOUBLE_ENDED.has(stem) ? stem : stem.slice(0, -1);
	if (stem.endsWith('ll')) return DOUBLING_L.has(stem.slice(0, -1)) ? stem.slice(0, -1) : stem;
	return losesE(stem) ? `${stem}e` : stem;
}

const PANICKED: ReadonlySet<string> = new Set([
	'panick',
	'mimick',
	'traffick',
	'picnick',
	'frolick'
]);

/** Whether a stem that stood before "-ed" or "-ing" is written with an "e" by itself. */
function losesE(stem: string): boolean {
	if (/(?:ss|zz|tz|[wxyho])$/.test(stem)) return false;
	if (/(?:[csuvz]|[dlrn]g|[^aeiourlwh]l)$/.test(stem)) return true;
	if (/[^aeiou][^aeiou]$/.test(stem)) return false;
	if (/(?:[iu]at|[qg]ui[a-z]|quo[a-z]|uad)$/.test(stem)) return true;
	if (/[aeiou]{2}[^aeiou]$/.test(stem)) return false;
	const isShort = /^[^aeiou]*[aeiouy][^aeiou]$/.test(stem);
	return isShort || !/(?:al|e[a-z]|o[lmnpr]|ot|ip|it)$/.test(stem);
}

function baseOfThirdPerson(form: string): string {
	if (/^[a-z]ies$/.test(form)) return form.slice(0, -1);
	if (form.endsWith('ies')) return `${form.slice(0, -3)}y`;
	if (/(?:ss|x|zz|ch|sh|[^aeiou]o)es$/.test(form)) return form.slice(0, -2);
	if (/uses$/.test(form) && PLAIN_STEMS.has(form.slice(0, -2))) return form.slice(0, -2);
	return /[^su]s$/.test(form) ? form.slice(0, -1) : form;
}
