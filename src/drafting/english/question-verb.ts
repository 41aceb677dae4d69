/** How English asks with a verb: "did buy", "has closed", "was signed". */
import type { Verb } from '../clauses/clause.ts';
import { baseOf, pastOf, thirdPersonOf } from './verbs.ts';

/** What stands before and behind the subject in a question: "did" … "send". */
export type SplitVerb = { readonly auxiliary: string; readonly rest: string };

/** Undefined where no question is made of it: a negation, a modal, a form that is not known. */
export function splitForQuestion(verb: Verb, isPlural: boolean): SplitVerb | undefined {
	const words = plainPast(verb, isPlural).split(/\s+/);
	const [first = ''] = words;
	if (verb.isNegated || verb.tense === 'modal') return undefined;
	if (BE.has(first) || (words.length > 1 && AUXILIARIES.has(first))) {
		return { auxiliary: first, rest: words.slice(1).join(' ') };
	}
	const at = words.findIndex((word) => baseOf(word.toLowerCase()) === verb.base);
	if (at < 0 || !SIMPLE.has(verb.tense)) return undefined;
	const auxiliary = verb.tense === 'present' ? (isPlural ? 'do' : 'does') : 'did';
	return { auxiliary, rest: words.with(at, verb.base).join(' ') };
}

/** The verb behind "who" or "what", which count as one: "were deployed" is "was deployed". */
export function afterWho(verb: Verb, isPlural: boolean): string | undefined {
	if (verb.isNegated || verb.tense === 'modal') return undefined;
	const words = plainPast(verb, isPlural).split(/\s+/);
	const [first = ''] = words;
	const singular = SINGULAR.get(first);
	if (singular !== undefined && (BE.has(first) || words.length > 1)) {
		return [singular, ...words.slice(1)].join(' ');
	}
	const at = words.findIndex((word) => baseOf(word.toLowerCase()) === verb.base);
	if (at < 0) return undefined;
	if (verb.tense !== 'present' || !isPlural || words.length > 1 + at) return words.join(' ');
	return words.with(at, thirdPersonOf(verb.base)).join(' ');
}

/** A question asks for the past as such: "had built" is "built", "had been signed" is "was signed". */
function plainPast({ text, tense, voice, base }: Verb, isPlural: boolean): string {
	if (tense !== 'past-perfect') return text;
	if (voice === 'passive') return text.replace(/^had been\b/, isPlural ? 'were' : 'was');
	return text.replace(
		/^had\s+(.*?)(\S+)(\s+\S+)?$/,
		(all, adverbs: string, main: string, particle = '') =>
			baseOf(main) === base ? `${adverbs}${pastOf(base)}${particle}` : all
	);
}

const SIMPLE: ReadonlySet<Verb['tense']> = new Set(['past', 'past-perfect', 'present']);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const AUXILIARIES: ReadonlySet<string> = new Set([...BE, 'has', 'have', 'had', 'will']);
const SINGULAR: ReadonlyMap<string, string> = new Map([
	['are', 'is'],
	['were', 'was'],
	['have', 'has']
]);
