import { quizCard } from '#server/play/quiz-card.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { quizzes, attempts } = locals.app;
	const played = locals.browserId === undefined ? [] : await attempts.ofBrowser(locals.browserId);
	const running = played.find(({ attempt }) => attempt.finishedAt === undefined);
	return {
		quizzes: quizzes.current.map((quiz) => quizCard(quiz, played)),
		running:
			running === undefined
				? undefined
				: {
						id: running.attempt.id,
						title: running.quiz.title,
						answered: running.attempt.entries.filter(({ answer }) => answer !== undefined).length,
						count: running.attempt.questionIds.length
					}
	};
};
