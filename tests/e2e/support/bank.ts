// The built-in quizzes with their answers, read from the files as the server reads them: what the
// players of these tests know, and what no response may tell them.

import { fileURLToPath } from 'node:url';
import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { readBank } from '#server/bank/read-bank.ts';

const outcome = await readBank(fileURLToPath(new URL('../../../questions', import.meta.url)));
if (!outcome.ok) throw new Error('The bank has findings: npm run check lists them.');

export const quizzes: readonly Quiz[] = outcome.value;

/** Every kind of question is in it. */
export const brief = quizOf('russia-assad-missing-peace');

/** Four questions: enough where the game itself is not the point. */
export const primer = quizOf('how-it-works');

/** The question with that prompt; prompts are unique within the quizzes built in. */
export function questionAsked(quiz: Quiz, prompt: string): Question {
	const found = quiz.questions.filter((question) => question.prompt === prompt.trim());
	const [question] = found;
	if (question === undefined || found.length > 1) {
		throw new Error(`${found.length} questions of ${quiz.slug} ask: ${prompt}`);
	}
	return question;
}

/** The first question of that kind and where it stands in the quiz, and in its round, from 1. */
export function firstOfKind(quiz: Quiz, kind: Question['kind']) {
	const index = quiz.questions.findIndex((question) => question.kind === kind);
	const question = quiz.questions[index];
	if (question === undefined) throw new Error(`${quiz.slug} has no ${kind}`);
	const { round } = question;
	const firstOfRound = quiz.questions.findIndex((one) => one.round === round);
	return { question, number: index + 1, round, numberInRound: index - firstOfRound + 1 };
}

function quizOf(slug: string): Quiz {
	const quiz = quizzes.find((one) => one.slug === slug);
	if (quiz === undefined) throw new Error(`No quiz ${slug}`);
	return quiz;
}
