import { LEAST_QUESTIONS } from '#domain/report/leaderboard.ts';
import { orError } from '#server/respond.ts';
import type { PageServerLoad } from './$types';

const SHOWN = 100;

export const load: PageServerLoad = async ({ params, locals }) => {
	const quiz = orError(await locals.app.quizzes.find(params.slug));
	const viewer = { browserId: locals.browserId, limit: SHOWN };
	return {
		quiz: { slug: quiz.slug, title: quiz.title },
		leastQuestions: Math.min(LEAST_QUESTIONS, quiz.questions.length),
		entries: await locals.app.board.top(quiz.slug, viewer)
	};
};
