import { redirect } from '@sveltejs/kit';
import { isRanked } from '#domain/attempt/attempt.ts';
import { type Outcome, refuse } from '#domain/refusal.ts';
import { marksOf } from '#domain/report/comparison.ts';
import { resultOf } from '#domain/report/result.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { App } from '#server/app.ts';
import type { Played } from '#server/play/attempt-reader.ts';
import { openAttempt } from '#server/play/open-attempt.ts';
import { failWith, orError } from '#server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const { attempt, quiz, browserId } = orError(await challenged(locals.app, params.token));
	const { right, asked, proven, proofsAsked, questions } = resultOf(attempt, quiz);
	return {
		quiz: { title: quiz.title, description: quiz.description, language: quiz.language },
		nickname: attempt.nickname,
		settings: attempt.settings,
		isYours: browserId === locals.browserId,
		right,
		asked,
		proven,
		proofsAsked,
		marks: marksOf(questions)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const theirs = orError(await challenged(event.locals.app, event.params.token));
		const { settings, questionIds, seed, shareId, origin } = theirs.attempt;
		const isNews = theirs.browserId !== event.locals.browserId;
		const opened = await openAttempt(event, {
			quiz: theirs.quiz,
			seed,
			origin: { kind: 'challenge', shareId, isRanked: isNews && isRanked(origin) },
			settings,
			questionIds
		});
		if (!opened.ok) return failWith(opened.refusal, {});
		redirect(303, `/play/${opened.value.id}`);
	}
};

/** The result behind a challenge link whose seal fits. */
async function challenged(app: App, token: string): Promise<Outcome<Played, RefusalCode>> {
	const shareId = app.challenges.verify(token);
	if (!shareId.ok) return shareId;
	const found = await app.attempts.findShared(shareId.value);
	return !found.ok && found.refusal.code === 'share-unknown' ? refuse('challenge-gone') : found;
}
