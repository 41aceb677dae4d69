import { marksOf } from '#domain/report/comparison.ts';
import { resultOf } from '#domain/report/result.ts';
import { shareLinks } from '#server/play/sharing.ts';
import { orError } from '#server/respond.ts';
import { qrDrawing } from '#server/share/qr.ts';
import type { PageServerLoad } from './$types';

/** A result for everybody: how many, not what. No prompt and no answer is in it. */
export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { attempt, quiz } = orError(await locals.app.attempts.findShared(params.id));
	const { right, asked, proven, proofsAsked, byRound, questions } = resultOf(attempt, quiz);
	const links = shareLinks(locals.app, attempt, url.origin);
	return {
		quiz: {
			slug: quiz.slug,
			title: quiz.title,
			isOnOffer: (await locals.app.quizzes.find(quiz.slug)).ok
		},
		nickname: attempt.nickname,
		finishedOn: new Date(attempt.finishedAt ?? attempt.startedAt).toISOString().slice(0, 10),
		right,
		asked,
		proven,
		proofsAsked,
		byRound,
		marks: marksOf(questions),
		links,
		challengeQr: qrDrawing(links.challenge),
		resultQr: qrDrawing(links.result)
	};
};
