/** A verb for its opposite (CLAIM-8): who raised wages did not lower them by that act. */
import { OPPOSITES } from '../../../english/templates-claims.ts';
import { participleOf, pastOf, thirdPersonOf } from '../../../english/verbs.ts';
import type { Verb } from '../../../clauses/clause.ts';
import type { Swapper } from './swap.ts';

const PRECISION = 0.98;

export const swapVerb: Swapper = ({ clause }) => {
	const { verb, object } = clause;
	const opposite = OPPOSITES.get(verb.base);
	if (opposite === undefined || verb.particle !== undefined) return [];
	if (object === undefined && verb.voice === 'active' && !ALONE.has(verb.base)) return [];
	const claimed = sameForm(verb, opposite);
	if (claimed === undefined) return [];
	const { start, end } = verb;
	return [
		{
			start,
			end,
			claimed,
			confidence: PRECISION,
			needsStress: false,
			reason: 'a verb for its opposite',
			worth: 0.6
		}
	];
};

/** Opposites without an object: prices rise and fall. */
const ALONE = new Set(['rise', 'fall', 'increase']);

function sameForm({ text, base, tense, voice }: Verb, opposite: string): string | undefined {
	const words = text.split(' ');
	const last = words.at(-1) ?? '';
	const lead = words.slice(0, -1).join(' ');
	const after = (form: string) => (lead === '' ? form : `${lead} ${form}`);
	if (voice === 'passive' && last === participleOf(base)) return after(participleOf(opposite));
	if (voice === 'passive') return undefined;
	if (tense === 'past' && words.length === 1 && last === pastOf(base)) return pastOf(opposite);
	if (tense === 'present' && words.length === 1) {
		return last === base ? opposite : thirdPersonOf(opposite);
	}
	if (tense === 'perfect' && last === participleOf(base)) return after(participleOf(opposite));
	return undefined;
}
