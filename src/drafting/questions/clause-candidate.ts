import type { Span } from '#domain/article/article.ts';
import type { Option } from '#domain/quiz/question.ts';
import { EXPLAIN } from '../english/templates.ts';
import type { Candidate, DraftType } from './candidate.ts';
import type { ClauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { optionOf } from './option-of.ts';
import { questionId } from './question-id.ts';
import type { ToldClause } from './told-clauses.ts';

export type AskedClause = {
	readonly type: DraftType;
	readonly told: ToldClause;
	readonly prompt: string;
	readonly asks: Span;
	readonly confidence: number;
	readonly reasons: readonly string[];
};

/** A choice of one; none where there are no rivals. */
export function choiceOn(
	scene: ClauseScene,
	asked: AskedClause & { readonly answer: string; readonly rivals: readonly Option[] }
): readonly Candidate[] {
	if (asked.rivals.length === 0) return [];
	const answer = optionOf(asked.answer);
	return [
		{
			...frameOf(asked),
			question: {
				...baseOf(scene, asked),
				kind: 'choice',
				options: [answer, ...asked.rivals],
				key: answer.id,
				explanation: EXPLAIN.answer(answer.text)
			}
		}
	];
}

/** What all candidates on a clause carry besides their question. */
export function frameOf({ type, asks, confidence, reasons, told }: AskedClause) {
	return { type, asks: [asks], confidence, reasons, worth: worthOf(told) };
}

/** What all questions on a clause carry besides their key. */
export function baseOf({ reading }: ClauseScene, { type, told, prompt }: AskedClause) {
	return {
		id: questionId(type, told.sentence.id),
		round: type,
		prompt,
		evidence: evidenceOf(reading, [...told.proof, told.sentence.id])
	};
}

/** What the article tells itself, in a sentence that tells one thing, is worth more. */
function worthOf({ attribution, clause, sentence }: ToldClause): number {
	const share = (clause.end - clause.start) / (sentence.end - sentence.start);
	return 0.5 + (attribution === '' ? 0.15 : 0) + 0.2 * Math.min(1, share);
}
