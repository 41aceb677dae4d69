import type { Verb } from '../../clauses/clause.ts';
import { participleOf, pastOf, thirdPersonOf } from '../../english/verbs.ts';

/**
 * Another verb in the form of one: "has repeatedly raised" with "lower" is "has repeatedly lowered".
 * The other may be several words, of which the first is inflected ("be present at", "was present
 * at"). Undefined where the form is none that is known.
 */
export function verbInForm(
	verb: Pick<Verb, 'text' | 'base' | 'tense' | 'voice' | 'particle'>,
	other: string,
	isPlural: boolean
): string | undefined {
	const own = verb.particle === undefined ? [] : verb.particle.split(' ');
	const words = verb.text.split(/\s+/);
	if (own.some((word, at) => words.at(at - own.length) !== word)) return undefined;
	const group = words.slice(0, words.length - own.length);
	const lead = group.slice(0, -1);
	const form = formOf({ ...verb, last: group.at(-1) ?? '', isAlone: lead.length === 0 }, isPlural);
	const [first = '', ...rest] = other.split(' ');
	// "had effusively criticised": an adverb fits its own verb.
	if (lead.some((word) => word.endsWith('ly'))) return undefined;
	const made = form?.(first);
	return made === undefined ? undefined : [...lead, made, ...rest].join(' ');
}

type Formed = Pick<Verb, 'base' | 'tense' | 'voice'> & {
	readonly last: string;
	readonly isAlone: boolean;
};

function formOf(
	{ base, tense, voice, last, isAlone }: Formed,
	isPlural: boolean
): ((base: string) => string) | undefined {
	const isParticiple = last === participleOf(base);
	if (voice === 'passive' || tense === 'perfect' || tense === 'past-perfect') {
		return isParticiple && !isAlone
			? (one) => (one === 'be' ? 'been' : participleOf(one))
			: undefined;
	}
	if (tense === 'future') return last === base && !isAlone ? (one) => one : undefined;
	if (!isAlone) return undefined;
	if (tense === 'past' && last === pastOf(base)) {
		return (one) => (one === 'be' ? (isPlural ? 'were' : 'was') : pastOf(one));
	}
	if (tense !== 'present') return undefined;
	if (last === thirdPersonOf(base)) return (one) => thirdPersonOf(one);
	return last === base ? (one) => (one === 'be' ? 'are' : one) : undefined;
}
