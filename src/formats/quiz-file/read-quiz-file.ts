/**
 * quiz.yaml as a quiz, or everything that keeps it from being one. This reads the shape alone:
 * whether the article proves the quiz is asked by `checkQuizFile`, so that a version stored when
 * the rules were laxer stays readable.
 */
import * as v from 'valibot';
import type { Article } from '#domain/article/article.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { FileFinding } from '../file-finding.ts';
import { shapeFindings } from './issue-findings.ts';
import { readQuestion } from './question-entry.ts';
import { type QuizEntry, quizEntry } from './quiz-entry.ts';
import { type ShapeCode, shapeSentence } from './shape-codes.ts';
import { type YamlFault, readYaml } from './yaml-source.ts';

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
	const yaml = readYaml(file.source);
	if (!yaml.ok) return { ok: false, findings: yaml.faults.map(faultFinding) };
	const entry = v.safeParse(quizEntry, yaml.data);
	if (entry.success) return { ok: true, value: quizOf(file, entry.output) };
	const findings = shapeFindings(entry.issues).map(({ code, path, detail }) =>
		finding(code, yaml.lineOf(path), detail)
	);
	return { ok: false, findings: findings.toSorted((one, other) => one.line - other.line) };
}

function quizOf({ slug, version, article }: QuizFile, entry: QuizEntry): Quiz {
	const { title, description, language } = entry;
	const rounds = entry.rounds.map(({ id, title, description }) => ({ id, title, description }));
	const questions = entry.rounds.flatMap((round) =>
		round.questions.map((question) => readQuestion(question, round.id))
	);
	return { slug, version, title, description, language, article, rounds, questions };
}

function faultFinding({ line, repeatsKey, detail }: YamlFault): FileFinding {
	return finding(repeatsKey ? 'key-twice' : 'yaml-syntax', line, detail);
}

function finding(code: ShapeCode, line: number, detail: string): FileFinding {
	return { code, line, message: shapeSentence(code, detail) };
}
