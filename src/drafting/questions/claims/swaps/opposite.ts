/** A verb for its opposite (CLAIM-8): who raised wages did not lower them by that act. */
import { OPPOSITES } from '../../../english/templates-claims.ts';
import { verbInForm } from '../verb-in-form.ts';
import type { ToldClause } from '../../told-clauses.ts';
import type { Swapper } from './swap.ts';

const PRECISION = 0.98;

export const swapVerb: Swapper = (told) => {
	const { verb, object, subject } = told.clause;
	const opposite = OPPOSITES.get(verb.base);
	if (opposite === undefined || verb.particle !== undefined) return [];
	if (object === undefined && verb.voice === 'active' && !ALONE.has(verb.base)) return [];
	// "leaves a gap" is no leaving.
	if (verb.base === 'leave' && object !== undefined) return [];
	if (ALONE.has(verb.base) && !isQuantity(told)) return [];
	const claimed = verbInForm(verb, opposite, subject.isPlural);
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
const ALONE = new Set(['rise', 'fall']);

/** Figures rise and fall; cheers and candidates rise in other ways. */
function isQuantity({ clause, sentence }: ToldClause): boolean {
	const { start, end } = clause;
	return (
		QUANTITIES.has(clause.subject.head) ||
		/\d/.test(sentence.text.slice(start - sentence.start, end - sentence.start))
	);
}

const QUANTITIES: ReadonlySet<string> = new Set(
	(
		'price rate share stock wage tax cost number sale profit revenue income unemployment output ' +
		'inflation temperature turnout level support debt deficit spending'
	).split(' ')
);
