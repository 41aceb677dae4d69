import { type LocatedEvidence, locateEvidence } from '../evidence.ts';
import type { Question } from '../question.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { ProofFinding } from './finding.ts';

export type Objection = Omit<ProofFinding, 'questionId'>;

export type QuestionFacts = ArticleFacts & {
	readonly question: Question;
	/**
	 * The evidence in the article; none when a piece of it is not there. What rests on the evidence
	 * is then left unsaid: it would only repeat that.
	 */
	readonly evidence: readonly LocatedEvidence[];
};

export type QuestionCheck = (facts: QuestionFacts) => readonly Objection[];

export function questionFacts(question: Question, facts: ArticleFacts): QuestionFacts {
	const located = question.evidence.map((piece) => locateEvidence(facts.article, piece));
	const evidence = located.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
	const isWhole = evidence.length === located.length;
	return { ...facts, question, evidence: isWhole ? evidence : [] };
}
