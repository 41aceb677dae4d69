/** POINT-1: the sentence that says who somebody is. */
import { EXPLAIN_PROOF, PROOF_PROMPTS } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { entityIndex } from './entity-index.ts';
import { evidenceOf } from './evidence-of.ts';
import { type Office, officesOf } from './offices.ts';
import { questionId } from './question-id.ts';

/** How often the first sentence with the name, that says what somebody is, is what introduces them. */
const PRECISION = 0.96;

/** With fewer it would be found by looking for the name. */
const FEWEST_LATER = 2;

export function draftProofOfPeople(reading: Reading): readonly Candidate[] {
	const entities = entityIndex(reading);
	return officesOf(reading)
		.filter(({ person, role, isPublic, text }) => {
			if (isPublic || !text.includes(' ')) return false;
			const [first, ...others] = entities.mentionsOf(person.id);
			const isOnlyRole = person.roles.every(({ sentence }) => sentence === role.sentence);
			const later = new Set(others.map(({ sentence }) => sentence));
			return first?.sentence === role.sentence && isOnlyRole && later.size >= FEWEST_LATER;
		})
		.map((office) => questionOn(reading, office));
}

function questionOn(reading: Reading, { person, role, text }: Office): Candidate {
	return {
		type: 'proof',
		question: {
			kind: 'proof',
			id: questionId('proof', role.sentence),
			round: 'proof',
			prompt: PROOF_PROMPTS.introduces(person.name),
			evidence: evidenceOf(reading, [role.sentence]),
			explanation: EXPLAIN_PROOF.who({ name: person.name, role: text })
		},
		asks: [{ start: role.start, end: role.end }],
		confidence: person.confidence * PRECISION,
		reasons: [...person.reasons, 'named first, and described, in this sentence alone'],
		worth: 0.35
	};
}
