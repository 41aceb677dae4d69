import { EXPLAIN_PROOF } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Office } from './offices.ts';
import { questionId } from './question-id.ts';

type Asked = Pick<Candidate, 'confidence' | 'reasons' | 'worth'> & { readonly prompt: string };

/** Asks for the sentence that tells what somebody is. */
export function officeProof(
	reading: Reading,
	{ person, role, text }: Office,
	{ prompt, ...more }: Asked
): Candidate {
	return {
		type: 'proof',
		question: {
			kind: 'proof',
			id: questionId('proof', role.sentence),
			round: 'proof',
			prompt,
			evidence: evidenceOf(reading, [role.sentence]),
			explanation: EXPLAIN_PROOF.who({ name: person.name, role: text })
		},
		asks: [{ start: role.start, end: role.end }],
		...more
	};
}
