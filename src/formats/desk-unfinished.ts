/** What a question still lacks before it can be written to a file at all (PUBLISH-2). */
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { Option, Question } from '#domain/quiz/question.ts';

/** What keeps a card from being published; `card` is absent where it is the whole. */
export type DeskFinding = {
	readonly card?: string;
	readonly code: string;
	/** Into the question, or into its entry in a quiz file. */
	readonly field: FieldPath;
	readonly message: string;
};

export function unfinished(question: Question): readonly DeskFinding[] {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
			return missingKey(question.options, [question.key]);
		case 'choose-all':
			return missingKey(question.options, question.key);
		default:
			return [];
	}
}

function missingKey(options: readonly Option[], key: readonly string[]): readonly DeskFinding[] {
	const isMarked = key.length > 0 && key.every((id) => options.some((option) => option.id === id));
	if (isMarked) return [];
	const message = 'No option is marked as the right one. Mark it.';
	return [{ code: 'answer-missing', field: ['key'], message }];
}
