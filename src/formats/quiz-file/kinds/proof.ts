import * as v from 'valibot';
import type { ProofQuestion } from '#domain/quiz/kinds/proof.ts';
import type { QuestionBase } from '#domain/quiz/question.ts';
import { baseEntries, writeBase } from '../base-entry.ts';
import { fields } from '../fields.ts';

export const proofEntry = fields({ kind: v.literal('proof'), ...baseEntries });

export type ProofEntry = v.InferOutput<typeof proofEntry>;

export function readProof(entry: ProofEntry, base: QuestionBase): ProofQuestion {
	return { ...base, kind: entry.kind };
}

export function writeProof(question: ProofQuestion): ProofEntry {
	const { head, tail } = writeBase(question);
	return { ...head, kind: question.kind, ...tail };
}
