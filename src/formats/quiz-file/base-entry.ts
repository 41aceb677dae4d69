/** What every question carries, whatever its kind. */
import * as v from 'valibot';
import type { QuestionBase } from '#domain/quiz/question.ts';
import {
	type EvidenceEntry,
	evidenceEntry,
	readEvidence,
	writeEvidence
} from './evidence-entry.ts';
import { kebabId, text } from './fields.ts';
import { LIMITS } from './limits.ts';

export const baseEntries = {
	id: kebabId('Unique in this quiz, such as retaken-city. Stays as it is once people have played.'),
	prompt: text(LIMITS.prompt, 'What is asked, in other words than the evidence.'),
	evidence: evidenceEntry,
	explanation: text(
		LIMITS.explanation,
		'A sentence or two shown after the answer. Its names and figures must stand in the article.'
	),
	hint: v.exactOptional(text(LIMITS.hint, 'A nudge that does not hold the answer.')),
	paraphrase: v.exactOptional(
		text(
			LIMITS.explanation,
			'Why the answer follows although its words do not stand in the evidence. It lifts that check.'
		)
	)
};

export type BaseEntry = {
	readonly id: string;
	readonly prompt: string;
	readonly evidence: EvidenceEntry;
	readonly explanation: string;
	readonly hint?: string;
	readonly paraphrase?: string;
};

export function readBase(entry: BaseEntry, round: string): QuestionBase {
	const { id, prompt, evidence, explanation, hint, paraphrase } = entry;
	return {
		id,
		round,
		prompt,
		evidence: readEvidence(evidence),
		explanation,
		...(hint === undefined ? {} : { hint }),
		...(paraphrase === undefined ? {} : { paraphrase })
	};
}

/** The texts that open an entry, and those that close it; what the kind adds stands between. */
export function writeBase(question: QuestionBase) {
	const { id, prompt, evidence, explanation, hint, paraphrase } = question;
	return {
		head: { id, prompt },
		tail: {
			evidence: writeEvidence(evidence),
			explanation,
			...(hint === undefined ? {} : { hint }),
			...(paraphrase === undefined ? {} : { paraphrase })
		}
	};
}
