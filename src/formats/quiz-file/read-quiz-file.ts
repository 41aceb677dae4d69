/**
 * quiz.yaml as a quiz, or everything that keeps it from being one. This reads the shape alone:
 * whether the article proves the quiz is asked by `checkQuizFile`, so that a version stored when
 * the rules were laxer stays readable.
 */
import type { Article } from '#domain/article/article.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { FileFinding } from '../file-finding.ts';
import { type ShapeFault, parseQuizSource } from './parse-quiz-source.ts';
import { readQuestion } from './question-entry.ts';
import type { QuizEntry } from './quiz-entry.ts';
import { shapeSentence } from './shape-codes.ts';

export type QuizFile = {
	/** The folder's name. */
	readonly slug: string;
	/** Goes into the quiz as it is. */
	readonly version: string;
	readonly article: Article;
	/** The text of quiz.yaml. */
	readonly source: string;
};

export type QuizFileOutcome =
	| { readonly ok: true; readonly value: Quiz }
	| { readonly ok: false; readonly findings: readonly FileFinding[] };

/** Findings stand in the order of their lines. */
export function readQuizFile(file: QuizFile): QuizFileOutcome {
	const { entry, faults } = parseQuizSource(file.source);
	if (entry !== undefined && faults.length === 0) return { ok: true, value: quizOf(file, entry) };
	return { ok: false, findings: inOrder(faults.map(shapeFinding)) };
}

export function quizOf({ slug, version, article }: QuizFile, entry: QuizEntry): Quiz {
	const { title, description, language } = entry;
	const rounds = entry.rounds.map(({ id, title, description }) => ({ id, title, description }));
	const questions = entry.rounds.flatMap((round) =>
		round.questions.map((question) => readQuestion(question, round.id))
	);
	return { slug, version, title, description, language, article, rounds, questions };
}

export function shapeFinding({ code, line, detail }: ShapeFault): FileFinding {
	return { code, line, message: shapeSentence(code, detail) };
}

export function inOrder(findings: readonly FileFinding[]): readonly FileFinding[] {
	return findings.toSorted((one, other) => one.line - other.line);
}
