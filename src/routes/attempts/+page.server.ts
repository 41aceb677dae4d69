import { redirect } from '@sveltejs/kit';
import { scoreOf } from '#domain/report/leaderboard.ts';
import { resultOf } from '#domain/report/result.ts';
import type { App } from '#server/app.ts';
import { failWith } from '#server/respond.ts';
import type { Played } from '#server/play/attempt-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { browserId, app } = locals;
	const played = browserId === undefined ? [] : await app.attempts.ofBrowser(browserId);
	const slugs = [...new Set(played.map(({ quiz }) => quiz.slug))];
	return {
		keepDays: app.config.keepDays,
		quizzes: slugs.map((slug) => quizHistory(played.filter(({ quiz }) => quiz.slug === slug)))
	};
};

export const actions: Actions = {
	delete: async ({ request, locals }) => {
		const id = (await request.formData()).get('attempt');
		const { browserId, app } = locals;
		const deleted =
			browserId === undefined || typeof id !== 'string'
				? undefined
				: await removeAttempt(app, browserId, id);
		if (deleted !== undefined && !deleted.ok) return failWith(deleted.refusal, {});
		redirect(303, '/attempts');
	},

	deleteAll: async ({ locals }) => {
		const { browserId, app } = locals;
		const played = browserId === undefined ? [] : await app.attempts.ofBrowser(browserId);
		for (const { attempt } of played) {
			const deleted = await removeAttempt(app, browserId ?? '', attempt.id);
			if (!deleted.ok) return failWith(deleted.refusal, {});
		}
		redirect(303, '/attempts');
	}
};

/** An attempt goes with the place on the leaderboard that it earned. */
async function removeAttempt(app: App, browserId: string, id: string) {
	const found = await app.attempts.find(id);
	const removed = await app.attempts.remove(id, browserId);
	if (found.ok && removed.ok) await app.board.forget(found.value.quiz.slug, browserId, id);
	return removed;
}

/** The attempts at one quiz, the newest first; `accuracies` of the finished ones, the oldest first. */
function quizHistory(played: readonly Played[]) {
	const attempts = played.map(({ attempt, quiz }) => ({
		id: attempt.id,
		startedAt: attempt.startedAt,
		isFinished: attempt.finishedAt !== undefined,
		answered: attempt.entries.filter(({ answer }) => answer !== undefined).length,
		origin: attempt.origin.kind,
		score: scoreOf(resultOf(attempt, quiz))
	}));
	return {
		slug: played[0]?.quiz.slug ?? '',
		title: played[0]?.quiz.title ?? '',
		attempts,
		accuracies: attempts
			.filter(({ isFinished }) => isFinished)
			.map(({ score }) => score.accuracy)
			.toReversed()
	};
}
