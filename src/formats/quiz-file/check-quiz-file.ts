/**
 * quiz.yaml as a quiz that its article proves, or every reason why it is not one: what its shape
 * lacks, and what the proof check objects to in the questions whose shape is sound.
 */
import { articleFacts } from '#domain/quiz/proof-check/article-facts.ts';
import type { ProofFinding } from '#domain/quiz/proof-check/finding.ts';
import { checkQuestion, checkQuizFrame } from '#domain/quiz/proof-check/proof-check.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { FileFinding } from '../file-finding.ts';
import { type QuizSource, parseQuizSource } from './parse-quiz-source.ts';
import { proofSentence } from './proof-sentences.ts';
import { entryPath } from './question-entry.ts';
import {
	type QuizFile,
	type QuizFileOutcome,
	inOrder,
	quizOf,
	shapeFinding
} from './read-quiz-file.ts';

/** Findings stand in the order of their lines. */
export function checkQuizFile(file: QuizFile): QuizFileOutcome {
	const source = parseQuizSource(file.source);
	const quiz = source.entry && quizOf(file, source.entry);
	const findings = [
		...source.faults.map(shapeFinding),
		...(quiz === undefined ? [] : proofFindings(quiz, source))
	];
	if (quiz !== undefined && findings.length === 0) return { ok: true, value: quiz };
	return { ok: false, findings: inOrder(findings) };
}

/** Places are found by index, not by id: an id may stand twice. */
function proofFindings(quiz: Quiz, { places, lineOf }: QuizSource): readonly FileFinding[] {
	const ofQuiz = checkQuizFrame(quiz).map((finding) => {
		const [first, index, ...rest] = finding.field;
		const place = first === 'questions' && typeof index === 'number' ? places[index] : undefined;
		const path = place === undefined ? finding.field : [...place, ...rest];
		return fileFinding(finding, lineOf(path));
	});
	const facts = articleFacts(quiz.article);
	const ofQuestions = quiz.questions.flatMap((question, index) =>
		checkQuestion(question, facts).map((finding) => {
			const path = [...(places[index] ?? []), ...entryPath(question, finding.field)];
			return fileFinding(finding, lineOf(path));
		})
	);
	return [...ofQuiz, ...ofQuestions];
}

function fileFinding({ code, detail }: ProofFinding, line: number): FileFinding {
	return { code, line, message: proofSentence(code, detail) };
}
