import { redirect } from '@sveltejs/kit';
import { scoreOf } from '#domain/report/leaderboard.ts';
import { resultOf } from '#domain/report/result.ts';
import { readForm } from '#server/read-form.ts';
import { failWith } from '#server/respond.ts';
import type { Played } from '#server/play/attempt-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { browserId, app } = locals;
	const played = browserId === undefined ? [] : await app.attempts.ofBrowser(browserId);
	const slugs = [...new Set(played.map(({ quiz }) => quiz.slug))];
	return {
		keepDays: app.config.keepDays,
		quizzes: await Promise.all(
			slugs.map(async (slug) => ({
				...quizHistory(played.filter(({ quiz }) => quiz.slug === slug)),
				isOnOffer: (await app.quizzes.find(slug)).ok
			}))
		)
	};
};

export const actions: Actions = {
	delete: async (event) => {
		const id = (await readForm(event)).get('attempt');
		const { browserId, app } = event.locals;
		if (browserId === undefined || typeof id !== 'string') redirect(303, '/attempts');
		const removed = await app.removal.removeOne(id, browserId);
		// Gone already, by another tab or by its date, is what was wanted.
		if (removed.ok || removed.refusal.code === 'attempt-unknown') redirect(303, '/attempts');
		return failWith(removed.refusal, {});
	},

	deleteAll: async ({ locals }) => {
		const { browserId, app } = locals;
		if (browserId === undefined) redirect(303, '/attempts');
		const removed = await app.removal.removeAll(browserId);
		if (!removed.ok) return failWith(removed.refusal, {});
		redirect(303, '/attempts');
	}
};

/** The attempts at one quiz, the newest first; `accuracies` of the finished ones, the oldest
 * first, without second tries at missed questions. */
function quizHistory(played: readonly Played[]) {
	const attempts = played.map(({ attempt, quiz }) => ({
		id: attempt.id,
		startedAt: attempt.startedAt,
		answered: attempt.entries.filter(({ answer }) => answer !== undefined).length,
		origin: attempt.origin.kind,
		count: attempt.questionIds.length,
		// ATTEMPT-1: before the end a score would tell how the open question went.
		score: attempt.finishedAt === undefined ? undefined : scoreOf(resultOf(attempt, quiz))
	}));
	return {
		slug: played[0]?.quiz.slug ?? '',
		title: played[0]?.quiz.title ?? '',
		language: played[0]?.quiz.language,
		attempts,
		accuracies: attempts
			.filter(({ origin }) => origin !== 'retry')
			.flatMap(({ score }) => (score === undefined ? [] : [score.accuracy]))
			.toReversed()
	};
}
