/** A way into a question or a quiz: names of fields and indexes of lists, from the outside in. */
export type FieldPath = readonly (string | number)[];

/** Every way a quiz can fail the proof check. The rule behind each stands in docs/quiz-spec.md. */
export const PROOF_CODES = [
	'quiz-empty',
	'round-unknown',
	'round-twice',
	'round-empty',
	'id-twice'
] as const;

export type ProofCode = (typeof PROOF_CODES)[number];

/** What the proof check objects to. Where it stands in a file is for the file's reader to say. */
export type ProofFinding = {
	readonly code: ProofCode;
	/** Absent where the quiz as a whole is at fault; `field` then leads into the quiz. */
	readonly questionId?: string;
	readonly field: FieldPath;
	/** The words at fault, or the facts needed to put it right. Plain text. */
	readonly detail: string;
};
