/** A way into a question or a quiz: names of fields and indexes of lists, from the outside in. */
export type FieldPath = readonly (string | number)[];

/** Every way a quiz can fail the proof check. The rule behind each stands in docs/quiz-spec.md. */
export type ProofCode =
	| 'evidence-missing'
	| 'evidence-not-found'
	| 'evidence-not-verbatim'
	| 'evidence-ambiguous'
	| 'evidence-not-in-sentence'
	| 'evidence-in-heading'
	| 'evidence-too-long'
	| 'answer-not-in-evidence'
	| 'speaker-not-named'
	| 'option-twice'
	| 'distractor-in-evidence'
	| 'altered-not-in-claim'
	| 'altered-not-in-evidence'
	| 'altered-same'
	| 'claim-changes-more'
	| 'claim-is-stated'
	| 'claim-copies-article'
	| 'claim-not-in-evidence'
	| 'answer-given-away'
	| 'prompt-copies-evidence'
	| 'quotation-not-verbatim'
	| 'name-not-in-article'
	| 'figure-not-in-article'
	| 'tolerance-too-wide'
	| 'date-impossible'
	| 'gaps-miscounted'
	| 'quiz-empty'
	| 'round-unknown'
	| 'round-empty'
	| 'id-twice';

/** What the proof check objects to. Where it stands in a file is for the file's reader to say. */
export type ProofFinding = {
	readonly code: ProofCode;
	/** Absent where the quiz as a whole is at fault; `field` then leads into the quiz. */
	readonly questionId?: string;
	readonly field: FieldPath;
	/** The words at fault, or the facts needed to put it right. Plain text. */
	readonly detail: string;
};
