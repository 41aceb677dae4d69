/** CLAIM-3: a passive with its agent made active, where nothing else is told. */
import { pastOf, thirdPersonOf } from '../../english/verbs.ts';
import type { Verb } from '../../clauses/clause.ts';
import type { Restated } from './moved.ts';
import type { Wording } from './wording.ts';

/** "X signed Y." With anything behind it, it might be told of the one and then of the other. */
export function turned({ clause, attribution }: Restated): readonly Wording[] {
	const { verb, subject, complements } = clause;
	const [agent, ...more] = complements;
	if (attribution !== '' || verb.voice !== 'passive' || verb.particle !== undefined) return [];
	if (agent?.preposition !== 'by' || agent.start < verb.end || more.length > 0) return [];
	if (agent.role !== 'other' || agent.phrase.entity === undefined || !isBare(verb)) return [];
	const group = activeOf(verb, agent.phrase.isPlural);
	return group === undefined ? [] : [{ pieces: [agent.phrase, group, subject], how: 'turned' }];
}

/** No adverb or second verb between the parts: "were deployed", not "were soon deployed". */
function isBare({ text }: Verb): boolean {
	return text.split(/\s+/).length === 2;
}

function activeOf({ base, text, tense }: Verb, isPlural: boolean): string | undefined {
	if (/^(?:was|were)\s/.test(text)) return pastOf(base);
	if (tense === 'present') return isPlural ? base : thirdPersonOf(base);
	return undefined;
}
