/**
 * From a desk to the two files of a quiz, checked as the bank's are (PUBLISH-1 to PUBLISH-6): or all
 * that keeps the accepted cards from being one, each with the card and the field it is about.
 */
import * as v from 'valibot';
import type { Article } from '#domain/article/article.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import { bankText, inBankText } from '#domain/desk/bank-text.ts';
import type { Card, Desk } from '#domain/desk/desk.ts';
import { type DeskQuiz, quizOfDesk } from '#domain/desk/quiz-of-desk.ts';
import { toldMeta } from '#domain/desk/told-meta.ts';
import { articleFacts } from '#domain/quiz/proof-check/article-facts.ts';
import { checkQuestion, checkQuizFrame } from '#domain/quiz/proof-check/proof-check.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { readArticleFile, writeArticleFile } from './article-file.ts';
import { type DeskFinding, unfinished } from './desk-unfinished.ts';
import { checkQuizFile } from './quiz-file/check-quiz-file.ts';
import { shapeFindings } from './quiz-file/issue-findings.ts';
import { proofSentence } from './quiz-file/proof-sentences.ts';
import { questionEntry, writeQuestion } from './quiz-file/question-entry.ts';
import type { QuizFiles } from './quiz-file/quiz-files.ts';
import { shapeSentence } from './quiz-file/shape-codes.ts';
import { writeQuizFile } from './quiz-file/write-quiz-file.ts';

export type Publication =
	| { readonly ok: true; readonly files: QuizFiles }
	| { readonly ok: false; readonly findings: readonly DeskFinding[] };

/** `article` is the desk's text, cut. Cost: in proportion to the text and the accepted cards. */
export function publicationOf(desk: Desk, article: Article): Publication {
	const { quiz, cards } = bankQuiz(desk, article);
	const findings = [...frameFindings(quiz), ...cardFindings(quiz, cards)];
	if (findings.length > 0) return { ok: false, findings };
	const files = written(quiz);
	const wrong = fileFindings(files);
	return wrong.length > 0 ? { ok: false, findings: wrong } : { ok: true, files };
}

/** The files of what lies on the desk, proven or not; undefined while a question is not whole. */
export function filesOf(desk: Desk, article: Article): QuizFiles | undefined {
	const { quiz } = bankQuiz(desk, article);
	const isWhole = quiz.questions.every((question) => unfinished(question).length === 0);
	return isWhole ? written(quiz) : undefined;
}

function bankQuiz(desk: Desk, article: Article): DeskQuiz {
	const bank = bankText(article);
	const whole = parseArticle(toldMeta(desk.source, article), bank.text);
	const { quiz, cards } = quizOfDesk(desk, { slug: '', version: '', article: whole });
	const questions = quiz.questions.map((question) => inBankText(question, bank));
	return { quiz: { ...quiz, questions }, cards };
}

function written(quiz: Quiz): QuizFiles {
	return { article: writeArticleFile(quiz.article), quiz: writeQuizFile(quiz) };
}

function frameFindings(quiz: Quiz): readonly DeskFinding[] {
	return checkQuizFrame(quiz).map(({ code, field, detail }) => ({
		code,
		field,
		message: proofSentence(code, detail)
	}));
}

function cardFindings(quiz: Quiz, cards: readonly Card[]): readonly DeskFinding[] {
	if (quiz.questions.length === 0) return [];
	const facts = articleFacts(quiz.article);
	return quiz.questions.flatMap((question, index) => {
		const card = cards[index];
		const found = [...shapeFaults(question), ...needsArticle(question, quiz)];
		const proof = checkQuestion(question, facts).map(({ code, field, detail }) => ({
			code,
			field,
			message: proofSentence(code, detail)
		}));
		// What is not even whole would be objected to for that alone.
		const all = found.length > 0 ? found : proof;
		return all.map((finding) => (card === undefined ? finding : { card: card.id, ...finding }));
	});
}

/** What a quiz file would not take. Its fields are those of the file's entry. */
function shapeFaults(question: Question): readonly DeskFinding[] {
	const missing = unfinished(question);
	if (missing.length > 0) return missing;
	const entry = v.safeParse(questionEntry, writeQuestion(question));
	if (entry.success) return [];
	return shapeFindings(entry.issues).map(({ code, path, detail }) => ({
		code,
		field: path,
		message: shapeSentence(code, detail)
	}));
}

/** PUBLISH-22: who is to find the proof has to see the whole article. */
function needsArticle({ kind }: Question, { article }: Quiz): readonly DeskFinding[] {
	if (kind !== 'proof' || article.meta.shown !== 'needed') return [];
	const message =
		'Pointing to the proof needs the whole article on the screen. Show all of it, or reject this card.';
	return [{ code: 'proof-needs-article', field: ['kind'], message }];
}

/** The last word has what the bank's own reader makes of the very files (PUBLISH-3). */
function fileFindings({ article, quiz }: QuizFiles): readonly DeskFinding[] {
	const file = readArticleFile(article);
	if (!file.ok) return file.findings.map(ofWhole);
	const read = parseArticle(file.value.meta, file.value.text);
	const outcome = checkQuizFile({ slug: '', version: '', article: read, source: quiz });
	return outcome.ok ? [] : outcome.findings.map(ofWhole);
}

function ofWhole({
	code,
	message
}: {
	readonly code: string;
	readonly message: string;
}): DeskFinding {
	return { code, field: [], message };
}
