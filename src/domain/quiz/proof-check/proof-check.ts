/**
 * The proof check: a question that the article's text cannot prove is not let in. Pure, and the
 * same for the built-in bank and for the editor. Each check stands in a file of its own, all are
 * listed in checks.ts; rules PROOF-1 and on in docs/quiz-spec.md. Every finding is an error.
 */
import type { Question } from '../question.ts';
import type { Quiz } from '../quiz.ts';
import { type ArticleFacts, articleFacts } from './article-facts.ts';
import { QUESTION_CHECKS, QUIZ_CHECKS } from './checks.ts';
import type { ProofCode, ProofFinding } from './finding.ts';
import { questionFacts } from './question-check.ts';

/** Every finding, those about the quiz as a whole first, then question by question. */
export function proofCheck(quiz: Quiz): readonly ProofFinding[] {
	const facts = articleFacts(quiz.article);
	return [
		...checkQuizFrame(quiz),
		...quiz.questions.flatMap((question) => checkQuestion(question, facts))
	];
}

/** What no single question shows: rounds, and ids that stand twice. `field` leads into the quiz. */
export function checkQuizFrame(quiz: Quiz): readonly ProofFinding[] {
	return QUIZ_CHECKS.flatMap((check) => check(quiz));
}

/** The first finding that `checkQuestion` would make: what comes behind it is not looked for. */
export function firstFinding(question: Question, article: ArticleFacts): ProofCode | undefined {
	const facts = questionFacts(question, article);
	for (const check of QUESTION_CHECKS) {
		const [objection] = check(facts);
		if (objection !== undefined) return objection.code;
	}
	return undefined;
}

/** One question on its own, against `articleFacts(article)`; `field` leads into the question. */
export function checkQuestion(question: Question, article: ArticleFacts): readonly ProofFinding[] {
	const facts = questionFacts(question, article);
	return QUESTION_CHECKS.flatMap((check) => check(facts)).map((objection) => ({
		...objection,
		questionId: question.id
	}));
}
