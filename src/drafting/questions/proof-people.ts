/** POINT-1: the sentence that says who somebody is. */
import { PROOF_PROMPTS } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { entityIndex } from './entity-index.ts';
import { officeProof } from './office-proof.ts';
import { type Office, officesOf } from './offices.ts';

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

function questionOn(reading: Reading, office: Office): Candidate {
	const { name, confidence, reasons } = office.person;
	return officeProof(reading, office, {
		prompt: PROOF_PROMPTS.introduces(name),
		confidence: confidence * PRECISION,
		reasons: [...reasons, 'named first, and described, in this sentence alone'],
		worth: 0.35
	});
}
